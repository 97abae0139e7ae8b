import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../utils/article/canonical-url';
import { ADDRESS, pageOf } from './pages';

const canonical = (link: string | null, href = ADDRESS) =>
  canonicalUrl(
    pageOf({ head: link === null ? '' : `<link rel="canonical" href="${link}">` }),
    href,
  );

describe('canonical addresses', () => {
  it('drops fragment, credentials and tracking parameters, and keeps the rest in order', () => {
    expect(
      canonical(null, 'https://ada:pw@gazette.example/a?b=2&utm_source=x&fbclid=1&a=1&ref=rss#top'),
    ).toBe('https://gazette.example/a?b=2&a=1');
  });
  it.each([
    ['https://gazette.example/2026/bridge', 'https://gazette.example/2026/bridge'],
    ['/2026/bridge', 'https://gazette.example/2026/bridge'],
    [
      'https://www.gazette.example/2026/bridge?utm_medium=a',
      'https://www.gazette.example/2026/bridge',
    ],
    ['https://news.gazette.example/2026/bridge', 'https://news.gazette.example/2026/bridge'],
  ])('believes %s', (link, expected) => {
    expect(canonical(link)).toBe(expected);
  });
  it('believes the main site of a mobile one', () => {
    expect(
      canonical('https://www.gazette.example/2026/bridge', 'https://m.gazette.example/x'),
    ).toBe('https://www.gazette.example/2026/bridge');
  });
  it.each([
    'https://courier.example/2026/bridge',
    'https://gazette.example/',
    'https://gazette.example/en',
    'https://gazette.example/?s=x',
    'https://evilgazette.example/2026/bridge',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'http://[::',
    '',
    `https://gazette.example/${'a'.repeat(9_000)}`,
  ])('does not believe %.60s', (link) => {
    expect(canonical(link)).toBe(ADDRESS);
  });
  it('knows no address but http', () => {
    expect(canonical(null, 'file:///home/ada/bridge.html')).toBeNull();
    expect(canonical(null, 'about:blank')).toBeNull();
  });
  it('keeps an overlong address without its query', () => {
    expect(canonical(null, `https://gazette.example/bridge?a=${'x'.repeat(100_000)}`)).toBe(
      'https://gazette.example/bridge',
    );
    expect(canonical(null, `https://gazette.example/${'x'.repeat(100_000)}`)).toBeNull();
  });
});
