import { browser } from 'wxt/browser';
import { attempt, type LibraryDatabase, type LibraryResult } from '../library/database';
import type { ImportRow } from '../library/rows';
import { whileNoted } from '../stale-verdicts';
import { continueImport, endImport, keepResult, openImports, type Shelf } from './import-file';

/** Held by whoever takes a file in: a library page, or the background once that is closed. */
export const IMPORT_LOCK = 'import';

const ALARM = 'imports';
/** The shortest that both browsers keep to. */
const EVERY_MINUTES = 1;
/** Browsers let a background go after half a minute. */
const WORK_MS = 20_000;

/** From now on what is left of imports is taken in by the background too, until there is nothing left. */
export async function keepImporting(): Promise<void> {
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}

/**
 * Takes in what is left of imports by an alarm, whenever no library page is at it. Must be called while the background
 * starts, so that it hears the alarm that woke it; one that was lost over a restart is set again. `onTaken` is called when
 * articles have come in.
 */
export function wakeForImports(
  openLibrary: () => Promise<LibraryResult<LibraryDatabase>>,
  shelf: Shelf,
  onTaken: () => Promise<unknown>,
): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    openLibrary()
      .then((library) => (library.ok ? goOn(library.value, shelf, onTaken) : undefined))
      .catch(report);
  });
  openLibrary()
    .then(async (library) => {
      if (!library.ok || (await browser.alarms.get(ALARM))) return;
      if ((await library.value.imports.count()) > 0) await keepImporting();
    })
    .catch(report);
}

function goOn(db: LibraryDatabase, shelf: Shelf, onTaken: () => Promise<unknown>): Promise<void> {
  return navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const left = (await openImports(db, shelf)).filter(({ offset, bytes }) => offset < bytes);
    const isDone = left.length === 0 || (await whileNoted(() => takeIn(db, shelf, left), onTaken));
    if (isDone) await browser.alarms.clear(ALARM);
  });
}

/** As much as there is time for; whether that was all. */
async function takeIn(
  db: LibraryDatabase,
  shelf: Shelf,
  left: readonly ImportRow[],
): Promise<boolean> {
  const signal = AbortSignal.timeout(WORK_MS);
  for (const { id } of left) {
    const done = await attempt(() =>
      continueImport(db, shelf, id, Date.now(), { onProgress: () => {}, signal }),
    );
    // A full disk may have room again by the next alarm.
    if (!done.ok || signal.aborted) return false;
    // Given up, or its copy is gone.
    if (done.value === null) await endImport(db, shelf, id);
    else await keepResult(shelf, id);
  }
  return true;
}

function report(error: unknown): void {
  console.error('Headwater: a file could not be taken in', error);
}
