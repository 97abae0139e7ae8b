import { describe, expect, test } from 'vitest';
import { acrossKeys, acrossTerms, acrossText, writingBetween } from '../../utils/tracing/across';
import { prepareText } from '../../utils/tracing/prepared-text';
import { ACROSS_TERMS } from '../../utils/tracing/thresholds';
import { tongueOf } from '../../utils/tracing/tongues';
import { NAME } from '../../utils/tracing/words';
import { TEXTS_IN_LANGUAGES } from './texts-in-languages';

const ENGLISH = prepareText(
  'The harbour of Velmora was shut for 1,450 days after the storm, said Ilse Brandt, and it is the port that the minister of Norrland opened.',
);
const GERMAN = prepareText(
  'Der Hafen von Velmora war nach dem Sturm 1.450 Tage lang geschlossen, sagte Ilse Brandt, und es ist der Hafen, den der Minister von Norrland eröffnet hat.',
);
const RUSSIAN = prepareText(
  'Порт Велмора был закрыт 1450 дней после шторма, сказала Ильзе Брандт, и это тот порт, который открыл президент Норрланда.',
);

function shared(a: typeof ENGLISH, b: typeof ENGLISH): string[] {
  const writing = writingBetween(tongueOf(a), tongueOf(b));
  const [x, y] = [acrossText(a, writing), acrossText(b, writing)];
  return [...x.vocabulary.keys]
    .map((key, stem) => ({ key, word: x.vocabulary.firstWords[stem] ?? 0 }))
    .filter(({ key }) => y.vocabulary.indexOf.has(key))
    .map(({ word }) => x.text.slice(x.words.starts[word], x.words.ends[word]));
}

describe('what survives translation', () => {
  test('is found between Latin tongues by spelling: names, figures, words of one origin', () => {
    expect(writingBetween('en', 'de')).toBe('spelling');
    expect(shared(ENGLISH, GERMAN)).toEqual(
      expect.arrayContaining(['Velmora', '1,450', 'Ilse', 'Brandt', 'minister', 'Norrland']),
    );
  });

  test('is found between scripts by sound', () => {
    expect(writingBetween('en', 'ru')).toBe('sound');
    expect(shared(ENGLISH, RUSSIAN)).toEqual(
      expect.arrayContaining(['Velmora', '1,450', 'Ilse', 'Brandt', 'Norrland']),
    );
  });

  test('keeps offsets into the original, and leaves out what is in every article', () => {
    const { text, words } = acrossText(ENGLISH, 'spelling');
    const kept = Array.from({ length: words.count }, (_, i) =>
      text.slice(words.starts[i], words.ends[i]),
    );
    expect(kept).toContain('Velmora');
    expect(kept).not.toContain('the');
    expect(kept).not.toContain('was');
  });

  test('counts a word of Katakana as a name', () => {
    const japanese = prepareText('トランプ氏は港を訪れ、けが人はいなかったと話した。');
    const { words } = acrossText(japanese, 'sound');
    expect([...words.flags].some((flags) => flags & NAME)).toBe(true);
  });
});

describe('the keys of a text', () => {
  test('are its tongue, names and figures, never more than there are terms', () => {
    const keys = acrossKeys(ENGLISH);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.length).toBeLessThanOrEqual(2 * ACROSS_TERMS + 1);
  });

  test('are others in another tongue: nobody finds texts of their own language by them', () => {
    const own = new Set(acrossKeys(ENGLISH));
    expect(acrossKeys(GERMAN).some((key) => own.has(key))).toBe(false);
  });

  test('begin with the rarest names', () => {
    const [first] = acrossTerms(ENGLISH, 'spelling');
    const rarities = acrossTerms(ENGLISH, 'spelling').map(({ rarity }) => rarity);
    expect(first?.rarity).toBe(Math.max(...rarities));
  });
});

describe('the tongue of a text', () => {
  test.each(Object.entries(TEXTS_IN_LANGUAGES))(
    'is its language where function words tell it: %s',
    (code, text) => {
      expect(tongueOf(prepareText(text))).toBe(code);
    },
  );

  test.each([
    ['kana', '港は嵐のため閉鎖された。けが人はいなかった。'],
    ['greek', 'Το λιμάνι έκλεισε λόγω της καταιγίδας.'],
    ['latin', 'Velmora Anselm Dorrin Halvick'],
    ['cyrillic', 'Велмора Ансельм Доррин'],
    ['other', '— · —'],
    ['other', ''],
  ])('else its script: %s', (script, text) => {
    expect(tongueOf(prepareText(text))).toBe(script);
  });
});
