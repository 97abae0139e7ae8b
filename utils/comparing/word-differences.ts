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
 * The words that differ within each passage. A word that stands elsewhere in the passage's other side is neither new nor
 * missing, and one of the source is missing only where none of the passages that follow it has it: a sentence that was split into
 * two is followed by both.
 */
export function wordDifferences(
  reading: string,
  source: string,
  passages: readonly Passage[],
  language: string | null,
): WordDifferences {
  const segmenter = segmenterOf(language);
  const added: Word[] = [];
  /** Of each word of the source how many passages follow it, and how many of those lack it. */
  const followed = new Map<number, { readonly word: Word; by: number; lackedBy: number }>();
  for (const passage of passages) {
    const before = wordsIn(source, passage.source, segmenter);
    const changed = changedWords(before, wordsIn(reading, passage.reading, segmenter));
    added.push(...changed.added);
    for (const word of before) {
      const known = followed.get(word.start) ?? { word, by: 0, lackedBy: 0 };
      known.by++;
      if (changed.removed.has(word)) known.lackedBy++;
      followed.set(word.start, known);
    }
  }
  const missing = [...followed.values()].filter(({ by, lackedBy }) => by === lackedBy);
  return {
    reading: inRows(reading, added),
    source: inRows(
      source,
      missing.map(({ word }) => word),
    ),
  };
}

/** The words that only one of two passages has; none where the two have next to nothing in common. */
function changedWords(
  before: Word[],
  after: Word[],
): { readonly removed: ReadonlySet<Word>; readonly added: readonly Word[] } {
  const changes =
    diffArrays(before, after, {
      comparator: (a, b) => a.key === b.key,
      maxEditLength: MOST_EDITS,
    }) ?? [];
  const removed = changes.flatMap((change) => (change.removed ? change.value : []));
  const added = changes.flatMap((change) => (change.added ? change.value : []));
  return { removed: new Set(without(removed, added)), added: without(added, removed) };
}

/** Words that do not stand among others as well, each of which stands for one. */
function without(words: readonly Word[], others: readonly Word[]): Word[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return words.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

/** Pages say anything of their language; where it is none, the reader's own will do. */
function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
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
