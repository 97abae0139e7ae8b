import 'fake-indexeddb/auto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../utils/article/extract';
import { librarySize } from '../../utils/library/articles';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { addSource, listSources, nextWorkAt, removeSource } from '../../utils/library/sources';
import { Follower, type World } from '../../utils/sources/follower';
import { PACE } from '../../utils/sources/schedule';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const START = Date.UTC(2026, 7, 3, 9);
const HOUR_MS = 3_600_000;
const words = (name: string) =>
  `The council of ${name} voted on Monday to keep the ferry. `.repeat(30);

let db: LibraryDatabase;
let now = START;
let count = 0;
const closing: (() => void)[] = [];

beforeEach(async () => {
  now = START;
  const opened = await openDatabase(`follower-${count++}`);
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
});
afterEach(() => {
  db.close();
  for (const close of closing.splice(0)) close();
});

/** An outlet on loopback; it notes what it was asked for, and whether two requests ever overlapped. */
async function outlet() {
  const pages = new Map<string, Answer>();
  const log: { path: string; headers: IncomingMessage['headers'] }[] = [];
  let [open, most] = [0, 0];
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open);
    response.once('close', () => {
      open--;
    });
    log.push({ path: request.url ?? '', headers: request.headers });
    await new Promise((resolve) => setTimeout(resolve, 3));
    const answer = pages.get(request.url ?? '');
    if (answer) await answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    home,
    pages,
    log,
    paths: () => log.map(({ path }) => path),
    mostAtOnce: () => most,
    article: (path: string, text = words(path)) =>
      pages.set(path, (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<title>Report ${path}</title><p>${text}</p>`),
      ),
    feed: (paths: readonly string[], headers: Record<string, string> = {}, hoursAgo = 1) =>
      pages.set('/feed', (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/rss+xml', ...headers })
          .end(rss(paths, hoursAgo)),
      ),
  };
}

function rss(paths: readonly string[], hoursAgo = 1): string {
  const date = new Date(START - hoursAgo * HOUR_MS).toUTCString();
  const items = paths.map(
    (path) =>
      `<item><title>Report ${path}</title><link>${path}</link><pubDate>${date}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>The Courier</title>${items.join('')}</channel></rss>`;
}

/** Stands in for the reader of pages, which needs a DOM. */
function paragraphsOf(html: string, address: string): ExtractedArticle {
  const text = [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, words = '']) => words).join('\n\n');
  const [, title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? [];
  const described = { byline: null, publisher: null, lang: 'en', modifiedAt: null };
  const dated = { publishedAt: null, publishedFrom: null };
  return { url: address, title, text, ...described, ...dated, declared: [], stories: [] };
}

function follower(changes: Partial<World> = {}) {
  return new Follower({
    now: () => now,
    mayAsk: async () => true,
    readPage: async (html, address) => {
      const article = paragraphsOf(html, address);
      return article.text ? { ok: true, article } : { ok: false, reason: 'no-text' };
    },
    onStored: async () => {},
    ...changes,
  });
}

async function work(one = follower()): Promise<void> {
  await one.work(db, now + 20_000);
}

async function onlySource() {
  const [source, ...more] = await listSources(db);
  expect(more).toEqual([]);
  if (!source) throw new Error('nothing is followed');
  return source;
}

describe('a source that is followed', () => {
  test('that does not answer holds up no other', async () => {
    const [slow, quick] = [await outlet(), await outlet()];
    for (const one of [slow, quick]) one.feed(['/a']);
    for (const one of [slow, quick]) one.article('/a');
    const follows = follower();
    for (const { home } of [slow, quick]) await follows.follow(db, [`${home}/feed`]);
    await work(follows);
    quick.feed(['/b']);
    quick.article('/b');
    let answer = () => {};
    slow.pages.set('/feed', (_, response) => {
      answer = () => response.writeHead(304).end();
    });
    now = START + 2 * 86_400_000;
    const working = work(follows);
    await expect.poll(() => librarySize(db)).toBe(3);
    answer();
    await working;
  });

  test('brings its articles, dated by its feed, and later only what is new', async () => {
    const courier = await outlet();
    courier.feed(['/a', '/b']);
    for (const path of ['/a', '/b', '/c']) courier.article(path);
    const stored: number[] = [];
    const one = follower({ onStored: async (id) => void stored.push(id) });
    expect(await one.follow(db, [`${courier.home}/nothing`, `${courier.home}/feed`])).toEqual(
      expect.any(Number),
    );
    await work(one);
    expect(courier.paths()).toEqual(['/nothing', '/feed', '/a', '/b']);
    const articles = await db.articles.toArray();
    expect(articles).toHaveLength(2);
    expect(articles[0]).toMatchObject({
      title: 'Report /a',
      publisher: 'The Courier',
      publishedAt: START - HOUR_MS,
      publishedFrom: 'feed',
      firstSeenAt: START,
      broughtBy: (await onlySource()).id,
    });
    expect(stored).toHaveLength(2);
    expect((await onlySource()).brought).toBe(2);
    courier.feed(['/c', '/b']);
    await work(one);
    expect(courier.log).toHaveLength(4);
    now = (await onlySource()).nextFetchAt;
    await work(one);
    expect(courier.paths().slice(4)).toEqual(['/feed', '/c']);
    expect(await librarySize(db)).toBe(3);
  });

  test('is asked under the conditions of its last answer, without cookies, one request at a time', async () => {
    const courier = await outlet();
    const etag = '"v1"';
    courier.feed(['/a', '/b', '/c'], { etag, 'set-cookie': 'who=you' });
    for (const path of ['/a', '/b', '/c']) courier.article(path);
    const one = follower();
    await one.follow(db, [`${courier.home}/feed`]);
    await Promise.all([work(one), work(one), one.follow(db, [`${courier.home}/feed`])]);
    courier.pages.set('/feed', (request, response) =>
      response.writeHead(request.headers['if-none-match'] === etag ? 304 : 500).end(),
    );
    now = (await onlySource()).nextFetchAt;
    await work(one);
    expect(await onlySource()).toMatchObject({ failures: 0, lastFailure: null, fetchedAt: now });
    expect((await onlySource()).nextFetchAt).toBeGreaterThanOrEqual(now + PACE.least);
    expect(courier.log.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
    expect(courier.mostAtOnce()).toBe(1);
  });

  test('that has whole texts in its feed is asked for nothing else', async () => {
    const courier = await outlet();
    const item = {
      id: '1',
      url: `${courier.home}/a`,
      title: 'A',
      content_html: `<p>${words('a')}</p>`,
    };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items: [item] };
    courier.pages.set('/feed', (_, response) => response.end(JSON.stringify(feed)));
    const one = follower();
    await one.follow(db, [`${courier.home}/feed`]);
    await work(one);
    expect(courier.paths()).toEqual(['/feed']);
    expect(await librarySize(db)).toBe(1);
  });

  test('that was removed brings nothing more', async () => {
    const courier = await outlet();
    courier.feed(['/a']);
    courier.article('/a');
    const one = follower();
    const id = await one.follow(db, [`${courier.home}/feed`]);
    if (typeof id === 'number') await removeSource(db, id);
    await work(one);
    expect(courier.paths()).toEqual(['/feed']);
    expect(await nextWorkAt(db)).toBeNull();
  });
});

test('a page is followed by the feed that it names', async () => {
  const courier = await outlet();
  courier.pages.set('/', (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<link rel="alternate" type="application/rss+xml" href="/feed"><p>Welcome</p>'),
  );
  courier.feed(['/a']);
  expect(await follower().follow(db, [`${courier.home}/`, `${courier.home}/rss`])).toEqual(
    expect.any(Number),
  );
  expect(courier.paths()).toEqual(['/', '/feed']);
  expect(await onlySource()).toMatchObject({ address: `${courier.home}/feed` });
});

describe('an article that its source changes', () => {
  test('is read again, and the older text is kept', async () => {
    const courier = await outlet();
    courier.feed(['/a', '/b'], {}, 3);
    for (const path of ['/a', '/b']) courier.article(path);
    const one = follower();
    await one.follow(db, [`${courier.home}/feed`]);
    await work(one);
    courier.feed(['/c', '/a', '/b'], {}, 2);
    courier.article('/a', words('Seabright'));
    courier.article('/c');
    now = (await onlySource()).nextFetchAt;
    await work(one);
    expect(courier.paths().slice(3)).toEqual(['/feed', '/c', '/a', '/b']);
    expect(await librarySize(db)).toBe(3);
    expect(await db.versions.toArray()).toMatchObject([{ text: words('/a') }]);
    expect(await onlySource()).toMatchObject({ brought: 3 });
    now = (await onlySource()).nextFetchAt;
    await work(one);
    expect(courier.paths().slice(7)).toEqual(['/feed']);
  });

  test('whenever it is asked is not read again for ever', async () => {
    const courier = await outlet();
    courier.article('/a');
    const one = follower();
    for (let asked = 0; asked < 9; asked++) {
      courier.feed(['/a'], {}, asked);
      if (asked === 0) await one.follow(db, [`${courier.home}/feed`]);
      await work(one);
      now = (await onlySource()).nextFetchAt;
    }
    expect(courier.paths().filter((path) => path === '/a')).toHaveLength(6);
  });

  test('before it could be read is read once', async () => {
    const courier = await outlet();
    courier.feed(['/a']);
    courier.pages.set('/a', (_, response) => response.writeHead(500).end());
    const one = follower();
    await one.follow(db, [`${courier.home}/feed`]);
    await work(one);
    courier.feed(['/a'], {}, 0);
    courier.article('/a');
    now = (await onlySource()).nextFetchAt;
    await work(one);
    expect(await db.arrivals.count()).toBe(0);
    expect(await onlySource()).toMatchObject({ brought: 1 });
  });
});

test('what a new source named of its past does not come the second time either', async () => {
  const courier = await outlet();
  courier.feed(['/a'], {}, 24 * 30);
  courier.article('/a');
  const one = follower();
  await one.follow(db, [`${courier.home}/feed`]);
  await work(one);
  now = (await onlySource()).nextFetchAt;
  await work(one);
  expect(courier.paths()).toEqual(['/feed', '/feed']);
});

describe('a source that fails', () => {
  test.each([
    ['asks to be left alone', 429, { 'retry-after': '7200' }, 'busy', 2 * HOUR_MS],
    ['is broken', 500, {}, 'host-error', HOUR_MS / 2],
    ['has become a page', 200, { 'content-type': 'text/html' }, 'not-a-feed', HOUR_MS / 2],
  ] as const)('because it %s is left alone for a while', async (_, status, headers, why, wait) => {
    const courier = await outlet();
    courier.pages.set('/feed', (__, response) => response.writeHead(status, headers).end('Sorry.'));
    await addSource(db, { address: `${courier.home}/feed`, title: 'Courier', site: null }, now);
    await work();
    expect(await onlySource()).toMatchObject({
      failures: 1,
      lastFailure: why,
      nextFetchAt: now + wait,
    });
    await work();
    expect(courier.log).toHaveLength(1);
    now += wait;
    courier.feed(['/a']);
    courier.article('/a');
    await work();
    expect(await onlySource()).toMatchObject({ failures: 0, lastFailure: null });
    expect(await librarySize(db)).toBe(1);
  });

  test('does not keep others waiting', async () => {
    const [slow, quick] = [await outlet(), await outlet()];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    slow.pages.set('/feed', async (_, response) => {
      await held;
      response.end(rss([]));
    });
    quick.feed([]);
    for (const { home } of [slow, quick])
      await addSource(db, { address: `${home}/feed`, title: home, site: null }, now);
    const working = work();
    await expect.poll(() => quick.paths()).toEqual(['/feed']);
    release();
    await working;
  });

  test('is not asked where it is not granted', async () => {
    const courier = await outlet();
    await addSource(db, { address: `${courier.home}/feed`, title: 'Courier', site: null }, now);
    await work(follower({ mayAsk: async () => false }));
    expect(courier.log).toEqual([]);
    expect(await onlySource()).toMatchObject({ lastFailure: 'not-granted' });
  });
});

describe('an article that a source names', () => {
  test('is tried again where its page may come back, and given up where it may not', async () => {
    const courier = await outlet();
    courier.feed(['/gone', '/busy', '/empty']);
    courier.pages.set('/busy', (_, response) => response.writeHead(500).end());
    courier.pages.set('/empty', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Nothing</title>'),
    );
    const one = follower();
    await one.follow(db, [`${courier.home}/feed`]);
    await work(one);
    const left = await db.arrivals.toArray();
    expect(left).toMatchObject([{ address: `${courier.home}/busy`, tries: 1 }]);
    courier.article('/busy');
    now = left[0]?.nextTryAt ?? now;
    await work(one);
    expect(await db.arrivals.count()).toBe(0);
    expect(await librarySize(db)).toBe(1);
  });

  test('waits with all others of its host where that asks to be left alone', async () => {
    const courier = await outlet();
    courier.feed(['/a', '/b', '/c']);
    courier.pages.set('/a', (_, response) =>
      response.writeHead(429, { 'retry-after': '7200' }).end(),
    );
    for (const path of ['/b', '/c']) courier.article(path);
    const one = follower();
    await one.follow(db, [`${courier.home}/feed`]);
    await work(one);
    expect(courier.paths()).toEqual(['/feed', '/a']);
    const waiting = await db.arrivals.toArray();
    expect(waiting.map(({ nextTryAt }) => nextTryAt)).toEqual(
      [2, 2, 2].map((h) => now + h * HOUR_MS),
    );
    courier.article('/a');
    now += 2 * HOUR_MS;
    await work(one);
    expect(await librarySize(db)).toBe(3);
  });

  test('is read by whoever comes next where the work is cut off', async () => {
    const courier = await outlet();
    const paths = Array.from({ length: 12 }, (_, i) => `/${i}`);
    courier.feed(paths);
    for (const path of paths) courier.article(path);
    const id = await follower().follow(db, [`${courier.home}/feed`]);
    expect(id).not.toBeNull();
    // A background that is killed: its database is closed under it, at another point each time.
    for (let kill = 0; kill < 60 && (await db.arrivals.count()) > 0; kill++) {
      const opened = await openDatabase(db.name);
      if (!opened.ok) throw new Error(opened.cause);
      const working = follower()
        .work(opened.value, now + 20_000)
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 23));
      opened.value.close();
      await working;
      const [articles, texts, waiting] = await Promise.all([
        db.articles.count(),
        db.texts.count(),
        db.arrivals.count(),
      ]);
      expect(texts).toBe(articles);
      expect(articles + waiting).toBe(12);
      expect(await librarySize(db)).toBe(articles);
      expect((await onlySource()).brought).toBe(articles);
    }
    await work();
    expect(await librarySize(db)).toBe(12);
  });
});
