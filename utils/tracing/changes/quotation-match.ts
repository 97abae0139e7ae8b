import type { ComparableText } from '../compare';
import { COMMON_WORD_RARITY } from '../thresholds';
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
  return quotations.map((quotation) => {
    const words = wordsBetween(text, quotation.first, quotation.end);
    const found = sequences.map((sequence) => sharedInOrder(text, words, other, sequence));
    let best = -1;
    for (const [i, { size }] of found.entries()) if (size > (found[best]?.size ?? 0)) best = i;
    const alone = found[best] ?? new Set<number>();
    const near = [best - 1, best, best + 1].filter((i) => (found[i]?.size ?? 0) > 0);
    const all = new Set(near.flatMap((i) => [...(found[i] ?? [])]));
    // Neighbours count where they complete it: single words agree by chance.
    const isJoined = alone.size < words.length && all.size === words.length;
    const joined = isJoined ? all : alone;
    return {
      quotation,
      best,
      parts: isJoined ? near : [best],
      shared: joined.size,
      length: words.length,
      own: words.filter((word) => !joined.has(word)),
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

/** The words of `a` in a longest common subsequence with `b`; words compare as stems. */
function sharedInOrder(
  textA: ComparableText,
  a: readonly number[],
  textB: ComparableText,
  b: readonly number[],
): Set<number> {
  const keyA = a.map((word) => textA.words.keys[word] ?? 0);
  const keyB = b.map((word) => textB.words.keys[word] ?? 0);
  const there = new Set(keyB);
  const shared = new Set<number>();
  if (!keyA.some((key) => there.has(key))) return shared;
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
      shared.add(a[i] ?? 0);
      i++;
      j++;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  return shared;
}

export function isTelling({ rarity, vocabulary }: ComparableText, word: number): boolean {
  return (rarity[vocabulary.stemOfWord[word] ?? 0] ?? 0) > COMMON_WORD_RARITY;
}
