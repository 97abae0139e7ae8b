import type { ComparableText } from '../compare';
import { COMMON_WORD_RARITY, MIN_QUOTED_WORDS, QUOTED_SHARED_SHARE } from '../thresholds';
import type { Quotation } from './quotations';

/** How much of a quotation's words the other text has between marks too, in the same order. */
export interface QuotationMatch {
  readonly quotation: Quotation;
  /** Index of the quotation of the other text that has most of them; -1 where none has any. */
  readonly best: number;
  /** Indices of the quotations of the other text that have its words: the best, and its neighbours where it joins them. */
  readonly parts: readonly number[];
  /** Words shared, of `length`. */
  readonly shared: number;
  readonly length: number;
  /** Indices of the words that no quotation of the other text has. */
  readonly own: readonly number[];
}

/** Finds each quotation of a text among those of another; the neighbours of the best count as well, since quotations are joined and split. */
export function matchQuotations(
  text: ComparableText,
  quotations: readonly Quotation[],
  other: ComparableText,
  others: readonly Quotation[],
): QuotationMatch[] {
  const sequences = others.map(({ first, end }) => wordsBetween(other, first, end));
  const keysOf = ({ words }: ComparableText, of: readonly number[]) =>
    of.map((word) => words.keys[word] ?? 0);
  const theirKeys = sequences.map((sequence) => keysOf(other, sequence));
  return quotations.map((quotation) => {
    const words = wordsBetween(text, quotation.first, quotation.end);
    const keys = keysOf(text, words);
    let [best, most] = [-1, 0];
    for (const [i, theirs] of theirKeys.entries()) {
      const length = lengthInOrder(keys, theirs);
      if (length > most) [best, most] = [i, length];
    }
    const alone = sharedInOrder(text, words, other, sequences[best] ?? []);
    const joined = new Set(alone);
    const parts = [best];
    for (const beside of [best - 1, best + 1]) {
      const rest = words.filter((word) => !joined.has(word));
      const more = sharedInOrder(text, rest, other, sequences[beside] ?? []);
      if (more.size === 0) continue;
      for (const word of more) joined.add(word);
      parts.push(beside);
    }
    // Neighbours count where they complete it: single words agree by chance.
    const isJoined = parts.length > 1 && joined.size === words.length;
    const shared = isJoined ? joined : alone;
    return {
      quotation,
      best,
      parts: isJoined ? parts.sort((a, b) => a - b) : [best],
      shared: shared.size,
      length: words.length,
      own: words.filter((word) => !shared.has(word)),
    };
  });
}

/** Words of a quotation without those in brackets, which are the writer's. */
function wordsBetween({ text, words }: ComparableText, first: number, end: number): number[] {
  const found: number[] = [];
  let depth = 0;
  let at = words.starts[first] ?? 0;
  for (let i = first; i < end; i++) {
    for (const start = words.starts[i] ?? 0; at < start; at++)
      depth = text[at] === '[' ? 1 : text[at] === ']' ? 0 : depth;
    if (depth === 0) found.push(i);
  }
  return found;
}

/** How long a longest common subsequence is: asked of every quotation with every other, so nothing else is made for it. */
function lengthInOrder(a: readonly number[], b: readonly number[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const key of a) {
    let before = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = key === b[j - 1] ? before + 1 : Math.max(above, row[j - 1] ?? 0);
      before = above;
    }
  }
  return row[b.length] ?? 0;
}

/** The words of `a` in a longest common subsequence with `b`; words compare as stems. */
export function sharedInOrder(
  textA: ComparableText,
  a: readonly number[],
  textB: ComparableText,
  b: readonly number[],
): Set<number> {
  const shared = new Set<number>();
  meetInOrder(textA, a, textB, b, (word) => shared.add(word));
  return shared;
}

/** Calls `meet` with each pair of words of a longest common subsequence, in their order. */
export function meetInOrder(
  textA: ComparableText,
  a: readonly number[],
  textB: ComparableText,
  b: readonly number[],
  meet: (wordOfA: number, wordOfB: number) => void,
): void {
  const keyA = a.map((word) => textA.words.keys[word] ?? 0);
  const keyB = b.map((word) => textB.words.keys[word] ?? 0);
  const there = new Set(keyB);
  if (!keyA.some((key) => there.has(key))) return;
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        keyA[i] === keyB[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (keyA[i] === keyB[j]) {
      meet(a[i] ?? 0, b[j] ?? 0);
      i++;
      j++;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
}

/** Whether half of a quotation of some length stands in one of the other text. */
export function isHalfOf(match: QuotationMatch | undefined): boolean {
  return (
    match !== undefined &&
    match.length >= MIN_QUOTED_WORDS &&
    match.shared >= QUOTED_SHARED_SHARE * match.length
  );
}

export function isTelling({ rarity, vocabulary }: ComparableText, word: number): boolean {
  return (rarity[vocabulary.stemOfWord[word] ?? 0] ?? 0) > COMMON_WORD_RARITY;
}
