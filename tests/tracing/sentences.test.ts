import { describe, expect, test } from 'vitest';
import { sentenceSpans } from '../../utils/tracing/sentences';

const sentences = (text: string) =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('end at a stop that white space follows, with their closing marks', () => {
    expect(sentences('“We waited.” Nobody came! Why?')).toEqual([
      '“We waited.”',
      'Nobody came!',
      'Why?',
    ]);
  });

  test('do not end after an abbreviation, an initial or before a small letter', () => {
    expect(sentences('Dr. J. Halloran met Gov. Reyes on Aug. 8. They talked.')).toEqual([
      'Dr. J. Halloran met Gov. Reyes on Aug. 8.',
      'They talked.',
    ]);
    expect(sentences('The U.S. Treasury paid approx. 3 per cent. of it. Done.')).toEqual([
      'The U.S. Treasury paid approx. 3 per cent. of it.',
      'Done.',
    ]);
  });

  test('end with every line', () => {
    expect(sentences('Harbour closed\nBy Ana Reyes\n\nThe harbour closed.')).toEqual([
      'Harbour closed',
      'By Ana Reyes',
      'The harbour closed.',
    ]);
  });

  test('end at Chinese and Japanese stops without a space', () => {
    expect(sentences('港は閉鎖された。理由は不明だ。')).toEqual([
      '港は閉鎖された。',
      '理由は不明だ。',
    ]);
  });

  test('of an empty text are none', () => {
    expect(sentences(' \n\n ')).toEqual([]);
  });
});
