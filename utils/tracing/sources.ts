import type { Judgement, Outline, Passage } from './model';
import { EQUAL_COVERAGE, OTHER_SOURCE_LENGTH } from './thresholds';

/**
 * The source among earlier articles that the reading derives from: the earliest of those that cover about as much of it
 * as the best does. The best alone would often be another copy. Null for an empty list.
 */
export function chooseSource<J extends Judgement>(earlier: readonly J[]): J | null {
  const coverage = ({ evidence }: J) => evidence.measures['coverageOfReading'] ?? 0;
  const best = Math.max(...earlier.map(coverage));
  return earlier
    .filter((judgement) => coverage(judgement) >= EQUAL_COVERAGE * best)
    .reduce<J | null>(
      (first, next) => (first === null || precedes(next.article, first.article) ? next : first),
      null,
    );
}

/** True where `a` is known to be the earlier one; of two dates, or of two first seen without a date. */
function precedes(a: Outline, b: Outline): boolean {
  if (a.publishedAt !== null && b.publishedAt !== null) return a.publishedAt < b.publishedAt;
  if (a.publishedAt === null && b.publishedAt === null) return a.seenAt < b.seenAt;
  return a.publishedAt !== null;
}

/**
 * The other sources of a patchwork: earlier articles that account for passages of the reading which neither the source nor
 * those before them in the list have. Reprints of a source account for nothing new.
 */
export function otherSources<J extends Judgement>(source: J | null, earlier: readonly J[]): J[] {
  const traced = [...(source?.evidence.passages ?? [])];
  return earlier.filter((judgement) => {
    if (judgement === source || judgement.verdict === 'update') return false;
    const passages = judgement.evidence.passages.filter((one) => !traced.some(overlaps(one)));
    const length = passages.reduce((sum, { reading }) => sum + reading.end - reading.start, 0);
    if (length < OTHER_SOURCE_LENGTH) return false;
    traced.push(...passages);
    return true;
  });
}

function overlaps({ reading: a }: Passage): (other: Passage) => boolean {
  return ({ reading: b }) => a.start < b.end && b.start < a.end;
}
