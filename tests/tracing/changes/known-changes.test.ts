import { describe, expect, test } from 'vitest';
import type { Pair } from './pair';
import { ENGLISH_1 } from './pairs/english-1';
import { ENGLISH_2 } from './pairs/english-2';
import { ENGLISH_3 } from './pairs/english-3';
import { ENGLISH_4 } from './pairs/english-4';
import { OTHER_LANGUAGES_1 } from './pairs/other-languages-1';
import { OTHER_LANGUAGES_2 } from './pairs/other-languages-2';
import { emptyScore, score } from './score';

/** The method was shaped on the first half; the second only measures it. */
const HALVES: readonly (readonly [string, readonly Pair[]])[] = [
  ['first half', [...ENGLISH_1, ...ENGLISH_2, ...OTHER_LANGUAGES_1]],
  ['second half', [...ENGLISH_3, ...ENGLISH_4, ...OTHER_LANGUAGES_2]],
];
const ALL = HALVES.flatMap(([, pairs]) => pairs);

function scoreOf(pairs: readonly Pair[]) {
  const all = emptyScore();
  for (const pair of pairs) score(pair, all);
  const { found, wrong, missed, kept, keptMissed } = all;
  return {
    ...all,
    precision: found / (found + wrong.length),
    recall: found / (found + missed.length),
    keptRecall: kept / (kept + keptMissed.length),
  };
}

describe('the pairs', () => {
  test('quote words that stand in their texts', () => {
    for (const { id, source, rewrite, kept, changes } of ALL) {
      for (const words of kept) {
        expect(source, id).toContain(words);
        expect(rewrite, id).toContain(words);
      }
      for (const [, before, after] of changes) {
        if (before !== null) expect(source, id).toContain(before);
        if (after !== null) expect(rewrite, id).toContain(after);
      }
    }
  });

  test('are sixty, a third of them in other languages than English', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(60);
    expect(ALL.filter(({ id }) => !id.startsWith('en-')).length).toBe(20);
  });
});

describe('known changes are found', () => {
  test.each([...HALVES, ['all pairs', ALL] as const])('in the %s', (name, pairs) => {
    const { found, wrong, missed, precision, recall, keptRecall } = scoreOf(pairs);
    console.info(
      `${name}: ${found} found, ${wrong.length} wrong, ${missed.length} missed; ` +
        `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, quotations kept ${keptRecall.toFixed(3)}`,
    );
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});
