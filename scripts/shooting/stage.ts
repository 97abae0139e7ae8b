import type { Browser } from '../../tests/browsers/driver/browser';
import type { Tab } from '../../tests/browsers/driver/tab';
import { until } from '../../tests/browsers/driver/until';
import type { DemoSite } from '../demo-site';
import type { Subject } from './camera';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** A browser with the extension in it, and the tab in front in which its pages are photographed. */
export interface Stage {
  readonly browser: Browser;
  readonly site: DemoSite;
  readonly tab: Tab;
}

/** A state of a page, and how it is reached; one may build on those before it. */
export interface Scene extends Subject {
  /** Only some browsers know it. */
  readonly onlyIn?: Browser['name'];
  reach(stage: Stage): Promise<void>;
}

/** Opens somebody's page in a tab of its own, and returns when all is known of it. */
export async function read(stage: Stage, url: string): Promise<Tab> {
  const tab = await stage.browser.openTab(url);
  await known(stage, tab);
  return tab;
}

/** Returns when all is known of the page in a tab, in whatever language that is told. */
export async function known({ browser }: Stage, { id }: Tab): Promise<void> {
  await until('the page to be checked', () =>
    browser.inExtension(async (key) => {
      const stored = (await extension.storage.session.get(key))[key];
      const kind = (stored as { state?: { kind?: string } } | undefined)?.state?.kind;
      return kind !== undefined && kind !== 'checking';
    }, `tab:${id}`),
  );
}

/** Opens a page of the extension in the tab in front; an address with all that comes after it. */
export async function openPage({ browser, tab }: Stage, path: string): Promise<void> {
  const address = await browser.inExtension(
    (wanted) => extension.runtime.getURL(wanted as '/popup.html'),
    path,
  );
  await tab.bringToFront();
  // The same address with another fragment would be no new page.
  await tab.goTo('about:blank');
  await tab.goTo(address);
}

/** Returns once the page has what is wanted: a selector, and words in the first that it selects. */
export async function has({ tab }: Stage, selector: string, words = ''): Promise<void> {
  await until(`the page to have ${selector} ${words}`, () =>
    tab.inPage(
      (wanted, said) =>
        [...document.querySelectorAll(wanted)].some(({ textContent }) =>
          textContent?.includes(said),
        ),
      selector,
      words,
    ),
  );
}

/** Clicks on the first that a selector selects, once it is there. */
export async function click(stage: Stage, selector: string): Promise<void> {
  await has(stage, selector);
  await stage.tab.inPage((wanted) => {
    document.querySelector<HTMLElement>(wanted)?.click();
  }, selector);
}

/** Writes into a field, and sends its form where that is wanted. */
export async function write(
  stage: Stage,
  selector: string,
  words: string,
  { andSend = false } = {},
): Promise<void> {
  await has(stage, selector);
  await stage.tab.inPage(
    async (wanted, written, sent) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) return;
      field.value = written;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 100));
      if (sent) field.form?.requestSubmit();
    },
    selector,
    words,
    andSend,
  );
}

/** Hands a field for files one of that name; its content as text or as bytes. */
export async function giveFile(
  stage: Stage,
  selector: string,
  name: string,
  content: string | readonly number[],
): Promise<void> {
  await has(stage, selector);
  await stage.tab.inPage(
    (wanted, called, given) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      const files = new DataTransfer();
      files.items.add(
        new File([typeof given === 'string' ? given : new Uint8Array(given)], called),
      );
      if (!field) return;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    name,
    content,
  );
}
