import { describe, expect, test } from 'vitest';
import { prepareText } from '../../utils/tracing/prepared-text';
import { hash, NAME, termOf } from '../../utils/tracing/words';
import { TEXTS_IN_LANGUAGES } from './texts-in-languages';

/** Rarity of a word in the sample text of a language. */
function rarityIn(language: string, word: string): number {
  const { vocabulary, rarity } = prepareText(TEXTS_IN_LANGUAGES[language] ?? '');
  const stem = vocabulary.indexOf.get(hash(termOf(word)));
  if (stem === undefined) throw new Error(`${word} is not in the ${language} text`);
  return rarity[stem] ?? 0;
}

describe('a word', () => {
  test.each([
    ['en', 'the', 'harbour', 'Velmora'],
    ['de', 'der', 'Hafen', 'Velmora'],
    ['fr', 'de', 'port', 'Velmora'],
    ['es', 'el', 'puerto', 'Velmora'],
    ['ru', 'в', 'порта', 'Вельмора'],
    ['nl', 'de', 'veerboten', 'Velmora'],
    ['pl', 'w', 'zostanie', 'Velmorze'],
    ['sv', 'efter', 'hamnen', 'Velmora'],
    ['is', 'þar', 'flakið', 'Velmora'],
  ])('tells the more the rarer it is in its language: %s', (language, everywhere, usual, name) => {
    expect(rarityIn(language, everywhere)).toBeLessThanOrEqual(1);
    expect(rarityIn(language, usual)).toBeGreaterThan(rarityIn(language, everywhere) + 1);
    expect(rarityIn(language, name)).toBeGreaterThan(rarityIn(language, usual) + 0.9);
  });
});

test('a German noun is no name for its capital, a name is', () => {
  const { vocabulary } = prepareText(TEXTS_IN_LANGUAGES['de'] ?? '');
  const isName = (word: string) =>
    ((vocabulary.flags[vocabulary.indexOf.get(hash(termOf(word))) ?? -1] ?? 0) & NAME) !== 0;
  expect(['Hafen', 'Dienstag', 'Wasser', 'Velmora'].map(isName)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test('a figure is as rare in German as in English', () => {
  const rarities = ['en', 'de'].map((language) => {
    const { vocabulary, rarity } = prepareText(`${TEXTS_IN_LANGUAGES[language]} 2019`);
    return rarity[vocabulary.indexOf.get(hash('#2019')) ?? -1];
  });
  expect(rarities[0]).toBeGreaterThan(0);
  expect(rarities[1]).toBe(rarities[0]);
});
