import { expect } from 'vitest';
import { readDemoArticle } from '../../../scripts/demo-articles';
import type { Tab } from '../driver/tab';
import { libraryHolds, storedArticles } from './library';
import { NOTHING_EARLIER } from './pages';
import type { Scene, Story } from './story';

const HEAD = `<meta charset="utf-8"><meta property="og:type" content="article"><title>A page of trouble</title>`;
const BUTTON = `<button onclick="this.textContent = Number(this.textContent) + 1">0</button>`;
const TEXT = readDemoArticle('library-cat')
  .paragraphs.map((paragraph) => `<p>${paragraph}</p>`)
  .join('');
const news = (date: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A page of trouble', datePublished: date })}</script>`;

const HOST = 'http://trouble.example/2025/03/20/';

/** Opens a page of trouble; it must answer its reader afterwards as before. */
async function openTrouble({ browser, site }: Scene, name: string, html: string): Promise<Tab> {
  site.serve(`${HOST}${name}`, `<!doctype html><html lang="en"><head>${HEAD}${html}</html>`);
  const tab = await browser.openTab(`${HOST}${name}`);
  await tab.iconSays(/^Headwater: (?!checking)/);
  const answers = await tab.inPage(() => {
    const button = document.querySelector('button');
    button?.click();
    return button?.textContent;
  });
  expect(answers).toBe('1');
  return tab;
}

/** A page that is given up, with the reason the popup must name; nothing of it is stored. */
function givenUp(title: string, reason: RegExp, html: () => string): Story {
  return {
    title: `${title}: given up with a reason, the page keeps working, nothing is stored`,
    async tell(scene) {
      const tab = await openTrouble(scene, 'given-up', html());
      await (await tab.openPopup()).says(reason);
      expect(await storedArticles(scene.browser)).toEqual([]);
    },
  };
}

/** A page with an article in it whose description is broken: the article is read, and nothing wrong is stored. */
function readAllTheSame(title: string, description: () => string): Story {
  return {
    title: `${title}: the article is read all the same, and nothing wrong is stored`,
    async tell(scene) {
      const head = description();
      const tab = await openTrouble(
        scene,
        'read',
        `${head}</head><body>${BUTTON}<article><h1>A page of trouble</h1>${TEXT}</article></body>`,
      );
      await tab.iconSays(NOTHING_EARLIER);
      await libraryHolds(scene.browser, 1);
      const [stored] = await storedArticles(scene.browser);
      expect(stored).toMatchObject({ address: `${HOST}read`, title: 'A page of trouble' });
      // The day in the address is the one date that can be believed.
      expect(stored?.publishedAt).toBeGreaterThanOrEqual(Date.UTC(2025, 2, 19));
      expect(stored?.publishedAt).toBeLessThanOrEqual(Date.UTC(2025, 2, 21));
    },
  };
}

/** Pages that are broken, huge or hostile. */
export const BAD_INPUT: readonly Story[] = [
  givenUp('a page of 50 MB', /too large to be read/, () => {
    const line = `<p>${'All the news that nobody could ever read. '.repeat(500)}</p>`;
    const body = line.repeat(Math.ceil((50 * 2 ** 20) / line.length));
    return `${news('2025-03-20')}</head><body>${BUTTON}<article>${body}</article></body>`;
  }),
  givenUp('a page of 100,000 elements', /too many parts to be read/, () => {
    const body =
      `<p><b>News</b> in brief, as brief as <i>news</i> can be. ${'It goes on for a while. '.repeat(8)}</p>`.repeat(
        33_400,
      );
    return `${news('2025-03-20')}</head><body>${BUTTON}<article>${body}</article></body>`;
  }),
  givenUp('a page that says it is news and has no text', /No article text/, () => {
    return `${news('2025-03-20')}</head><body>${BUTTON}<article></article></body>`;
  }),
  readAllTheSame('structured data cut off in the middle, with a date that is none', () => {
    return `${news('the day before yesterday')}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Cut off</script>`;
  }),
  readAllTheSame('structured data nested 1,000 deep', () => {
    const nested = `${'{"@graph":['.repeat(1_000)}{"@type":"NewsArticle","headline":"Deep"}${']}'.repeat(1_000)}`;
    return `<script type="application/ld+json">${nested}</script>${news('2025-99-99')}`;
  }),
  readAllTheSame('structured data of 10,000 items, control characters and lone surrogates', () => {
    const item = { '@type': 'ListItem', name: 'News \ud800 \u0007', url: 'http://[broken' };
    const many = JSON.stringify(Array.from({ length: 10_000 }, () => item));
    return `<script type="application/ld+json">${many}</script>${news('2125-01-01')}<meta name="author" content="\u0007\udfff">`;
  }),
];
