import { describe, expect, test } from 'vitest';
import { wordDifferences } from '../../utils/comparing/word-differences';
import type { Passage } from '../../utils/tracing/model';

const whole = (text: string) => ({ start: 0, end: text.length });
const passage = (
  reading: { start: number; end: number },
  source: { start: number; end: number },
): Passage => ({ kind: 'reworded', reading, source, coverage: 1 });

function differences(source: string, reading: string, language: string | null = 'en') {
  const passages = [passage(whole(reading), whole(source))];
  const found = wordDifferences(reading, source, passages, language);
  return {
    added: found.reading.map(({ start, end }) => reading.slice(start, end)),
    missing: found.source.map(({ start, end }) => source.slice(start, end)),
  };
}

describe('words that differ', () => {
  test('are those that the other passage lacks, in rows', () => {
    expect(differences('The old ferry sank at noon.', 'At noon, the old boat had sunk.')).toEqual({
      added: ['boat had sunk'],
      missing: ['ferry sank'],
    });
  });

  test('are not those that only moved, nor those that differ by capitals or apostrophes', () => {
    expect(
      differences(
        'In Porthmoor the captain didn’t leave.',
        "The captain didn't leave in porthmoor.",
      ),
    ).toEqual({ added: [], missing: [] });
  });

  test('count: a word said twice is new where it was said once', () => {
    expect(differences('very late', 'very, very late').added).toEqual(['very']);
  });

  test('of a sentence that was split are those that neither half has', () => {
    const source = 'The ferry sank at noon and its owner fled abroad.';
    const reading = 'The ferry sank at noon. The owner fled.';
    const first = passage({ start: 0, end: 23 }, whole(source));
    const second = passage({ start: 24, end: reading.length }, whole(source));
    const { source: missing } = wordDifferences(reading, source, [first, second], 'en');
    expect(missing.map(({ start, end }) => source.slice(start, end))).toEqual([
      'and its',
      'abroad',
    ]);
  });

  test('are found in scripts without spaces', () => {
    const { added, missing } = differences('船は正午に沈んだ。', '船は夜に沈んだ。', 'ja');
    expect(added.join('')).toContain('夜');
    expect(missing.join('')).toContain('正午');
  });

  test.each(['', 'no language!', 'x'.repeat(500), null])('need no language: %j', (language) => {
    expect(differences('the ferry', 'the boat', language).added).toEqual(['boat']);
  });

  test('of passages that have nothing in common are not marked for seconds', () => {
    const words = (from: number) =>
      Array.from({ length: 5_000 }, (_, i) => `w${from + i}`).join(' ');
    const startedAt = performance.now();
    differences(words(0), words(10_000));
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
