import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryDirectory } from '../../../scripts/clean-up';
import { callText, type Plain } from './call-text';
import { startChromium } from './chromium';
import type { Engine, LaunchOptions, PageRef } from './engine';
import { startFirefox } from './firefox';
import { StartupCache } from './startup-cache';
import { Tab } from './tab';
import { until } from './until';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const startupCache = new StartupCache();

/** A browser with the extension in it, as a reader and an inspector would use it. */
export class Browser {
  private constructor(
    private readonly start: () => Promise<Engine>,
    private readonly profile: string,
    private readonly removeProfile: () => void,
    private engine: Engine,
    private extensionPage: PageRef,
  ) {}

  static async launch(name: Engine['name'], options: LaunchOptions): Promise<Browser> {
    const { path, remove } = temporaryDirectory(name);
    const profile = join(path, 'profile');
    mkdirSync(profile);
    if (name === 'firefox') startupCache.bringTo(profile);
    const known = { ...options, extension: resolve(options.extension) };
    const start = () => (name === 'chromium' ? startChromium : startFirefox)(profile, known);
    let engine: Engine | null = null;
    try {
      engine = await start();
      const launched = new Browser(
        start,
        profile,
        remove,
        engine,
        await engine.openExtensionPage(),
      );
      await launched.installed(name === 'firefox' || options.access === 'refused');
      if (options.access === 'withdrawn') await launched.withdrawAccess();
      return launched;
    } catch (error) {
      await engine?.quit();
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
    return (await this.engine.evaluate(page, callText(run, args))) as T;
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

  /** The one tab with a page of the extension that `open` opens. */
  async newExtensionTab(path: string, open: () => Promise<unknown>): Promise<Tab> {
    const idsBefore = await this.tabIds();
    await open();
    const id = await until('a new tab', async () =>
      (await this.tabIds()).find((one) => !idsBefore.includes(one)),
    );
    const page = await until(`a tab with ${path}`, () => this.engine.pageOfExtension(path));
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

  pinIcon(): Promise<void> {
    return this.engine.pinIcon();
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

  /** Ends the browser, and all that it stored goes with it. */
  async close(): Promise<void> {
    const isToKeep = this.name === 'firefox' && !startupCache.isKept;
    await (isToKeep ? this.engine.quit() : this.engine.abandon());
    if (isToKeep) startupCache.keepFrom(this.profile);
    this.removeProfile();
  }
}
