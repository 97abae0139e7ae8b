import type { Sequence } from './chronology';
import type { Measure } from './measures';
import type { Judgement } from './model';
import {
  COPY_RUNS_SHARE,
  FLAGGED_LIKELIHOOD,
  PARTIAL_ALIGNED_SHARE,
  RELATED_COVERAGE,
  RELATED_LIKELIHOOD,
  RELATED_NAMES_SHARE,
  UPDATE_LIKELIHOOD,
  UPDATE_NAME_CONFLICT,
  UPDATE_NAMES_SHARE,
  UPDATE_RUNS_SHARE,
} from './thresholds';

type Measures = Readonly<Record<Measure, number>>;

/** What the texts' makers have to do with each other. */
export interface Kinship {
  readonly samePublisher: boolean;
  /** One address is one article: its other versions are neither source nor update of it. */
  readonly sameAddress: boolean;
  /** The two are in two languages. */
  readonly translated: boolean;
}

/** What the later of two texts is with regard to the earlier one; null where there is nothing to say. */
export function verdictOnPair(
  measures: Measures,
  likelihood: number,
  sequence: Sequence,
  { samePublisher, sameAddress, translated }: Kinship,
): Judgement['verdict'] | null {
  if (sameAddress) return null;
  const [derived, origin] =
    sequence.first === 'reading'
      ? (['Source', 'Reading'] as const)
      : (['Reading', 'Source'] as const);
  if (samePublisher) {
    const isUpdate =
      !translated &&
      likelihood >= UPDATE_LIKELIHOOD &&
      measures[`fivesOf${origin}`] >= UPDATE_RUNS_SHARE &&
      measures[`leadingNamesOf${origin}`] >= UPDATE_NAMES_SHARE &&
      measures[origin === 'Source' ? 'nameConflictOfSource' : 'nameConflict'] <=
        UPDATE_NAME_CONFLICT;
    return isUpdate && sequence.first !== 'unknown' ? 'update' : null;
  }
  // Without an order nobody can say who took from whom.
  if (likelihood < FLAGGED_LIKELIHOOD || sequence.first === 'unknown')
    return likelihood >= RELATED_LIKELIHOOD || (!translated && isSameStory(measures))
      ? 'related'
      : null;
  if (translated) return 'translation';
  if (measures[`fivesOf${derived}`] >= COPY_RUNS_SHARE) return 'copy';
  return measures[`alignedOf${derived}`] < PARTIAL_ALIGNED_SHARE ? 'partial' : 'rewrite';
}

/** Whether two texts that share no wording tell of the same event: names in common, and sentences about the same things. */
function isSameStory(measures: Measures): boolean {
  return (
    measures.namesOfReading >= RELATED_NAMES_SHARE && measures.coverageOfReading >= RELATED_COVERAGE
  );
}
