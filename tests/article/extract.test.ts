import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../utils/article/extract';
import { storyElement } from '../../utils/article/story-element';
import {
  ADDRESS,
  HEADLINE,
  jsonLd,
  NEWS_ARTICLE,
  PARAGRAPHS,
  type PageParts,
  pageOf,
  report,
} from './pages';

const NOW = Date.UTC(2026, 2, 20);
const extract = (parts: PageParts, url = ADDRESS) => extractArticle(pageOf(parts), url, NOW);
function textOf(parts: PageParts): string {
  const extraction = extract(parts);
  return extraction.ok ? extraction.article.text : `none: ${extraction.reason}`;
}

// A busy machine is not what is tested.
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

describe('extraction', () => {
  it('takes one story: its paragraphs in order, without title, captions, buttons and teasers', () => {
    expect(extract({ head: jsonLd(NEWS_ARTICLE) })).toEqual({
      ok: true,
      article: {
        url: ADDRESS,
        title: HEADLINE,
        text: PARAGRAPHS.join('\n\n'),
        byline: 'Ada Brandt',
        publisher: 'The Ford Gazette',
        lang: 'en',
        publishedAt: Date.UTC(2026, 2, 18, 20, 40),
        publishedFrom: 'json-ld',
        modifiedAt: Date.UTC(2026, 2, 19, 6),
        declared: [],
        stories: [],
      },
    });
  });
  it('takes the stories of a page that has several, with the sources they link to, and the text of all', () => {
    const story = (
      n: number,
    ) => `<h2>Story number ${n}</h2><p>${PARAGRAPHS.slice(n).join('</p><p>')}</p>
      <p><a href="https://outlet-${n}.example/a">Source link</a></p>`;
    const extraction = extract({
      head: jsonLd(NEWS_ARTICLE),
      body: `<h1>${HEADLINE}</h1>${story(1)}${story(2)}`,
    });
    if (!extraction.ok) throw new Error(extraction.reason);
    const { stories, text } = extraction.article;
    expect(stories.map(({ title, declared }) => [title, declared[0]?.url])).toEqual([
      ['Story number 1', 'https://outlet-1.example/a'],
      ['Story number 2', 'https://outlet-2.example/a'],
    ]);
    expect(stories[1]?.text).toBe(PARAGRAPHS.slice(2).join('\n\n'));
    expect(text).toContain(stories[0]?.text);
    expect(text).toContain(stories[1]?.text);
  });
  it('leaves the page as it was', () => {
    const document = pageOf({ head: jsonLd(NEWS_ARTICLE) });
    const before = document.documentElement.outerHTML;
    extractArticle(document, ADDRESS, NOW);
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it('keeps text alone of markup within', () => {
    const hostile = `${PARAGRAPHS[0]} &lt;script&gt;alert(1)&lt;/script&gt;<script>alert(2)</script>`;
    const text = textOf({ body: report([hostile, ...PARAGRAPHS.slice(1)]) });
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).not.toContain('alert(2)');
  });
  it('parts paragraphs at line breaks', () => {
    const body = `<article><h1>${HEADLINE}</h1><div>${PARAGRAPHS.join('<br><br>')}</div></article>`;
    expect(textOf({ body })).toBe(PARAGRAPHS.join('\n\n'));
  });
  it('does not repeat the title as the first paragraph, whatever its quotation marks', () => {
    const body = `<article><p>Ford “will rebuild” its bridge over the Aune</p>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article>`;
    expect(textOf({ title: 'Ford "will rebuild" its bridge over the Aune', body })).toBe(
      PARAGRAPHS.join('\n\n'),
    );
  });
  it('removes controls, lone surrogates and invisible characters, and folds white space', () => {
    const dirty =
      '\u0000The coun\u00adcil\ud800 of\u200b  \n\tFord\u202e agreed\udc00 to rebuild the 🌉 old bridge over the river Aune after years.';
    const document = pageOf({ body: report([...PARAGRAPHS, 'PLACE']) });
    const last = [...document.querySelectorAll('p')].find((p) => p.textContent === 'PLACE');
    if (last) last.textContent = dirty;
    const extraction = extractArticle(document, ADDRESS, NOW);
    expect(extraction.ok && extraction.article.text.split('\n\n').at(-1)).toBe(
      'The council of Ford agreed to rebuild the 🌉 old bridge over the river Aune after years.',
    );
  });
  it('takes no consent dialog for the story', () => {
    const dialog = `<div id="onetrust-consent">${'<p>We and our 842 partners keep cookies on your device, and you may refuse them all.</p>'.repeat(30)}</div>`;
    expect(textOf({ body: dialog + report() })).toBe(PARAGRAPHS.join('\n\n'));
  });
  it('reads an unknown language and gives none', () => {
    const extraction = extract({ lang: 'tlh-klingon-xx' });
    expect(extraction.ok && extraction.article.lang).toBeNull();
  });
});

describe('pages that are not read', () => {
  it.each([
    ['no-text', ''],
    ['no-text', '<div id="app"></div><script>1</script>'],
    [
      'too-short',
      '<article><h1>Bridge</h1><p>The council of Ford agreed on Tuesday to rebuild it.</p></article>',
    ],
  ])('%s', (reason, body) => {
    expect(extract({ body })).toEqual({ ok: false, reason });
  });
  it('too many elements', () => {
    const document = pageOf();
    const many = { length: 20_001 } as HTMLCollectionOf<Element>;
    document.getElementsByTagName = (() => many) as typeof document.getElementsByTagName;
    expect(extractArticle(document, ADDRESS, NOW)).toEqual({
      ok: false,
      reason: 'too-many-elements',
    });
  });
  it('too much text', () => {
    expect(extract({ body: `<p>${'bridge '.repeat(400_000)}</p>` })).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
  it('too slow: Readability looks at the clock', () => {
    expect(storyElement(pageOf(), -1)).toBe('too-slow');
    expect(storyElement(pageOf(), 1)).toHaveProperty('nodeType', 1);
  });
  it('a form that shadows the properties of nodes is no failure of ours', () => {
    const trap =
      '<form><input name="parentNode"><input name="childNodes"><img name="attributes"></form>';
    expect(textOf({ body: trap + report() })).toBe(PARAGRAPHS.join('\n\n'));
  });
});
