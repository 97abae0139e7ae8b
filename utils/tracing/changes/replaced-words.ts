import type { Change } from '../model';
import { MAX_PHRASE_WORDS, MAX_REPLACED_WORDS, MIN_QUOTED_WORDS } from '../thresholds';
import { NAME } from '../words';
import { type Side, type Sides, wordAt } from './counterparts';
import { distance } from './names';
import { isHalfOf, isTelling, meetInOrder, type QuotationMatch } from './quotation-match';
import { isTitle, type Quotation, type Quoted } from './quotations';
import { mayBeOneSpeaker } from './same-speaker';
import { sameWord } from './sole-counterparts';
import type { Speech } from './speech';

/**
 * Whether a quotation says one telling word for another, between words that both share: "our forces are" for "our troops
 * are". That is another wording, wherever else the word stands in the source.
 */
export function replacesWord({ reading, source }: Sides, now: Quotation, then: Quotation): boolean {
  const [here, there] = [wordsOf(now), wordsOf(then)];
  const pairs: (readonly [ours: number, theirs: number])[] = [];
  meetInOrder(reading.text, here, source.text, there, (...pair) => pairs.push(pair));
  return pairs.some(([ours, theirs], i) => {
    const [nextOurs, nextTheirs] = pairs[i + 1] ?? [];
    return (
      isOwn(reading, between(ours, nextOurs), source, there) &&
      isOwn(source, between(theirs, nextTheirs), reading, here)
    );
  });
}

/**
 * A quotation of a few words that puts one of its words for the source's: "great disappointment" for "very disappointed".
 * Claimed only of the one such quotation in what tells the same, of one speaker as far as anybody is named, where they share a telling word and the reading's other
 * one, no form of a word there, stands nowhere in the source.
 */
export function rewordedPhrase(
  sides: Sides,
  { quotation, own, shared, length }: QuotationMatch,
  quoted: Quoted,
  there: readonly QuotationMatch[],
  speech: Speech,
): Change | null {
  const { reading, source } = sides;
  if (length < 2 || length > MIN_QUOTED_WORDS || shared === 0) return null;
  if (isTitle(reading.text, quotation) || isMasked(reading, quotation)) return null;
  const isElsewhere = (word: number) =>
    (reading.inOther[reading.text.vocabulary.stemOfWord[word] ?? 0] ?? -1) >= 0;
  const others = own.filter((word) => isPlain(reading, word) && !isElsewhere(word));
  const told = new Set(reading.counterparts[quotation.sentence]);
  const akin = quoted.source.filter(
    (other, i) =>
      told.has(other.sentence) &&
      other.end - other.first <= MAX_PHRASE_WORDS &&
      (!isHalfOf(there[i]) || quoted.reading[there[i]?.best ?? -1] === quotation) &&
      !isTitle(source.text, other) &&
      sharesPlainWord(reading, quotation, source, other),
  );
  const [only] = akin;
  if (only === undefined || akin.length > 1) return null;
  if (!mayBeOneSpeaker(sides, quotation, only, speech)) return null;
  const theirs = wordsOf(only).map((word) => wordAt(source.text, word).toLowerCase());
  const isForm = (word: number) => {
    const ours = wordAt(reading.text, word).toLowerCase();
    return theirs.some((their) => sameWord(their, ours) || distance(their, ours) === 1);
  };
  return others.every(isForm)
    ? null
    : { kind: 'quotation-reworded', reading: quotation.span, source: only.span };
}

/** Letters left out for decency are no other words. */
function isMasked({ text }: Side, { span }: Quotation): boolean {
  return text.text.slice(span.start, span.end).includes('*');
}

/** Whether the words between two shared ones are all the side's own, and one of them is telling. */
function isOwn(
  side: Side,
  gap: readonly number[],
  other: Side,
  others: readonly number[],
): boolean {
  const theirs = new Set(others.map((word) => other.text.words.keys[word] ?? 0));
  return (
    gap.length <= MAX_REPLACED_WORDS &&
    gap.some((word) => isPlain(side, word)) &&
    gap.every((word) => !theirs.has(side.text.words.keys[word] ?? 0))
  );
}

function sharesPlainWord(side: Side, a: Quotation, other: Side, b: Quotation): boolean {
  const theirs = new Set(wordsOf(b).map((word) => other.text.words.keys[word] ?? 0));
  return wordsOf(a).some(
    (word) => isPlain(side, word) && theirs.has(side.text.words.keys[word] ?? 0),
  );
}

/** Telling, and no name: names are compared by themselves. */
function isPlain({ text }: Side, word: number): boolean {
  return isTelling(text, word) && ((text.words.flags[word] ?? 0) & NAME) === 0;
}

const wordsOf = ({ first, end }: Quotation): number[] => between(first - 1, end);

/** Words after one and before another; none where there is no other. */
function between(after: number, before: number | undefined): number[] {
  return before === undefined
    ? []
    : Array.from({ length: Math.max(0, before - after - 1) }, (_, i) => after + 1 + i);
}
