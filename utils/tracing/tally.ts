/** A part and the whole it is of, summed up. */
export interface Tally {
  part: number;
  whole: number;
}

export function tally(): Tally {
  return { part: 0, whole: 0 };
}

export function count(into: Tally, weight: number, isPart: boolean): void {
  into.whole += weight;
  if (isPart) into.part += weight;
}

/** 0 for an empty whole. */
export function shareOf({ part, whole }: Tally): number {
  return ratio(part, whole);
}

/** Part by whole; 0 for an empty whole. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
