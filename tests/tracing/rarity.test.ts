import { describe, expect, test } from 'vitest';
import { prepareText } from '../../utils/tracing/prepared-text';
import { hash, termOf } from '../../utils/tracing/words';
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
    ['sv', 'i', 'hamnen', 'Velmora'],
  ])('tells the more the rarer it is in its language: %s', (language, everywhere, usual, name) => {
    expect(rarityIn(language, everywhere)).toBeLessThanOrEqual(1);
    expect(rarityIn(language, usual)).toBeGreaterThan(rarityIn(language, everywhere) + 1);
    expect(rarityIn(language, name)).toBeGreaterThan(rarityIn(language, usual) + 0.9);
  });
});

test('a figure is as rare in German as in English', () => {
  const rarities = ['en', 'de'].map((language) => {
    const { vocabulary, rarity } = prepareText(`${TEXTS_IN_LANGUAGES[language]} 2019`);
    return rarity[vocabulary.indexOf.get(hash('#2019')) ?? -1];
  });
  expect(rarities[0]).toBeGreaterThan(0);
  expect(rarities[1]).toBe(rarities[0]);
});
