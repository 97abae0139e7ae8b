import { expect, test } from 'vitest';
import { feedAddresses, linksIn } from '../../utils/sources/feed-links';

const BASE = 'https://courier.example/news/';
const named = (html: string) => feedAddresses(linksIn(html), BASE);

test.each([
  ['<link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">', '/rss?a=1&b=2'],
  ["<LINK href='feed.json' type='application/feed+json' rel='ALTERNATE home'/>", '/news/feed.json'],
  ['<link type=application/atom+xml rel=alternate href=//courier.example/atom>', '/atom'],
  ['<link\n rel="alternate"\n type="application/rss+xml"\n href=" /rss ">', '/rss'],
])('a feed that a page names is found (%#)', (html, path) => {
  expect(named(`<!doctype html><head>${html}</head>`)).toEqual([`https://courier.example${path}`]);
});

test.each([
  '<link rel="stylesheet" type="text/css" href="/a.css">',
  '<link rel="alternate" hreflang="de" href="/de/">',
  '<link rel="alternate" type="application/rss+xml" title="Comments" href="/rss">',
  '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
  '<link rel="alternate" type="application/rss+xml">',
  `<link rel="alternate" ${'x'.repeat(3_000)} type="application/rss+xml" href="/rss">`,
])('nothing else is taken for one (%#)', (html) => {
  expect(named(html)).toEqual([]);
});

test('no more than four are tried, each once', () => {
  const link = (i: number) => `<link rel="alternate" type="application/rss+xml" href="/${i}">`;
  expect(named([1, 1, 2, 3, 4, 5].map(link).join(''))).toEqual(
    [1, 2, 3, 4].map((i) => `https://courier.example/${i}`),
  );
});

test('a page of nothing but openings costs no time', () => {
  const before = performance.now();
  expect(named('<link '.repeat(1_000_000))).toEqual([]);
  expect(performance.now() - before).toBeLessThan(1_000);
});
