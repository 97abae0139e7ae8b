import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSentences, standsIn } from '../../utils/tracing/align';
import { comparable } from '../../utils/tracing/compare';
import { prepareText } from '../../utils/tracing/prepared-text';
import { sharedStems } from '../../utils/tracing/vocabulary';

const sentence = fc
  .array(fc.constantFrom('Sallow', 'ferry', 'Quayle', 'mast', 'tidal', 'the', 'harbour'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'));
const linesOf = (value: string) =>
  value.split('\n').map((line) => new Set(line.toLowerCase().match(/[a-z]+/g)));

function align(a: string, b: string) {
  const [here, there] = [comparable(prepareText(a)), comparable(prepareText(b))];
  const { forth } = sharedStems(here.vocabulary, there.vocabulary);
  return { here, there, forth, aligned: alignSentences(here, there, forth) };
}

describe('the alignment of sentences', () => {
  test('finds the sentence or pair of neighbours that covers most, as trying them all does', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { here, aligned } = align(a, b);
        const others = linesOf(b);
        const rarityOf = (word: string) => {
          const stem = here.vocabulary.indexOf.get(prepareText(word).vocabulary.keys[0] ?? -1);
          return stem === undefined ? 0 : (here.rarity[stem] ?? 0);
        };
        for (const [i, words] of linesOf(a).entries()) {
          const telling = [...words].filter((word) => rarityOf(word) > 1);
          const covered = (...sets: (ReadonlySet<string> | undefined)[]) =>
            telling
              .filter((word) => sets.some((set) => set?.has(word)))
              .reduce((sum, word) => sum + rarityOf(word), 0);
          const most = Math.max(...others.map((set, j) => covered(set, others[j + 1])));
          const whole = [...words].reduce((sum, word) => sum + rarityOf(word), 0);
          expect(aligned[i]?.coverage).toBeCloseTo(whole === 0 ? 0 : most / whole, 5);
        }
      }),
    );
  });

  test('prefers one sentence to two that cover no more', () => {
    const { aligned } = align(
      'The Quayle ferry sank.',
      'Rain fell.\nThe Quayle ferry sank.\nWind blew.',
    );
    expect(aligned[0]).toMatchObject({ first: 1, last: 1 });
  });

  test('says of no sentence that it follows where no telling word is shared', () => {
    const { aligned } = align('The Quayle ferry sank.', 'The rain fell on.');
    expect(aligned[0]).toMatchObject({ first: -1, last: -1, coverage: 0 });
  });
});

describe('postings of sentences', () => {
  test('say in which sentences a stem stands', () => {
    const { there } = align('x', 'Quayle saw rain.\nWind blew.\nQuayle left.');
    const quayle = there.vocabulary.stemOfWord[0] ?? -1;
    expect(standsIn(there.sentencesByStem, quayle, 0, 0)).toBe(true);
    expect(standsIn(there.sentencesByStem, quayle, 1, 1)).toBe(false);
    expect(standsIn(there.sentencesByStem, quayle, 1, 2)).toBe(true);
  });
});
