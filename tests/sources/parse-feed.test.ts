import { describe, expect, test } from 'vitest';
import { decodeText } from '../../utils/sources/decode-text';
import { ITEMS_LIMIT } from '../../utils/sources/feed';
import { parseFeed } from '../../utils/sources/parse-feed';

const NOW = Date.UTC(2026, 7, 3, 9);
const BASE = 'https://courier.example/feed.xml';
const WHOLE = `<p>${'The harbour authority closed the northern basin on Monday. '.repeat(40)}</p>`;
const parsed = (text: string) => parseFeed(text, BASE, NOW);
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier &amp; Post</title><link>https://courier.example/</link>${head}${items}</channel></rss>`;

describe('a feed', () => {
  test('of RSS: items, dates, whole texts and pace', () => {
    const feed = parsed(
      rss(
        `<item><title>Old &lt;i&gt;news&lt;/i&gt;</title><link>/old</link><pubDate>Sat, 01 Aug 2026 10:00:00 GMT</pubDate><description>Short.</description></item>
         <item><title>New</title><guid>https://courier.example/new#top</guid><dc:date>2026-08-02T10:00:00Z</dc:date><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>`,
        '<ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      ),
    );
    expect(feed).toMatchObject({ kind: 'rss', title: 'The Courier & Post', paceMs: 30 * 60_000 });
    expect(feed?.items).toEqual([
      {
        address: 'https://courier.example/new',
        title: 'New',
        publishedAt: Date.UTC(2026, 7, 2, 10),
        changedAt: Date.UTC(2026, 7, 2, 10),
        html: WHOLE,
      },
      {
        address: 'https://courier.example/old',
        title: 'Old <i>news</i>',
        publishedAt: Date.UTC(2026, 7, 1, 10),
        changedAt: Date.UTC(2026, 7, 1, 10),
        html: null,
      },
    ]);
  });

  test('of Atom', () => {
    const feed = parsed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Northgate</title><entry><title>One</title><link rel="self" href="/api/1"/><link rel="alternate" href="/1"/><updated>2026-08-01T10:00:00Z</updated><content type="html">${WHOLE.replace(/</g, '&lt;')}</content></entry></feed>`,
    );
    expect(feed).toMatchObject({ kind: 'atom', title: 'Northgate', paceMs: null });
    expect(feed?.items).toMatchObject([{ address: 'https://courier.example/1', html: WHOLE }]);
  });

  test('of JSON', () => {
    const text = `${'One paragraph of it & more. '.repeat(60)}\n\nAnother <one>.`;
    const feed = parsed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Brine',
        items: [
          {
            id: '1',
            url: 'https://brine.example/1',
            title: 'One',
            content_text: text,
            date_published: '2026-08-01T10:00:00Z',
          },
          { id: '2', title: 'no address' },
        ],
      }),
    );
    expect(feed).toMatchObject({ kind: 'json', title: 'Brine' });
    expect(feed?.items).toHaveLength(1);
    expect(feed?.items[0]?.html).toContain('&amp; more. </p><p>Another &lt;one>.</p>');
  });

  test.each([
    [
      'RSS with Atom',
      rss(
        '<item xmlns:atom="http://www.w3.org/2005/Atom"><link>/1</link><pubDate>Sat, 01 Aug 2026 10:00:00 GMT</pubDate><atom:updated>2026-08-01T12:00:00Z</atom:updated></item>',
      ),
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><link href="/1"/><published>2026-08-01T10:00:00Z</published><updated>2026-08-01T12:00:00Z</updated></entry></feed>',
    ],
    [
      'JSON',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"/1","date_published":"2026-08-01T10:00:00Z","date_modified":"2026-08-01T12:00:00Z"}]}',
    ],
    [
      'a sitemap',
      '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/1</loc><lastmod>2026-08-01T12:00:00Z</lastmod><news:news><news:publication_date>2026-08-01T10:00:00Z</news:publication_date></news:news></url></urlset>',
    ],
  ])('of %s says when an article was changed', (_, text) => {
    expect(parsed(text)?.items).toMatchObject([
      { publishedAt: Date.UTC(2026, 7, 1, 10), changedAt: Date.UTC(2026, 7, 1, 12) },
    ]);
  });

  test('of a news sitemap', () => {
    const feed = parsed(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://courier.example/a?x=1&amp;y=2</loc><news:news><news:publication><news:name>The Courier</news:name></news:publication><news:publication_date>2026-08-01</news:publication_date><news:title>2026</news:title></news:news></url></urlset>`,
    );
    expect(feed).toMatchObject({ kind: 'sitemap', title: 'The Courier' });
    expect(feed?.items).toEqual([
      {
        address: 'https://courier.example/a?x=1&y=2',
        title: '2026',
        publishedAt: Date.UTC(2026, 7, 1),
        changedAt: Date.UTC(2026, 7, 1),
        html: null,
      },
    ]);
  });

  test.each([
    '',
    '<!doctype html><title>Hello</title>',
    '{}',
    '<rss><channel><item>',
    'x'.repeat(9_999),
  ])('is nothing else (%#)', (text) => {
    expect(parsed(text)).toBeNull();
  });

  test('names only web addresses, each once', () => {
    const links = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'ftp://a.example/',
      'http://[broken',
      'https://user@a.example/',
      '/1',
      '/1#again',
      ' ',
    ];
    const feed = parsed(
      rss(links.map((link) => `<item><title>x</title><link>${link}</link></item>`).join('')),
    );
    expect(feed?.items.map(({ address }) => address)).toEqual(['https://courier.example/1']);
  });

  test('of the future is undated', () => {
    const feed = parsed(
      rss(
        '<item><link>/1</link><pubDate>Sat, 01 Aug 2125 10:00:00 GMT</pubDate></item><item><link>/2</link><pubDate>soon</pubDate></item>',
      ),
    );
    expect(feed?.items.map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
  });

  test('of 5,000 items is cut to the newest', () => {
    const items = Array.from({ length: 5_000 }, (_, i) => {
      const at = new Date(NOW - (5_000 - i) * 60_000).toUTCString();
      return `<item><link>/${i}</link><pubDate>${at}</pubDate></item>`;
    });
    const feed = parsed(rss(items.join('')));
    expect(feed?.items).toHaveLength(ITEMS_LIMIT);
    expect(feed?.items[0]?.address).toBe('https://courier.example/4999');
  });

  test('that declares entities expands none of them', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">${levels.join('')}]>${rss('<item><title>&e12;</title><link>/1</link></item>').slice(21)}`;
    const title = parsed(bomb)?.items[0]?.title ?? '';
    expect(title.length).toBeLessThan(100);
    const sitemap = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "boom">${levels.join('')}]><urlset><url><loc>https://a.example/&e12;</loc></url></urlset>`;
    expect((parsed(sitemap)?.items[0]?.address ?? '').length).toBeLessThan(100);
  });
});

describe('the encoding of a document', () => {
  const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  const bytes = (head: string) => Uint8Array.from([...new TextEncoder().encode(head), ...cyrillic]);

  test.each([
    ['its content type', '', 'text/xml; charset=windows-1251'],
    ['its XML declaration', '<?xml version="1.0" encoding="windows-1251"?>', 'text/xml'],
    ['its meta element', '<meta charset=windows-1251>', 'text/html'],
  ])('is that of %s', (_, head, type) => {
    expect(decodeText(bytes(head), type)).toBe(`${head}Привет`);
  });

  test('is that of its byte order mark before all', () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Привет')]);
    expect(decodeText(marked, 'text/xml; charset=windows-1251')).toBe('Привет');
  });

  test('is UTF-8 where nobody knows the one it names', () => {
    expect(decodeText(new TextEncoder().encode('Grüße'), 'text/xml; charset=martian')).toBe(
      'Grüße',
    );
  });
});
