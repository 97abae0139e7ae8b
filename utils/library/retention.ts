import { browser } from 'wxt/browser';
import { readSettings } from '../settings';
import { whileNoted } from '../stale-verdicts';
import type { LibraryDatabase, LibraryResult } from './database';
import { removeForGood, unseenSince } from './removal';

const ALARM = 'retention';
const DAY_MS = 86_400_000;
const DAY_MINUTES = 24 * 60;
/** Not at the browser's start, when everything else wants the disk. */
const FIRST_MINUTES = 10;

/**
 * Once a day, deletes what was last seen longer ago than the reader wants articles kept. Must be called while the
 * background starts, so that it hears the alarm that woke it.
 *
 * @param now gives epoch ms.
 * @param onRemoved is called after articles were; should it be cut off, open tabs follow when the background is next woken.
 */
export function keepAsLongAsWanted(
  openLibrary: () => Promise<LibraryResult<LibraryDatabase>>,
  now: () => number,
  onRemoved: () => Promise<unknown>,
): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    tidy(openLibrary, now(), onRemoved).catch(report);
  });
  setAlarm().catch(report);
}

/** Deletes what is kept no longer, at `now` (epoch ms); how many articles that were. */
export async function tidy(
  openLibrary: () => Promise<LibraryResult<LibraryDatabase>>,
  now: number,
  onRemoved: () => Promise<unknown>,
): Promise<number> {
  const { keepDays } = await readSettings();
  if (keepDays === null) return 0;
  const library = await openLibrary();
  if (!library.ok) return 0;
  const ids = await unseenSince(library.value, now - keepDays * DAY_MS);
  if (ids.length === 0) return 0;
  await whileNoted(() => removeForGood(library.value, ids), onRemoved);
  return ids.length;
}

async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, {
    delayInMinutes: FIRST_MINUTES,
    periodInMinutes: DAY_MINUTES,
  });
}

function report(error: unknown): void {
  console.error('Headwater: old articles could not be deleted', error);
}
