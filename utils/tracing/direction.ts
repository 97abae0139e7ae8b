import { changesOf } from './changes/changes';
import type { Comparison } from './compare';
import type { Change } from './model';
import { runLengths } from './runs';

/** What gets lost on the way and is hardly ever added: who said it, in what words, and who reported it first. */
const LOSSES: ReadonlySet<Change['kind']> = new Set([
  'credit-dropped',
  'attribution-dropped',
  'quotation-reported',
  'quotation-dropped',
] as const);

/**
 * Signs in the two texts of which is made of which: losses from the candidate to the reading, less those the other way.
 * Above 0 the reading is made of the candidate.
 */
export function signsOfDirection(comparison: Comparison): number {
  return losses(comparison) - losses(turned(comparison));
}

function losses(comparison: Comparison): number {
  return changesOf(comparison).filter(({ kind }) => LOSSES.has(kind)).length;
}

/** The same comparison with the two in each other's place. */
function turned({ reading, candidate, shared, forth, back }: Comparison): Comparison {
  return {
    reading: candidate,
    candidate: reading,
    shared: { forth: shared.back, back: shared.forth },
    forth: back,
    back: forth,
    runLengths: runLengths(candidate.runs3, reading.runSet3, 3),
  };
}
