import { expect } from 'vitest';
import { readDemoArticle } from '../../../scripts/demo-articles';
import { articlePage } from '../../../scripts/demo-pages';
import type { Popup } from '../driver/popup';
import type { Tab } from '../driver/tab';
import { until } from '../driver/until';
import { libraryHolds, rowsOf } from './library';
import { libraryPage, openLibraryPage } from './library-page';
import { IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Scene, Story } from './story';

/** 150 is what it should take; a machine that does other things at the same time is given as much again. */
const PAINTED_WITHIN_MS = 300;
const OPENINGS = 5;

/** Both articles of the demo's rewrite are read and stored; the rewrite's tab. */
async function readBoth({ browser }: Scene): Promise<Tab> {
  await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
  const rewrite = await browser.openTab(PAGES.rewrite);
  await rewrite.iconSays(IS_REWRITE);
  await libraryHolds(browser, 2);
  return rewrite;
}

/** Goes on by the Tab key until a button with that label has the focus. */
async function tabTo(popup: Popup, label: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if ((await popup.focused()).text.trim() === label) return;
    await popup.press('Tab');
  }
  throw new Error(`no button "${label}" is reached by the Tab key`);
}

/** What the popup is for. */
export const POPUP: readonly Story[] = [
  {
    title: 'where text is twice as large, the popup is twice as wide, and nothing in it is cut off',
    textScale: 2,
    async tell(scene) {
      const rewrite = await readBoth(scene);
      const popup = await rewrite.openPopup();
      await popup.says(/Open the original/);
      const width = () => popup.inside(() => document.documentElement.clientWidth);
      // It grows to what is in it a moment after it is there.
      await until('the popup to be wide', async () => (await width()) === 760);
      const beyond = await popup.inside(() =>
        [document.documentElement, document.querySelector('#root')].map((box) =>
          box ? box.scrollWidth - box.clientWidth : -1,
        ),
      );
      expect(beyond).toEqual([0, 0]);
    },
  },
  {
    title:
      'the popup of a page already checked is painted at once, background asleep or awake, and does not jump',
    measuresTime: true,
    async tell(scene) {
      const { browser } = scene;
      const rewrite = await readBoth(scene);
      await (await rewrite.openPopup()).close();
      const [asleep, awake]: [number[], number[]] = [[], []];
      for (let i = 0; i < OPENINGS; i++) {
        const isAsleep = i % 2 === 0;
        if (isAsleep) await browser.killBackground();
        const popup = await rewrite.openPopup();
        (isAsleep ? asleep : awake).push(await popup.paintedAfter());
        const height = () =>
          popup.inside(() => [
            document.querySelector('.open')?.getBoundingClientRect().top ?? -1,
            document.querySelector('main')?.getBoundingClientRect().height ?? -1,
          ]);
        const first = await height();
        const link = await popup.focused();
        await popup.says(/Follow/);
        expect(await height()).toEqual(first);
        expect(await popup.focused()).toEqual(link);
        expect(link.text).toContain('Open the original');
        await popup.close();
      }
      for (const times of [asleep, awake]) {
        const fastest = Math.min(...times);
        expect(fastest).toBeGreaterThan(0);
        expect(fastest).toBeLessThan(PAINTED_WITHIN_MS);
      }
    },
  },
  {
    title: 'the popup tells what was changed, and never shows the verdict of the page before',
    async tell(scene) {
      const rewrite = await readBoth(scene);
      const words = await (await rewrite.openPopup()).says(/What was changed/i);
      expect(words).toMatch(/quotations? reworded|numbers? differs?|is not credited|left out/);
      await rewrite.goTo(PAGES.unrelated);
      const popup = await rewrite.openPopup();
      const first = await popup.says(/\S/);
      expect(first).not.toMatch(/Harbour Courier/);
      await popup.says(/Nothing earlier in your library/);
    },
  },
  {
    title:
      'feedback by keys: the badge goes at once, stays away after a kill and a reload, and comes back when undone',
    async tell(scene) {
      const { browser } = scene;
      const rewrite = await readBoth(scene);
      const original = await browser.openTab(PAGES.original);
      await original.iconSays(/the earliest version/);
      const popup = await rewrite.openPopup();
      await popup.says(/Not a rewrite/);
      await tabTo(popup, 'Not a rewrite');
      await popup.press('Enter');
      await popup.says(/You said this is not taken from\s+The Harbour Courier/);
      expect((await popup.focused()).text).toBe('Undo');
      await rewrite.iconSays(NOTHING_EARLIER);
      expect(await rewrite.badge()).toBe('');
      await original.iconSays(NOTHING_EARLIER);
      await popup.close();

      await browser.killBackground();
      await rewrite.goTo(PAGES.rewrite);
      await rewrite.iconSays(NOTHING_EARLIER);
      expect(await rewrite.badge()).toBe('');
      expect(await rowsOf<{ said: string }>(browser, 'feedback')).toMatchObject([
        { reading: PAGES.rewrite, source: PAGES.original, said: 'not-rewrite' },
      ]);

      await openLibraryPage(browser);
      const page = libraryPage(browser);
      await page.says('Verdicts you corrected');
      await page.press(
        'Undo: Council was warned twice about Brackwater flood wall, documents reveal',
      );
      await rewrite.iconSays(IS_REWRITE);
      expect(await rewrite.badge()).toMatch(/%$/);
      expect(await rowsOf(browser, 'feedback')).toEqual([]);
    },
  },
  {
    title: 'feedback: one of the two sources of a patchwork is refused, and the other one stays',
    async tell({ browser, site }) {
      const [first, second] = [
        readDemoArticle('sea-wall-inspections'),
        readDemoArticle('tram-derailment'),
      ];
      const url = 'http://northgatedaily.example/2025/03/28/a-year-of-failures';
      const paragraphs = [...first.paragraphs.slice(0, 6), ...second.paragraphs.slice(0, 4)];
      const [title, published] = ['A year of failures', '2025-03-28T09:00:00+00:00'];
      const patchwork = { ...first, outlet: 'northgate-daily', url, title, published } as const;
      site.serve(url, articlePage({ ...patchwork, paragraphs }, []));
      for (const { url: source } of [first, second])
        await (await browser.openTab(source)).iconSays(NOTHING_EARLIER);
      await libraryHolds(browser, 2);
      const tab = await browser.openTab(url);
      const popup = await tab.openPopup();
      await popup.says(/Other passages are in/);
      expect(await popup.click(`Wrong source: ${second.title}`)).toBe(true);
      await popup.says(/You said .+ is not the source/);
      expect(await popup.text()).not.toMatch(/Other passages are in/);
      expect(await rowsOf(browser, 'feedback')).toMatchObject([
        { reading: url, source: second.url, said: 'wrong-source' },
      ]);
      await popup.says(/Open the original/);
    },
  },
  {
    title: 'feedback is undone in the popup, and the popup of a private window has none',
    privateWindows: true,
    async tell(scene) {
      const { browser } = scene;
      const rewrite = await readBoth(scene);
      const popup = await rewrite.openPopup();
      await popup.says(/Wrong source/);
      expect(await popup.click('Wrong source')).toBe(true);
      await popup.says(/You said The Harbour Courier is not the source/);
      expect(await popup.click('Undo')).toBe(true);
      await popup.says(/A rewrite of an earlier report by\s+The Harbour Courier/);
      await rewrite.iconSays(IS_REWRITE);
      await popup.close();
      await rewrite.close();
      const hidden = await browser.openWindow(PAGES.rewrite, { isPrivate: true });
      const other = await hidden.openPopup();
      await other.says(/private window/);
      await other.click('Check once, store nothing');
      const words = await other.says(/Open the original/);
      expect(words).not.toMatch(/Wrong source|Compare side by side/);
    },
  },
];
