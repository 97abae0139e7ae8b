import { describe, expect, test } from 'vitest';
import { readDemoArticle } from '../../scripts/demo-articles';
import { evidenceOf } from '../../utils/comparing/evidence-file';
import { excerptOf } from '../../utils/comparing/excerpts';
import { createMemoryIndex } from '../../utils/library/memory-index';
import { comparePair } from '../../utils/tracing/pair';
import { article } from '../tracing/outlines';

const demo = (name: string, id: number) => {
  const { title, url, published, paragraphs } = readDemoArticle(name);
  const site = new URL(url).hostname;
  const publishedAt = Date.parse(published);
  return article({
    id,
    url,
    site,
    publisher: site,
    title,
    publishedAt,
    text: paragraphs.join('\n\n'),
  });
};

describe('the evidence as a file', () => {
  test('says in plain data what was compared and what came of it, with the words of every span', async () => {
    const [source, reading] = [demo('sea-wall-inspections', 1), demo('sea-wall-rewrite', 2)];
    const pair = await comparePair(reading, source, createMemoryIndex());
    const file = JSON.parse(JSON.stringify(evidenceOf(pair, Date.UTC(2026, 7, 3))));
    expect(file).toMatchObject({
      schema: 'headwater-evidence/1',
      comparedAt: '2026-08-03T00:00:00.000Z',
      reading: {
        url: reading.url,
        publishedAt: '2025-03-12T14:05:00.000Z',
        publishedFrom: 'json-ld',
      },
      source: { url: source.url, length: source.text.length },
      verdict: { kind: 'rewrite', first: 'source', order: 'dated', disputed: false },
    });
    const { verbatim, reworded, new: fresh } = file.shares;
    expect(verbatim + reworded + fresh).toBeCloseTo(1);
    expect(file.passages.length).toBeGreaterThan(5);
    for (const { reading: r, source: s } of [...file.passages, ...file.changes]) {
      if (r) expect(reading.text.slice(r.start, r.end)).toBe(r.text);
      if (s) expect(source.text.slice(s.start, s.end)).toBe(s.text);
    }
  });

  test('has null for times that no calendar has', async () => {
    const far = { ...demo('library-cat', 3), publishedAt: 9e15 };
    const pair = await comparePair(far, demo('tram-derailment', 4), createMemoryIndex());
    expect(evidenceOf(pair, 0).reading.publishedAt).toBe(null);
  });
});

describe('an excerpt', () => {
  const text =
    'One line before.\nOn Tuesday the harbour master closed the bridge for 14 days, he said.\nAfter.';
  const of = (words: string) => {
    const start = text.indexOf(words);
    return excerptOf(text, { start, end: start + words.length });
  };

  test('of a few words shows what stands beside them in their line', () => {
    expect(of('14')).toEqual({
      before: '…the harbour master closed the bridge for ',
      words: '14',
      after: ' days, he said.',
    });
  });

  test('of many words is cut at a word', () => {
    const long = 'quay '.repeat(200);
    const { words } = excerptOf(long, { start: 0, end: long.length });
    expect(words.length).toBeLessThan(330);
    expect(words).toMatch(/quay…$/);
  });
});
