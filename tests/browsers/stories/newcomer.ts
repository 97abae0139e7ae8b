import { expect } from 'vitest';
import { until } from '../driver/until';
import { libraryHolds, storedArticles } from './library';
import { IS_REWRITE, PAGES } from './pages';
import type { Story } from './story';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const OUTLET = 'harbourcourier.example';

/** The way of a reader who has just installed Headwater. */
export const NEWCOMER: readonly Story[] = [
  {
    title:
      'a newcomer says “Not now”, checks a page by a click, follows a site, grants access, sees a badge',
    // A prompt's buttons belong to no page: access is granted in the browser's own settings while the prompt is open.
    access: 'withdrawn',
    async tell({ browser, site }) {
      // Every launch without access has seen the browser open it, and closed it.
      await browser.inExtension(async () => {
        await extension.tabs.create({ url: extension.runtime.getURL('/welcome.html') });
      });
      await until('the welcome page, and its “Not now”', () =>
        browser.inExtension(() => {
          const pages = extension.extension.getViews({ type: 'tab' }) as Window[];
          const welcome = pages.find(({ location }) => location.pathname === '/welcome.html');
          const buttons = [...(welcome?.document.querySelectorAll('button') ?? [])];
          const notNow = buttons.find(({ textContent }) => textContent === 'Not now');
          notNow?.click();
          return notNow !== undefined && welcome !== undefined;
        }),
      );
      const tab = await browser.openTab(PAGES.original);
      const start = site.asked.length;
      const popup = await tab.openPopup();
      await popup.says(/Nothing earlier in your library/);
      await libraryHolds(browser, 1);
      await popup.says(new RegExp(`Follow ${OUTLET.replace('.', '\\.')}`));
      expect(site.asked.slice(start).filter(({ address }) => !/favicon/.test(address))).toEqual([]);

      expect(await popup.click(`Follow ${OUTLET}`)).toBe(true);
      await until('the wish to be kept', () =>
        browser.inExtension(
          async () => 'wished-follows' in (await extension.storage.session.get(null)),
        ),
      );
      expect(site.asked.slice(start).filter(({ address }) => !/favicon/.test(address))).toEqual([]);
      await browser.grantAccess();
      await until('the outlet’s articles to come in', async () => {
        return (await storedArticles(browser)).length > 1;
      });

      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(IS_REWRITE);
      expect(await rewrite.badge()).toMatch(/%$/);
      expect(await (await rewrite.openPopup()).says(/Open the original/)).toContain(OUTLET);
    },
  },
];
