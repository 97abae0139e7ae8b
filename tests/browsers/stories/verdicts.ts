import { expect } from 'vitest';
import { libraryHolds } from './library';
import { COLOURS, IS_ORIGINAL, IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Story } from './story';

/** What a reader is told of each kind of article. */
export const VERDICTS: readonly Story[] = [
  {
    title: 'a rewrite: badge, sentence, and the original opened by one key',
    async tell({ browser }) {
      const original = await browser.openTab(PAGES.original);
      await original.iconSays(NOTHING_EARLIER);
      expect(await original.badge()).toBe('');

      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(IS_REWRITE);
      expect(await rewrite.badge()).toMatch(/^\d\d%$|^100%$/);
      expect(await rewrite.badgeColour()).toEqual(COLOURS.rewrite);

      const popup = await rewrite.openPopup();
      const words = await popup.says(/Open the original/);
      expect(words).toMatch(/A rewrite of an earlier report by\s+The Harbour Courier/);
      expect(words).toContain('Brackwater sea wall failed two inspections before it gave way');
      expect(words).toMatch(/31 hours before this article/);
      const link = await popup.focused();
      expect(link.text).toContain('Open the original');
      expect(link.href.split('#')[0]).toBe(PAGES.original);
      expect(link.href).toContain('#:~:text=');
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });

      const opened = await popup.follow();
      await opened.arrivesAt(PAGES.original);
      expect(await opened.inPage(() => window.opener === null && document.referrer === '')).toBe(
        true,
      );
    },
  },
  {
    title: 'a reprint: the same text',
    async tell({ browser }) {
      const first = await browser.openTab(PAGES.reprinted);
      await first.iconSays(NOTHING_EARLIER);
      await first.goTo(PAGES.reprint);
      await first.iconSays(/the same text as a report by Northgate Daily/);
      expect(Number.parseInt(await first.badge(), 10)).toBeGreaterThan(95);
      expect(await first.badgeColour()).toEqual(COLOURS.copy);
      const popup = await first.openPopup();
      await popup.says(/The same text as an earlier report by\s+Northgate Daily/);
    },
  },
  {
    title: 'an independent report of the same event is not flagged, in either order',
    async tell({ browser }) {
      const one = await browser.openTab(PAGES.report);
      await one.iconSays(NOTHING_EARLIER);
      const other = await browser.openTab(PAGES.independentReport);
      await other.iconSays(/nothing earlier|also reported/);
      expect(await other.badge()).toBe('');
      expect(await one.badge()).toBe('');
      const words = await (await other.openPopup()).says(/Also reported|Nothing earlier/);
      expect(words).not.toMatch(/rewrite|same text|passages from|Open the original/i);
    },
  },
  {
    title: 'an unrelated article and a front page are left in peace',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      await tab.goTo(PAGES.unrelated);
      await libraryHolds(browser, 2);
      await tab.iconSays(NOTHING_EARLIER);
      expect(await tab.badge()).toBe('');
      await tab.goTo(PAGES.frontPage);
      await tab.iconSays(/not a news article/);
      await (await tab.openPopup()).says(/Not an article\s+It looks like a front page/);
      await libraryHolds(browser, 2);
    },
  },
  {
    title: 'the original read after the rewrite: the open rewrite learns of it',
    async tell({ browser }) {
      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(NOTHING_EARLIER);
      const original = await browser.openTab(PAGES.original);
      await original.iconSays(IS_ORIGINAL);
      expect(await original.badge()).toBe('•');
      await rewrite.iconSays(IS_REWRITE);
      expect(await rewrite.badge()).toMatch(/%$/);
      await (await rewrite.openPopup()).says(
        /A rewrite of an earlier report by\s+The Harbour Courier/,
      );
    },
  },
  {
    title: 'an article read again is never its own source',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      for (const again of [PAGES.original, `${PAGES.original}?utm_source=letter&fbclid=abc`]) {
        const other = await browser.openTab(again);
        await other.iconSays(NOTHING_EARLIER);
        expect(await other.badge()).toBe('');
      }
      await libraryHolds(browser, 1);
    },
  },
];
