import { expect } from 'vitest';
import { pause } from '../driver/until';
import { holdLibrary, libraryHolds, listenForReading } from './library';
import { IS_ORIGINAL, IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Story } from './story';

/** Long enough for an answer that must not come. */
const A_WHILE_MS = 1_000;

/** Tabs that move on, and a background that does not last. */
export const NAVIGATION: readonly Story[] = [
  {
    title: 'a verdict that comes late never lands on the next page',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      const release = await holdLibrary(browser);
      const readingTaken = await listenForReading(browser, PAGES.rewrite);
      await tab.goTo(PAGES.rewrite);
      await readingTaken();
      await tab.iconSays(/checking/);
      await tab.goTo(PAGES.frontPage);
      await tab.iconSays(/not a news article/);
      await release();
      await libraryHolds(browser, 2);
      await pause(A_WHILE_MS);
      expect(await tab.tooltip()).toMatch(/not a news article/);
      expect(await tab.badge()).toBe('');
    },
  },
  {
    title: 'a site that is one page: the badge follows what it shows',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      const app = await browser.openTab(PAGES.app);
      await app.iconSays(/not a news article/);
      const follow = (name: string) =>
        app.inPage(
          (href) => document.querySelector<HTMLAnchorElement>(`a[href="${href}"]`)?.click(),
          `/app/${name}`,
        );
      await follow('sea-wall-rewrite');
      await app.iconSays(IS_REWRITE);
      expect(await app.badge()).toMatch(/%$/);
      await app.inPage(() => history.back());
      await app.iconSays(/not a news article/);
      expect(await app.badge()).toBe('');
      await follow('stolen-cello');
      await app.iconSays(NOTHING_EARLIER);
      expect(await app.badge()).toBe('');
      await app.inPage(() => history.go(-1));
      await app.iconSays(/not a news article/);
      await app.inPage(() => history.forward());
      await app.iconSays(NOTHING_EARLIER);
    },
  },
  {
    title: 'back and forward: the badge returns with the page from the cache',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      await tab.goTo(PAGES.rewrite);
      await tab.iconSays(IS_REWRITE);
      const badge = await tab.badge();
      await tab.inPage(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset['persisted'] = String(persisted);
        });
      });
      await tab.goTo(PAGES.unrelated);
      await tab.iconSays(NOTHING_EARLIER);
      expect(await tab.badge()).toBe('');
      await tab.inPage(() => setTimeout(() => history.back()));
      await tab.arrivesAt(PAGES.rewrite);
      expect(await tab.inPage(() => document.documentElement.dataset['persisted'])).toBe('true');
      await tab.iconSays(IS_REWRITE);
      expect(await tab.badge()).toBe(badge);
      await tab.inPage(() => setTimeout(() => history.forward()));
      await tab.arrivesAt(PAGES.unrelated);
      await tab.iconSays(NOTHING_EARLIER);
      expect(await tab.badge()).toBe('');
    },
  },
  {
    title: 'the background killed between two articles',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      await browser.killBackground();
      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(IS_REWRITE);
      await browser.killBackground();
      await (await rewrite.openPopup()).says(
        /A rewrite of an earlier report by\s+The Harbour Courier/,
      );
    },
  },
  {
    title: 'the background killed in the middle of a check',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      const release = await holdLibrary(browser);
      const readingTaken = await listenForReading(browser, PAGES.rewrite);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await readingTaken();
      await rewrite.iconSays(/checking/);
      await browser.killBackground();
      await release();
      await rewrite.iconSays(IS_REWRITE, 20_000);
      await libraryHolds(browser, 2);
    },
  },
  {
    title: 'two windows: each shows its own page',
    async tell({ browser }) {
      const here = await browser.openTab(PAGES.original);
      await here.iconSays(NOTHING_EARLIER);
      const there = await browser.openWindow(PAGES.rewrite);
      await there.iconSays(IS_REWRITE);
      await here.iconSays(IS_ORIGINAL);
      await (await there.openPopup()).says(/A rewrite of an earlier report/);
      await (await here.openPopup()).says(/The earliest version you have; 1 later one/);
    },
  },
  {
    title: 'the browser closed and started again: the library is still there',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      await browser.relaunch();
      await (await browser.openTab(PAGES.rewrite)).iconSays(IS_REWRITE);
    },
  },
];
