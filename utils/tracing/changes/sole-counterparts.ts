import type { Sides } from './counterparts';

interface Placed {
  readonly sentence: number;
}

interface Rule<T> {
  /** Whether one can have become of the other. */
  readonly comparable: (reading: T, source: T) => boolean;
  /** Whether two of one side are the same, said again. */
  readonly same: (a: T, b: T) => boolean;
}

/**
 * Pairs of what only the reading has and what only the source has, in sentences that tell the same, where neither could
 * be paired with anything else. The first mention stands for the others.
 */
export function soleCounterparts<T extends Placed>(
  { reading }: Sides,
  ofReading: readonly T[],
  ofSource: readonly T[],
  { comparable, same }: Rule<T>,
): (readonly [reading: T, source: T])[] {
  const edges = ofReading.flatMap((r) =>
    ofSource
      .filter((s) => reading.counterparts[r.sentence]?.includes(s.sentence) && comparable(r, s))
      .map((s) => [r, s] as const),
  );
  const isSole = ([r, s]: readonly [T, T]) => edges.every(([a, b]) => same(a, r) === same(b, s));
  return edges
    .filter(isSole)
    .filter(([r], i, all) => all.findIndex(([other]) => same(other, r)) === i);
}

/** Whether two words are forms of one: "год" and "года", "metre" and "metres". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= 3 && common >= shorter - 2 && Math.abs(a.length - b.length) <= 3;
}
