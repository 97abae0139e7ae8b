import type { Extraction } from '../article/extract';
import { siteOf } from '../article/publisher';
import { newArticle } from '../checking/new-article';
import { captureArticle } from '../library/capture';
import type { LibraryDatabase } from '../library/database';
import type { ArrivalRow, SourceId, SourceRow } from '../library/rows';
import {
  addSource,
  dueArrivals,
  dueSources,
  leaveAlone,
  noteAnswer,
  putOff,
  storeArrival,
} from '../library/sources';
import type { ArticleId } from '../tracing/model';
import { createTurns } from '../turns';
import { asPage } from './arrived-page';
import { mayStillAsk } from './budget';
import { eachHost } from './each-host';
import type { Feed } from './feed';
import { feedAddresses, linksIn } from './feed-links';
import { type Answer, type FetchFailure, fetchPolitely, type Request } from './fetch-politely';
import { namedItems } from './named-items';
import { parseFeed } from './parse-feed';
import { nextFetchAt, type Outcome, requestsLeft, spend } from './schedule';

/** What following needs of the world around it. */
export interface World {
  /** Epoch ms. */
  readonly now: () => number;
  /** Whether the reader lets Headwater ask this address. */
  readonly mayAsk: (address: string) => Promise<boolean>;
  /** Takes the article from a page, of any page or of news alone; `html` is hostile and is never shown. */
  readonly readPage: (html: string, address: string, mustBeNews: boolean) => Promise<Extraction>;
  /** Called for each article that has come in. */
  readonly onStored: (id: ArticleId) => Promise<void>;
}

/** Why there is no article where the reader asked for one. `spent`: today's requests are. */
export type NoArticle = 'no-article' | 'spent' | FetchFailure;
export type ArticleFetched =
  | { readonly ok: true; readonly id: ArticleId }
  | { readonly ok: false; readonly why: NoArticle };

const FEED_ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';
const PAGE_ACCEPT = 'text/html, application/xhtml+xml;q=0.9';
/** Bytes after unpacking. News feeds with whole texts have 1-2 MB, pages of articles 0.2-3 MB. */
const FEED_BYTES = 10 * 2 ** 20;
const PAGE_BYTES = 8 * 2 ** 20;
/** After so many attempts an article is given up. */
const MOST_TRIES = 5;

/**
 * Follows the sources of a library: asks those that are due, and reads what they name. One request at a time for each host.
 * Every step is one transaction, so that whoever is killed goes on where it was.
 */
export class Follower {
  readonly #world: World;
  readonly #inTurn = createTurns<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Works what is due, until `until` (epoch ms): no request begins after it. */
  async work(db: LibraryDatabase, until: number): Promise<void> {
    const { now } = this.#world;
    const isTime = () => now() < until;
    const take = (arrival: ArrivalRow) =>
      this.#atHost(arrival.address, () => this.#take(db, arrival, isTime));
    const [sources, arrivals] = [await dueSources(db, now()), await dueArrivals(db, now())];
    // What one source names is read at once: another that hangs must hold up nobody.
    const askAndTake = async ({ id, address }: SourceRow) => {
      await this.#atHost(address, () => this.#ask(db, id, isTime));
      for (const arrival of await dueArrivals(db, now(), id)) await take(arrival);
    };
    await Promise.all([eachHost(sources, askAndTake), eachHost(arrivals, take)]);
  }

  /**
   * Follows the first of some addresses that is a feed with articles. Where the first is a page, the feeds that it names
   * are tried before the others. `later`: a host asks to be left alone, or today's requests are spent.
   */
  async follow(
    db: LibraryDatabase,
    addresses: readonly string[],
  ): Promise<SourceId | 'no-feed' | 'later'> {
    const { now, mayAsk } = this.#world;
    const queue = [...addresses];
    for (let address = queue.shift(); address; address = queue.shift()) {
      if (!(await mayAsk(address))) continue;
      if (!(await mayStillAsk(db, address, now()))) return 'later';
      const answer = await this.#atHost(address, () => this.#request(feedRequest({ address })));
      if (isBusy(answer)) return 'later';
      if (answer.kind !== 'document') continue;
      const feed = parseFeed(answer.text, answer.address, now());
      if (feed === null && address === addresses[0])
        queue.unshift(...feedAddresses(linksIn(answer.text), answer.address));
      if (feed === null || feed.items.length === 0) continue;
      const title = feed.title?.trim().slice(0, 200) || new URL(address).hostname;
      const id = await addSource(db, { address, title, site: siteOf(answer.address) }, now());
      const source = await db.sources.get(id);
      if (source) await this.#noteFeed(db, source, answer, feed);
      return id;
    }
    return 'no-feed';
  }

