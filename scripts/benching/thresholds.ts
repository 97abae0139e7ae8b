/**
 * The lowest threshold at which no more false alarms are flagged than allowed; what scores as much as it is flagged.
 * It is one of the scores that were given, so that nothing else could be as low; infinite where none is high enough.
 *
 * @param scores of all readings, in any order.
 * @param falseAlarms scores of those whose flagging would be a false alarm, one each.
 * @param allowed how many of these may be flagged.
 */
export function lowestThreshold(
  scores: Iterable<number>,
  falseAlarms: readonly number[],
  allowed: number,
): number {
  // The first false alarm too many, and with it all that score the same, must stay below.
  const limit = falseAlarms.toSorted((a, b) => b - a)[allowed] ?? Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const score of scores) if (score > limit && score < lowest) lowest = score;
  return lowest;
}
