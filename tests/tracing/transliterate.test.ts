import { describe, expect, test } from 'vitest';
import { soundOf, transliterate } from '../../utils/tracing/transliterate';

describe('a word in Latin letters', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Þórarinn', 'thorarinn'],
    ['Путиным', 'putinym'],
    ['Харьков', 'kharkov'],
    ['Київ', 'kiiv'],
    ['Σόφια', 'sofia'],
    ['トランプ', 'toranpu'],
    ['ﾄﾗﾝﾌﾟ', 'toranpu'],
    ["Velmora's", 'velmora'],
  ])('%s → %s', (word, latin) => {
    expect(transliterate(word)).toBe(latin);
  });

  test('keeps letters nobody knows how to spell', () => {
    expect(transliterate('港湾')).toBe('港湾');
    expect(transliterate('')).toBe('');
  });
});

describe('how a word sounds', () => {
  test.each([
    ['Trump', 'Трамп', 'トランプ'],
    ['Biden', 'Байден', 'バイデン'],
    ['Schmidt', 'Шмидт', 'シュミット'],
    ['Navalny', 'Навальный', 'ナワリヌイ'],
  ])('%s is heard in %s', (latin, cyrillic) => {
    expect(soundOf(transliterate(cyrillic))).toBe(soundOf(transliterate(latin)));
  });

  test.each([
    ['Trump', 'トランプ'],
    ['Biden', 'バイデン'],
    ['London', 'ロンドン'],
  ])('%s is heard in Katakana %s', (latin, kana) => {
    expect(soundOf(transliterate(kana))).toBe(soundOf(transliterate(latin)));
  });

  test('tells names apart that share no consonants', () => {
    expect(soundOf('putin')).not.toBe(soundOf('trump'));
    expect(soundOf('anna')).not.toBe(soundOf('nina'));
  });

  test('ends before most endings of inflection', () => {
    expect(soundOf(transliterate('Александровского'))).toBe(
      soundOf(transliterate('Александровск')),
    );
  });
});
