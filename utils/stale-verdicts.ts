import { browser } from 'wxt/browser';

/** In `storage.session`: what open tabs show does not outlive the browser either. */
const KEY = 'stale-verdicts';

/** Notes that articles are being deleted, put back or taken in, and that what open tabs show may rest on them. */
export async function noteStale(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

/** Whether that was noted and nobody has looked at the tabs since. */
export async function isStale(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

export async function forgetStale(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
