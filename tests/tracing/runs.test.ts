import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareText } from '../../utils/tracing/prepared-text';
import { differentRuns, runKeys, runLengths, sharedRuns } from '../../utils/tracing/runs';

const text = fc
  .array(fc.constantFrom('salt', 'ferry', 'quay', 'mast', 'tide'), { maxLength: 40 })
  .map((words) => words.join(' '));
const wordsOf = (value: string) => value.split(' ').filter(Boolean);
const runsOf = (value: string, length: number) => {
  const words = wordsOf(value);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(' '));
};

describe('runs of words', () => {
  test('are shared as a plain comparison of word lists says', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 2, max: 5 }), (a, b, length) => {
        const [own, other] = [new Set(runsOf(a, length)), new Set(runsOf(b, length))];
        const [runsA, runsB] = [a, b].map((value) =>
          differentRuns(runKeys(prepareText(value), length)),
        ) as [Uint32Array, Uint32Array];
        expect(runsA.length).toBe(own.size);
        expect(sharedRuns(runsA, runsB)).toBe([...own].filter((run) => other.has(run)).length);
      }),
    );
  });

  test('cover exactly the words that a shared run of three goes through', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const other = new Set(runsOf(b, 3));
        const covered = wordsOf(a).map(() => false);
        for (const [i, run] of runsOf(a, 3).entries())
          if (other.has(run)) covered.fill(true, i, i + 3);
        const lengths = runLengths(
          runKeys(prepareText(a), 3),
          differentRuns(runKeys(prepareText(b), 3)),
          3,
        );
        expect(covered.map((_, i) => (lengths[i] ?? 0) > 0)).toEqual(covered);
      }),
    );
  });

  test('that follow one another are one longer run', () => {
    const keys = runKeys(prepareText('the old ferry left the quay at dawn'), 3);
    const other = differentRuns(runKeys(prepareText('an old ferry left the quay yesterday'), 3));
    expect([...runLengths(keys, other, 3)]).toEqual([0, 5, 5, 5, 5, 5, 0, 0]);
  });
});
