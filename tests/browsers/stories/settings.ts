import { expect } from 'vitest';
import type { Browser } from '../driver/browser';
import { pause } from '../driver/until';
import { everythingStored, libraryHolds } from './library';
import { openOwnPage } from './own-page';
import { IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Story } from './story';

/** How wide each menu of the settings is, in px. */
function menuWidths(browser: Browser): Promise<readonly number[]> {
  return browser.inExtension(() => {
    const page = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
    return [...(page?.querySelectorAll('select') ?? [])].map(({ offsetWidth }) => offsetWidth);
  });
}

/** What the reader can choose. */
export const SETTINGS: readonly Story[] = [
  {
    title: 'checked only on click: nothing is read before it; only on chosen sites: those alone',
    async tell({ browser }) {
      const settings = await openOwnPage(browser, '/options.html');
      await settings.press('Only when I click the icon');
      await settings.says('Saved.');
      const widths = await menuWidths(browser);
      expect(widths).toHaveLength(4);
      expect(new Set(widths).size, `menus are ${widths} wide`).toBe(1);
      const tab = await browser.openTab(PAGES.original);
      await pause(700);
      expect(await tab.tooltip()).toBe('Headwater');
      await libraryHolds(browser, 0);
      await (await tab.openPopup()).says(/Nothing earlier in your library/);
      await libraryHolds(browser, 1);

      await settings.press('Only on sites I choose, as I open a page');
      await pause(300);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await pause(700);
      expect(await rewrite.tooltip()).toBe('Headwater');
      await browser.inExtension(() => {
        const page = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
        const input = page?.querySelector<HTMLInputElement>('[aria-label^="Site: Sites always"]');
        if (!input) return;
        input.value = 'https://www.northgatedaily.example/news/';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => input.form?.requestSubmit(), 100);
      });
      await settings.says('northgatedaily.example');
      await rewrite.iconSays(IS_REWRITE);
      await libraryHolds(browser, 2);
    },
  },
  {
    title: 'private windows checked because the reader chose it: a verdict, and nothing stored',
    privateWindows: true,
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      const settings = await openOwnPage(browser, '/options.html');
      await settings.press('Check pages in private windows');
      await settings.says('Saved.');
      const tab = await browser.openWindow(PAGES.rewrite, { isPrivate: true });
      await tab.iconSays(IS_REWRITE);
      await libraryHolds(browser, 1);
      await tab.close();
      await pause(300);
      expect(await everythingStored(browser)).not.toMatch(/northgate/i);
    },
  },
];
