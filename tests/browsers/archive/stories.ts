import { expect } from 'vitest';
import { benchArticles } from '../../../scripts/benching/articles';
import type { Browser } from '../driver/browser';
import { pause, until } from '../driver/until';
import { rowsOf, storedArticles } from '../stories/library';
import { importFrom, openOwnPage } from '../stories/own-page';
import type { Scene, Story } from '../stories/story';
import { digestOf, nothingIsHalf } from './library-digest';

const FILE = 'http://files.example/library.jsonl';
const WHOLE = 20_000;
/** Pages that are traced before and after: every thousandth article, reprinted. */
const REPRINTS = 20;
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 7, 1, 12);

interface Article {
  readonly title: string;
  readonly text: string;
}

const addressOf = (folder: string, n: number) => `http://files.example/${folder}/${n}`;

/** So many articles as a file, at `FILE`. */
function serveFile({ site }: Scene, folder: string, articles: readonly Article[]): void {
  const lines = articles.map(({ title, text }, n) =>
    JSON.stringify({
      url: addressOf(folder, n),
      title,
      text,
      published: new Date(NOON + (n % 100) * DAY_MS).toISOString(),
      publisher: 'The Files',
      lang: 'en',
    }),
  );
  site.serve(FILE, (response) => void response.writeHead(200).end(lines.join('\n')));
}

/** What the icon says of each reprint. */
async function verdicts(
  { browser, site }: Scene,
  articles: readonly Article[],
): Promise<readonly string[]> {
  const said: string[] = [];
  for (let i = 0; i < REPRINTS; i++) {
    const { title, text } = articles[i * (articles.length / REPRINTS)] ?? { title: '', text: '' };
    const url = `http://copydesk.example/${i}`;
    const data = { '@type': 'NewsArticle', headline: title, datePublished: '2026-11-20T12:00:00Z' };
    const body = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    site.serve(
      url,
      `<!doctype html><html lang="en"><title>${title}</title><meta property="og:site_name" content="The Copy Desk"><script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>${title}</h1>${body.join('')}</article></html>`,
    );
    const tab = await browser.openTab(url);
    await tab.iconSays(/Headwater: /);
    await tab.iconSays(/earlier|report|version/, 60_000);
    said.push(`${await tab.tooltip()} ${await tab.badge()}`);
    await tab.close();
  }
  return said;
}

/** Keeps what the page exports from the browser's downloads. */
function keepExport(browser: Browser): Promise<void> {
  return browser.inExtension(() => {
    const page = document.querySelector<HTMLIFrameElement>('#own')?.contentWindow as
      | (Window & typeof globalThis)
      | null;
    if (!page) return;
    page.HTMLAnchorElement.prototype.click = () => {};
    page.URL.createObjectURL = (file) => {
      Object.assign(window, { exported: file });
      return 'about:blank';
    };
  });
}

/** Takes the file that was exported in again. */
function importExported(browser: Browser): Promise<void> {
  return browser.inExtension(() => {
    const page = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
    const input = page?.querySelector<HTMLInputElement>('input[accept*=".jsonl"]');
    const { exported } = window as unknown as { exported: Blob };
    const files = new DataTransfer();
    files.items.add(new File([exported], 'library.jsonl.gz'));
    if (!input) throw new Error('the library page takes no file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const LONG_MS = 600_000;

/** Returns once the page that is open says these words; in a large library nothing is said at once. */
async function saysLate(browser: Browser, words: string): Promise<void> {
  let said = '';
  const hasSaid = async () => {
    said = await browser.inExtension(() => {
      const page = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
      return page?.querySelector('.transfer')?.textContent ?? '';
    });
    return browser.inExtension((wanted) => {
      const page = document.querySelector<HTMLIFrameElement>('#own')?.contentDocument;
      return page?.body?.textContent?.includes(wanted) ?? false;
    }, words);
  };
  await until(`the library page to say ${words}`, hasSaid, LONG_MS).catch((error: Error) => {
    throw new Error(`${error.message}; of its file it says: ${said}`);
  });
}

/** What takes minutes. */
export const LONG_ARCHIVE_STORIES: readonly Story[] = [
  {
    title: `${WHOLE} articles exported, deleted and imported: the same library, the same verdicts`,
    async tell(scene) {
      const { browser } = scene;
      const articles = await benchArticles(WHOLE, null);
      serveFile(scene, 'all', articles);
      const page = await openOwnPage(browser, '/library.html');
      await page.says('Import a file…');
      await importFrom(browser, FILE);
      await saysLate(browser, '20,000 articles added.');
      const before = await verdicts(scene, articles);
      expect(before.every((words) => /the same text as a report|the same text/.test(words))).toBe(
        true,
      );
      const digest = await digestOf(browser);
      expect(digest.articles).toBe(WHOLE + REPRINTS);

      await keepExport(browser);
      await page.press('Export everything');
      await saysLate(browser, 'written. The file is among');
      await page.press('Delete everything…');
      await page.press('Delete');
      await saysLate(browser, 'Nothing is stored yet');
      expect((await digestOf(browser)).articles).toBe(0);
      await importExported(browser);
      await saysLate(browser, '20,020 articles added.');
      expect(await digestOf(browser)).toEqual(digest);
      expect(await verdicts(scene, articles)).toEqual(before);
    },
  },
  {
    title:
      'the page closed and the background killed 50 times while it imports, exports and deletes',
    async tell(scene) {
      const { browser } = scene;
      const articles = await benchArticles(300, null);
      const cutOff = async () => {
        await pause(Math.random() * 400);
        await browser.inExtension(() => document.querySelector('#own')?.remove());
        await browser.killBackground();
        await nothingIsHalf(browser);
      };
      for (let round = 0; round < 20; round++) {
        serveFile(scene, String(round), articles);
        const page = await openOwnPage(browser, '/library.html');
        await page.says('Import a file…');
        await importFrom(browser, FILE);
        await until('the file to be copied', () => isBegun(browser, round));
        await cutOff();
      }
      await openOwnPage(browser, '/library.html');
      await until(
        'everything that was begun to be in',
        async () => (await digestOf(browser)).articles === 20 * articles.length,
        LONG_MS,
      );
      await nothingIsHalf(browser);
      const digest = await digestOf(browser);

      for (let round = 0; round < 15; round++) {
        const page = await openOwnPage(browser, '/library.html');
        await page.says('Export everything');
        await page.press('Export everything');
        await cutOff();
      }
      expect(await digestOf(browser)).toEqual(digest);

      for (let round = 0; round < 15; round++) {
        const page = await openOwnPage(browser, '/library.html');
        await saysLate(browser, 'In and out');
        if ((await digestOf(browser)).articles === 0) break;
        await page.press('Delete everything…');
        await page.press('Delete');
        await cutOff();
      }
    },
  },
];

/** Whether the import of that round is acknowledged: its copy is made, or all of it is in already. */
async function isBegun(browser: Browser, round: number): Promise<boolean> {
  const imports = await rowsOf<{ readonly id: number; readonly bytes: number }>(browser, 'imports');
  if (imports.some(({ id, bytes }) => id === round + 1 && bytes > 0)) return true;
  const wanted = addressOf(String(round), 0);
  return (await storedArticles(browser)).some(({ address }) => address === wanted);
}
