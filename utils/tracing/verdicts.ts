import type { Sequence } from './chronology';
import type { PairMeasure } from './measures';
import type { Judgement } from './model';
import {
  COPY_RUNS_SHARE,
  FLAGGED_LIKELIHOOD,
  PARTIAL_ALIGNED_SHARE,
  RELATED_COVERAGE,
  RELATED_NAMES_SHARE,
  TEMPLATE_CONFLICT,
  TEMPLATE_FIGURES_SHARE,
  TEMPLATE_RUNS_SHARE,
  UPDATE_LIKELIHOOD,
  UPDATE_RUNS_SHARE,
} from './thresholds';

type Measures = Readonly<Record<PairMeasure, number>>;

/** What the texts' makers have to do with each other. */
export interface Kinship {
  readonly samePublisher: boolean;
  /** One address is one article: its other versions are neither source nor update of it. */
  readonly sameAddress: boolean;
}

/** What the later of two texts is with regard to the earlier one; null where there is nothing to say. */
export function verdictOnPair(
  measures: Measures,
  likelihood: number,
  sequence: Sequence,
  { samePublisher, sameAddress }: Kinship,
): Judgement['verdict'] | null {
  if (sameAddress) return null;
  const [derived, origin] =
    sequence.first === 'reading'
      ? (['Source', 'Reading'] as const)
      : (['Reading', 'Source'] as const);
  if (samePublisher) {
    const isUpdate =
      likelihood >= UPDATE_LIKELIHOOD && measures[`fivesOf${origin}`] >= UPDATE_RUNS_SHARE;
    return isUpdate && sequence.first !== 'unknown' ? 'update' : null;
  }
  // Without an order nobody can say who took from whom.
  if (
    likelihood < FLAGGED_LIKELIHOOD ||
    sequence.first === 'unknown' ||
    isTemplateFilledAgain(measures)
  )
    return isSameStory(measures) ? 'related' : null;
  if (measures[`fivesOf${derived}`] >= COPY_RUNS_SHARE) return 'copy';
  return measures[`alignedOf${derived}`] < PARTIAL_ALIGNED_SHARE ? 'partial' : 'rewrite';
}

/** Whether runs of words are shared and their figures are not, either way: quarterly results of another company. */
function isTemplateFilledAgain(measures: Measures): boolean {
  return (
    measures.triplesOfReading >= TEMPLATE_RUNS_SHARE &&
    Math.min(measures.figureConflict, measures.figureConflictOfSource) >= TEMPLATE_CONFLICT &&
    Math.max(measures.figuresOfReading, measures.figuresOfSource) <= TEMPLATE_FIGURES_SHARE
  );
}

/** Whether two texts that share no wording tell of the same event: names in common, and sentences about the same things. */
function isSameStory(measures: Measures): boolean {
  return (
    measures.namesOfReading >= RELATED_NAMES_SHARE && measures.coverageOfReading >= RELATED_COVERAGE
  );
}
