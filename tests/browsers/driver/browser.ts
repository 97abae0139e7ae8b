import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../../../scripts/clean-up';
import { startChromium } from './chromium';
import type { Engine, LaunchOptions, PageRef } from './engine';
import { startFirefox } from './firefox';
import { until } from './until';

/** Names of the extension's interfaces as far as the stories call them from an extension page. */
declare const extension: typeof import('wxt/browser').browser;

type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A browser with the extension in it, as a reader and an inspector would use it. */
export class Browser {
  private constructor(
    private readonly start: () => Promise<Engine>,
    private readonly removeProfile: () => void,
    private engine: Engine,
    private extensionPage: PageRef,
  ) {}

  static async launch(name: Engine['name'], options: LaunchOptions): Promise<Browser> {
    const { path, remove } = temporaryDirectory(name);
    const profile = join(path, 'profile');
    mkdirSync(profile);
    const start = () => (name === 'chromium' ? startChromium : startFirefox)(profile, options);
    try {
      const engine = await start();
      const launched = new Browser(start, remove, engine, await engine.openExtensionPage());
      await launched.installed(name === 'firefox' || options.access === 'refused');
      if (options.access === 'withdrawn') await launched.withdrawAccess();
      return launched;
    } catch (error) {
      remove();
      throw error;
    }
  }

  /**
   * Returns when the extension is ready for its first page, and closes the welcome page that a new one opens. (Where
   * access is granted, Chromium takes it for an update: see `chromium.ts`.)
   */
  private async installed(isNew: boolean): Promise<void> {
    await until('the extension to be ready', () =>
      this.inExtension(
        async () => (await extension.scripting.getRegisteredContentScripts()).length > 0,
      ),
    );
    if (!isNew) return;
    await until('the welcome page', () =>
      this.inExtension(async () => {
        const [tab] = await extension.tabs.query({
          url: extension.runtime.getURL('/welcome.html'),
        });
        if (tab?.id === undefined) return false;
        await extension.tabs.remove(tab.id);
        return true;
      }),
    );
  }

  get name(): Engine['name'] {
    return this.engine.name;
  }

  /** Resolves when the browser is gone, whoever closed it. */
  get gone(): Promise<void> {
    return this.engine.gone;
  }

  /** Runs a function in a page of the extension that runs nothing else. It and its arguments cross as text. */
  inExtension<A extends readonly Plain[], T>(run: (...args: A) => T | Promise<T>, ...args: A) {
    return this.evaluate(this.extensionPage, run, args);
  }

  /** @internal */
  async evaluate<A extends readonly Plain[], T>(
    page: PageRef,
    run: (...args: A) => T | Promise<T>,
    args: A,
  ) {
    return (await this.engine.evaluate(page, call(run, args))) as T;
  }

  async openTab(url?: string): Promise<Tab> {
    const tab = await this.newTab(() =>
      this.inExtension(async () => (await extension.tabs.create({ url: 'about:blank' })).id),
    );
    if (url !== undefined) await tab.goTo(url);
    return tab;
  }

  async openWindow(url: string, { isPrivate = false } = {}): Promise<Tab> {
    const tab = await this.newTab(() =>
      this.inExtension(async (incognito) => {
        const opened = await extension.windows.create({ incognito, url: 'about:blank' });
        return opened?.tabs?.[0]?.id;
      }, isPrivate),
    );
    await tab.goTo(url);
    return tab;
  }

  /** The one tab that `open` opens; `open` may answer with its id. */
  async newTab(open: () => Promise<unknown>): Promise<Tab> {
    const [idsBefore, pagesBefore] = [await this.tabIds(), await this.engine.pages()];
    const told = await open();
    const id = await until('a new tab', async () =>
      typeof told === 'number'
        ? told
        : (await this.tabIds()).find((one) => !idsBefore.includes(one)),
    );
    const page = await until('the page of the new tab', async () =>
      (await this.engine.pages()).find((one) => !pagesBefore.includes(one)),
    );
    return new Tab(this, this.engine, page, id);
  }

  private tabIds(): Promise<(number | undefined)[]> {
    return this.inExtension(async () => (await extension.tabs.query({})).map(({ id }) => id));
  }

  grantAccess(): Promise<void> {
    return this.engine.grantAccess();
  }

  withdrawAccess(): Promise<void> {
    return this.engine.withdrawAccess();
  }

  killBackground(): Promise<void> {
    return this.engine.killBackground(this.extensionPage);
  }

  /** Closes the browser and starts it again on the same profile; tabs of before are gone. */
  async relaunch(): Promise<void> {
    await this.engine.quit();
    this.engine = await this.start();
    this.extensionPage = await this.engine.openExtensionPage();
    await this.installed(this.name === 'firefox');
  }

  async close(): Promise<void> {
    await this.engine.quit();
    this.removeProfile();
  }
}

/** One tab, by the number the extension knows it by. */
export class Tab {
  constructor(
    private readonly browser: Browser,
    private readonly engine: Engine,
    private readonly page: PageRef,
    readonly id: number,
  ) {}

