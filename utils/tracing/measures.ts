import type { Comparison } from './compare';
import { anchoredShare, conflictMeasures } from './conflicts';
import { leadingNamesShare, wordContainment } from './containment';
import { coverageMeasures } from './coverage';
import { orderMeasures } from './order';
import type { PreparedText } from './prepared-text';
import { quotationMeasures } from './quoted-share';
import { runMeasures } from './run-measures';
import { FIGURE } from './words';

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
  'mutualOfReading',
  'mutualOfSource',
  'leadOfReading',
  'leadOfSource',
  'unquotedOfReading',
  'unquotedOfSource',
  'bestThreeOfReading',
  'bestSixOfReading',
  'bestSixOfSource',
  'bestTenOfReading',
  'bestTenOfSource',
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
  'ownRun4Share',
  'ownRun8Share',
  'ownRun5Count',
  'ownRun8Count',
  'figuresOfReading',
  'figuresOfSource',
  'namesOfReading',
  'namesOfSource',
  'figureConflict',
  'figureConflictOfSource',
  'nameConflict',
  'nameConflictOfSource',
  'anchoredOfReading',
  'quotedShare',
  'alignedQuotedShare',
] as const;
export type PairMeasure = (typeof PAIR_MEASURES)[number];

/** Those, and what only rules look at. */
export type Measure =
  | PairMeasure
  | 'leadingNamesOfReading'
  | 'leadingNamesOfSource'
  /** Different figures in the text that has fewer of them. */
  | 'fewerFigures';

export function measurePair(comparison: Comparison): Record<Measure, number> {
  return {
    ...coverageMeasures(comparison),
    ...orderMeasures(comparison),
    ...wordMeasures(comparison),
    ...runMeasures(comparison),
    ...conflictMeasures(comparison),
    anchoredOfReading: anchoredShare(comparison),
    ...quotationMeasures(comparison),
    ...leadingNames(comparison),
    fewerFigures: Math.min(figures(comparison.reading), figures(comparison.candidate)),
  };
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

/** Whether the two are about the same: a template filled in again keeps its words and changes its names. */
function leadingNames({ reading, candidate, shared }: Comparison) {
  return {
    leadingNamesOfReading: leadingNamesShare(reading, shared.forth),
    leadingNamesOfSource: leadingNamesShare(candidate, shared.back),
  };
}

function figures({ vocabulary }: PreparedText): number {
  return vocabulary.flags.filter((flags) => (flags & FIGURE) !== 0).length;
}
