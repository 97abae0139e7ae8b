import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createMemoryIndex } from '../../utils/library/memory-index';
import type { Article } from '../../utils/tracing/model';
import { comparePair } from '../../utils/tracing/pair';
import { article } from './outlines';
import { reusedStories, tracedIn } from './stories';

const DAY_MS = 86_400_000;
const [rewritten] = reusedStories('one language').filter(({ kind }) => kind === 'rewrite');
const [translated] = reusedStories('translations');

function indexOf(...articles: readonly Article[]) {
  const index = createMemoryIndex();
  for (const one of articles) index.add(one);
  return index;
}

describe('a pair', () => {
  test.each(
    reusedStories('one language')
      .filter(({ kind }) => kind === 'rewrite')
      .slice(0, 4)
      .map((story) => [story.reading.title, story] as const),
  )('is judged as the trace judges it: %s', async (_, { source, reading }) => {
    const pair = await comparePair(reading, source, indexOf(source));
    const { source: traced } = await tracedIn(reading, [source]);
    expect(pair.judgement?.verdict).toBe(traced?.verdict);
    expect(pair.judgement?.confidence).toBe(traced?.confidence);
    expect(pair.changes).toEqual(traced?.evidence.changes);
    expect(pair.derived.id).toBe(reading.id);
  });

  test('is turned where the reading is the earlier one', async () => {
    const { source, reading } = rewritten ?? {
      source: article({ id: 1 }),
      reading: article({ id: 2 }),
    };
    const asked = await comparePair(source, reading, indexOf(source, reading));
    const turned = await comparePair(reading, source, indexOf(source, reading));
    expect(asked).toEqual(turned);
    expect(asked.derived.id).toBe(reading.id);
    expect(asked.judgement?.first).toBe('other');
  });

  test('has passages no longer than a paragraph, within both texts', async () => {
    const { source, reading } = rewritten ?? {
      source: article({ id: 1 }),
      reading: article({ id: 2 }),
    };
    const { passages } = await comparePair(reading, source, indexOf(source));
    expect(passages.length).toBeGreaterThan(2);
    for (const passage of passages)
      expect(reading.text.slice(passage.reading.start, passage.reading.end)).not.toContain('\n');
  });

  test('follows a short sentence to where it stands, not to a longer one that has its words', async () => {
    const text =
      'She drove over that evening with a photograph of the scroll, which has a knot in the wood in the shape of a comma. The knot was there.';
    const [source, reading] = [1, 2].map((id) => article({ id, text, publishedAt: id * DAY_MS }));
    if (!source || !reading) throw new Error('two articles were to be made');
    const { passages } = await comparePair(reading, source, indexOf(source));
    expect(passages.map(({ kind, source: { start, end } }) => [kind, start, end])).toEqual([
      ['verbatim', 0, text.length],
    ]);
  });

  test('in two languages has no verbatim passage, and no change but figures and dates', async () => {
    const { source, reading } = translated ?? {
      source: article({ id: 1 }),
      reading: article({ id: 2 }),
    };
    const pair = await comparePair(reading, source, indexOf(source));
    expect(pair.isTranslation).toBe(true);
    expect(pair.judgement?.verdict).toBe('translation');
    expect(pair.passages.length).toBeGreaterThan(0);
    expect(pair.passages.every(({ kind }) => kind === 'reworded')).toBe(true);
    expect(pair.changes.every(({ kind }) => kind === 'figure' || kind === 'date')).toBe(true);
  });

  test.each([
    ['nothing', '', ''],
    ['nothing in common', 'The cat of the library sleeps.', 'A tram left its rails in Vellmar.'],
  ])('with %s has no judgement and no passage', async (_, a, b) => {
    const [one, other] = [article({ id: 1, text: a }), article({ id: 2, text: b })];
    const pair = await comparePair(one, other, indexOf(other));
    expect(pair).toMatchObject({ judgement: null, passages: [], changes: [] });
    expect(pair.shares.newShare).toBe(1);
  });

  test('of which both are the same text is one without a change', async () => {
    const text = rewritten?.source.text ?? '';
    const one = article({ id: 1, publisher: 'A', publishedAt: 5 * DAY_MS, text });
    const other = article({ id: 2, publisher: 'B', publishedAt: 9 * DAY_MS, text });
    const pair = await comparePair(other, one, indexOf(one));
    expect(pair.judgement?.verdict).toBe('copy');
    expect(pair.shares.verbatimShare).toBe(1);
    expect(pair.changes.filter(({ kind }) => kind !== 'quotation-kept')).toEqual([]);
  });
});

const CASES = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const isHere = existsSync(CASES);

describe(
  isHere
    ? 'a real rewrite'
    : 'a real rewrite (not measured: the real cases are not on this machine)',
  () => {
    test.runIf(isHere)(
      'has its reworded quotations listed with the originals, and none that was kept',
      async () => {
        const text = (number: string) => {
          const file = readdirSync(CASES).find((name) => name.startsWith(number)) ?? '';
          const plain = readFileSync(`${CASES}${file}`, 'utf8')
            .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replaceAll('**', '');
          return plain
            .trim()
            .split(/\n{2,}/)
            .slice(1)
            .join('\n\n');
        };
        const source = article({
          id: 1,
          publisher: 'A',
          publishedAt: 5 * DAY_MS,
          text: text('000'),
        });
        const reading = article({
          id: 2,
          publisher: 'B',
          publishedAt: 6 * DAY_MS,
          text: text('001'),
        });
        const { changes } = await comparePair(reading, source, indexOf(source));
        const reworded = changes.filter(({ kind }) => kind === 'quotation-reworded');
        expect(reworded.length).toBeGreaterThanOrEqual(9);
        for (const { reading: span } of reworded)
          expect(reading.text.slice(span?.start, span?.end)).not.toMatch(
            /^.(?:uninformed|positive|Honestly, it just makes me laugh)[.,]*.$/,
          );
      },
    );
  },
);
