import { browser } from 'wxt/browser';
import type { PageToken, TabState } from '../messages/protocol';
import type { ArticleId } from '../tracing/model';

/** What is known of the page in a tab. Kept in `storage.session`: it outlives the background, not the browser, and never touches the disk. */
export interface TabRecord {
  readonly page: PageToken;
  /** `location.href` of the page when its verdict was shown; missing where there is none. */
  readonly url?: string;
  readonly state: TabState;
  /** The reading in the library; null while there is none, and in private windows. */
  readonly articleId: ArticleId | null;
  /** The reader asked for this page to be checked; by its own button, in a private window too. */
  readonly wish?: Wish | null;
}

export type Wish = 'check' | 'check-in-private';

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

export async function readTab(tabId: number): Promise<TabRecord | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabRecord | undefined) ?? null;
}

export async function writeTab(tabId: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: record });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** All tabs of which something is known. */
export async function allTabs(): Promise<readonly (readonly [tabId: number, record: TabRecord])[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, record]) => [Number(key.slice(PREFIX.length)), record as TabRecord] as const);
}