  /**
   * Fetches one article that the reader asked for, and stores it. An address that is in the library already is fetched too:
   * its text may have changed. `mustBeNews`: nobody says that there is an article.
   */
  async fetchArticle(
    db: LibraryDatabase,
    address: string,
    mustBeNews: boolean,
  ): Promise<ArticleFetched> {
    const { now, mayAsk, readPage, onStored } = this.#world;
    const fail = (why: NoArticle) => ({ ok: false, why }) as const;
    if (!(await mayAsk(address))) return fail('not-granted');
    if (!(await mayStillAsk(db, address, now()))) return fail('spent');
    const request = { address, accept: PAGE_ACCEPT, bytesLimit: PAGE_BYTES };
    const answer = await this.#atHost(address, () => this.#request(request));
    if (answer.kind !== 'document') return fail(answer.kind === 'failed' ? answer.why : 'refused');
    const read = answer.isHtml ? await readPage(answer.text, answer.address, mustBeNews) : null;
    if (!read?.ok) return fail('no-article');
    const { article } = read;
    const url = siteOf(article.url) === siteOf(answer.address) ? article.url : answer.address;
    const id = await captureArticle(db, newArticle({ ...article, url }), now());
    await onStored(id);
    return { ok: true, id };
  }

  #atHost<T>(address: string, work: () => Promise<T>): Promise<T> {
    return this.#inTurn(new URL(address).host, work);
  }

  #request(request: Omit<Request, 'mayAsk'>): Promise<Answer> {
    return fetchPolitely({ ...request, mayAsk: this.#world.mayAsk }, this.#world.now);
  }

  /** Asks a source that is still due when its turn has come. */
  async #ask(db: LibraryDatabase, id: SourceId, isTime: () => boolean): Promise<void> {
    const { now } = this.#world;
    const source = await db.sources.get(id);
    if (!source || source.isPaused || source.nextFetchAt > now() || !isTime()) return;
    if (requestsLeft(source.spent, now()) === 0) {
      await noteAnswer(db, id, { nextFetchAt: tomorrow(now()) }, [], now());
      return;
    }
    const answer = await this.#request(feedRequest(source));
    if (answer.kind === 'unchanged') return this.#noteUnchanged(db, source, answer.freshMs);
    if (answer.kind === 'failed') return this.#noteFailure(db, source, answer);
    const feed = parseFeed(answer.text, answer.address, now());
    if (feed) await this.#noteFeed(db, source, answer, feed);
    else await this.#noteFailure(db, source, { why: 'not-a-feed', retryAfterMs: null });
  }

  async #noteFeed(
    db: LibraryDatabase,
    source: SourceRow,
    { etag, lastModified, freshMs }: Extract<Answer, { kind: 'document' }>,
    feed: Feed,
  ): Promise<void> {
    const now = this.#world.now();
    const outcome: Outcome = {
      kind: 'answered',
      statedPaceMs: Math.max(feed.paceMs ?? 0, freshMs),
      published: feed.items.flatMap(({ publishedAt }) => publishedAt ?? []),
    };
    const nextAt = nextFetchAt(outcome, now);
    const paceMs = nextAt - now;
    const answered = { etag, lastModified, paceMs, ...answeredAt(source, now) };
    const items = namedItems(feed, source.fetchedAt === null, now);
    await noteAnswer(db, source.id, { ...answered, nextFetchAt: nextAt }, items, now);
  }

  async #noteUnchanged(db: LibraryDatabase, source: SourceRow, freshMs: number): Promise<void> {
    const now = this.#world.now();
    const pace = source.paceMs;
    const outcome: Outcome = {
      kind: 'answered',
      statedPaceMs: Math.max(pace, freshMs),
      published: [],
    };
    await noteAnswer(
      db,
      source.id,
      { ...answeredAt(source, now), nextFetchAt: nextFetchAt(outcome, now) },
      [],
      now,
    );
  }

  async #noteFailure(
    db: LibraryDatabase,
    source: SourceRow,
    failed: Pick<Extract<Outcome, { kind: 'failed' }>, 'why' | 'retryAfterMs'>,
  ): Promise<void> {
    const now = this.#world.now();
    const failures = source.failures + 1;
    const at = nextFetchAt({ kind: 'failed', ...failed, failures }, now);
    const spent = failed.why === 'not-granted' ? source.spent : spend(source.spent, now);
    await noteAnswer(
      db,
      source.id,
      { failures, lastFailure: failed.why, spent, nextFetchAt: at },
      [],
      now,
    );
  }

  /** Reads and stores an article that a source has named. */
  async #take(db: LibraryDatabase, arrival: ArrivalRow, isTime: () => boolean): Promise<void> {
    const { now, readPage } = this.#world;
    const source = await db.sources.get(arrival.sourceId);
    // Somebody else may have read it, or its host have asked to be left alone, since it was listed.
    const isDue = ((await db.arrivals.get(arrival.id))?.nextTryAt ?? Infinity) <= now();
    if (!source || source.isPaused || !isDue || !isTime()) return;
    if (arrival.html !== null) {
      const read = await readPage(asPage(arrival), arrival.address, false);
      if (read.ok) return this.#store(db, arrival, source, read);
    }
    if (requestsLeft(source.spent, now()) === 0) return putOff(db, arrival, tomorrow(now()));
    await db.sources.update(source.id, { spent: spend(source.spent, now()) });
    const { address } = arrival;
    const answer = await this.#request({ address, accept: PAGE_ACCEPT, bytesLimit: PAGE_BYTES });
    if (answer.kind !== 'document') {
      const again = againAt(arrival, answer, now());
      await putOff(db, arrival, again);
      if (isBusy(answer)) await leaveAlone(db, new URL(address).host, again ?? tomorrow(now()));
      return;
    }
    const read = answer.isHtml ? await readPage(answer.text, answer.address, false) : null;
    if (read?.ok) await this.#store(db, arrival, source, read);
    else await putOff(db, arrival, null);
  }

  async #store(
    db: LibraryDatabase,
    arrival: ArrivalRow,
    source: SourceRow,
    { article }: Extract<Extraction, { ok: true }>,
  ): Promise<void> {
    const dated =
      article.publishedAt === null && arrival.publishedAt !== null
        ? ({ publishedAt: arrival.publishedAt, publishedFrom: 'feed' } as const)
        : {};
    const title = article.title || arrival.title;
    // What stands whole in a feed does not say by whom it is.
    const publisher = article.publisher ?? source.title;
    // A page may name an address of its own site as canonical, not another site's.
    const isOwn = siteOf(article.url) === siteOf(arrival.address);
    const url = isOwn ? article.url : arrival.address;
    const id = await storeArrival(
      db,
      arrival,
      newArticle({ ...article, ...dated, title, publisher, url }),
    );
    if (id !== null) await this.#world.onStored(id);
  }
}

