import { expect } from 'vitest';
import { OUTLETS, readDemoArticles } from '../../../scripts/demo-articles';
import { feedOf } from '../../../scripts/demo-pages';
import { libraryHolds, storedArticles } from './library';
import { IS_REWRITE, PAGES } from './pages';
import { ringNow } from './ringing';
import type { Scene, Story } from './story';

const { host } = OUTLETS['harbour-courier'];
const ARTICLES = readDemoArticles().filter(({ outlet }) => outlet === 'harbour-courier');
const FEED = `http://${host}/feed.xml`;
const PLACES = ['feed', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml'];

/** The outlet's feed, that knows whether it has changed and tries to recognise who asks. */
function serveFeed({ site }: Scene): void {
  site.serve(FEED, (response, request) => {
    const headers = { etag: '"1"', 'set-cookie': 'reader=7', 'content-type': 'text/xml' };
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(feedOf('harbour-courier', ARTICLES));
  });
}

/** Requests that no page has made: those are on their way before anything is followed. */
function requestsAfter({ site }: Scene, start: number) {
  return site.asked.slice(start).filter(({ address }) => !address.endsWith('/favicon.ico'));
}

/** Sites that are followed. */
export const SOURCES: readonly Story[] = [
  {
    title: 'a site is followed: a rewrite of a report never read before is traced to it',
    async tell(scene) {
      const { browser, site } = scene;
      serveFeed(scene);
      const tab = await browser.openTab(PAGES.frontPage);
      await tab.iconSays(/not a news article/);
      const popup = await tab.openPopup();
      await popup.says(/Follow harbourcourier\.example/);
      const start = site.asked.length;
      expect(await popup.click('Follow harbourcourier.example')).toBe(true);
      await popup.says(/You follow harbourcourier\.example/);
      await libraryHolds(browser, ARTICLES.length);
      await popup.close();

      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(IS_REWRITE);
      expect(await rewrite.badge()).toMatch(/%$/);
      const words = await (await rewrite.openPopup()).says(/Open the original/);
      expect(words).toContain('Brackwater sea wall failed two inspections before it gave way');

      await ringNow(browser);
      await expect
        .poll(() => requestsAfter(scene, start).filter(({ address }) => address === FEED), {
          timeout: 70_000,
        })
        .toHaveLength(2);
      const asked = requestsAfter(scene, start).filter(({ address }) => address.includes(host));
      expect(asked.map(({ address }) => address).sort()).toEqual(
        [FEED, FEED, ...ARTICLES.map(({ url }) => url)].sort(),
      );
      expect(asked.at(-1)?.headers['if-none-match']).toBe('"1"');
      for (const { headers, others } of asked) {
        expect(headers.cookie).toBeUndefined();
        expect(headers.referer).toBeUndefined();
        expect(others).toBe(0);
      }
    },
  },
  {
    title: 'the background killed while a source is read: nothing is lost, nothing comes twice',
    async tell(scene) {
      const { browser, site } = scene;
      serveFeed(scene);
      let held = 0;
      const [slow] = ARTICLES;
      if (slow) site.serve(slow.url, () => void held++);
      const tab = await browser.openTab(PAGES.frontPage);
      await tab.iconSays(/not a news article/);
      const popup = await tab.openPopup();
      await popup.says(/Follow harbourcourier\.example/);
      expect(await popup.click('Follow harbourcourier.example')).toBe(true);
      await popup.says(/You follow harbourcourier\.example/);
      await expect.poll(() => held, { timeout: 20_000 }).toBe(1);
      await popup.close();
      await browser.killBackground();
      if (slow) site.serve(slow.url, site.page(slow.url));
      await ringNow(browser);
      await expect
        .poll(async () => (await storedArticles(browser)).length, { timeout: 70_000 })
        .toBe(ARTICLES.length);
      const addresses = (await storedArticles(browser)).map(({ address }) => address);
      expect(new Set(addresses).size).toBe(ARTICLES.length);
    },
  },
  {
    title: 'a site without a feed says so; one that is followed no more is left alone',
    async tell(scene) {
      const { browser, site } = scene;
      const tab = await browser.openTab(PAGES.app);
      await tab.iconSays(/not a news article/);
      site.serve('http://northgatedaily.example/feed.xml', (response) => {
        response.writeHead(404).end();
      });
      const start = site.asked.length;
      const popup = await tab.openPopup();
      await popup.says(/Follow northgatedaily\.example/);
      expect(await popup.click('Follow northgatedaily.example')).toBe(true);
      await popup.says(/northgatedaily\.example has no feed that could be found/);
      expect(requestsAfter(scene, start).map(({ address }) => address)).toEqual(
        PLACES.map((place) => `http://northgatedaily.example/${place}`),
      );
      await popup.close();

      await tab.goTo(PAGES.frontPage);
      const other = await tab.openPopup();
      await other.says(/Follow harbourcourier\.example/);
      expect(await other.click('Follow harbourcourier.example')).toBe(true);
      await other.says(/You follow harbourcourier\.example/);
      await libraryHolds(browser, ARTICLES.length);
      expect(await other.click('Stop following')).toBe(true);
      await other.says(/Follow harbourcourier\.example/);
      await libraryHolds(browser, ARTICLES.length);
    },
  },
];
