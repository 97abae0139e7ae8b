import { expect } from 'vitest';
import type { Browser } from '../driver/browser';
import { rowsOf } from '../stories/library';

/** How many articles a library has, and a SHA-256 of all that is stored of them, whatever their ids. */
export interface Digest {
  readonly articles: number;
  readonly sha256: string;
}

/** Read article by article, since all of a large library at once is more than a message takes. */
export function digestOf(browser: Browser): Promise<Digest> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('headwater');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const store = (name: string) => database.transaction(name).objectStore(name);
    const addresses = await answerOf(store('articles').index('address').getAllKeys());
    const keys = await answerOf(store('articles').getAllKeys());
    const encoder = new TextEncoder();
    const parts: { readonly address: string; readonly hash: string }[] = [];
    for (const key of keys) {
      const { id, terms, broughtBy, ...row } = await answerOf(store('articles').get(key));
      const { text, stories = [] } = await answerOf(store('texts').get(key));
      const versions = await answerOf(store('versions').index('articleId').getAll(key));
      const olds = versions.map((old) => [old.title, old.text, old.lastSeenAt]);
      const fields = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
      const whole = JSON.stringify([fields, [...terms].sort(), text, stories, olds]);
      const hash = await crypto.subtle.digest('SHA-256', encoder.encode(whole));
      parts.push({ address: row.address, hash: String(new Uint8Array(hash)) });
    }
    database.close();
    const sorted = parts.sort((a, b) => (a.address < b.address ? -1 : 1));
    const all = sorted.map(({ hash }) => hash).join();
    const sha256 = await crypto.subtle.digest('SHA-256', encoder.encode(all));
    return { articles: addresses.length, sha256: String(new Uint8Array(sha256)) };
  });
}

/** No article without its text, no text without its article, and as many as the library says it has. */
export async function nothingIsHalf(browser: Browser): Promise<void> {
  const keysOf = (table: string) =>
    browser.inExtension(
      (name) =>
        new Promise<readonly number[]>((resolve, reject) => {
          const opening = indexedDB.open('headwater');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const keys = database.transaction(name).objectStore(name).getAllKeys();
            keys.onerror = () => reject(keys.error);
            keys.onsuccess = () => {
              database.close();
              resolve(keys.result.map(Number));
            };
          };
        }),
      table,
    );
  const [articles, texts] = [await keysOf('articles'), await keysOf('texts')];
  expect(texts).toEqual(articles);
  const [counter] = await rowsOf<{ readonly count: number }>(browser, 'counters');
  expect(counter?.count ?? 0).toBe(articles.length);
}
