import { type AlignedSentence, standsIn } from '../align';
import type { ComparableText, Comparison } from '../compare';
import { ALIGNED_COVERAGE, PART_COVERAGE } from '../thresholds';

/** A text of a comparison, with what its sentences follow in the other. */
export interface Side {
  readonly text: ComparableText;
  readonly alignment: readonly AlignedSentence[];
  /** Of each stem of the text, its index in the other; -1 where that lacks it. */
  readonly inOther: Int32Array;
  /** Of each sentence, the sentences of the other text that follow it or that it follows, ascending. */
  readonly counterparts: readonly (readonly number[])[];
}

export interface Sides {
  readonly reading: Side;
  readonly source: Side;
  /** For each word of the reading, the length of the longest run through it that stands in the source. */
  readonly runLengths: Uint16Array;
}

/** Both texts with the sentences that tell the same, whichever covers the other: rewriters merge sentences and split them. */
export function sidesOf(comparison: Comparison): Sides {
  const { reading, candidate, shared, forth, back, runLengths } = comparison;
  const ofReading = reading.sentences.map(() => new Set<number>());
  const ofSource = candidate.sentences.map(() => new Set<number>());
  const link = (r: number, s: number) => {
    ofReading[r]?.add(s);
    ofSource[s]?.add(r);
  };
  for (const one of forth.filter(isAligned(reading)))
    for (const s of partsOf(one, reading, shared.forth, candidate)) link(one.from, s);
  for (const one of back.filter(isAligned(candidate)))
    for (const r of partsOf(one, candidate, shared.back, reading)) link(r, one.from);
  for (const [r, s] of onesBetween(ofReading, ofSource)) link(r, s);
  const sorted = (sets: readonly Set<number>[]) =>
    sets.map((set) => [...set].sort((a, b) => a - b));
  return {
    reading: {
      text: reading,
      alignment: forth,
      inOther: shared.forth,
      counterparts: sorted(ofReading),
    },
    source: {
      text: candidate,
      alignment: back,
      inOther: shared.back,
      counterparts: sorted(ofSource),
    },
    runLengths,
  };
}

function isAligned(text: ComparableText) {
  return ({ from, first, coverage }: AlignedSentence) =>
    first >= 0 && coverage >= ALIGNED_COVERAGE && text.sentences[from]?.telling === true;
}

/** Of two neighbours that a sentence follows, those that have a share of it worth the name. */
function partsOf(
  { from, first, last }: AlignedSentence,
  { sentences, rarity }: ComparableText,
  inOther: Int32Array,
  other: ComparableText,
): number[] {
  if (first === last) return [first];
  const sentence = sentences[from];
  return [first, last].filter((index) => {
    let covered = 0;
    for (const stem of sentence?.stems ?? []) {
      const there = inOther[stem] ?? -1;
      if (there >= 0 && standsIn(other.sentencesByStem, there, index, index))
        covered += rarity[stem] ?? 0;
    }
    return covered >= PART_COVERAGE * (sentence?.rarity ?? 0);
  });
}

/** Sentences without a counterpart that are alone between two pairs: the same said in quite other words, if anything. */
function onesBetween(
  ofReading: readonly ReadonlySet<number>[],
  ofSource: readonly ReadonlySet<number>[],
): [number, number][] {
  const isPair = (r: number, s: number) =>
    ofReading[r]?.has(s) ?? (r === ofReading.length && s === ofSource.length);
  return ofReading.flatMap((theirs, r) => {
    if (theirs.size > 0 || r === 0) return [];
    const places = [...(ofReading[r - 1] ?? [])].map((s) => s + 1);
    const s = places.find((s) => ofSource[s]?.size === 0 && isPair(r + 1, s + 1));
    return s === undefined ? [] : [[r, s] as [number, number]];
  });
}

/** What tells the same as a sentence or its neighbours: quotations often stand beside what names their speaker. */
export function around({ counterparts }: Side, sentence: number): Set<number> {
  return new Set([sentence, sentence - 1, sentence + 1].flatMap((i) => counterparts[i] ?? []));
}

/** Index of the sentence that an offset lies in or, between sentences, follows; -1 before the first. */
export function sentenceAt({ sentences }: ComparableText, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Words [first, end) of a text that begin in a span. */
export function wordsIn(
  { words }: ComparableText,
  { start, end }: { readonly start: number; readonly end: number },
): { first: number; end: number } {
  const after = (offset: number) => {
    let [low, high] = [0, words.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: after(start), end: after(end) };
}

export function wordAt({ text, words }: ComparableText, word: number): string {
  return text.slice(words.starts[word] ?? 0, words.ends[word] ?? 0);
}
