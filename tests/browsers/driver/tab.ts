import type { Browser } from './browser';
import type { Plain } from './call-text';
import type { Engine, Key, PageRef } from './engine';
import type { Look, Size } from './look';
import { Popup } from './popup';
import { until } from './until';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

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

  /** Runs the text of a script in the page, whatever the page's policy says of scripts. */
  async runScript(text: string): Promise<void> {
    await this.engine.evaluate(this.page, `(() => {${text}\n})()`);
  }

  /** PNG of what the window shows; packed as small as the browser can where asked, which takes longer. */
  screenshot(isSmall = false): Promise<Buffer> {
    return this.engine.screenshot(this.page, isSmall);
  }

  /** A key, pressed while the page has the focus. */
  press(key: Key): Promise<void> {
    return this.engine.press(this.page, key);
  }

  setLook(look: Look): Promise<void> {
    return this.engine.setLook(this.page, look);
  }

  setSize(size: Size): Promise<void> {
    return this.engine.setSize(this.page, size);
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

  /** Brings the tab to the front and presses the shortcut that marks passages. */
  async pressMarkShortcut(): Promise<void> {
    await this.bringToFront();
    await this.engine.pressMarkShortcut(this.page);
  }

  /** Chooses one of the extension's items in the context menu of an element, and waits for the page that it opens. */
  async chooseInMenu(item: string, selector: string): Promise<Tab> {
    await this.bringToFront();
    return this.browser.newExtensionTab('origin.html', () =>
      this.engine.chooseInMenu(this.page, this.id, item, selector),
    );
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
