import { expect } from 'vitest';
import { pause } from '../driver/until';
import { everythingStored, libraryHolds, storedArticles } from './library';
import { openOwnPage } from './own-page';
import { IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Story } from './story';

/** What Headwater may read, and what it may keep. */
export const ACCESS: readonly Story[] = [
  {
    title: 'without site access nothing happens until the icon is clicked',
    access: 'refused',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await pause(700);
      expect(await tab.tooltip()).toBe('Headwater');
      expect(await storedArticles(browser)).toEqual([]);
      await (await tab.openPopup()).says(/Nothing earlier in your library/);
      await tab.goTo(PAGES.rewrite);
      await (await tab.openPopup()).says(/A rewrite of an earlier report by\s+The Harbour Courier/);
      expect(await tab.badge()).toMatch(/%$/);
      await tab.goTo(PAGES.unrelated);
      await pause(700);
      expect(await tab.badge()).toBe('');
      await libraryHolds(browser, 2);
    },
  },
  {
    title: 'access granted while an article is open: it is checked at once; taken back, no more',
    access: 'withdrawn',
    async tell({ browser }) {
      const original = await browser.openTab(PAGES.original);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await pause(500);
      expect(await storedArticles(browser)).toEqual([]);
      await browser.grantAccess();
      await rewrite.iconSays(IS_REWRITE);
      await original.iconSays(/earliest version/);
      await browser.withdrawAccess();
      const later = await browser.openTab(PAGES.unrelated);
      await pause(700);
      expect(await later.tooltip()).toBe('Headwater');
      // Nobody has clicked on this tab: Chrome would leave the question open whether it may be read.
      const popup = await openOwnPage(browser, `/popup.html?tab=${later.id}`);
      await popup.says('no access to this page');
      await libraryHolds(browser, 2);
    },
  },
  {
    title: 'a private window: compared only when asked, and nothing of it is kept',
    privateWindows: true,
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      const tab = await browser.openWindow(PAGES.rewrite, { isPrivate: true });
      await tab.iconSays(/not checked/);
      const popup = await tab.openPopup();
      await popup.says(/Not checked: this is a private window/);
      expect(await everythingStored(browser)).not.toMatch(/northgate/i);
      expect(await popup.click('Check once, store nothing')).toBe(true);
      const words = await popup.says(/A rewrite of an earlier report by\s+The Harbour Courier/);
      expect(words).toContain('nothing from this private window was stored');
      await libraryHolds(browser, 1);
      await tab.close();
      await pause(300);
      expect(await everythingStored(browser)).not.toMatch(/northgate/i);
    },
  },
  {
    title: 'a site that was switched off is not read, and again when it is switched on',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      const popup = await tab.openPopup();
      await popup.says(/Nothing earlier/);
      expect(await popup.click('Do not check harbourcourier.example')).toBe(true);
      await popup.says(/Not checked: this site is off/);
      await popup.close();
      await tab.goTo(PAGES.unrelated);
      await pause(700);
      await libraryHolds(browser, 1);
      const again = await tab.openPopup();
      await again.says(/Not checked: this site is off/);
      expect(await again.click('Check harbourcourier.example again')).toBe(true);
      await tab.iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 2);
    },
  },
  {
    title: 'everything paused: nothing is read in any tab, until it goes on',
    async tell({ browser }) {
      const tab = await browser.openTab(PAGES.original);
      await tab.iconSays(NOTHING_EARLIER);
      const popup = await tab.openPopup();
      await popup.says(/Nothing earlier/);
      expect(await popup.click('Pause Headwater')).toBe(true);
      await popup.says(/Not checked: Headwater is paused/);
      await popup.close();
      const other = await browser.openTab(PAGES.rewrite);
      await pause(700);
      await browser.killBackground();
      const again = await other.openPopup();
      await again.says(/Not checked: Headwater is paused/);
      await libraryHolds(browser, 1);
      expect(await again.click('Resume Headwater')).toBe(true);
      await other.iconSays(IS_REWRITE);
      await libraryHolds(browser, 2);
    },
  },
];
