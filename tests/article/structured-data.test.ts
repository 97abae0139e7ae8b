import { describe, expect, it } from 'vitest';
import { readStructuredData, typesOf } from '../../utils/article/structured-data';
import { jsonLd, NEWS_ARTICLE, pageOf } from './pages';

const read = (...data: unknown[]) =>
  readStructuredData(pageOf({ head: data.map(jsonLd).join('') }));

describe('structured data', () => {
  it.each([
    '',
    '{',
    '{"@type":',
    'null',
    '7',
    '"x"',
    '<!-- -->',
    '[[[]]]',
    '\u0000',
    '{"@type":"NewsArticle",}',
  ])('nothing in %j', (source) => {
    expect(read(source)).toEqual([]);
  });
  it('reads the other scripts of a page with a broken one', () => {
    expect(read('{oops', NEWS_ARTICLE).flatMap(typesOf)).toEqual(['NewsArticle']);
  });
  it('mends wrappers and a semicolon at the end', () => {
    const source = `//<![CDATA[\n${JSON.stringify(NEWS_ARTICLE)};\n//]]>`;
    expect(read(source).flatMap(typesOf)).toEqual(['NewsArticle']);
  });
  it('gets through a thousand levels, and a hundred thousand, without reading what lies below', () => {
    for (const depth of [1_000, 100_000]) {
      const nested =
        '{"mainEntity":'.repeat(depth) + JSON.stringify(NEWS_ARTICLE) + '}'.repeat(depth);
      const startedAt = performance.now();
      expect(read(nested)).toEqual([]);
      expect(read('['.repeat(depth) + ']'.repeat(depth))).toEqual([]);
      expect(performance.now() - startedAt).toBeLessThan(500);
    }
  });
  it('keeps a bounded number of an array of 10,000', () => {
    const nodes = read(Array.from({ length: 10_000 }, () => ({ '@type': 'NewsArticle' })));
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThanOrEqual(200);
  });
  it('passes over scripts that are too long, and all after the twentieth', () => {
    expect(read({ ...NEWS_ARTICLE, articleBody: 'x'.repeat(1_000_000) })).toEqual([]);
    expect(read(...Array.from({ length: 50 }, () => NEWS_ARTICLE))).toHaveLength(20);
  });
  it('is not led astray by the names of the language', () => {
    const [node] = read('{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":7}');
    expect(node && Object.getPrototypeOf(node)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('headline');
  });
});
