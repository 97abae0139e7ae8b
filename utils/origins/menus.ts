import { type Browser, browser } from 'wxt/browser';
import { say } from '../say';
import { currentRecord } from '../tabs/pages';
import { bindWish, forgetWishes, keepWish, type Wish, wishAddress, wordsOf } from './wish';

type Clicked = Browser.contextMenus.OnClickData;
type ClickedTab = Browser.tabs.Tab | undefined;

const LINK = 'origin-link';
const WORDS = 'origin-words';

/**
 * Offers to check a link, and to find the origin of selected words, in the browser's context menu; a click opens a page
 * that answers. Must be called while the background starts: a listener added later misses the click that woke it.
 */
export function offerMenus(): void {
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    open(clicked, tab).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetWishes(tabId).catch(report);
  });
  // Browsers keep the items over a restart, but not every one does after every update, and the language may be another.
  keepItems().catch(report);
}

async function keepItems(): Promise<void> {
  // Without a web address there is nothing to be fetched.
  const onLinks = { contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] } as const;
  await keepItem(LINK, { ...onLinks, title: say('menu_link') });
  await keepItem(WORDS, { contexts: ['selection'], title: say('menu_words') });
}

type Item = Pick<Parameters<typeof browser.contextMenus.update>[1], 'title'> & {
  readonly contexts: readonly ['link' | 'selection'];
  readonly targetUrlPatterns?: readonly string[];
};

async function keepItem(id: string, item: Item): Promise<void> {
  const { contexts, targetUrlPatterns, title } = item;
  const properties = {
    title: title ?? '',
    contexts: [...contexts] as ['link' | 'selection'],
    ...(targetUrlPatterns ? { targetUrlPatterns: [...targetUrlPatterns] } : {}),
  };
  try {
    await browser.contextMenus.update(id, properties);
  } catch {
    // Another start of the background may have been quicker; that is no error.
    browser.contextMenus.create({ id, ...properties }, () => void browser.runtime.lastError);
  }
}

/** Keeps what was clicked on and opens the page that answers, beside the tab it was clicked in. */
async function open(clicked: Clicked, tab: ClickedTab): Promise<void> {
  const wish = await wishOf(clicked, tab);
  if (wish === null) return;
  const id = await keepWish(wish);
  const opened = await openTab(wishAddress(id), tab);
  if (opened.id !== undefined) await bindWish(id, opened.id);
}

async function wishOf(clicked: Clicked, tab: ClickedTab): Promise<Wish | null> {
  const { menuItemId, linkUrl, selectionText, pageUrl = '' } = clicked;
  // Of a click outside of any tab nobody knows: nothing is fetched or kept for it.
  const isPrivate = tab?.incognito ?? true;
  if (menuItemId === LINK)
    return linkUrl === undefined ? null : { kind: 'link', address: linkUrl, pageUrl, isPrivate };
  if (menuItemId !== WORDS || selectionText === undefined) return null;
  return {
    kind: 'words',
    ...wordsOf(selectionText),
    pageUrl: (await readAddress(tab)) ?? pageUrl.replace(/#.*$/s, ''),
    isPrivate,
  };
}

/** The address under which the page of a tab is read; null where it is not. */
async function readAddress(tab: ClickedTab): Promise<string | null> {
  const record = tab?.id === undefined || tab.id < 0 ? null : await currentRecord(tab.id);
  return record?.state.kind === 'traced' ? record.state.report.reading.url : null;
}

async function openTab(url: string, tab: ClickedTab): Promise<Browser.tabs.Tab> {
  if (tab !== undefined && tab.index >= 0) {
    const beside = { url, index: tab.index + 1, windowId: tab.windowId };
    // Chrome opens no page of an extension in a private window, and the tab may be gone: then wherever the browser likes.
    const opened = await browser.tabs.create(beside).catch(() => null);
    if (opened !== null) return opened;
  }
  return browser.tabs.create({ url });
}

function report(error: unknown): void {
  console.error('Headwater: the context menu could not be served', error);
}
