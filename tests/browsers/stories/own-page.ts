import type { Browser } from '../driver/browser';
import { until } from '../driver/until';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** A page of the extension in a frame of another one, where its words and controls are at hand. */
export async function openOwnPage(browser: Browser, path: `/${string}`) {
  await browser.inExtension((address) => {
    document.querySelector('#own')?.remove();
    const frame = Object.assign(document.createElement('iframe'), { id: 'own' });
    frame.src = extension.runtime.getURL(address as '/options.html');
    document.documentElement.append(frame);
  }, path);
  return {
    /** Returns once it says these words. */
    says: (words: string) =>
      until(`${path} to say ${words}`, () =>
        browser.inExtension((wanted) => {
          const frame = document.querySelector<HTMLIFrameElement>('#own');
          return frame?.contentDocument?.body?.textContent?.includes(wanted) ?? false;
        }, words),
      ),
    /** Clicks a button, or what has that label, once it is there. */
    press: (label: string) =>
      until(`${path} to have ${label}`, () =>
        browser.inExtension((wanted) => {
          const page = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
          const controls = [...(page?.querySelectorAll<HTMLElement>('button, label') ?? [])];
          const control = controls.find(
            (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
          );
          control?.click();
          return control !== undefined;
        }, label),
      ),
  };
}

/** Hands the library page, in its frame, the file at that address. */
export function importFrom(browser: Browser, address: string): Promise<void> {
  return browser.inExtension(async (wanted) => {
    const page = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
    const input = page?.querySelector<HTMLInputElement>('input[accept*=".jsonl"]');
    const files = new DataTransfer();
    files.items.add(new File([await (await fetch(wanted)).blob()], 'library.jsonl'));
    if (!input) throw new Error('the library page takes no file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, address);
}
