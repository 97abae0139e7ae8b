import type { Change, Span } from '../model';
import { BARE_FIGURE, UNTOLD_COVERAGE } from '../thresholds';
import type { Side, Sides } from './counterparts';
import { type Quantity, statesSame } from './quantities';

/**
 * Telling sentences of which nothing stands on the other side: left out of the source, or added in the reading. Not
 * claimed of a sentence in whose place the other side has one of its own, which may be the same in other words.
 */
export function omissions(
  { reading, source }: Sides,
  quantities: { readonly reading: readonly Quantity[]; readonly source: readonly Quantity[] },
  explained: readonly Change[],
): Change[] {
  const leftOut = untold(source, reading, quantities.source, quantities.reading).filter(
    (span) => !explained.some((change) => overlaps(change.source, span)),
  );
  const added = untold(reading, source, quantities.reading, quantities.source).filter(
    (span) => !explained.some((change) => overlaps(change.reading, span)),
  );
  return [
    ...leftOut.map((span): Change => ({ kind: 'left-out', source: span, reading: null })),
    ...added.map((span): Change => ({ kind: 'added', source: null, reading: span })),
  ];
}

function overlaps(a: Span | null, b: Span): boolean {
  return a !== null && a.start < b.end && b.start < a.end;
}

function untold(
  side: Side,
  other: Side,
  quantities: readonly Quantity[],
  others: readonly Quantity[],
): Span[] {
  const { text, alignment } = side;
  const toldFigures = new Set(
    quantities
      .filter((one) => one.value >= BARE_FIGURE && others.some((theirs) => statesSame(one, theirs)))
      .map(({ sentence }) => sentence),
  );
  return text.sentences.flatMap(({ telling, span }, i) => {
    const isUntold =
      telling &&
      side.counterparts[i]?.length === 0 &&
      (alignment[i]?.coverage ?? 0) < UNTOLD_COVERAGE &&
      !toldFigures.has(i) &&
      !hasOneInItsPlace(side, other, i);
    return isUntold ? [span] : [];
  });
}

/** Whether a sentence without a counterpart stands beside one that tells the same as a neighbour of this. */
function hasOneInItsPlace({ counterparts }: Side, other: Side, index: number): boolean {
  const isFree = (at: number) => other.counterparts[at]?.length === 0;
  return (
    (counterparts[index - 1] ?? []).some((at) => isFree(at + 1)) ||
    (counterparts[index + 1] ?? []).some((at) => isFree(at - 1))
  );
}