function feedRequest(
  source: Pick<SourceRow, 'address'> & Partial<Pick<SourceRow, 'etag' | 'lastModified'>>,
): Omit<Request, 'mayAsk'> {
  const { address, etag = null, lastModified = null } = source;
  return { address, etag, lastModified, accept: FEED_ACCEPT, bytesLimit: FEED_BYTES };
}

function answeredAt(source: SourceRow, now: number) {
  return { fetchedAt: now, failures: 0, lastFailure: null, spent: spend(source.spent, now) };
}

/** When an article whose page could not be had is asked for again; null for never. */
function againAt(
  { tries }: ArrivalRow,
  answer: Exclude<Answer, { kind: 'document' }>,
  now: number,
): number | null {
  const why = answer.kind === 'failed' ? answer.why : 'refused';
  const mayPass = ['busy', 'host-error', 'unreachable', 'too-slow', 'not-granted'].includes(why);
  if (!mayPass || tries + 1 >= MOST_TRIES) return null;
  const retryAfterMs = answer.kind === 'failed' ? answer.retryAfterMs : null;
  return nextFetchAt({ kind: 'failed', why, retryAfterMs, failures: tries + 1 }, now);
}

function isBusy(answer: Answer): boolean {
  return answer.kind === 'failed' && answer.why === 'busy';
}

function tomorrow(now: number): number {
  return (Math.floor(now / 86_400_000) + 1) * 86_400_000;
}
