import type { Look, Size } from './look';

/** What an engine calls a page; its own business beyond being the same for as long as the tab lives. */
export type PageRef = string & { readonly __brand: 'PageRef' };

export interface LaunchOptions {
  /** The built extension: a directory with its manifest. */
  readonly extension: string;
  /** Port of the loopback server that answers for every host; nothing else can be reached. */
  readonly port: number;
  /**
   * `granted` every site from the start; `refused` never asked; `withdrawn` refused, and `grantAccess` can give it.
   */
  readonly access: 'granted' | 'refused' | 'withdrawn';
  /** The extension may run in private windows. */
  readonly privateWindows?: boolean;
  /** The language of the browser, BCP 47; English unless said. */
  readonly locale?: string;
  /** The browser's own setting for the size of text, as a factor of its default; one unless said. */
  readonly textScale?: Look['textScale'];
  /** Draw a window on the display. */
  readonly visible?: boolean;
}

export type Key = 'Enter' | 'Tab' | 'Escape' | 'n' | 'p';

/** What differs between the browsers; `browser.ts` builds everything else on it. */
export interface Engine {
  readonly name: 'chromium' | 'firefox';
  /**
   * A page of the extension that shows one of its icons: it has the extension's interfaces and its origin's storage, and
   * runs none of its code.
   */
  openExtensionPage(): Promise<PageRef>;
  /** The newest page of the extension with that path that is open in a tab. */
  pageOfExtension(path: string): Promise<PageRef | undefined>;
  /** Pages in tabs of every window, but the extension's own. */
  pages(): Promise<PageRef[]>;
  /** The value of an expression (awaited) that is plain data. Rejects when it throws. */
  evaluate(page: PageRef, expression: string): Promise<unknown>;
  /** Returns when the page has loaded. */
  navigate(page: PageRef, url: string): Promise<void>;
  /** PNG of what the window shows; packed as small as the browser can where asked, which takes longer. */
  screenshot(page: PageRef, isSmall?: boolean): Promise<Buffer>;
  /** A key, pressed while that page has the focus. */
  press(page: PageRef, key: Key): Promise<void>;
  /** How pages look to this reader; Firefox knows one look for all pages. */
  setLook(page: PageRef, look: Look): Promise<void>;
  /** Gives a page the room of a window of that size. */
  setSize(page: PageRef, size: Size): Promise<void>;
  /** The reader's click on Headwater's icon, in the window whose front tab `page` is. */
  clickToolbar(page: PageRef): Promise<void>;
  /** The shortcut that marks passages, in the window whose front tab `page` is. */
  pressMarkShortcut(page: PageRef): Promise<void>;
  /** Like `evaluate`, synchronous and in the open popup; undefined where none is open in the window in front. */
  inPopup(expression: string): Promise<unknown>;
  /** A key in the open popup. */
  pressInPopup(key: Key): Promise<void>;
  /** PNG of the open popup. */
  screenshotPopup(): Promise<Buffer>;
  /**
   * Chooses one of the extension's items, by its id, in the context menu of an element (of what is selected, where that is
   * in it). Firefox: in the real menu. Chromium's is drawn by the desktop and out of reach: there the background is told what
   * the browser would tell it.
   */
  chooseInMenu(page: PageRef, tabId: number, item: string, selector: string): Promise<void>;
  /** Lets the extension read every site, as the reader can in the browser's own pages. */
  grantAccess(): Promise<void>;
  /** Takes that back; the extension still reads the page at hand when its icon is clicked. */
  withdrawAccess(): Promise<void>;
  /** Puts the icon where it is always seen, as the reader can; Firefox has it there from the start. */
  pinIcon(): Promise<void>;
  /** Returns when the background has stopped. */
  killBackground(extensionPage: PageRef): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly gone: Promise<void>;
  /** Closes the browser and leaves its profile on the disk. */
  quit(): Promise<void>;
  /** Ends the browser as fast as that goes, and leaves a profile that is of no more use. */
  abandon(): Promise<void>;
}

/** Starts a browser on a profile directory, new or used. */
export type StartEngine = (profile: string, options: LaunchOptions) => Promise<Engine>;
