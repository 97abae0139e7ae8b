import type { ComparableText } from './compare';
import type { Sentence } from './prepared-text';
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

/** The postings of a text's own sentences: those with stem `s` are `sentences[starts[s]]` to before `starts[s + 1]`, ascending. */
export interface SentencesByStem {
  readonly starts: Uint32Array;
  readonly sentences: Uint16Array;
}

/** Postings of the sentences of a text with `stems` different stems. */
export function sentencesByStem(all: readonly Sentence[], stems: number): SentencesByStem {
  const starts = new Uint32Array(stems + 1);
  for (const { stems } of all)
    for (let i = 0; i < stems.length; i++) {
      const next = (stems[i] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  for (let stem = 0; stem < stems; stem++)
    starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0);
  const sentences = new Uint16Array(starts[stems] ?? 0);
  const ends = starts.slice();
  for (const [j, { stems }] of all.entries())
    for (let i = 0; i < stems.length; i++) {
      const stem = stems[i] ?? 0;
      const at = ends[stem] ?? 0;
      sentences[at] = j;
      ends[stem] = at + 1;
    }
  return { starts, sentences };
}

/**
 * For each sentence of `a` the sentence of `b`, or pair of neighbours, that covers most of its rarity. Rewriters merge and
 * split sentences, hence the pairs; they rarely reach further. `inB` is the index in `b` of each stem of `a`.
 */
export function alignSentences(
  a: ComparableText,
  b: ComparableText,
  inB: Int32Array,
): AlignedSentence[] {
  const alone = new Float32Array(b.sentences.length);
  const paired = new Float32Array(b.sentences.length);
  return a.sentences.map((sentence, from) => {
    alone.fill(0);
    paired.fill(0);
    for (let i = 0; i < sentence.stems.length; i++) {
      const stem = sentence.stems[i] ?? 0;
      const rarity = a.rarity[stem] ?? 0;
      const other = inB[stem] ?? -1;
      if (other >= 0 && rarity > COMMON_WORD_RARITY)
        addStem(b.sentencesByStem, other, rarity, alone, paired);
    }
    return { from, ...bestRun(alone, paired, sentence.rarity || 1) };
  });
}

/** Adds a stem's rarity to each sentence that has it (`alone`) and to each pair of neighbours, by its first (`paired`), once. */
function addStem(
  { starts, sentences }: SentencesByStem,
  stem: number,
  rarity: number,
  alone: Float32Array,
  paired: Float32Array,
): void {
  let before = -1;
  for (let i = starts[stem] ?? 0; i < (starts[stem + 1] ?? 0); i++) {
    const j = sentences[i] ?? 0;
    alone[j] = (alone[j] ?? 0) + rarity;
    paired[j] = (paired[j] ?? 0) + rarity;
    if (j > 0 && before !== j - 1) paired[j - 1] = (paired[j - 1] ?? 0) + rarity;
    before = j;
  }
}

/** The best single sentence; a pair only where it covers more. `whole` is the rarity of the sentence that is covered. */
function bestRun(
  alone: Float32Array,
  paired: Float32Array,
  whole: number,
): { first: number; last: number; coverage: number } {
  let [first, last, most] = [-1, -1, 0];
  for (let j = 0; j < alone.length; j++) {
    const sum = alone[j] ?? 0;
    if (sum > most) [first, last, most] = [j, j, sum];
  }
  for (let j = 0; j + 1 < paired.length; j++) {
    const sum = paired[j] ?? 0;
    if (sum > most) [first, last, most] = [j, j + 1, sum];
  }
  return { first, last, coverage: most / whole };
}

/** True where a stem of a text stands in one of its sentences `first` to `last`. */
export function standsIn(
  { starts, sentences }: SentencesByStem,
  stem: number,
  first: number,
  last: number,
): boolean {
  for (let i = starts[stem] ?? 0; i < (starts[stem + 1] ?? 0); i++) {
    const j = sentences[i] ?? 0;
    if (j >= first) return j <= last;
  }
  return false;
}
