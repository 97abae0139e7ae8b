import type { PreparedText, Sentence } from './prepared-text';
import { COMMON_WORD_RARITY } from './thresholds';

/** What a sentence of one text follows in another: the best sentence, or two neighbouring ones. */
export interface AlignedSentence {
  /** Index of the sentence. */
  readonly from: number;
  /** First and last (inclusive) index of the sentences it follows; -1 where no word is shared. */
  readonly first: number;
  readonly last: number;
  /** Share of the sentence's rarity that stands in them; 0-1. */
  readonly coverage: number;
}

/** The postings of a text's own sentences: stem key → sentences it stands in, ascending. */
type SentencesByTerm = ReadonlyMap<number, readonly number[]>;

function sentencesByTerm(sentences: readonly Sentence[]): SentencesByTerm {
  const byTerm = new Map<number, number[]>();
  for (const [i, { terms }] of sentences.entries())
    for (const [key, rarity] of terms) {
      if (rarity <= COMMON_WORD_RARITY) continue;
      const known = byTerm.get(key);
      if (known) known.push(i);
      else byTerm.set(key, [i]);
    }
  return byTerm;
}

/**
 * For each sentence of `a` the sentence of `b`, or pair of neighbours, that covers most of its rarity. Rewriters merge and
 * split sentences, hence the pairs; they rarely reach further.
 */
export function alignSentences(a: PreparedText, b: PreparedText): AlignedSentence[] {
  const byTerm = sentencesByTerm(b.sentences);
  const shared = new Float32Array(b.sentences.length + 1);
  return a.sentences.map((sentence, from) => {
    shared.fill(0);
    for (const [key, rarity] of sentence.terms)
      for (const j of byTerm.get(key) ?? []) shared[j] = (shared[j] ?? 0) + rarity;
    return { from, ...bestRun(sentence, b.sentences, shared) };
  });
}

/** The best sentence or neighbouring pair, found from what single sentences share: a pair never shares more than their sum. */
function bestRun(
  sentence: Sentence,
  others: readonly Sentence[],
  shared: Float32Array,
): { first: number; last: number; coverage: number } {
  let best = { first: -1, last: -1, coverage: 0 };
  const whole = sentence.rarity || 1;
  for (let j = 0; j < others.length; j++) {
    const alone = (shared[j] ?? 0) / whole;
    if (alone > best.coverage) best = { first: j, last: j, coverage: alone };
  }
  for (let j = 0; j + 1 < others.length; j++) {
    const [here, next] = [shared[j] ?? 0, shared[j + 1] ?? 0];
    if (here === 0 || next === 0 || (here + next) / whole <= best.coverage) continue;
    const coverage = (here + addedBy(others[j + 1], others[j], sentence)) / whole;
    if (coverage > best.coverage) best = { first: j, last: j + 1, coverage };
  }
  return best;
}

/** Rarity of the sentence's words that stand in `next` and not in `here` already. */
function addedBy(
  next: Sentence | undefined,
  here: Sentence | undefined,
  sentence: Sentence,
): number {
  let sum = 0;
  for (const [key, rarity] of sentence.terms)
    if (rarity > COMMON_WORD_RARITY && next?.terms.has(key) && !here?.terms.has(key)) sum += rarity;
  return sum;
}
