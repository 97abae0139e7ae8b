import type { Browser } from '../driver/browser';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** Pretends that every source and every arrival is due, and has the alarm ring. */
export async function ringNow(browser: Browser): Promise<void> {
  await browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('headwater');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const change = database.transaction(['sources', 'arrivals'], 'readwrite');
    const due = (store: string, key: string) => {
      const rows = change.objectStore(store).openCursor();
      rows.onsuccess = () => {
        rows.result?.update({ ...rows.result.value, [key]: 0 });
        rows.result?.continue();
      };
    };
    due('sources', 'nextFetchAt');
    due('arrivals', 'nextTryAt');
    await new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    });
    database.close();
  });
  await ring(browser);
}

/** Has the alarm ring for what is due; one that is at work already does not begin anew. */
export function ring(browser: Browser): Promise<void> {
  return browser.inExtension(() => extension.alarms.create('sources', { when: Date.now() + 50 }));
}
