import { expect } from 'vitest';
import { readDemoArticle } from '../../../scripts/demo-articles';
import { PAGES } from './pages';
import type { Story } from './story';

const COPY = 'http://republisher.example/2026/03/15/a-cat-that-borrows-books';
const ROUNDUP = 'http://roundup.example/2026/03/16/the-day-in-the-harbour';
const BORROWED = readDemoArticle('library-cat');
const REPRINTED = readDemoArticle('sea-wall-inspections');

/** What a page says of its own source, and pages made of several stories. */
export const CREDITS: readonly Story[] = [
  {
    title:
      'a page that names its source: "via", the source with the way to it; then beside the source that was found',
    async tell({ browser, site }) {
      const { title, url, paragraphs } = BORROWED;
      const credit = `<p>The post <a href="${url}">${title}</a> appeared first on <a href="${new URL(url).origin}/">Harbour Courier</a>.</p>`;
      site.serve(COPY, page('The Republisher', title, `${inParagraphs(paragraphs)}${credit}`));
      const tab = await browser.openTab(COPY);
      await tab.iconSays(/says it comes from/);
      expect(await tab.badge()).toBe('via');
      const popup = await tab.openPopup();
      await popup.says(/Says it comes from.*Open the original/s);
      expect((await popup.focused()).href).toBe(url);
      await (await popup.follow()).arrivesAt(url);

      await tab.iconSays(/the same text as a report/);
      await (await tab.openPopup()).says(
        /The same text as an earlier report by.*The page itself names .* as its source/s,
      );
    },
  },
  {
    title: 'the source that a page names is fetched on request, and compared',
    async tell({ browser, site }) {
      const { title, url, paragraphs } = BORROWED;
      const credit = `<p>The post <a href="${url}">${title}</a> appeared first on <a href="${new URL(url).origin}/">Harbour Courier</a>.</p>`;
      site.serve(COPY, page('The Republisher', title, `${inParagraphs(paragraphs)}${credit}`));
      const tab = await browser.openTab(COPY);
      await tab.iconSays(/says it comes from/);
      const popup = await tab.openPopup();
      await popup.says(/Compare with the original/);
      expect(site.asked.filter(({ address }) => address === url)).toEqual([]);
      expect(await popup.click('Compare with the original')).toBe(true);
      await tab.iconSays(/the same text as a report/);
      await popup.says(/The same text as an earlier report by/);
      const asked = site.asked.filter(({ address }) => address === url);
      expect(asked).toHaveLength(1);
      expect(asked[0]?.headers.cookie).toBeUndefined();
    },
  },
  {
    title: 'the source that a page names is not there any more: that is said',
    async tell({ browser, site }) {
      const gone = 'http://harbourcourier.example/2026/03/14/gone';
      const { title, paragraphs } = BORROWED;
      const credit = `<p>The post <a href="${gone}">${title}</a> appeared first on <a href="http://harbourcourier.example/">Harbour Courier</a>.</p>`;
      site.serve(COPY, page('The Republisher', title, `${inParagraphs(paragraphs)}${credit}`));
      const tab = await browser.openTab(COPY);
      await tab.iconSays(/says it comes from/);
      const popup = await tab.openPopup();
      await popup.says(/Compare with the original/);
      expect(await popup.click('Compare with the original')).toBe(true);
      await popup.says(/There is no article at the address that this page gives/);
      expect(await tab.badge()).toBe('via');
    },
  },
  {
    title: 'a page of several stories: each is traced by itself and listed with its own verdict',
    async tell({ browser, site }) {
      const stories = [BORROWED, REPRINTED].map(
        ({ title, url, paragraphs }) =>
          `<h2>${title}</h2>${inParagraphs(paragraphs)}<p><a href="${url}">Source link</a></p>`,
      );
      site.serve(ROUNDUP, page('The Roundup', 'The day in the harbour', stories.join('')));
      const original = await browser.openTab(PAGES.original);
      await original.iconSays(/nothing earlier/);
      const tab = await browser.openTab(ROUNDUP);
      await tab.iconSays(/has stories from other reports/);
      expect(await tab.badge()).toMatch(/^\d\d%$/);
      const words = await (await tab.openPopup()).says(/2 stories on this page/);
      expect(words).toContain('1 known from other reports, 1 with a source named');
      expect(words).toMatch(/The same text as an earlier report by\s+The Harbour Courier/);
      expect(words).toContain('Says it comes from');
    },
  },
];

function inParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}

function page(outlet: string, title: string, body: string): string {
  const data = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-03-16T09:00:00Z',
    publisher: { '@type': 'Organization', name: outlet },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><article><h1>${title}</h1>${body}</article></body></html>`;
}
