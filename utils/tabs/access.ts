import { browser } from 'wxt/browser';
import { askWhichPage } from '../messages/transport';
import { hostPattern } from '../site-access';
import { paintBadge } from './badge';
import { injectGate } from './scripts';
import { allTabs, forgetTab } from './tab-states';

/** Keeps tabs true to the access that the reader gives and takes. Must be called while the background starts. */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) checkOpenTabs().catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins?.length) forgetUngranted().catch(() => undefined);
  });
}

/** Puts the gate into every open page that may be read: access was granted while they were open, or the extension is new. */
export async function checkOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : injectGate(id))));
}

/** Access was taken back: what was known of those pages is dropped and no longer shown. */
async function forgetUngranted(): Promise<void> {
  for (const [tabId] of await allTabs()) {
    const identity = await askWhichPage(tabId);
    const origins = identity ? [hostPattern(identity.url)] : null;
    if (origins && (await browser.permissions.contains({ origins }))) continue;
    await forgetTab(tabId);
    await paintBadge(tabId, null);
  }
}
