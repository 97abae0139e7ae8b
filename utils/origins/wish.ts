import { browser } from 'wxt/browser';

/** What the reader asked for in the browser's context menu. */
export type Wish = { readonly isPrivate: boolean } & (
  | { readonly kind: 'link'; readonly address: string; readonly pageUrl: string }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** They are the beginning of a longer selection. */
      readonly isCut: boolean;
      /** Address of the page they stand in, as the library would know it. */
      readonly pageUrl: string;
    }
);

/** Names one wish in the address of the page that answers it; says nothing of what is wished. */
export type WishId = string & { readonly __brand: 'WishId' };

/** A wish, and the tab in which it is answered. */
interface Kept {
  readonly wish: Wish;
  readonly tabId: number | null;
}

const PREFIX = 'origin:';
/** Each is kept until its tab is closed; of more than these the oldest is forgotten. */
const WISHES_LIMIT = 20;
/** UTF-16 units; the tracer looks at 6,000 words. */
const MOST_TEXT = 40_000;

/** Words as the reader selected them, at most as many as are compared. */
export function wordsOf(selected: string): { readonly text: string; readonly isCut: boolean } {
  const text = selected.trim();
  return { text: text.slice(0, MOST_TEXT), isCut: text.length > MOST_TEXT };
}

/**
 * Keeps a wish in `storage.session`: it outlives the background, not the browser, and never touches the disk.
 */
export async function keepWish(wish: Wish): Promise<WishId> {
  const id = crypto.randomUUID() as WishId;
  const kept = await keptWishes();
  const tooMany = kept.slice(0, Math.max(0, kept.length + 1 - WISHES_LIMIT)).map(([key]) => key);
  await browser.storage.session.remove(tooMany);
  await browser.storage.session.set({ [`${PREFIX}${Date.now()}:${id}`]: { wish, tabId: null } });
  return id;
}

/** The wish of a page's address; null where it is none, or forgotten with the tab or the browser it was made in. */
export async function readWish(id: string): Promise<Wish | null> {
  return (await find(id))?.[1].wish ?? null;
}

/** Binds a wish to the tab that answers it. */
export async function bindWish(id: WishId, tabId: number): Promise<void> {
  const found = await find(id);
  if (found) await browser.storage.session.set({ [found[0]]: { ...found[1], tabId } });
}

/** Forgets what was wished for in a tab that is closed. */
export async function forgetWishes(tabId: number): Promise<void> {
  const gone = (await keptWishes()).filter(([, kept]) => kept.tabId === tabId);
  await browser.storage.session.remove(gone.map(([key]) => key));
}

async function find(id: string): Promise<readonly [string, Kept] | undefined> {
  return (await keptWishes()).find(([key]) => key.endsWith(`:${id}`));
}

/** All wishes, the oldest first. */
async function keptWishes(): Promise<readonly (readonly [string, Kept])[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, kept]) => [key, kept as Kept] as const);
}

/** The page that answers a wish. */
export function wishAddress(id: WishId): string {
  return browser.runtime.getURL(`/origin.html?wish=${id}`);
}

/** What such a page's address names; empty where it names nothing. */
export function wishIn(search: string): string {
  return new URLSearchParams(search).get('wish') ?? '';
}
