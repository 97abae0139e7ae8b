import type { Stage } from './stage';

/** Held by whoever takes a file in. */
const IMPORT_LOCK = 'import';

/** Nobody can take a file in while it is held; hold it from a page of the extension. */
export function holdImports({ browser }: Stage): Promise<void> {
  return browser.inExtension(
    (name) =>
      new Promise<void>((held) => {
        navigator.locks.request(name, () => {
          held();
          return new Promise<void>((release) => Object.assign(window, { release }));
        });
      }),
    IMPORT_LOCK,
  );
}

export function releaseImports({ browser }: Stage): Promise<void> {
  return browser.inExtension(() => (window as unknown as { release: () => void }).release());
}

/** Writes rows past the extension's own code. */
export async function writeRows(
  { browser }: Stage,
  store: string,
  rows: readonly object[],
): Promise<void> {
  await browser.inExtension(
    (name, json) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('headwater');
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(name, 'readwrite');
          for (const row of JSON.parse(json)) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    store,
    JSON.stringify(rows),
  );
}
