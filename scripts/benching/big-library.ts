import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { Browser } from '../../tests/browsers/driver/browser';
import { indexKeys } from '../../utils/tracing/index-keys';
import { prepareText } from '../../utils/tracing/prepared-text';
import { METHOD_VERSION } from '../../utils/tracing/thresholds';
import type { BenchArticle } from './articles';

export type BrowserName = 'chromium' | 'firefox';

const ROWS_AT_ONCE = 250;

/** The real browser with the extension as it was built, on a network where `page` answers for every address. */
export async function launchWithPages(
  name: BrowserName,
  page: (url: string) => string,
): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(request.url ?? ''));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const extension = resolve('.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const { port } = server.address() as AddressInfo;
  const browser = await Browser.launch(name, { extension, port, access: 'granted' });
  return {
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Fills the library with these articles, past the extension's own code. */
export async function fillLibrary(
  launched: Browser,
  articles: readonly BenchArticle[],
): Promise<void> {
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
    transaction.objectStore('articles').put({ ...known, ...row, methodVersion });
    transaction.objectStore('texts').put({ id: row.id, text });
  }
  transaction.objectStore('counters').put({ name: 'articles', count: rows.at(-1)?.id ?? 0 });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

/** A news page of an article. */
export function pageOf({ title, text }: BenchArticle): string {
  const escaped = (words: string) => words.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`);
  const about = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title };
  const paragraphs = text.split(/\n+/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="en"><title>${escaped(title)}</title>
    <script type="application/ld+json">${JSON.stringify(about).replace(/</g, '\\u003c')}</script>
    <article><h1>${escaped(title)}</h1>${paragraphs.join('')}</article>`;
}

/** `p50 12  p95 31  max 40` */
export function percentiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}`;
}
