import { type AlignedSentence, standsIn } from './align';
import type { ComparableText, Comparison } from './compare';
import { wordContainment } from './containment';
import { sharedRuns } from './runs';
import { count, ratio, shareOf, tally } from './tally';
import { ALIGNED_COVERAGE, CLOSE_COVERAGE, VERBATIM_RUN } from './thresholds';
import { FIGURE, NAME, QUOTED } from './words';

/**
 * What the judge looks at, by name. "Of reading" is the share of the reading that stands in the candidate, "of source" the
 * share of the candidate that stands in the reading; shares are 0-1 and weighted by rarity unless they count sentences.
 * Counts are ln(1 + n).
 */
export const PAIR_MEASURES = [
  'coverageOfReading',
  'coverageOfSource',
  'alignedOfReading',
  'alignedOfSource',
  'closeOfReading',
  'closeOfSource',
  'bestPassage',
  'orderCorrelation',
  'orderedShare',
  'alignedCount',
  'wordsOfReading',
  'wordsOfSource',
  'rareOfReading',
  'rareOfSource',
  'pairsOfReading',
  'triplesOfReading',
  'triplesOfSource',
  'fivesOfReading',
  'fivesOfSource',
  'run4Share',
  'run8Share',
  'run12Share',
  'figuresOfReading',
  'figuresOfSource',
  'namesOfReading',
  'namesOfSource',
  'figureConflict',
  'figureConflictOfSource',
  'nameConflict',
  'nameConflictOfSource',
  'quotedShare',
  'alignedQuotedShare',
  'ownWordsTaken',
] as const;
export type PairMeasure = (typeof PAIR_MEASURES)[number];

export function measurePair(comparison: Comparison): Record<PairMeasure, number> {
  return {
    ...coverageMeasures(comparison),
    ...orderMeasures(comparison),
    ...wordMeasures(comparison),
    ...runMeasures(comparison),
    ...conflictMeasures(comparison),
    ...quotationMeasures(comparison),
    ownWordsTaken: ownWordsTaken(comparison),
  };
}

function coverageMeasures({ reading, candidate, forth, back }: Comparison) {
  const [of, to] = [coverage(reading, forth), coverage(candidate, back)];
  return {
    coverageOfReading: of.mean,
    alignedOfReading: of.aligned,
    closeOfReading: of.close,
    coverageOfSource: to.mean,
    alignedOfSource: to.aligned,
    closeOfSource: to.close,
    bestPassage: bestPassage(reading, forth),
    alignedCount: Math.log(1 + forth.filter((s) => isAligned(reading, s)).length),
  };
}

/** Mean coverage of a text's telling sentences, and the shares of them that are aligned and aligned closely. */
function coverage(text: ComparableText, alignment: readonly AlignedSentence[]) {
  let [whole, covered, aligned, close] = [0, 0, 0, 0];
  for (const { from, coverage } of alignment) {
    const sentence = text.sentences[from];
    if (!sentence?.telling) continue;
    whole += sentence.rarity;
    covered += sentence.rarity * coverage;
    if (coverage >= ALIGNED_COVERAGE) aligned += sentence.rarity;
    if (coverage >= CLOSE_COVERAGE) close += sentence.rarity;
  }
  return {
    mean: ratio(covered, whole),
    aligned: ratio(aligned, whole),
    close: ratio(close, whole),
  };
}

/** Mean coverage of the best three telling sentences in a row. */
function bestPassage(reading: ComparableText, forth: readonly AlignedSentence[]): number {
  const telling = forth.filter(({ from }) => reading.sentences[from]?.telling);
  let best = 0;
  for (let i = 0; i < telling.length; i++) {
    const row = telling.slice(i, i + 3);
    best = Math.max(
      best,
      row.reduce((sum, s) => sum + s.coverage, 0) / Math.min(3, telling.length),
    );
  }
  return best;
}

function isAligned(text: ComparableText, { from, coverage }: AlignedSentence): boolean {
  return coverage >= ALIGNED_COVERAGE && text.sentences[from]?.telling === true;
}

/** Whether the aligned sentences come in the source's order; an independent report tells the same in another one. */
function orderMeasures({ reading, forth }: Comparison) {
  const places = forth.filter((s) => isAligned(reading, s)).map((s) => s.first);
  let [inOrder, pairs] = [0, 0];
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < Math.min(places.length, i + 200); j++) {
      const [a, b] = [places[i] ?? 0, places[j] ?? 0];
      if (a === b) continue;
      pairs++;
      if (a < b) inOrder++;
    }
  return {
    // With nothing to order, neither in order nor out of it.
    orderCorrelation: pairs === 0 ? 0 : (2 * inOrder) / pairs - 1,
    orderedShare: ratio(longestRising(places), reading.sentences.filter((s) => s.telling).length),
  };
}

