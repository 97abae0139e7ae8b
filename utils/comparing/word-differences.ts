import { diffArrays } from 'diff';
import type { Passage, Span } from '../tracing/model';

/** Words that only one of two passages has, as spans of the whole texts, ascending; words in a row are one span. */
export interface WordDifferences {
  /** New in the text that derives. */
  readonly reading: readonly Span[];
  /** Missing from it. */
  readonly source: readonly Span[];
}

interface Word extends Span {
  /** What it is compared by: neither capitals nor the shape of an apostrophe are a difference. */
  readonly key: string;
}

/** Edits after which two passages have next to nothing in common, and a mark on every word would say nothing. */
const MOST_EDITS = 1_500;

/**
 * The words that differ within each passage. A word of the source is missing only where none of the passages that follow
 * it has it: a sentence that was split into two is followed by both.
 */
export function wordDifferences(
  reading: string,
  source: string,
  passages: readonly Passage[],
  language: string,
): WordDifferences {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const added: Span[] = [];
  /** Of each word of the source how many passages follow it and lack it, less those that have it. */
  const lacking = new Map<number, { readonly word: Word; followed: number; lacked: number }>();
  for (const passage of passages) {
    const before = wordsIn(source, passage.source, segmenter);
    const after = wordsIn(reading, passage.reading, segmenter);
    const changes = diffArrays(before, after, {
      comparator: (a, b) => a.key === b.key,
      maxEditLength: MOST_EDITS,
    });
    for (const word of before) {
      const known = lacking.get(word.start);
      if (known) known.followed++;
      else lacking.set(word.start, { word, followed: 1, lacked: 0 });
    }
    for (const { value, added: isNew, removed } of changes ?? []) {
      if (isNew) added.push(...value);
      if (removed)
        for (const word of value) {
          const known = lacking.get(word.start);
          if (known) known.lacked++;
        }
    }
  }
  const missing = [...lacking.values()].filter(({ followed, lacked }) => followed === lacked);
  return {
    reading: inRows(reading, added),
    source: inRows(
      source,
      missing.map(({ word }) => word),
    ),
  };
}

function wordsIn(text: string, { start, end }: Span, segmenter: Intl.Segmenter): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end)))
    if (isWordLike) {
      const key = segment.normalize('NFKC').toLowerCase().replaceAll('’', "'");
      words.push({ start: start + index, end: start + index + segment.length, key });
    }
  return words;
}

/** Words with no other between them as one span. */
function inRows(text: string, words: readonly Span[]): Span[] {
  const rows: Span[] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const last = rows.at(-1);
    if (last && !/[\p{L}\p{N}\n]/u.test(text.slice(last.end, start)))
      rows[rows.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else rows.push({ start, end });
  }
  return rows;
}
