import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { Browser } from '../../tests/browsers/driver/browser';
import type { Tab } from '../../tests/browsers/driver/tab';
import { pause, until } from '../../tests/browsers/driver/until';
import type { TabRecord } from '../../utils/tabs/tab-states';
import { indexKeys } from '../../utils/tracing/index-keys';
import { prepareText } from '../../utils/tracing/prepared-text';
import { METHOD_VERSION } from '../../utils/tracing/thresholds';
import { type BenchArticle, benchArticles } from './articles';

/** Stands in a page of the extension, where some of these functions run. */
declare const browser: typeof import('wxt/browser').browser;

const ROWS_AT_ONCE = 250;
/** Asking for the verdict takes processor time from what is measured: it is asked when the verdict should be there. */
const UNDISTURBED_MS = 600;

export interface LatencyBench {
  readonly browser: 'chromium' | 'firefox';
  /** In the library. */
  readonly articles: number;
  /** Each read once awake and once after a kill. */
  readonly readings: number;
  /** JSON Lines; null for made-up articles. */
  readonly corpus: string | null;
}

/** Prints percentiles of `tookMs`, which the background counts from the article's arrival to its verdict. */
export async function measureLatency(bench: LatencyBench): Promise<void> {
  const all = await benchArticles(bench.articles + bench.readings, bench.corpus);
  const [stored, read] = [all.slice(0, bench.articles), all.slice(bench.articles)];
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const article = read[Number(/-(\d+)$/.exec(request.url ?? '')?.[1])];
    response.end(article ? pageOf(article) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const extension = resolve(
    '.output',
    `${bench.browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
  );
  const { port } = server.address() as AddressInfo;
  const launched = await Browser.launch(bench.browser, { extension, port, access: 'granted' });
  try {
    await fillLibrary(launched, stored);
    const tab = await launched.openTab();
    await openReading(launched, tab, 'first', 0);
    const [awake, killed]: [number[], number[]] = [[], []];
    for (const i of read.keys()) awake.push(await openReading(launched, tab, 'awake', i));
    for (const i of read.keys()) {
      await launched.killBackground();
      killed.push(await openReading(launched, tab, 'killed', i));
    }
    console.log(
      `${bench.browser}, ${bench.articles} articles, ms:  awake ${percentiles(awake)}   after a kill ${percentiles(killed)}`,
    );
  } finally {
    await launched.close();
    server.close();
  }
}

/** Opens a reading at a new address and waits for its verdict; the milliseconds the background took. */
async function openReading(
  launched: Browser,
  tab: Tab,
  outlet: string,
  i: number,
): Promise<number> {
  const url = `http://${outlet}.example/2026/11/23/a-report-of-the-day-${i}`;
  await tab.goTo(url);
  await pause(UNDISTURBED_MS);
  return until(`the verdict on ${url}`, () => launched.inExtension(tookMsOf, tab.id, url));
}

/** Runs in a page of the extension: it reads what the background keeps of a tab. */
async function tookMsOf(tabId: number, url: string): Promise<number | null> {
  const key = `tab:${tabId}`;
  const { state } = ((await browser.storage.session.get(key))[key] ?? {}) as Partial<TabRecord>;
  return state?.kind === 'traced' && state.report.reading.url === url ? state.report.tookMs : null;
}

async function fillLibrary(launched: Browser, articles: readonly BenchArticle[]): Promise<void> {
  for (let from = 0; from < articles.length; from += ROWS_AT_ONCE) {
    const rows = articles.slice(from, from + ROWS_AT_ONCE).map((article, i) => ({
      id: from + i + 1,
      address: `http://library.example/${from + i + 1}`,
      terms: indexKeys(prepareText(article.text)),
      ...article,
    }));
    await launched.inExtension(storeRows, rows, METHOD_VERSION);
    if (from % 2500 === 0) console.error(`stored ${from} articles`);
  }
}

/** Runs in a page of the extension, which has the library's database and none of its code. */
async function storeRows(
  rows: readonly {
    id: number;
    address: string;
    terms: readonly number[];
    title: string;
    text: string;
  }[],
  methodVersion: number,
): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('headwater');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['articles', 'texts', 'counters'], 'readwrite');
  for (const { text, ...row } of rows) {
    const known = {
      site: 'library.example',
      publisher: 'Library',
      lang: 'en',
      byline: null,
      publishedAt: null,
      publishedFrom: null,
      modifiedAt: null,
      firstSeenAt: row.id,
      lastSeenAt: row.id,
    };
    transaction.objectStore('articles').put({ ...row, ...known, methodVersion });
    transaction.objectStore('texts').put({ id: row.id, text });
  }
  transaction.objectStore('counters').put({ name: 'articles', count: rows.at(-1)?.id ?? 0 });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

function pageOf({ title, text }: BenchArticle): string {
  const escaped = (words: string) => words.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`);
  const about = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title };
  const paragraphs = text.split(/\n+/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="en"><title>${escaped(title)}</title>
    <script type="application/ld+json">${JSON.stringify(about).replace(/</g, '\\u003c')}</script>
    <article><h1>${escaped(title)}</h1>${paragraphs.join('')}</article>`;
}

function percentiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}`;
}
