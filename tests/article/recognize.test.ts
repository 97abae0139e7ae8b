import { describe, expect, it } from 'vitest';
import { recognize } from '../../utils/article/recognize';
import { NON_ARTICLES } from './non-articles';
import { ADDRESS, jsonLd, NEWS_ARTICLE, PARAGRAPHS, pageOf, report } from './pages';

const ARTICLE = { article: true };
const not = (reason: string) => ({ article: false, reason });
const NEWS = { head: jsonLd(NEWS_ARTICLE) };
const OPEN_GRAPH =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-18">';

describe('articles', () => {
  it('believes the structured data of a page with text', () => {
    expect(recognize(pageOf(NEWS), ADDRESS)).toEqual(ARTICLE);
  });
  it.each([
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, NEWS_ARTICLE] }],
    ['in an array', [{ '@type': 'BreadcrumbList' }, NEWS_ARTICLE]],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: NEWS_ARTICLE }],
    ['of several types', { ...NEWS_ARTICLE, '@type': ['Article', 'ReportageNewsArticle'] }],
    [
      'with the vocabulary spelt out',
      { ...NEWS_ARTICLE, '@type': 'http://schema.org/NewsArticle' },
    ],
  ])('finds it %s', (_, data) => {
    expect(recognize(pageOf({ head: jsonLd(data) }), ADDRESS)).toEqual(ARTICLE);
  });
  it('reads JSON-LD with line ends within its strings', () => {
    const broken = JSON.stringify(NEWS_ARTICLE).replace('will rebuild', 'will\nrebuild');
    expect(recognize(pageOf({ head: jsonLd(broken) }), ADDRESS)).toEqual(ARTICLE);
  });
  it('takes Open Graph and a date, or microdata, for a declaration', () => {
    expect(recognize(pageOf({ head: OPEN_GRAPH }), ADDRESS)).toEqual(ARTICLE);
    const body = `<div itemscope itemtype="http://schema.org/NewsArticle">${report()}</div>`;
    expect(recognize(pageOf({ body }), 'https://gazette.example/bridge')).toEqual(ARTICLE);
  });
  it('takes an undeclared page with a dated address, a date and much text', () => {
    const body = report([...PARAGRAPHS, ...PARAGRAPHS]).replace(
      '</h1>',
      '</h1><time datetime="2026-03-18">',
    );
    expect(recognize(pageOf({ body }), ADDRESS)).toEqual(ARTICLE);
    expect(recognize(pageOf({ body }), 'https://gazette.example/company/history')).toEqual(
      not('not-news'),
    );
  });
  it.each([
    '18 March 2026',
    'March 18, 2026',
    '18.03.2026',
    '2026-03-18',
    '2026年3月18日',
    '18 de março de 2026',
  ])('takes an undeclared page with %s printed near its headline, and none without', (date) => {
    const undated = report([...PARAGRAPHS, ...PARAGRAPHS]);
    const body = undated.replace('</h1>', `</h1><span>${date}</span>`);
    expect(recognize(pageOf({ body }), ADDRESS)).toEqual(ARTICLE);
    expect(recognize(pageOf({ body: undated }), ADDRESS)).toEqual(not('not-news'));
  });
  it('counts text in div, span and br as well as in p', () => {
    const body = `<div>${PARAGRAPHS.map((text) => `<span>${text}</span><br><br>`).join('')}</div>`;
    expect(recognize(pageOf({ ...NEWS, body }), ADDRESS)).toEqual(ARTICLE);
  });
});

