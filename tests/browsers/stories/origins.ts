import { expect } from 'vitest';
import { readDemoArticle } from '../../../scripts/demo-articles';
import type { Tab } from '../driver/tab';
import { until } from '../driver/until';
import { everythingStored, libraryHolds } from './library';
import { NOTHING_EARLIER, PAGES } from './pages';
import type { Scene, Story } from './story';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const ROUNDUP = 'http://roundup.example/links';
const ORIGINAL = readDemoArticle('sea-wall-inspections');
const REWRITE = readDemoArticle('sea-wall-rewrite');

/** A page that is no article, with a link and with a paragraph of the original's. */
function serveLinks({ site }: Scene, href: string): void {
  site.serve(
    ROUNDUP,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title><body>
      <p><a id="link" href="${href}">Read this</a></p>
      <blockquote id="words">${ORIGINAL.paragraphs.slice(1, 4).join(' ')}</blockquote>
      <p id="few">The wall gave way.</p>`,
  );
}

/** What the page that answers says, once that matches. */
async function says(answer: Tab, words: RegExp): Promise<string> {
  let last = '';
  const check = async () => {
    // biome-ignore lint/performance/useDomNodeTextContent: the words as a reader sees them
    last = await answer.inPage(() => document.body.innerText).catch(() => '');
    return words.test(last) && last;
  };
  return until(`the answer to be ${words}`, check, 20_000).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error}; it says: ${last}`);
  });
}

function press(answer: Tab, label: string): Promise<boolean> {
  return answer.inPage((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === wanted);
    button?.click();
    return button !== undefined;
  }, label);
}

function select(tab: Tab, selector: string): Promise<void> {
  return tab.inPage((wanted) => {
    const element = document.querySelector(wanted);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
}

/** What the context menu is asked. */
export const ORIGINS: readonly Story[] = [
  {
    title: 'the context menu: an article behind a link is fetched, kept and traced',
    async tell(scene) {
      const { browser, site } = scene;
      serveLinks(scene, REWRITE.url);
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 1);
      const tab = await browser.openTab(ROUNDUP);
      const start = site.asked.length;
      const answer = await tab.chooseInMenu('origin-link', '#link');
      const words = await says(answer, /A rewrite of an earlier report by\s+The Harbour Courier/);
      expect(words).toContain(REWRITE.url);
      expect(words).toContain(ORIGINAL.title);
      await libraryHolds(browser, 2);
      const asked = site.asked.slice(start).filter(({ address }) => address === REWRITE.url);
      expect(asked).toHaveLength(1);
      expect(asked[0]?.headers.cookie).toBeUndefined();
    },
  },
  {
    title: 'the context menu: a link to a site that is not granted waits until it is',
    access: 'withdrawn',
    async tell(scene) {
      const { browser, site } = scene;
      serveLinks(scene, REWRITE.url);
      const tab = await browser.openTab(ROUNDUP);
      const answer = await tab.chooseInMenu('origin-link', '#link');
      await says(answer, /Headwater may not read northgatedaily\.example yet/);
      expect(site.asked.filter(({ address }) => address === REWRITE.url)).toEqual([]);
      await browser.killBackground();
      await browser.grantAccess();
      await says(answer, /Nothing earlier in your library/);
      await libraryHolds(browser, 1);
    },
  },
  {
    title: 'the context menu: what is no article, is not there, or is private by nature says so',
    async tell(scene) {
      const { browser } = scene;
      const tab = await browser.openTab('about:blank');
      const cases = [
        [PAGES.frontPage, /No article was found at this address/],
        ['http://harbourcourier.example/gone', /There is nothing at this address any more/],
        ['http://mail.google.com/inbox', /mail\.google\.com is private by nature/],
        ['#words', /It leads to another place on the page it stands on/],
      ] as const;
      for (const [href, words] of cases) {
        serveLinks(scene, href);
        await tab.goTo(ROUNDUP);
        const answer = await tab.chooseInMenu('origin-link', '#link');
        await says(answer, words);
        await answer.close();
      }
      await libraryHolds(browser, 0);
    },
  },
  {
    title: 'the context menu: a background killed while it fetches is asked again',
    async tell(scene) {
      const { browser, site } = scene;
      serveLinks(scene, REWRITE.url);
      let held = 0;
      site.serve(REWRITE.url, () => void held++);
      const tab = await browser.openTab(ROUNDUP);
      const answer = await tab.chooseInMenu('origin-link', '#link');
      await expect.poll(() => held, { timeout: 20_000 }).toBe(1);
      site.serve(REWRITE.url, site.page(REWRITE.url));
      await browser.killBackground();
      await says(answer, /Nothing earlier in your library/);
      await libraryHolds(browser, 1);
    },
  },
  {
    title: 'the context menu: selected words are traced and not kept; too few are said to be',
    async tell(scene) {
      const { browser } = scene;
      serveLinks(scene, REWRITE.url);
      const tab = await browser.openTab(ROUNDUP);
      await select(tab, '#words');
      const empty = await tab.chooseInMenu('origin-words', '#words');
      await says(empty, /Your library is still empty/);
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 1);
      await empty.close();
      const answer = await tab.chooseInMenu('origin-words', '#words');
      const words = await says(answer, /The same text as a report by\s+The Harbour Courier/);
      expect(words).toContain(ORIGINAL.title);
      expect(words).toContain('Look for it elsewhere');
      await answer.close();
      await select(tab, '#few');
      const few = await tab.chooseInMenu('origin-words', '#few');
      await says(few, /You selected 4 words; it takes 25 or more/);
      await libraryHolds(browser, 1);
    },
  },
  {
    title: 'the context menu in a private window: words are traced and forgotten, links are not',
    privateWindows: true,
    async tell(scene) {
      const { browser, site } = scene;
      serveLinks(scene, REWRITE.url);
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      const tab = await browser.openWindow(ROUNDUP, { isPrivate: true });
      const link = await tab.chooseInMenu('origin-link', '#link');
      await says(link, /It stands in a private window/);
      expect(site.asked.filter(({ address }) => address === REWRITE.url)).toEqual([]);
      await link.close();
      await select(tab, '#words');
      const answer = await tab.chooseInMenu('origin-words', '#words');
      await says(answer, /The same text as a report by\s+The Harbour Courier/);
      await answer.close();
      await expect
        .poll(() => everythingStored(browser), { timeout: 10_000 })
        .not.toMatch(/roundup\.example|origin:/);
      await libraryHolds(browser, 1);
    },
  },
  {
    title: 'the context menu: everything paused says so, and goes on from there',
    async tell(scene) {
      const { browser } = scene;
      serveLinks(scene, REWRITE.url);
      const tab = await browser.openTab(ROUNDUP);
      await browser.inExtension(() =>
        extension.runtime.sendMessage({ type: 'change-settings', change: { isPaused: true } }),
      );
      const answer = await tab.chooseInMenu('origin-link', '#link');
      await says(answer, /Headwater is paused/);
      expect(await press(answer, 'Resume Headwater')).toBe(true);
      await says(answer, /Nothing earlier in your library/);
    },
  },
];
