import type { Span } from './model';
import { rarities } from './rarity';
import { sentenceSpans } from './sentences';
import { MIN_SENTENCE_RARITY } from './thresholds';
import { type Words, wordsOf } from './words';

/** A sentence as alignment wants it. */
export interface Sentence {
  readonly span: Span;
  /** Words [firstWord, endWord) of the text. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Rarity of each different stem of the sentence. */
  readonly terms: ReadonlyMap<number, number>;
  /** Sum of `terms`. */
  readonly rarity: number;
  /** False for sentences too empty to align ("He agreed."). */
  readonly telling: boolean;
}

/** A text read once, for any number of comparisons. */
export interface PreparedText {
  readonly text: string;
  readonly words: Words;
  /** Of each word. */
  readonly rarity: Float32Array;
  readonly sentences: readonly Sentence[];
  /** Stem key → how often, how rare, and the kinds of word (bits of `FIGURE`, `NAME`, `QUOTED`) it occurs as. */
  readonly vocabulary: ReadonlyMap<number, VocabularyEntry>;
}

export interface VocabularyEntry {
  count: number;
  flags: number;
  readonly rarity: number;
}

/** Reads a text into words, sentences and vocabulary. */
export function prepareText(text: string): PreparedText {
  const words = wordsOf(text);
  const rarity = rarities(text, words);
  return {
    text,
    words,
    rarity,
    sentences: sentencesOf(text, words, rarity),
    vocabulary: vocabularyOf(words, rarity),
  };
}

function vocabularyOf(words: Words, rarity: Float32Array): Map<number, VocabularyEntry> {
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

function sentencesOf(text: string, words: Words, rarity: Float32Array): Sentence[] {
  const sentences: Sentence[] = [];
  let word = 0;
  for (const span of sentenceSpans(text)) {
    const firstWord = word;
    const terms = new Map<number, number>();
    let sum = 0;
    while (word < words.count && (words.starts[word] ?? 0) < span.end) {
      const key = words.keys[word] ?? 0;
      if (!terms.has(key)) {
        terms.set(key, rarity[word] ?? 0);
        sum += rarity[word] ?? 0;
      }
      word++;
    }
    if (word > firstWord)
      sentences.push({
        span,
        firstWord,
        endWord: word,
        terms,
        rarity: sum,
        telling: sum >= MIN_SENTENCE_RARITY,
      });
  }
  return sentences;
}
