import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openComparison, pageSays } from './compare';
import { libraryHolds } from './library';
import { NOTHING_EARLIER } from './pages';
import type { Story } from './story';

/** Real pages are measured on and never shipped: where they are not, this story is not told. */
const CASES = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));

/** A real report and a real rewrite of it, at its own address and on another host. */
export const REAL_CASE: Story = {
  title: 'a real rewrite of a real report is traced to its address',
  missing: () => (existsSync(CASES) ? null : 'the real cases are not on this machine'),
  async tell({ browser, site }) {
    const report = caseText('000');
    const address = /https?:\/\/\S+\/2025\/08\/01\/[^\s)>]+/.exec(report)?.[0] ?? '';
    const url = address.replace('https:', 'http:');
    expect(new URL(url).host).toBe('www.themoscowtimes.com');
    const copy = 'http://wire.example/world/a-report-in-other-words';
    site.serve(
      url,
      page({ url, outlet: 'The Moscow Times', date: '2025-08-01T18:00:00Z', text: report }),
    );
    site.serve(
      copy,
      page({ url: copy, outlet: 'The Wire', date: '2025-08-02T09:00:00Z', text: caseText('001') }),
    );

    await (await browser.openTab(url)).iconSays(NOTHING_EARLIER);
    const tab = await browser.openTab(copy);
    await tab.iconSays(/the same reporting as a report by The Moscow Times/);
    expect(await tab.badge()).toMatch(/%$/);
    const popup = await tab.openPopup();
    await popup.says(/A rewrite of an earlier report by\s+The Moscow Times/);
    expect((await popup.focused()).href.split('#')[0]).toBe(url);
    await (await popup.follow()).arrivesAt(url);

    await libraryHolds(browser, 2);
    const compared = await openComparison(browser, copy, url);
    await pageSays(compared, 'has a rewrite of an earlier report by');
    const reworded = await compared.inPage(() =>
      [...document.querySelectorAll('.quotation-reworded li')].map((item) =>
        [...item.querySelectorAll('dd')].map((side) => side.textContent ?? ''),
      ),
    );
    expect(reworded.length).toBeGreaterThanOrEqual(9);
    for (const [before, after] of reworded) {
      expect(before).not.toBe(after);
      expect(after).not.toMatch(/it just makes me laugh|^“(?:uninformed|positive)/);
    }
  },
};

function caseText(number: string): string {
  const file = readdirSync(CASES).find((name) => name.startsWith(number)) ?? '';
  return readFileSync(`${CASES}${file}`, 'utf8');
}

interface RealPage {
  readonly url: string;
  readonly outlet: string;
  readonly date: string;
  readonly text: string;
}

/** The file's first line is its title. Marks of its own kind (`**bold**`, `[words](address)`) are taken out. */
function page({ url, outlet, date, text }: RealPage): string {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*/g, '');
  const [title = '', ...paragraphs] = plain
    .trim()
    .split(/\n{2,}/)
    .map(inHtml);
  const data = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: date,
    url,
    publisher: { '@type': 'Organization', name: outlet },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><link rel="canonical" href="${url}">
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
