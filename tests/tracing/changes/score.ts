import { writingBetween } from '../../../utils/tracing/across';
import { changesOf } from '../../../utils/tracing/changes/changes';
import { comparisonsOf } from '../../../utils/tracing/compare';
import { sameLanguage } from '../../../utils/tracing/languages';
import type { Change, Span } from '../../../utils/tracing/model';
import { prepareText } from '../../../utils/tracing/prepared-text';
import { tongueOf } from '../../../utils/tracing/tongues';
import type { Pair } from './pair';

/** What changed between two texts whose paragraphs are lines. */
export function changesBetween(source: string, reading: string): Change[] {
  const [read, other] = [prepareText(reading), prepareText(source)];
  const isOneLanguage = sameLanguage(read, other);
  const across = isOneLanguage ? null : writingBetween(tongueOf(read), tongueOf(other));
  return changesOf(comparisonsOf(read)(other, across), isOneLanguage);
}

/** How claims agree with what is marked; the claims and marks that agree with none are told in words. */
export interface Score {
  found: number;
  readonly wrong: string[];
  readonly missed: string[];
  /** The same of quotations kept, which are no change. */
  kept: number;
  readonly keptMissed: string[];
}

export function emptyScore(): Score {
  return { found: 0, wrong: [], missed: [], kept: 0, keptMissed: [] };
}

/** Adds a pair. A claim agrees with a mark of its kind whose words its spans touch on both sides. */
export function score(pair: Pair, into: Score): void {
  const claims = changesBetween(pair.source, pair.rewrite);
  const open = new Set(pair.changes);
  for (const claim of claims) {
    if (claim.kind === 'quotation-kept') continue;
    const mark = [...open].find(
      ([kind, source, rewrite]) =>
        kind === claim.kind &&
        touches(pair.source, claim.source, source) &&
        // Where a quotation was left away, what stands in its place is a matter of taste.
        (kind === 'quotation-dropped' || touches(pair.rewrite, claim.reading, rewrite)),
    );
    if (mark === undefined) into.wrong.push(`${pair.id}: ${told(pair, claim)}`);
    else {
      into.found++;
      open.delete(mark);
    }
  }
  for (const mark of open) into.missed.push(`${pair.id}: ${mark.join(' | ')}`);
  for (const words of pair.kept) {
    const isFound = claims.some(
      (claim) =>
        claim.kind === 'quotation-kept' &&
        touches(pair.source, claim.source, words) &&
        touches(pair.rewrite, claim.reading, words),
    );
    if (isFound) into.kept++;
    else into.keptMissed.push(`${pair.id}: ${words}`);
  }
}

/** Whether a span lies in one of the places where words stand, or covers it. */
function touches(text: string, span: Span | null, words: string | null): boolean {
  if (span === null || words === null) return span === null && words === null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at < span.end && span.start < at + words.length) return true;
  return false;
}

function told({ source, rewrite }: Pair, { kind, ...claim }: Change): string {
  const cut = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
  return [kind, cut(source, claim.source), cut(rewrite, claim.reading)].join(' | ');
}
