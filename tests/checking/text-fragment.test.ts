import { describe, expect, test } from 'vitest';
import { passageAddress } from '../../utils/checking/text-fragment';
import type { Passage } from '../../utils/tracing/model';

const url = 'https://harbourcourier.example/a';
const passage = (text: string, words: string, coverage = 1): Passage => {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { kind: 'reworded', reading: span, source: span, coverage };
};

describe('the address of a passage', () => {
  test('names its first sentence whole when it is short', () => {
    const text = 'Before. The ferry came back. After.';
    expect(passageAddress(url, text, [passage(text, 'The ferry came back. After.')])).toBe(
      `${url}#:~:text=The%20ferry%20came%20back.`,
    );
  });

  test('names only both ends of a long one', () => {
    const text =
      'The old ferry that had been missing since the storm came back to the quay on its own on Monday.';
    expect(passageAddress(url, text, [passage(text, text)])).toBe(
      `${url}#:~:text=The%20old%20ferry%20that%20had,on%20its%20own%20on%20Monday.`,
    );
  });

  test('encodes what a fragment would take for its own', () => {
    const text = 'A so-called, well & truly “last” trip.';
    expect(passageAddress(url, text, [passage(text, text)])).toBe(
      `${url}#:~:text=A%20so%2Dcalled%2C%20well%20%26%20truly%20%E2%80%9Clast%E2%80%9D%20trip.`,
    );
  });

  test('leads to the passage that is followed most closely', () => {
    const text = 'The quay was empty all night. The ferry came back alone.';
    const passages = [
      passage(text, 'The quay was empty all night.', 0.4),
      passage(text, 'The ferry came back alone.', 0.9),
    ];
    expect(passageAddress(url, text, passages)).toContain('The%20ferry');
  });

  test('is the page itself without a passage, and survives lone surrogates', () => {
    expect(passageAddress(url, '', [])).toBe(url);
    expect(
      passageAddress(url, 'A \ud800 ferry.', [passage('A \ud800 ferry.', 'A \ud800 ferry.')]),
    ).toContain('%EF%BF%BD');
  });
});
