import { count, shareOf, tally } from './tally';
import { COMMON_WORD_RARITY, RARE_WORD_RARITY } from './thresholds';
import { FIGURE, NAME, type Words } from './words';

/** How often a stem stands in a text, how rare it is, and the kinds of word (bits of `FIGURE`, `NAME`, `QUOTED`) it occurs as. */
export interface VocabularyEntry {
  count: number;
  flags: number;
  readonly rarity: number;
}

export type Vocabulary = ReadonlyMap<number, VocabularyEntry>;

/** The different stems of a text, by key. */
export function vocabularyOf(words: Words, rarity: Float32Array): Map<number, VocabularyEntry> {
  const vocabulary = new Map<number, VocabularyEntry>();
  for (let i = 0; i < words.count; i++) {
    const key = words.keys[i] ?? 0;
    const known = vocabulary.get(key);
    if (known) {
      known.count++;
      known.flags |= words.flags[i] ?? 0;
    } else vocabulary.set(key, { count: 1, flags: words.flags[i] ?? 0, rarity: rarity[i] ?? 0 });
  }
  return vocabulary;
}

/** Share of a text's different words that the other has: of all, of rare ones, of figures, of names. */
export function wordContainment(text: Vocabulary, other: Vocabulary) {
  const sums = { words: tally(), rare: tally(), figures: tally(), names: tally() };
  for (const [key, { rarity, flags }] of text) {
    const shared = other.has(key);
    if (rarity > COMMON_WORD_RARITY) count(sums.words, rarity, shared);
    if (rarity > RARE_WORD_RARITY) count(sums.rare, rarity, shared);
    if (flags & FIGURE) count(sums.figures, 1, shared);
    if (flags & NAME) count(sums.names, rarity, shared);
  }
  return {
    words: shareOf(sums.words),
    rare: shareOf(sums.rare),
    figures: shareOf(sums.figures),
    names: shareOf(sums.names),
  };
}

/** Share of rarity that two texts have in common, of whichever has more of its own in the other; 0-1. */
export function sharedWords(a: Vocabulary, b: Vocabulary): number {
  return Math.max(wordContainment(a, b).words, wordContainment(b, a).words);
}
