import { comparable, compare } from '../../utils/tracing/compare';
import { measurePair, PAIR_MEASURES } from '../../utils/tracing/measures';
import { type PreparedText, prepareText } from '../../utils/tracing/prepared-text';
import { sharedStems } from '../../utils/tracing/vocabulary';

/** The measures of two texts of one language, in the order of `PAIR_MEASURES`. */
export function measuresOf(reading: string, source: string): readonly number[] {
  return measuresOfPrepared(prepareText(reading), prepareText(source));
}

export function measuresOfPrepared(a: PreparedText, b: PreparedText): readonly number[] {
  const comparison = compare(comparable(a), comparable(b), sharedStems(a.vocabulary, b.vocabulary));
  const measures = measurePair(comparison);
  return PAIR_MEASURES.map((name) => measures[name]);
}
