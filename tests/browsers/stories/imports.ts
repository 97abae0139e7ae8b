import { expect } from 'vitest';
import { benchArticles } from '../../../scripts/benching/articles';
import { until } from '../driver/until';
import { rowsOf, storedArticles } from './library';
import { importFrom, openOwnPage } from './own-page';
import type { Story } from './story';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const ARTICLES = 1_500;
const FILE = 'http://files.example/library.jsonl';
const addressOf = (n: number) => `https://files.example/${n}`;

/** A library as a file, with a line of nonsense at its end. */
async function writtenLibrary(): Promise<string> {
  const articles = await benchArticles(ARTICLES, null);
  const lines = articles.map(({ title, text }, n) =>
    JSON.stringify({ url: addressOf(n), title, text, published: '2026-08-01T09:30:00Z' }),
  );
  return [...lines, '{"nonsense'].join('\n');
}

/** Files that are taken in. */
export const IMPORTS: readonly Story[] = [
  {
    title: 'an import goes on when its page is closed and the background killed, and says so later',
    async tell({ browser, site }) {
      const file = await writtenLibrary();
      site.serve(FILE, (response) => void response.writeHead(200).end(file));
      const page = await openOwnPage(browser, '/library.html');
      await page.says('Import a file…');
      await importFrom(browser, FILE);
      const begun = await until('some articles', async () => {
        const { length } = await storedArticles(browser);
        return length > 0 && length;
      });
      await browser.inExtension(() => document.querySelector('#own')?.remove());
      expect(begun).toBeLessThan(ARTICLES);

      const ring = () =>
        browser.inExtension(() =>
          extension.alarms.create('imports', { when: Date.now() + 50, periodInMinutes: 1 }),
        );
      await ring();
      await until('the background to go on', async () => {
        return (await storedArticles(browser)).length > begun;
      });
      await browser.killBackground();
      await ring();
      await until(
        'everything to be in',
        async () => (await storedArticles(browser)).length === ARTICLES,
        60_000,
      );
      await until('the alarm to end', () =>
        browser.inExtension(async () => !(await extension.alarms.get('imports'))),
      );
      const addresses = new Set((await storedArticles(browser)).map(({ address }) => address));
      expect(addresses).toEqual(new Set(Array.from({ length: ARTICLES }, (_, n) => addressOf(n))));
      expect(await rowsOf(browser, 'texts')).toHaveLength(ARTICLES);
      const again = await openOwnPage(browser, '/library.html');
      await again.says('library.jsonl: 1,500 articles added. Line 1501 could not be read.');
      expect(await rowsOf(browser, 'imports')).toEqual([]);
    },
  },
];
