import { describe, expect, test } from 'vitest';
import { changesBetween } from './score';

/** Quotations said to be reworded, as they stand in both texts. */
const reworded = (source: string, reading: string) =>
  changesBetween(source, reading).flatMap((change) =>
    change.kind === 'quotation-reworded'
      ? [
          [
            source.slice(change.source.start, change.source.end),
            reading.slice(change.reading.start, change.reading.end),
          ],
        ]
      : [],
  );

const report = (phrase: string) =>
  `Ferry master Ottoline Breck told the Skellan harbour board on Monday that she was ${phrase} by its plan to scrap the winter crossing to Inchmarlow.`;
const rewrite = (phrase: string) =>
  `The Skellan harbour board’s plan to scrap the winter crossing to Inchmarlow left ferry master Ottoline Breck ${phrase}, she told it on Monday.`;

describe('a quotation of a few words', () => {
  test.each([
    ['“deeply bewildered”', '“utterly bewildered”'],
    ['“bewildered and heartbroken”', '“bewildered and distraught”'],
  ])('that has another word than the source’s is reworded: %s, %s', (before, now) => {
    expect(reworded(report(before), rewrite(now))).toEqual([[before, now]]);
  });

  test.each([
    ['is cut', '“bewildered and heartbroken”', '“bewildered”'],
    ['has another form of the word', '“truly bewildering”', '“truly bewildered”'],
    ['shares nothing', '“deeply bewildered”', '“quite appalled”'],
    ['is masked', '“bloody bewildered”', '“b****y bewildered”'],
    [
      'has what the source says outside marks',
      'bewildered, she said, “and disappointed”',
      '“bewildered”',
    ],
  ])('that %s is not', (_, before, now) => {
    expect(reworded(report(before), rewrite(now))).toEqual([]);
  });
});

describe('a quotation of a few words in what tells the same', () => {
  test.each([
    [
      'of another speaker',
      report('“deeply bewildered”'),
      'The Skellan harbour board’s plan to scrap the winter crossing to Inchmarlow, of which ferry master Ottoline Breck told it on Monday, left councillor Tamsin Orde “utterly bewildered”.',
    ],
    ['spelled otherwise', report('“bewildered and grey”'), rewrite('“bewildered and gray”')],
  ])('%s is not reworded', (_, source, reading) => {
    expect(reworded(source, reading)).toEqual([]);
  });
});

describe('one word for another within a quotation', () => {
  const before =
    'Ferries were late all week. “Our ferries are crossing the entire sound of Inchmarlow between Skellan and Port Averil,” Ottoline Breck told the harbour board.';

  test('is another wording, though the words stand beside it in the source', () => {
    const source = before.replace('Ferries', 'Boats going over rough water');
    const now =
      '“Our boats are going over the entire sound of Inchmarlow between Skellan and Port Averil,” Ottoline Breck told the board of the harbour.';
    expect(reworded(source, now)).toHaveLength(1);
  });

  test('is none where all stands there', () => {
    const now =
      'Ottoline Breck told the board of the harbour: “Our ferries are crossing the entire sound of Inchmarlow.”';
    expect(reworded(before, now)).toEqual([]);
  });
});
