import { type Language, languageOf } from './languages';
import type { Span } from './model';
import { namesAmongNouns, rarities } from './rarity';
import { sentenceSpans } from './sentences';
import { MIN_SENTENCE_RARITY } from './thresholds';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { type Words, wordsOf } from './words';

/** A sentence as alignment wants it. */
export interface Sentence {
  readonly span: Span;
  /** Words [firstWord, endWord) of the text. */
  readonly firstWord: number;
  readonly endWord: number;
  /** The different stems of the sentence, in order of first appearance. */
  readonly stems: Uint16Array;
  /** Sum of their rarities. */
  readonly rarity: number;
  /** False for sentences too empty to align ("He agreed."). */
  readonly telling: boolean;
}

/** A text read once, for any number of comparisons. */
export interface PreparedText {
  readonly text: string;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  /** As the text itself shows; null where it does not. */
  readonly language: Language | null;
  /** Of each stem of the vocabulary. */
  readonly rarity: Float32Array;
}

export function prepareText(text: string): PreparedText {
  const words = wordsOf(text);
  const vocabulary = vocabularyOf(words);
  const language = languageOf(words, vocabulary);
  const rarity = rarities(text, words, vocabulary, language);
  if (language === 'de') namesAmongNouns(words, vocabulary, rarity);
  return { text, words, vocabulary, language, rarity };
}

/** Cuts a text into sentences; most candidates part from the reading before that is worth its while. */
export function sentencesOf({ text, words, vocabulary, rarity }: PreparedText): Sentence[] {
  const sentences: Sentence[] = [];
  const stems = new Uint16Array(words.count);
  const lastSentence = new Uint16Array(vocabulary.size);
  let [word, end] = [0, 0];
  for (const span of sentenceSpans(text)) {
    const [firstWord, firstStem] = [word, end];
    let sum = 0;
    for (; word < words.count && (words.starts[word] ?? 0) < span.end; word++) {
      const stem = vocabulary.stemOfWord[word] ?? 0;
      if (lastSentence[stem] === sentences.length + 1) continue;
      lastSentence[stem] = sentences.length + 1;
      stems[end++] = stem;
      sum += rarity[stem] ?? 0;
    }
    if (word > firstWord)
      sentences.push({
        span,
        firstWord,
        endWord: word,
        stems: stems.subarray(firstStem, end),
        rarity: sum,
        telling: sum >= MIN_SENTENCE_RARITY,
      });
  }
  return sentences;
}
