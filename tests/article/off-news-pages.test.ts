import { describe, expect, it } from 'vitest';
import { recognize } from '../../utils/article/recognize';
import { NON_ARTICLES, nonArticlePage, prose } from './off-news-pages';
import { jsonLd, NEWS_ARTICLE, pageOf } from './pages';

describe('pages that are no news', () => {
  it.each(Object.entries(NON_ARTICLES))('%s', (_, page) => {
    expect(recognize(nonArticlePage(page), page.url)).toHaveProperty('article', false);
  });
});

describe('pages that look like them and are news', () => {
  const body = `<h1>Lighthouse of Ford</h1><p>18 March 2026</p>${prose(12)}`;
  it.each([
    ['a live blog', 'https://gazette.example/live/storm', { '@type': 'LiveBlogPosting' }],
    ['a report beside a video', 'https://gazette.example/video/storm-12345', {}],
    ['a report with a tag in its path', 'https://gazette.example/topics/storm-over-ford', {}],
    ['a product review', 'https://gazette.example/reviews/lamp', { '@type': 'ReviewNewsArticle' }],
  ])('%s', (_, url, more) => {
    const head = jsonLd({ ...NEWS_ARTICLE, mainEntityOfPage: url, ...more });
    expect(recognize(pageOf({ head, body }), url)).toEqual({ article: true });
  });
  it.each([
    'https://gazette.example/town/lighthouse-opens-on-sunday-again',
    'https://gazette.example/article/3834/1',
    'https://gazette.example/news/view.html?idx=8576',
  ])('an undeclared report with its day printed: %s', (url) => {
    expect(recognize(pageOf({ body }), url)).toEqual({ article: true });
  });
});
