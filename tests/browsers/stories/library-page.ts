import { expect } from 'vitest';
import { readDemoArticle, readDemoArticles } from '../../../scripts/demo-articles';
import type { Browser } from '../driver/browser';
import { until } from '../driver/until';
import { libraryHolds } from './library';
import { IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Story } from './story';

const ORIGINAL_TITLE = readDemoArticle('sea-wall-inspections').title;

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** Opens the library page in a frame of a page of the extension, where its words and buttons are at hand. */
export async function openLibraryPage(browser: Browser): Promise<void> {
  await browser.inExtension(() => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'library' });
    frame.src = extension.runtime.getURL('/library.html');
    document.documentElement.append(frame);
  });
}

export function libraryPage(browser: Browser) {
  return {
    says: (words: string) =>
      until(`the library page to say ${words}`, () =>
        browser.inExtension((wanted) => {
          const frame = document.querySelector<HTMLIFrameElement>('#library');
          return frame?.contentDocument?.body?.textContent?.includes(wanted) ?? false;
        }, words),
      ),
    press: (label: string) =>
      until(`a button ${label}`, () =>
        browser.inExtension((wanted) => {
          const frame = document.querySelector<HTMLIFrameElement>('#library');
          const buttons = [...(frame?.contentDocument?.querySelectorAll('button') ?? [])];
          const button = buttons.find(
            (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
          );
          button?.click();
          return button !== undefined;
        }, label),
      ),
    unfold: (words: string) =>
      until(`a fold ${words}`, () =>
        browser.inExtension((wanted) => {
          const frame = document.querySelector<HTMLIFrameElement>('#library');
          const summaries = [...(frame?.contentDocument?.querySelectorAll('summary') ?? [])];
          const summary = summaries.find(({ textContent }) => textContent?.startsWith(wanted));
          summary?.click();
          return summary !== undefined;
        }, words),
      ),
    /** Exports, keeps the file away from the browser's downloads, and holds it. */
    exportAll: async () => {
      await browser.inExtension(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#library');
        const page = frame?.contentWindow as (Window & typeof globalThis) | null;
        if (!page) return;
        page.HTMLAnchorElement.prototype.click = () => {};
        page.URL.createObjectURL = (file) => {
          Object.assign(window, { exported: file });
          return 'about:blank';
        };
      });
      await libraryPage(browser).press('Export everything');
      await libraryPage(browser).says('written. The file is among your browser’s downloads');
    },
    /** Imports what was exported, with a line of nonsense after it where that is wanted. */
    importAll: (nonsense: string) =>
      browser.inExtension((more) => {
        const frame = document.querySelector<HTMLIFrameElement>('#library');
        const input =
          frame?.contentDocument?.querySelector<HTMLInputElement>('input[accept*=".jsonl"]');
        const { exported } = window as unknown as { exported: Blob };
        const files = new DataTransfer();
        const append = async () => {
          const lines = exported.stream().pipeThrough(new DecompressionStream('gzip'));
          const text = await new Response(lines).text();
          files.items.add(new File([text, more], 'again.jsonl'));
          if (input) input.files = files.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        };
        return append();
      }, nonsense),
    followAddress: (address: string) =>
      browser.inExtension((wanted) => {
        const frame = document.querySelector<HTMLIFrameElement>('#library');
        const input = frame?.contentDocument?.querySelector<HTMLInputElement>('input[type=url]');
        if (!input) return;
        input.value = wanted;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => input.form?.requestSubmit(), 100);
      }, address),
    search: (words: string) =>
      browser.inExtension((wanted) => {
        const frame = document.querySelector<HTMLIFrameElement>('#library');
        const input = frame?.contentDocument?.querySelector('input');
        if (!input) return;
        input.value = wanted;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, words),
  };
}

const COURIER = readDemoArticles().filter(({ outlet }) => outlet === 'harbour-courier').length;
const ORIGINAL = readDemoArticle('sea-wall-inspections').title;

