import { browser } from 'wxt/browser';
import type { PageToken, TabState } from '../messages/protocol';
import { askWhichPage, tellTabChanged } from '../messages/transport';
import type { ArticleId } from '../tracing/model';
import { createTurns } from '../turns';
import { paintBadge } from './badge';
import { forgetTab, readTab, type TabRecord, writeTab } from './tab-states';

/** Called with what is shown of a tab, and with what was known before of the same page. */
type Shown = (tabId: number, state: TabState, before: TabState | null) => void;
const watchers = new Set<Shown>();
/** What is shown of one tab is shown in order: an answer about the page before must not wipe what its successor showed. */
const inTurn = createTurns<number>();

/**
 * Shows a record for its page, if the tab still shows that page: an answer that comes late never lands on another one.
 * A tab that the browser has frozen answers nothing; it keeps the record and shows it when it comes to the front.
 * Returns whether it was shown.
 */
export function showRecord(tabId: number, record: TabRecord): Promise<boolean> {
  return inTurn(tabId, () => showIfThere(tabId, record));
}

/** The same for a page that is about to be read, unless its verdict has come meanwhile: who asked later does not take it away. */
export function showChecking(tabId: number, record: TabRecord): Promise<boolean> {
  return inTurn(tabId, async () => {
    const known = await readTab(tabId);
    const isTraced = known?.page === record.page && known.state.kind === 'traced';
    return isTraced ? false : showIfThere(tabId, record);
  });
}

async function showIfThere(tabId: number, record: TabRecord): Promise<boolean> {
  const identity = await askWhichPage(tabId);
  const known = await readTab(tabId);
  const before = known?.page === record.page ? known.state : null;
  if (identity === null && before !== null) await writeTab(tabId, record);
  if (identity?.page !== record.page) return false;
  // Of a page that was not read, above all in a private window, not even the address is kept.
  const isTraced = record.state.kind === 'traced';
  await writeTab(tabId, isTraced ? { ...record, url: identity.url } : record);
  await paintBadge(tabId, record.state);
  // The page may have gone while it was painted: what was meant for it would stay on the next one while that loads.
  if ((await askWhichPage(tabId))?.page !== record.page) {
    await paintCurrent(tabId);
    return false;
  }
  tellTabChanged({ tabId, state: record.state });
  for (const watcher of watchers) watcher(tabId, record.state, before);
  return true;
}

/** Hears of everything that is shown, for as long as the background lives. */
export function onShown(watcher: Shown): void {
  watchers.add(watcher);
}

/** Notes which article of the library a tab's page is, once that is stored; nothing is shown anew. */
export function noteArticle(tabId: number, page: PageToken, articleId: ArticleId): Promise<void> {
  return inTurn(tabId, async () => {
    const record = await readTab(tabId);
    if (record?.page === page) await writeTab(tabId, { ...record, articleId });
  });
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
  const identity = await askWhichPage(tabId);
  const record = await readTab(tabId);
  return record !== null && identity !== null && record.page === identity.page ? record : null;
}

/** Paints what is known of the page a tab shows, or nothing. */
export function repaint(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    if ((await paintCurrent(tabId)) === null) await forgetTab(tabId);
  });
}

async function paintCurrent(tabId: number): Promise<TabRecord | null> {
  const record = await currentRecord(tabId);
  await paintBadge(tabId, record?.state ?? null);
  return record;
}

/** Takes down what is shown of a tab whose page nobody has announced. */
function clearUnknown(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    if ((await currentRecord(tabId)) !== null) return;
    await paintBadge(tabId, null);
    await forgetTab(tabId);
  });
}

/** Keeps badges true while tabs load, close and are replaced. Must be called while the background starts. */
export function followTabs(): void {
  // "loading" comes for a new document as for a new address of the same one; the gate knows which it is. The gate that answers
  // may still be that of the page before: its verdict, painted again, could land on the page that is coming.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') clearUnknown(tabId).catch(() => undefined);
    if (status === 'complete') repaint(tabId).catch(() => undefined);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => {
    repaint(tabId).catch(() => undefined);
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
