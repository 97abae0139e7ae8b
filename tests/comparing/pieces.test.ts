import { describe, expect, test } from 'vitest';
import { type Marked, paragraphsOf } from '../../utils/comparing/pieces';

const TEXT = 'The ferry sank at noon. Nobody drowned.\n\nThe owner fled.';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const marked = (changes: Partial<Marked>): Marked => ({
  text: TEXT,
  passages: [],
  differing: [],
  changes: [],
  isTranslation: false,
  ...changes,
});
const whole = (paragraphs: ReturnType<typeof paragraphsOf>) =>
  paragraphs
    .map(({ groups }) =>
      groups.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(''),
    )
    .join('\n\n');

describe('the pieces of a text', () => {
  test('are all of it, wherever it is cut', () => {
    const pieces = paragraphsOf(
      marked({
        passages: [
          { span: span('ferry sank at noon. Nobody'), kind: 'reworded' },
          { span: span('noon. Nobody drowned.\n\nThe owner'), kind: 'verbatim' },
        ],
        differing: [span('sank at'), span('owner')],
        changes: [span('at noon'), null, span('drowned.')],
      }),
    );
    expect(whole(pieces)).toBe(TEXT);
  });

  test('of passages that overlap belong to both, and are shown as the first', () => {
    const [first, second] = paragraphsOf(
      marked({
        passages: [
          { span: span('The ferry sank at noon. Nobody drowned.'), kind: 'reworded' },
          { span: span('Nobody drowned.\n\nThe owner fled.'), kind: 'verbatim' },
        ],
      }),
    );
    expect(first?.groups.map(({ kind, passages, begins }) => ({ kind, passages, begins }))).toEqual(
      [
        { kind: 'reworded', passages: [0], begins: [0] },
        { kind: 'reworded', passages: [0, 1], begins: [1] },
      ],
    );
    expect(second?.groups).toMatchObject([{ kind: 'verbatim', passages: [1], begins: [] }]);
  });

  test('say which words differ and which change they are part of', () => {
    const [first] = paragraphsOf(
      marked({ differing: [span('sank')], changes: [null, span('sank at noon')] }),
    );
    expect(first?.groups).toHaveLength(1);
    expect(first?.groups[0]?.pieces).toEqual([
      { text: 'The ferry ', differs: false, changes: [] },
      { text: 'sank', differs: true, changes: [1] },
      { text: ' at noon', differs: false, changes: [1] },
      { text: '. Nobody drowned.', differs: false, changes: [] },
    ]);
  });

  test('end where no more is to be shown, in the middle of a paragraph too', () => {
    expect(whole(paragraphsOf(marked({}), 9))).toBe('The ferry');
  });

  test('of two million characters in one line, cut early, are made at once', () => {
    const text = 'word '.repeat(400_000);
    const startedAt = performance.now();
    expect(paragraphsOf({ ...marked({}), text }, 60_000)).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});