/** What belongs to the reader. */
export const LIBRARY_PAGE: readonly Story[] = [
  {
    title: 'the library page: follows what is read, finds it, deletes it and puts it back',
    async tell({ browser }) {
      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.says('Nothing is stored yet');
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      await (await browser.openTab(PAGES.unrelated)).iconSays(NOTHING_EARLIER);
      await page.says('2 articles stored');
      await page.search('sea wall');
      await page.says('1 of 2 articles');
      await page.press(`Delete “${ORIGINAL}”`);
      await page.says('1 article deleted.');
      await libraryHolds(browser, 1);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(NOTHING_EARLIER);
      await page.press('Undo');
      await libraryHolds(browser, 3);
      const again = await browser.openTab(PAGES.rewrite);
      await again.iconSays(IS_REWRITE);
    },
  },
  {
    title: 'the library page: what is deleted and put back there is followed by what open tabs say',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 1);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(IS_REWRITE);
      await libraryHolds(browser, 2);
      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.press(`Delete “${ORIGINAL}”`);
      await rewrite.iconSays(NOTHING_EARLIER);
      await browser.killBackground();
      await page.press('Undo');
      await rewrite.iconSays(IS_REWRITE);
      await page.press('Delete everything…');
      await page.press('Delete');
      await rewrite.iconSays(/not checked/);
      expect(await rewrite.badge()).toBe('');
      await page.press('Undo');
      await rewrite.iconSays(IS_REWRITE);
    },
  },
  {
    title: 'the library page: the older text of an article that has changed can be read',
    async tell({ browser, site }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 1);
      const changed = String(site.page(PAGES.original)).replaceAll('£340,000', '£430,000');
      site.serve(PAGES.original, changed);
      await tab.goTo(PAGES.unrelated);
      await libraryHolds(browser, 2);
      await tab.goTo(PAGES.original);
      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.says('1 older text kept');
      await page.unfold('1 older text kept');
      await page.unfold('As it was until');
      await page.says('£340,000');
      await page.unfold('As it was last seen');
      await page.says('£430,000');
    },
  },
  {
    title: 'the library page: exported, deleted and imported it gives the same verdict',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      await (await browser.openTab(PAGES.unrelated)).iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 2);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(IS_REWRITE);
      const badge = await rewrite.badge();
      await libraryHolds(browser, 3);
      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.says('3 articles stored');
      const traced = `Rewrite of ${ORIGINAL_TITLE}`;
      await page.says(traced);
      await page.exportAll();
      await page.press('Delete everything…');
      await page.press('Delete');
      await page.says('Nothing is stored yet');
      await page.importAll('{"url":');
      await page.says('again.jsonl: 3 articles added. Line 4 could not be read.');
      await libraryHolds(browser, 3);
      const again = await browser.openTab(PAGES.rewrite);
      await again.iconSays(IS_REWRITE);
      expect(await again.badge()).toBe(badge);
      await page.says(traced);
      await page.importAll('');
      await page.says('again.jsonl: 0 articles added. 3 were here already.');
    },
  },
  {
    title:
      'the library page: what the reader said of a verdict goes out and comes back with the library',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(IS_REWRITE);
      await libraryHolds(browser, 2);
      const popup = await rewrite.openPopup();
      await popup.says(/Not a rewrite/);
      expect(await popup.click('Not a rewrite')).toBe(true);
      await rewrite.iconSays(NOTHING_EARLIER);
      await popup.close();
      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.says('2 articles stored');
      await page.exportAll();
      await page.press('Delete everything…');
      await page.press('Delete');
      await page.says('Nothing is stored yet');
      await page.importAll('');
      await page.says('again.jsonl: 2 articles added. 1 correction of yours added.');
      await (await browser.openTab(PAGES.rewrite)).iconSays(NOTHING_EARLIER);
    },
  },
  {
    title: 'the library page: a feed is followed by its address, paused and let go',
    async tell({ browser }) {
      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.says('Follow a site');
      await page.followAddress('http://harbourcourier.example/feed.xml');
      await page.says('Its articles are coming in.');
      await page.says(`${COURIER} articles stored`);
      await page.press('Pause: The Harbour Courier');
      await page.says(`Paused. ${COURIER} articles so far.`);
      await page.press('Stop following: The Harbour Courier');
      await page.says('None yet.');
      await libraryHolds(browser, COURIER);
    },
  },
  {
    title: 'the library page: everything is deleted only after asking again',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 1);
      const popup = await tab.openPopup();
      await popup.says(/Your library/);
      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.press('Delete everything…');
      await page.says('Delete 1 article? You can undo this as long as this page is open.');
      await libraryHolds(browser, 1);
      await page.press('Delete');
      await page.says('Nothing is stored yet');
      await libraryHolds(browser, 0);
    },
  },
];
