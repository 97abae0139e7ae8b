import { describe, expect, test } from 'vitest';
import { hasWord, isLetter, keyOf, withoutSigns } from '../../utils/article/letters';

describe('what is a letter, in any script', () => {
  test.each(['a', '7', 'é', 'ß', 'Ж', '新', 'न', 'ع', '7 %', '… ok'])('%j has a word', (text) => {
    expect(hasWord(text)).toBe(true);
  });

  test.each(['', ' ', '—', '•', '…', '→', '「」', '★ ★'])('%j has none', (text) => {
    expect(hasWord(text)).toBe(false);
  });

  test('a letter is told from a digit, a sign and nothing', () => {
    expect(['a', 'É', 'ж', '新', 'ع'].map(isLetter)).toEqual([true, true, true, true, true]);
    expect(['1', '-', '。', '', undefined].map(isLetter)).toEqual(Array(5).fill(false));
  });

  test('headlines are one whatever their signs, capitals and forms', () => {
    expect(keyOf('“Harbour’s ferry” – 2nd try')).toBe(keyOf("Harbour's Ferry - 2nd try"));
    expect(keyOf('Ｆｅｒｒｙ')).toBe('ferry');
    expect(keyOf('«Паром» — снова')).toBe('паромснова');
    expect(keyOf('フェリー、再開。')).toBe('フェリー再開');
    expect(keyOf('Straße × Größe')).toBe('straßegröße');
  });

  test('a line loses the signs around its words and keeps those within', () => {
    expect(withoutSigns(' → Share this: ')).toBe('Share this');
    expect(withoutSigns('「3-2」!')).toBe('3-2');
    expect(withoutSigns('—')).toBe('');
  });
});
