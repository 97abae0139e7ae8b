import { browser } from 'wxt/browser';
import type { LibraryDatabase, LibraryResult } from '../library/database';
import { nextWorkAt } from '../library/sources';
import { readSettings } from '../settings';
import type { Follower } from './follower';
import { closeReader } from './page-reader';

const ALARM = 'sources';
/** Browsers let a background go after half a minute; what is not done by then is done by the next alarm. */
const WORK_MS = 20_000;
/** Chrome's shortest; Firefox rounds it to a minute. */
const SOONEST_MS = 30_000;
/** After a background that was killed at work; longer than any work takes. */
const AGAIN_MS = 90_000;
/** How long a connection that costs by the byte is let be, and a Headwater that is paused. */
const REST_MS = 30 * 60_000;

/** Works what is due now, and sets the alarm for what is due next. */
export type Wake = () => Promise<void>;

/**
 * Follows the sources by an alarm. Must be called while the background starts: an alarm that was lost over a restart is
 * set again, and one that woke it is heard.
 */
export function wakeForSources(
  openLibrary: () => Promise<LibraryResult<LibraryDatabase>>,
  follower: Follower,
): Wake {
  let working: Promise<void> | null = null;
  const work = async () => {
    const library = await openLibrary();
    if (!library.ok) return;
    // Before the work: a background that is killed in it is woken again.
    await setAlarm(library.value, Date.now() + AGAIN_MS);
    if (isMetered() || (await readSettings()).isPaused)
      return setAlarm(library.value, Date.now() + REST_MS);
    await follower.work(library.value, Date.now() + WORK_MS);
    await closeReader();
    await setAlarm(library.value, Date.now() + SOONEST_MS);
  };
  const wake = () => {
    working ??= work().finally(() => {
      working = null;
    });
    return working;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) wake().catch(report);
  });
  openLibrary()
    .then(async (library) => {
      if (library.ok && !(await browser.alarms.get(ALARM)))
        await setAlarm(library.value, Date.now() + SOONEST_MS);
    })
    .catch(report);
  return wake;
}

/** For when something is due next, but not before `earliest` (epoch ms). */
async function setAlarm(db: LibraryDatabase, earliest: number): Promise<void> {
  const at = await nextWorkAt(db);
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(at, earliest) });
}

/** Where the browser can tell (Chrome), a connection that costs by the byte is left to the reader. */
function isMetered(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true || connection?.type === 'cellular';
}

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

function report(error: unknown): void {
  console.error('Headwater: the sources could not be followed', error);
}
