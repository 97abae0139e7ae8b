import { expect } from 'vitest';
import type { Browser } from '../driver/browser';
import { until } from '../driver/until';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** What the library holds of one article. */
export interface Stored {
  readonly address: string;
  readonly title: string;
  readonly publishedAt: number | null;
}

/** Every row of a table of the library, read past the extension's own code. */
export function rowsOf<Row>(browser: Browser, table: string): Promise<readonly Row[]> {
  return browser.inExtension(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('headwater');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

/** Every article in the library. */
export async function storedArticles(browser: Browser): Promise<readonly Stored[]> {
  const rows = await rowsOf<Stored>(browser, 'articles');
  return rows.map(({ address, title, publishedAt }) => ({ address, title, publishedAt }));
}

/** Returns once the library holds so many articles and no more: a verdict is shown before its reading is stored. */
export async function libraryHolds(browser: Browser, count: number): Promise<void> {
  const held = await until(`the library to hold ${count}`, async () => {
    const { length } = await storedArticles(browser);
    return length >= count && { length };
  });
  expect(held.length).toBe(count);
}

/** Every place of the extension where something of a page could be left, as one text: databases, local and session storage. */
export function everythingStored(browser: Browser): Promise<string> {
  return browser.inExtension(async () => {
    const stores = [
      await extension.storage.local.get(null),
      await extension.storage.session.get(null),
    ];
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        rows.push(
          await new Promise((resolve, reject) => {
            all.onsuccess = () => resolve(all.result);
            all.onerror = () => reject(all.error);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify([stores, rows]);
  });
}

/**
 * Keeps the whole library locked, so that a check that has begun cannot end before the returned function is called: a
 * slow disk, at will.
 */
export async function holdLibrary(browser: Browser): Promise<() => Promise<void>> {
  await browser.inExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('headwater');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          const store = database.transaction(stores, 'readwrite').objectStore('articles');
          sessionStorage.setItem('held', 'yes');
          const hold = () => {
            if (sessionStorage.getItem('held')) store.get(0).onsuccess = hold;
            else database.close();
          };
          hold();
          resolve();
        };
      }),
  );
  return () => browser.inExtension(() => sessionStorage.removeItem('held'));
}

/** Listens along for what readers send to the background; the returned function waits for the reading of that address. */
export async function listenForReading(
  browser: Browser,
  url: string,
): Promise<() => Promise<true>> {
  await browser.inExtension((wanted) => {
    extension.runtime.onMessage.addListener((message: unknown) => {
      const told = message as { type?: string; url?: string };
      if (told.type === 'reading-taken' && told.url === wanted)
        sessionStorage.setItem('heard', wanted);
    });
  }, url);
  return () =>
    until('the reading to be taken', () =>
      browser.inExtension((wanted) => sessionStorage.getItem('heard') === wanted, url),
    ).then(() => true);
}