  /** Returns when the page has loaded. */
  goTo(url: string): Promise<void> {
    return this.engine.navigate(this.page, url);
  }

  /** Runs a function in the page. It and its arguments cross as text. */
  inPage<A extends readonly Plain[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return this.browser.evaluate(this.page, run, args);
  }

  address(): Promise<string> {
    return this.inPage(() => location.href);
  }

  /** Returns when the tab shows that address, without its fragment, as a whole. */
  async arrivesAt(url: string): Promise<void> {
    await until(`the tab to arrive at ${url}`, () =>
      this.inPage(
        (wanted) => location.href.split('#')[0] === wanted && document.readyState === 'complete',
        url,
      ).catch(() => false),
    );
  }

  screenshot(): Promise<Buffer> {
    return this.engine.screenshot(this.page);
  }

  /** What stands on the icon above this tab. */
  badge(): Promise<string> {
    return this.browser.inExtension((tabId) => extension.action.getBadgeText({ tabId }), this.id);
  }

  /** Red, green, blue, alpha; 0-255. */
  badgeColour(): Promise<readonly number[]> {
    return this.browser.inExtension(
      async (tabId) => [...(await extension.action.getBadgeBackgroundColor({ tabId }))],
      this.id,
    );
  }

  /** What the icon says to who points at it. */
  tooltip(): Promise<string> {
    return this.browser.inExtension((tabId) => extension.action.getTitle({ tabId }), this.id);
  }

  /** The icon's words once they match. */
  async iconSays(words: RegExp, patienceMs?: number): Promise<void> {
    let last = '';
    try {
      await until(
        `the icon to say ${words}`,
        async () => {
          last = await this.tooltip();
          return words.test(last);
        },
        patienceMs,
      );
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}; it says: ${last}`);
    }
  }

  /** Brings the tab to the front and clicks on the icon, as a reader does. */
  async openPopup(): Promise<Popup> {
    const popup = new Popup(this.browser, this.engine);
    if (await popup.isOpen()) await popup.close();
    await this.bringToFront();
    await this.engine.clickToolbar(this.page);
    await until('the popup to open', () => popup.isOpen());
    return popup;
  }

  async bringToFront(): Promise<void> {
    await this.browser.inExtension(async (tabId) => {
      const tab = await extension.tabs.update(tabId, { active: true });
      if (tab?.windowId !== undefined)
        await extension.windows.update(tab.windowId, { focused: true });
    }, this.id);
  }

  async close(): Promise<void> {
    await this.browser.inExtension((tabId) => extension.tabs.remove(tabId), this.id);
  }
}

/** The popup under the icon: the real one, not its page in a tab. */
export class Popup {
  constructor(
    private readonly browser: Browser,
    private readonly engine: Engine,
  ) {}

  async isOpen(): Promise<boolean> {
    return (await this.inside(() => true)) ?? false;
  }

  /** Runs a function in the popup's document; undefined while the popup is closed. */
  async inside<A extends readonly Plain[], T>(run: (...args: A) => T, ...args: A) {
    return (await this.engine.inPopup(call(run, args))) as T | undefined;
  }

  /** All words in it as they are laid out; empty while it is closed. */
  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: the words as a reader sees them, blocks on lines of their own
    return (await this.inside(() => document.body.innerText)) ?? '';
  }

  /** The popup's words once they match. */
  async says(words: RegExp, patienceMs?: number): Promise<string> {
    let last = '';
    try {
      return await until(
        `the popup to say ${words}`,
        async () => {
          last = await this.text();
          return words.test(last) && last;
        },
        patienceMs,
      );
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}; it says: ${last}`);
    }
  }

  /** What has the focus, and where it leads. */
  focused(): Promise<Record<'text' | 'href' | 'target' | 'rel', string> | undefined> {
    return this.inside(() => {
      const attribute = (name: string) => document.activeElement?.getAttribute(name) ?? '';
      const text = document.activeElement?.textContent ?? '';
      return { text, href: attribute('href'), target: attribute('target'), rel: attribute('rel') };
    });
  }

  /** Clicks the button with that label; false where there is none. */
  async click(label: string): Promise<boolean> {
    const clicked = await this.inside((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, label);
    return clicked ?? false;
  }

  press(key: 'Enter' | 'Tab' | 'Escape'): Promise<void> {
    return this.engine.pressInPopup(key);
  }

  /** Presses Enter on what has the focus and waits for the tab it opens. */
  follow(): Promise<Tab> {
    return this.browser.newTab(() => this.press('Enter'));
  }

  screenshot(): Promise<Buffer> {
    return this.engine.screenshotPopup();
  }

  async close(): Promise<void> {
    await this.inside(() => void setTimeout(() => window.close()));
    await until('the popup to close', async () => !(await this.isOpen()));
  }
}

/** `__name` is what tsx leaves in a function's text to keep its name. */
function call(run: (...args: never) => unknown, args: readonly Plain[]): string {
  const literals = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  return `((__name, extension) => (${run})(${literals.join(', ')}))((one) => one, globalThis.browser ?? globalThis.chrome)`;
}
