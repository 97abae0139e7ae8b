import type { ComparableText } from '../compare';
import type { Change } from '../model';
import { MIN_QUOTED_WORDS } from '../thresholds';
import { type Sides, wordAt } from './counterparts';
import { lostQuotation } from './lost-quotations';
import { isTelling, matchQuotations, type QuotationMatch } from './quotation-match';
import type { Quotation, Quoted } from './quotations';
import { rewordedPhrase } from './replaced-words';
import { rewordedQuotation } from './reworded-quotations';
import { speakerOf } from './speakers';
import type { Speech } from './speech';

/**
 * What became of the quotations. Those of the reading first: kept, given to another speaker, or other words than the
 * source's, which is claimed only where their sentences tell the same and the words as well. Then what is left of the
 * source's: told without marks, or dropped.
 */
export function quotationChanges(sides: Sides, quoted: Quoted, speech: Speech): Change[] {
  const { reading, source } = sides;
  const here = matchQuotations(reading.text, quoted.reading, source.text, quoted.source);
  const there = matchQuotations(source.text, quoted.source, reading.text, quoted.reading);
  const told = new Set<Quotation>();
  const changes: Change[] = [];
  for (const match of here) {
    const change = isKept(reading.text, match)
      ? keptOf(sides, match, quoted.source, there[match.best], speech)
      : (rewordedQuotation(sides, match, quoted, there, speech) ??
        rewordedPhrase(sides, match, quoted, there, speech));
    if (change === null) continue;
    changes.push(change);
    for (const quotation of quoted.source)
      if (
        change.source !== null &&
        quotation.span.start >= change.source.start &&
        quotation.span.end <= change.source.end
      )
        told.add(quotation);
  }
  for (const match of there) {
    const change = told.has(match.quotation) ? null : lostQuotation(sides, match, quoted, speech);
    if (change !== null) changes.push(change);
  }
  return changes;
}

/** The same words, cut or joined perhaps; one word of no weight may differ in a long one. */
function isKept(text: ComparableText, { own, length, shared }: QuotationMatch): boolean {
  if (shared === 0) return false;
  return own.length === 0 || (own.length === 1 && length >= 8 && !isTelling(text, own[0] ?? 0));
}

function keptOf(
  { reading, source }: Sides,
  { quotation, best, parts, length }: QuotationMatch,
  others: readonly Quotation[],
  back: QuotationMatch | undefined,
  speech: Speech,
): Change | null {
  const other = others[best];
  if (other === undefined || length < MIN_QUOTED_WORDS) return null;
  if (parts.length === 1 && losesNegation(reading.text, quotation, source.text, back, speech))
    return { kind: 'quotation-reworded', reading: quotation.span, source: other.span };
  const [speaker, before] = [
    speakerOf(reading.text, quotation, speech),
    speakerOf(source.text, other, speech),
  ];
  const isMoved =
    speaker !== null &&
    before !== null &&
    !speaker.some((name) => isNear(source.text, name, other.sentence)) &&
    speaker.some((name) => source.text.text.toLowerCase().includes(name)) &&
    !before.some((name) => speaker.includes(name));
  return {
    kind: isMoved ? 'quotation-reattributed' : 'quotation-kept',
    reading: quotation.span,
    source: {
      start: others[parts[0] ?? best]?.span.start ?? other.span.start,
      end: others[parts.at(-1) ?? best]?.span.end ?? other.span.end,
    },
  };
}

/**
 * Whether a quotation is cut by a "not" in the middle, and no ellipsis says that it is cut: "We will leave" of "We will not
 * leave" is the contrary. `match` is what the reading has of the source's quotation.
 */
function losesNegation(
  { text }: ComparableText,
  { span }: Quotation,
  source: ComparableText,
  match: QuotationMatch | undefined,
  speech: Speech,
): boolean {
  if (match === undefined || /…|\.\.\./.test(text.slice(span.start, span.end))) return false;
  let { first, end } = match.quotation;
  const own = new Set(match.own);
  while (own.has(first)) first++;
  while (own.has(end - 1)) end--;
  return match.own.some(
    (word) => word > first && word < end && speech.negates.test(wordAt(source, word)),
  );
}

/** Whether a name stands in a sentence or the one before, which pronouns and offices refer to. */
function isNear({ text, sentences }: ComparableText, name: string, sentence: number): boolean {
  const [from, to] = [sentences[sentence - 1] ?? sentences[sentence], sentences[sentence]];
  return text.slice(from?.span.start, to?.span.end).toLowerCase().includes(name);
}
