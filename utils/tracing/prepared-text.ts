import type { Span } from './model';
import { rarities } from './rarity';
import { sentenceSpans } from './sentences';
import { MIN_SENTENCE_RARITY } from './thresholds';
import { type VocabularyEntry, vocabularyOf } from './vocabulary';
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

/** Reads a text into words and vocabulary, and into sentences once they are asked for: most candidates part before that. */
export function prepareText(text: string): PreparedText {
  const words = wordsOf(text);
  const rarity = rarities(text, words);
  let sentences: readonly Sentence[] | null = null;
  return {
    text,
    words,
    rarity,
    vocabulary: vocabularyOf(words, rarity),
    get sentences() {
      sentences ??= sentencesOf(text, words, rarity);
      return sentences;
    },
  };
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
