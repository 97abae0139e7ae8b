import type { Comparison } from './compare';
import { isAligned } from './coverage';
import { ratio } from './tally';

/** Whether the aligned sentences come in the source's order; an independent report tells the same in another one. */
export function orderMeasures({ reading, forth }: Comparison) {
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