describe('pages that are none', () => {
  it.each([
    ['/', 'front-page'],
    ['/en/', 'front-page'],
    ['/index.html', 'front-page'],
    ['/news', 'front-page'],
    ['/search?q=bridge', 'search'],
    ['/?s=bridge', 'search'],
  ])('%s is one by its address, whatever it declares', (path, reason) => {
    expect(recognize(pageOf(NEWS), `https://gazette.example${path}`)).toEqual(not(reason));
  });
  it.each([
    ['https://shop.gazette.example/bridge-mug-with-handle-83812', 'shop'],
    ['https://mail.gazette.example/u/0/inbox-of-somebody-12345', 'not-news'],
    ['https://gazette.example/forum/thread/what-do-you-think-of-bridges-123', 'discussion'],
    ['https://gazette.example/video/the-bridge-falls-on-camera-12345', 'media'],
    ['https://gazette.example/tag/bridges-and-other-works-12345', 'list'],
    ['https://gazette.example/ueber-uns', 'not-news'],
    ['https://gazette.example/wiki/The_Bridge_of_Ford', 'reference'],
  ])('%s is what its address says (%s), though Open Graph calls it an article', (url, reason) => {
    expect(recognize(pageOf({ head: OPEN_GRAPH }), url)).toEqual(not(reason));
  });
  it.each([
    ['a product', { '@type': 'Product', name: 'Bridge mug' }],
    ['a recipe', { '@type': 'Recipe', name: 'Bridge soup' }],
    ['a forum thread', { '@type': 'DiscussionForumPosting' }],
    ['a job', { '@type': 'JobPosting' }],
  ])('%s is not news', (_, data) => {
    expect(recognize(pageOf({ head: jsonLd(data) + OPEN_GRAPH }), ADDRESS)).toEqual(
      not('not-news'),
    );
  });
  it('a video alone is not news', () => {
    expect(recognize(pageOf({ head: jsonLd({ '@type': 'VideoObject' }) }), ADDRESS)).toEqual(
      not('not-news'),
    );
  });
  it('a list of teasers is not the article that they lead to', () => {
    const teasers = [1, 2, 3].map((n) => ({
      ...NEWS_ARTICLE,
      headline: `Bridge number ${n}`,
      mainEntityOfPage: `${ADDRESS}-${n}`,
    }));
    expect(
      recognize(pageOf({ head: jsonLd(teasers) }), 'https://gazette.example/town/works'),
    ).toEqual(not('not-news'));
  });
  it('a wiki and a static page of WordPress are not news', () => {
    const wiki = '<meta name="generator" content="MediaWiki 1.43">';
    expect(recognize(pageOf({ head: wiki + OPEN_GRAPH }), ADDRESS)).toEqual(not('not-news'));
    const page = pageOf({ head: OPEN_GRAPH });
    page.body.className = 'page-template-default page page-id-42';
    expect(recognize(page, ADDRESS)).toEqual(not('not-news'));
  });
  it('a declared article without text is none yet', () => {
    expect(recognize(pageOf({ ...NEWS, body: '<div id="app"></div>' }), ADDRESS)).toEqual(
      not('no-article-text'),
    );
    const links = PARAGRAPHS.map((text) => `<p><a href="/x">${text}</a></p>`).join('');
    expect(recognize(pageOf({ ...NEWS, body: links }), ADDRESS)).toEqual(not('no-article-text'));
  });
  it('anything but http and HTML is none', () => {
    expect(recognize(pageOf(NEWS), 'file:///home/ada/bridge-of-ford-2026.html')).toEqual(
      not('not-news'),
    );
    expect(recognize(pageOf(NEWS), 'not an address')).toEqual(not('not-news'));
    const feed = pageOf(NEWS);
    Object.defineProperty(feed, 'contentType', { value: 'application/xml' });
    expect(recognize(feed, ADDRESS)).toEqual(not('not-html'));
  });
});

describe('non-articles of every sort', () => {
  it.each(NON_ARTICLES.map((page) => [page.what, page] as const))('%s', (what, page) => {
    const document = pageOf({
      head: page.head,
      body: `<main><h1>A bridge</h1>${page.body}</main>`,
    });
    if (what === 'a static page of WordPress') document.body.className = 'page page-id-42';
    expect(recognize(document, page.url)).toMatchObject({ article: false });
  });
});
