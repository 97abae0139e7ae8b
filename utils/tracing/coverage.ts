import type { AlignedSentence } from './align';
import type { ComparableText, Comparison } from './compare';
import { count, ratio, shareOf, tally } from './tally';
import { ALIGNED_COVERAGE, CLOSE_COVERAGE, LEAD_SENTENCES, QUOTATION_SHARE } from './thresholds';
import { QUOTED } from './words';

/** How much of each text stands in the other's sentences: of all of it, of its lead, outside its quotations, at its best. */
export function coverageMeasures({ reading, candidate, forth, back }: Comparison) {
  const of = coverage(reading, forth, back);
  const to = coverage(candidate, back, forth);
  const [rows, rowsTo] = [coverages(reading, forth), coverages(candidate, back)];
  return {
    coverageOfReading: of.mean,
    alignedOfReading: of.aligned,
    closeOfReading: of.close,
    mutualOfReading: of.mutual,
    leadOfReading: of.lead,
    unquotedOfReading: of.unquoted,
    coverageOfSource: to.mean,
    alignedOfSource: to.aligned,
    closeOfSource: to.close,
    mutualOfSource: to.mutual,
    leadOfSource: to.lead,
    unquotedOfSource: to.unquoted,
    bestThreeOfReading: bestRow(rows, 3),
    bestSixOfReading: bestRow(rows, 6),
    bestSixOfSource: bestRow(rowsTo, 6),
    bestTenOfReading: bestRow(rows, 10),
    bestTenOfSource: bestRow(rowsTo, 10),
    alignedCount: Math.log(1 + forth.filter((s) => isAligned(reading, s)).length),
  };
}

export function isAligned(text: ComparableText, { from, coverage }: AlignedSentence): boolean {
  return coverage >= ALIGNED_COVERAGE && text.sentences[from]?.telling === true;
}

/**
 * Mean coverage of a text's telling sentences, weighted by their rarity: of all; of all, counting only those that are also
 * what they follow follows (`mutual`); of the first ones (`lead`); of those that are not quotation. And the shares of them
 * that are aligned and aligned closely.
 */
function coverage(
  text: ComparableText,
  alignment: readonly AlignedSentence[],
  back: readonly AlignedSentence[],
) {
  const [mean, mutual, lead, unquoted] = [tally(), tally(), tally(), tally()];
  const [aligned, close] = [tally(), tally()];
  let place = 0;
  for (const followed of alignment) {
    const { from, coverage } = followed;
    const sentence = text.sentences[from];
    if (!sentence?.telling) continue;
    const { rarity } = sentence;
    add(mean, rarity, coverage);
    add(mutual, rarity, isMutual(followed, back) ? coverage : 0);
    if (place++ < LEAD_SENTENCES) add(lead, rarity, coverage);
    if (quotedShareOf(text, sentence) < QUOTATION_SHARE) add(unquoted, rarity, coverage);
    count(aligned, rarity, coverage >= ALIGNED_COVERAGE);
    count(close, rarity, coverage >= CLOSE_COVERAGE);
  }
  return {
    mean: shareOf(mean),
    mutual: shareOf(mutual),
    lead: shareOf(lead),
    unquoted: shareOf(unquoted),
    aligned: shareOf(aligned),
    close: shareOf(close),
  };
}

function add(into: { part: number; whole: number }, weight: number, share: number): void {
  into.whole += weight;
  into.part += weight * share;
}

/** Whether one of the sentences that a sentence follows follows it in turn. */
function isMutual({ from, first, last }: AlignedSentence, back: readonly AlignedSentence[]) {
  const answers = (other: AlignedSentence | undefined) =>
    other !== undefined && other.first <= from && from <= other.last;
  return first >= 0 && (answers(back[first]) || answers(back[last]));
}

function quotedShareOf(
  { words }: ComparableText,
  { firstWord, endWord }: { readonly firstWord: number; readonly endWord: number },
): number {
  let quoted = 0;
  for (let i = firstWord; i < endWord; i++) if ((words.flags[i] ?? 0) & QUOTED) quoted++;
  return ratio(quoted, endWord - firstWord);
}

/** Coverage of each telling sentence in turn. */
function coverages(text: ComparableText, alignment: readonly AlignedSentence[]): number[] {
  return alignment
    .filter(({ from }) => text.sentences[from]?.telling)
    .map(({ coverage }) => coverage);
}

/** Summed coverage of the best `length` in a row, by `length`: a text that is shorter has no row of that length to show. */
function bestRow(coverages: readonly number[], length: number): number {
  let [sum, best] = [0, 0];
  for (const [i, coverage] of coverages.entries()) {
    sum += coverage - (coverages[i - length] ?? 0);
    best = Math.max(best, sum);
  }
  return best / length;
}
