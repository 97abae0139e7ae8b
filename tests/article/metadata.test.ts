import { describe, expect, it } from 'vitest';
import { articleNode } from '../../utils/article/declared-kind';
import { canonicalLanguage, metaContents, readMetadata } from '../../utils/article/metadata';
import { outletName } from '../../utils/article/outlet-name';
import { siteOf } from '../../utils/article/publisher';
import { readStructuredData } from '../../utils/article/structured-data';
import { ADDRESS, jsonLd, NEWS_ARTICLE, type PageParts, pageOf } from './pages';

const NOW = Date.UTC(2026, 2, 20);
const PLAIN = 'https://gazette.example/bridge';

function metadata(parts: PageParts, url = PLAIN) {
  const document = pageOf(parts);
  const nodes = readStructuredData(document);
  const article = articleNode(nodes, new URL(url));
  const metas = metaContents(document);
  return readMetadata({ document, url, article, nodes, metas }, NOW);
}
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const published = (parts: PageParts, url?: string) => {
  const date = metadata(parts, url).published;
  return date && `${new Date(date.at).toISOString()} ${date.from}`;
};

describe('metadata', () => {
  it('reads JSON-LD first', () => {
    const head =
      jsonLd(NEWS_ARTICLE) +
      meta('article:published_time', '2020-01-01T00:00:00Z') +
      meta('og:site_name', 'Other');
    expect(metadata({ head })).toEqual({
      byline: 'Ada Brandt',
      publisher: 'The Ford Gazette',
      lang: 'en',
      published: { at: Date.UTC(2026, 2, 18, 20, 40), precision: 'moment', from: 'json-ld' },
      modified: { at: Date.UTC(2026, 2, 19, 6), precision: 'moment', from: 'json-ld' },
    });
  });
  it('finds a publisher that the article only refers to', () => {
    const graph = [
      { ...NEWS_ARTICLE, publisher: { '@id': '#org' } },
      { '@type': 'Organization', '@id': '#org', name: 'The Ford Gazette' },
    ];
    expect(metadata({ head: jsonLd({ '@graph': graph }) }).publisher).toBe('The Ford Gazette');
  });
  it('falls back to meta, time and address, in this order', () => {
    const time = '<article><h1>Bridge</h1><time datetime="2026-03-17T08:00:00Z">';
    const head = meta('article:published_time', '2026-03-16T08:00:00Z');
    expect(published({ head, body: time }, ADDRESS)).toBe('2026-03-16T08:00:00.000Z meta');
    expect(published({ body: time }, ADDRESS)).toBe('2026-03-17T08:00:00.000Z time-element');
    expect(published({}, ADDRESS)).toBe('2026-03-18T12:00:00.000Z address');
    expect(published({})).toBeNull();
  });
  it('passes over dates that are none', () => {
    const head =
      jsonLd({ ...NEWS_ARTICLE, datePublished: '2026-02-31' }) +
      meta('article:published_time', '2063-04-05');
    expect(published({ head })).toBeNull();
    expect(published({ head }, ADDRESS)).toBe('2026-03-18T12:00:00.000Z address');
  });
  it('prefers the statement with a zone where two tell the same moment', () => {
    const head =
      jsonLd({ ...NEWS_ARTICLE, datePublished: '2026-03-18T21:40:00' }) +
      meta('article:published_time', '2026-03-18T21:40:00+01:00');
    expect(published({ head })).toBe('2026-03-18T20:40:00.000Z meta');
  });
  it('takes no time of a teaser for the date', () => {
    expect(published({ body: '<h1>Bridge</h1><aside><time datetime="2026-03-01">' })).toBeNull();
  });
  it('joins the names of several authors and leaves addresses out', () => {
    const author = [
      { name: 'Ada Brandt' },
      'Jonas Velde',
      'https://gazette.example/ada',
      { name: 'Ada Brandt' },
      7,
      null,
    ];
    expect(metadata({ head: jsonLd({ ...NEWS_ARTICLE, author }) }).byline).toBe(
      'Ada Brandt, Jonas Velde',
    );
  });
});

describe('languages', () => {
  it.each([
    ['en', 'en'],
    ['EN_us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    [' de ', 'de'],
  ])('%s', (value, expected) => {
    expect(canonicalLanguage(value)).toBe(expected);
  });
  it.each(['', 'x-default', 'und', 'english', 'e', 'en-', '{{lang}}', 'en'.repeat(500), null, 7])(
    '%s is none',
    (value) => {
      expect(canonicalLanguage(value)).toBeNull();
    },
  );
  it('falls back where the page names none that exists', () => {
    expect(metadata({ lang: '??', head: meta('og:locale', 'nb_NO') }).lang).toBe('nb-NO');
    expect(metadata({ lang: 'klingon' }).lang).toBeNull();
  });
});

describe('names of outlets', () => {
  it.each([
    ['The Ford Gazette', 'The Ford Gazette'],
    ['  The Ford\n Gazette | Local news since 1871', 'The Ford Gazette'],
    ['The Ford Gazette - News, Sport', 'The Ford Gazette'],
    ['https://www.gazette.example/', 'gazette.example'],
    ['@fordgazette', 'fordgazette'],
    ['Ford Gazette™', 'Ford Gazette'],
    ['Ford-Gazette', 'Ford-Gazette'],
    ['\u202eFord\u0000Gazette\ud800', 'Ford Gazette'],
  ])('%j', (value, expected) => {
    expect(outletName(value)).toBe(expected);
  });
  it.each(['', 'Home', 'news', 'x'.repeat(500), null, {}, 7])('%j is none', (value) => {
    expect(outletName(value)).toBeNull();
  });
});

describe('sites', () => {
  it.each([
    ['https://news.gazette.co.uk/x', 'gazette.co.uk'],
    ['https://ada.github.io/x', 'ada.github.io'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.0.0.1/x', '127.0.0.1'],
    ['https://www.gazette.example./x', 'gazette.example'],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
  it.each(['about:blank', 'file:///x', 'nothing', 'javascript:1'])('%s has none', (url) => {
    expect(siteOf(url)).toBeNull();
  });
});
