import { describe, expect, test } from 'vitest';
import { type Language, sameLanguage } from '../../utils/tracing/languages';
import { prepareText } from '../../utils/tracing/prepared-text';
import { TEXTS_IN_LANGUAGES } from './texts-in-languages';

const all = Object.entries(TEXTS_IN_LANGUAGES);

describe('the language of a text', () => {
  test.each(all)('is told by its function words: %s', (language, text) => {
    expect(prepareText(text).language).toBe(language);
  });

  test('is that of most of it, where it quotes another', () => {
    const quoting = `${TEXTS_IN_LANGUAGES['de']} „Nobody was hurt and that is what matters to us“, sagte sie.`;
    expect(prepareText(quoting).language).toBe('de');
  });

  test.each([
    ['nothing', ''],
    ['one name', 'Velmora'],
    ['a table', 'Velmora 12 14\nAnselm 3 9\nDorrin 8 1\nHalvick 4 4'],
    ['Japanese', '港は嵐のため閉鎖された。理由は不明だ。'],
  ])('is not known of %s', (_, text) => {
    expect(prepareText(text).language).toBeNull();
  });
});

describe('two texts', () => {
  const unknown = (code: string) => ({
    ...prepareText(TEXTS_IN_LANGUAGES[code] ?? ''),
    language: null,
  });

  test('are in one language when each is in the same', () => {
    for (const [a, text] of all)
      for (const [b, other] of all)
        expect(sameLanguage(prepareText(text), prepareText(other)), `${a} ${b}`).toBe(a === b);
  });

  test('of a language unknown are in one language when they share ordinary words', () => {
    const [first, second] = [
      '港は嵐のため閉鎖された。けが人はいなかったが、船は三日間待つことになると港の担当者は話した。',
      '市は新しい図書館を秋に開くと発表した。本は十万冊で、子どものための部屋もあると館長は話した。',
    ].map((text) => prepareText(text));
    if (!first || !second) throw new Error('two texts');
    expect(sameLanguage(first, second)).toBe(true);
    expect(sameLanguage(first, unknown('de'))).toBe(false);
  });

  test('of which only one is known are told apart by their words', () => {
    for (const code of ['de', 'fr', 'es', 'ru'] as readonly Language[])
      expect(sameLanguage(unknown(code), prepareText(TEXTS_IN_LANGUAGES['en'] ?? ''))).toBe(false);
  });
});
