import { browser } from 'wxt/browser';
import type { TabState } from '../messages/protocol';
import { askWhichPage, tellTabChanged } from '../messages/transport';
import { paintBadge } from './badge';
import { forgetTab, readTab, type TabRecord, writeTab } from './tab-states';

type Shown = (tabId: number, state: TabState) => void;
const watchers = new Set<Shown>();

/**
 * Shows a record for its page, if the tab still shows that page: an answer that comes late never lands on another one.
 * Returns whether it was shown.
 */
export async function showRecord(tabId: number, record: TabRecord): Promise<boolean> {
  if ((await askWhichPage(tabId))?.page !== record.page) return false;
  await writeTab(tabId, record);
  await paintBadge(tabId, record.state);
  tellTabChanged({ tabId, state: record.state });
  for (const watcher of watchers) watcher(tabId, record.state);
  return true;
}

/** The next state of a tab that is more than "checking"; null when none comes in time. */
export function nextState(tabId: number, withinMs: number): Promise<TabState | null> {
  return new Promise((resolve) => {
    const settle = (state: TabState | null) => {
      watchers.delete(watcher);
      clearTimeout(timer);
      resolve(state);
    };
    const watcher: Shown = (shownId, state) => {
      if (shownId === tabId && state.kind !== 'checking') settle(state);
    };
    const timer = setTimeout(() => settle(null), withinMs);
    watchers.add(watcher);
  });
}

/** What is known of the page that a tab shows now; null for a page nobody has announced, whatever was known before. */
export async function currentRecord(tabId: number): Promise<TabRecord | null> {
  const [record, identity] = [await readTab(tabId), await askWhichPage(tabId)];
  return record !== null && identity !== null && record.page === identity.page ? record : null;
}

/** Paints what is known of the page a tab shows, or nothing. */
export async function repaint(tabId: number): Promise<void> {
  const record = await currentRecord(tabId);
  if (record === null) await forgetTab(tabId);
  await paintBadge(tabId, record?.state ?? null);
}

/** Keeps badges true while tabs load, close and are replaced. Must be called while the background starts. */
export function followTabs(): void {
  // "loading" comes for a new document as for a new address of the same one; the gate knows which it is.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') repaint(tabId).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId).catch(() => undefined);
  });
  browser.tabs.onReplaced?.addListener((tabId, replacedId) => {
    forgetTab(replacedId).then(
      () => repaint(tabId),
      () => undefined,
    );
  });
}
