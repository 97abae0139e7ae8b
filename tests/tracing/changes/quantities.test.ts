import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../utils/tracing/changes/dates';
import { type Quantity, quantitiesOf, statesSame } from '../../../utils/tracing/changes/quantities';
import { comparable } from '../../../utils/tracing/compare';
import { prepareText } from '../../../utils/tracing/prepared-text';

/** The quantities of a clause, dates left out. */
function read(text: string): Quantity[] {
  const read = comparable(prepareText(text));
  return quantitiesOf(read, new Set(datesOf(read).flatMap(({ words }) => words)));
}

function sole(text: string): Quantity {
  const [one, ...more] = read(text);
  expect(more, text).toEqual([]);
  if (one === undefined) throw new Error(`no figure in "${text}"`);
  return one;
}

describe('two figures', () => {
  test.each([
    ['it cost $1.5 million to build', 'it cost $1,500,000 to build'],
    ['the fund lost £1.9m again', 'the fund lost 1.9 million pounds again'],
    ['sie kostet 1,5 Mio. Euro', 'sie kostet 1.500.000 Euro'],
    ['un budget de 0,9 million', 'un budget de 900 000 euros'],
    ['cosecharon 350 mil sacos', 'cosecharon 350.000 sacos'],
    ['вывез 1,3 тыс. тонн', 'вывез 1300 тонн'],
    ['перевезли 1,5 млн человек', 'перевезли 1 500 000 человек'],
    ['with 9 percent more', 'with nine per cent more'],
    ['they waited two dozen days', 'they waited twenty-four days'],
    ['they came nearly 20 years later', 'they came almost two decades later'],
    ['there were 1,483 glaciers', 'there were nearly 1,500 glaciers'],
    ['there were 1,483 glaciers', 'there were 1,500 glaciers'],
    ['prices rose by 4.87% then', 'prices rose by just under 4.9 percent then'],
    ['some 212 flats are damp', 'more than 200 flats are damp'],
    ['in 68 countries at least', 'in the 68th country at least'],
  ])('are the same: %s / %s', (a, b) => {
    expect(statesSame(sole(a), sole(b))).toBe(true);
  });

  test.each([
    ['jailed for 14 months', 'jailed for 40 months'],
    ['seen by 21,340 people', 'seen by 23,140 people'],
    ['by about 30 members', 'by about 50 members'],
    ['it cost £1.9m to build', 'it cost £9.1m to build'],
    ['a share of 6% in it', 'a share of 16% in it'],
    ['they won 3-1 at home', 'they won 3-2 at home'],
  ])('differ: %s / %s', (a, b) => {
    expect(statesSame(sole(a), sole(b))).toBe(false);
  });
});

describe('no figure', () => {
  test.each(['on 11 March he left', 'am 3. Mai kam er', 'le 4 juin', 'c4103495 is its number'])(
    'of its own is in "%s"',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('a date', () => {
  const dates = (text: string) =>
    datesOf(comparable(prepareText(text))).map(({ kind, number, day }) => [kind, number, day]);

  test.each([
    ['He left on 11 March with her.', [['month', 2, 11]]],
    ['He left on March 11th with her.', [['month', 2, 11]]],
    ['It is planned for the 4th of May there.', [['month', 4, 4]]],
    [
      'Er kam am 9. November und am Sonnabend.',
      [
        ['month', 10, 9],
        ['weekday', 6, null],
      ],
    ],
    [
      'Elle part le 2 juin ou dimanche.',
      [
        ['month', 5, 2],
        ['weekday', 0, null],
      ],
    ],
    [
      'Llega el 8 de octubre o el martes.',
      [
        ['month', 9, 8],
        ['weekday', 2, null],
      ],
    ],
    [
      'Он уедет 17 декабря или в среду.',
      [
        ['month', 11, 17],
        ['weekday', 3, null],
      ],
    ],
    ['The fair lasts from August 14-16 this year.', [['month', 7, null]]],
    ['They may march in the sun.', []],
    ['Theresa May spoke to them.', []],
  ])('is read in "%s"', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
