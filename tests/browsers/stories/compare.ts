import { expect } from 'vitest';
import { readDemoArticle } from '../../../scripts/demo-articles';
import { compareHash } from '../../../utils/compare-address';
import type { Browser } from '../driver/browser';
import type { Tab } from '../driver/tab';
import { pause, until } from '../driver/until';
import { libraryHolds } from './library';
import { libraryPage, openLibraryPage } from './library-page';
import { IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Story } from './story';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** Opens the compare page of two addresses, as the popup does. */
export async function openComparison(
  browser: Browser,
  reading: string,
  source: string,
): Promise<Tab> {
  const tab = await browser.openTab();
  await browser.inExtension(
    async (id, hash) => {
      const url = extension.runtime.getURL('/compare.html') + hash;
      await extension.tabs.update(id, { url, active: true });
    },
    tab.id,
    compareHash({ reading, source, story: null }),
  );
  await until('the compare page', () =>
    tab.inPage(() => document.querySelector('.compare') !== null).catch(() => false),
  );
  return tab;
}

export async function pageSays(tab: Tab, words: string): Promise<void> {
  await until(`the compare page to say ${words}`, () =>
    tab.inPage((wanted) => document.body.textContent?.includes(wanted) ?? false, words),
  );
}

function press(tab: Tab, label: string): Promise<void> {
  return tab.inPage((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((one) => one.textContent?.includes(wanted))?.click();
  }, label);
}

function placeOf(tab: Tab): Promise<string | undefined> {
  return tab.inPage(() => document.querySelector('.place')?.textContent ?? undefined);
}

/** Whether the buttons show the keys that do the same. */
function showsKeys(tab: Tab): Promise<boolean> {
  return tab.inPage(() =>
    [...document.querySelectorAll('.steps kbd')].every((key) =>
      key.checkVisibility({ visibilityProperty: true }),
    ),
  );
}

/** How far, in px, the two sides of a passage are from standing beside each other; null where one is not on its page. */
function apart(tab: Tab, passage: number): Promise<number | null> {
  return tab.inPage((number) => {
    const tops = ['reading', 'source'].map(
      (which) => document.getElementById(`${which}-${number}`)?.getBoundingClientRect().top,
    );
    const [a, b] = tops;
    return a === undefined || b === undefined ? null : Math.abs(a - b);
  }, passage);
}

/** Whether both columns stand still for a moment. */
async function rests(tab: Tab): Promise<boolean> {
  const tops = () =>
    tab.inPage(() => [...document.querySelectorAll('.column')].map((one) => one.scrollTop).join());
  const before = await tops();
  await pause(250);
  return before === (await tops());
}

/** Presses two buttons that save a file each, and holds both back from the browser's downloads. */
function savedFiles(tab: Tab): Promise<string[]> {
  return tab.inPage(async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = () => {};
    for (const label of ['Save as a page', 'Save the evidence'])
      [...document.querySelectorAll('button')]
        .find((one) => one.textContent?.includes(label))
        ?.click();
    return Promise.all(files.map((file) => file.text()));
  });
}

async function readBoth(browser: Browser): Promise<void> {
  await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
  await (await browser.openTab(PAGES.rewrite)).iconSays(IS_REWRITE);
  await libraryHolds(browser, 2);
}

/** An article and its source side by side. */
export const COMPARE: readonly Story[] = [
  {
    title: 'the compare page: passages beside each other, what changed, keys, files and versions',
    async tell({ browser }) {
      await readBoth(browser);
      const tab = await openComparison(browser, PAGES.rewrite, PAGES.original);
      await pageSays(tab, 'Northgate Daily has a rewrite of an earlier report by');
      await pageSays(tab, '5 quotations reworded');
      await pageSays(tab, 'The sea does not wait for the next budget.');
      await pageSays(tab, "The sea won't wait for another budget.");

      // Where nobody is in a text, letters are no keys; two strokes of the keyboard lead into the first.
      await tab.press('n');
      await tab.press('Tab');
      await tab.press('n');
      expect(await placeOf(tab)).toBe('Passages: 10');
      expect(await showsKeys(tab)).toBe(false);
      await tab.press('Enter');
      await until('the focus to be in the text', () =>
        tab.inPage(() => document.activeElement?.id === 'text-reading'),
      );
      expect(await showsKeys(tab)).toBe(true);
      for (const place of ['Passage 1 of', 'Passage 2 of', 'Passage 3 of', 'Passage 4 of']) {
        await tab.press('n');
        await pageSays(tab, place);
      }
      await until('the fourth passage to stand beside its counterpart', async () => {
        const distance = await apart(tab, 4);
        return distance !== null && distance < 4;
      });
      await tab.press('p');
      await pageSays(tab, 'Passage 3 of');
      await until('the focus to be on the third passage', () =>
        tab.inPage(() => document.activeElement?.id === 'reading-3'),
      );

      // A hand on the wheel ends a glide; the event of one, as it is made here, does not.
      await until('the texts to have come to rest', () => rests(tab));
      // Scrolled by hand, the other text comes along by its passages.
      await tab.inPage(() => {
        const column = document.querySelector('.column.reading');
        column?.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
        column?.scrollTo({ top: column.scrollHeight, behavior: 'instant' });
      });
      await until('both texts to be at their end', () =>
        tab.inPage(() =>
          [...document.querySelectorAll('.column')].every(
            ({ scrollTop, clientHeight, scrollHeight }) =>
              scrollTop + clientHeight > scrollHeight - 3,
          ),
        ),
      );
      expect(
        await tab.inPage(() => document.querySelectorAll('.gutter path[d]').length),
      ).toBeGreaterThan(2);

      const [page = '', evidence = ''] = await savedFiles(tab);
      expect(page).toContain('Digory Penhale, 73');
      expect(page).not.toMatch(/<script|<link|<img/);
      expect(JSON.parse(evidence)).toMatchObject({
        schema: 'headwater-evidence/1',
        reading: { url: PAGES.rewrite },
        source: { url: PAGES.original },
        verdict: { kind: 'rewrite', order: 'dated' },
      });

      await press(tab, 'The story’s versions');
      await pageSays(tab, 'The earliest of these versions.');
      await pageSays(tab, 'of it is from The Harbour Courier.');
    },
  },
  {
    title:
      'the compare page: from the original, the later one derives; waits for a reading, and says when one is deleted',
    async tell({ browser }) {
      await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
      const tab = await openComparison(browser, PAGES.original, PAGES.rewrite);
      await pageSays(tab, 'Waiting for the article');
      await (await browser.openTab(PAGES.rewrite)).iconSays(IS_REWRITE);
      await pageSays(tab, 'You opened the earlier of the two');
      await pageSays(tab, 'Northgate Daily has a rewrite of an earlier report by');
      await openLibraryPage(browser);
      await libraryPage(browser).press(`Delete “${readDemoArticle('sea-wall-rewrite').title}”`);
      await pageSays(tab, 'was deleted from your library');
      await libraryPage(browser).press('Undo');
      await pageSays(tab, 'Northgate Daily has a rewrite of an earlier report by');
    },
  },
];
