import type { Wish } from '../../../utils/origins/wish';
import type { Browser } from '../driver/browser';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

let wishes = 0;

/** Keeps a wish as the context menu does, and returns the path of the page that answers it; null: a wish that is forgotten. */
export async function pathOfAnswer(browser: Browser, wish: Wish | null): Promise<string> {
  const id = `wish-${++wishes}`;
  if (wish !== null)
    await browser.inExtension(
      (key, json) => extension.storage.session.set({ [key]: JSON.parse(json) }),
      `origin:${Date.now()}:${id}`,
      JSON.stringify({ wish, tabId: null }),
    );
  return `/origin.html?wish=${id}`;
}