/** Length of the longest subsequence that never falls (patience sorting). */
function longestRising(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
}

function wordMeasures({ reading, candidate, shared }: Comparison) {
  const [of, to] = [
    wordContainment(reading, shared.forth),
    wordContainment(candidate, shared.back),
  ];
  return {
    wordsOfReading: of.words,
    rareOfReading: of.rare,
    figuresOfReading: of.figures,
    namesOfReading: of.names,
    wordsOfSource: to.words,
    rareOfSource: to.rare,
    figuresOfSource: to.figures,
    namesOfSource: to.names,
  };
}

function runMeasures({ reading, candidate, runLengths }: Comparison) {
  const share = (length: number) => {
    let words = 0;
    for (const run of runLengths) if (run >= length) words++;
    return ratio(words, reading.words.count);
  };
  const triples = sharedRuns(reading.runSet3, candidate.runSet3);
  const fives = sharedRuns(reading.runSet5, candidate.runSet5);
  return {
    pairsOfReading: ratio(sharedRuns(reading.runSet2, candidate.runSet2), reading.runSet2.length),
    triplesOfReading: ratio(triples, reading.runSet3.length),
    triplesOfSource: ratio(triples, candidate.runSet3.length),
    fivesOfReading: ratio(fives, reading.runSet5.length),
    fivesOfSource: ratio(fives, candidate.runSet5.length),
    run4Share: share(4),
    run8Share: share(8),
    run12Share: share(12),
  };
}

/**
 * In aligned sentences, the share of one side's figures and names that the other side's sentence does not have. A template
 * filled in again agrees in its words and conflicts in these.
 */
function conflictMeasures({ reading, candidate, shared, forth, back }: Comparison) {
  const here = conflicts(reading, candidate, forth, shared.forth);
  const there = conflicts(candidate, reading, back, shared.back);
  return {
    figureConflict: here.figures,
    nameConflict: here.names,
    figureConflictOfSource: there.figures,
    nameConflictOfSource: there.names,
  };
}

function conflicts(
  text: ComparableText,
  other: ComparableText,
  alignment: readonly AlignedSentence[],
  inOther: Int32Array,
) {
  const [figures, names] = [tally(), tally()];
  for (const aligned of alignment) {
    if (!isAligned(text, aligned)) continue;
    const sentence = text.sentences[aligned.from];
    for (let i = sentence?.firstWord ?? 0; i < (sentence?.endWord ?? 0); i++) {
      const flags = text.words.flags[i] ?? 0;
      const sum = flags & FIGURE ? figures : flags & NAME ? names : null;
      if (sum === null) continue;
      const stem = inOther[text.vocabulary.stemOfWord[i] ?? 0] ?? -1;
      const kept = stem >= 0 && standsIn(other.sentencesByStem, stem, aligned.first, aligned.last);
      count(sum, 1, !kept);
    }
  }
  return { figures: shareOf(figures), names: shareOf(names) };
}

/** How much of the reading is quotation, and how much of what is aligned: press conferences share quotations and nothing else. */
function quotationMeasures({ reading, forth }: Comparison) {
  let [all, aligned, alignedQuoted, quoted] = [0, 0, 0, 0];
  for (const followed of forth) {
    const sentence = reading.sentences[followed.from];
    if (!sentence) continue;
    const isPart = isAligned(reading, followed);
    for (let i = sentence.firstWord; i < sentence.endWord; i++) {
      const inQuotes = ((reading.words.flags[i] ?? 0) & QUOTED) !== 0;
      all++;
      if (inQuotes) quoted++;
      if (isPart) aligned++;
      if (isPart && inQuotes) alignedQuoted++;
    }
  }
  return { quotedShare: ratio(quoted, all), alignedQuotedShare: ratio(alignedQuoted, aligned) };
}

/**
 * Words outside quotation marks that stand in the candidate in the same row of five or more: a number, not a share, since
 * four paragraphs taken over are as many in a long article as in a short one.
 */
function ownWordsTaken({ reading, runLengths }: Comparison): number {
  let taken = 0;
  for (let i = 0; i < runLengths.length; i++) {
    const isQuoted = ((reading.words.flags[i] ?? 0) & QUOTED) !== 0;
    if (!isQuoted && (runLengths[i] ?? 0) >= VERBATIM_RUN) taken++;
  }
  return Math.log(1 + taken);
}
