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

  test.each([
    [
      'Am 3. März kamen 5 Mio. Gäste, z. B. aus Velmora, d.h. aus der Nähe. Am 19. Mai nicht.',
      'Am 19. Mai nicht.',
    ],
    [
      'Der 2. Platz geht lt. Dr. Ems an Nr. 7 der 1. Bundesliga. Es waren 3. Dann ging er.',
      'Es waren 3.',
      'Dann ging er.',
    ],
    ['M. Dorrin et Mme Ravel, av. J.-C. ou non, p. ex. Luc, partent. Ils rient.', 'Ils rient.'],
    [
      'El Sr. Ruiz y la Sra. Prat llegan a EE. UU. Ayer con 3 págs. de más. Hoy no. ¿Vendrán?',
      'Hoy no.',
      '¿Vendrán?',
    ],
    ['В 2024 г. Вельмора, т. е. порт, дала 5 млн. руб. Орлову. Он рад.', 'Он рад.'],
  ])('do not end after the abbreviations and ordinals of %s', (text, ...rest) => {
    expect(sentences(text).slice(1)).toEqual(rest);
  });

  test('end with the quotation they end in, whatever its marks', () => {
    expect(sentences('« Il pleut. » Elle part. « Vraiment ? » demande-t-il.')).toEqual([
      '« Il pleut. »',
      'Elle part.',
      '« Vraiment ? » demande-t-il.',
    ]);
    expect(sentences('„Es regnet.“ Sie geht. »Gut.« Er auch.')).toEqual([
      '„Es regnet.“',
      'Sie geht.',
      '»Gut.«',
      'Er auch.',
    ]);
  });

  test('do not end where an ellipsis goes on', () => {
    expect(sentences('Er … nun ja … ging. Sie auch… Und dann?')).toEqual([
      'Er … nun ja … ging.',
      'Sie auch…',
      'Und dann?',
    ]);
  });

  test.each([
    ['बंदरगाह बंद है। कारण अज्ञात है।', 2],
    ['بندرگاہ بند ہے۔ وجہ معلوم نہیں۔', 2],
    ['هل أغلق الميناء؟ نعم أغلق.', 2],
    ['ท่าเรือปิดแล้ว ยังไม่ทราบสาเหตุ', 2],
  ])('end at the stops of other scripts, and where Thai has a space: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('of an empty text are none', () => {
    expect(sentences(' \n\n ')).toEqual([]);
  });
});
