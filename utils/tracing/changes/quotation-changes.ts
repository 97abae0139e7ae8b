import { standsIn } from '../align';
import type { ComparableText } from '../compare';
import type { Change } from '../model';
import {
  MIN_OWN_QUOTED_WORDS,
  MIN_QUOTED_WORDS,
  OWN_QUOTED_SHARE,
  QUOTED_DROPPED_SHARE,
  QUOTED_SHARED_SHARE,
  QUOTED_TOLD_SHARE,
  RARE_WORD_RARITY,
} from '../thresholds';
import { NAME, QUOTED } from '../words';
import type { Side, Sides } from './counterparts';
import { isTelling, matchQuotations, type QuotationMatch } from './quotation-match';
import type { Quotation } from './quotations';
import { speakerOf } from './speakers';
import type { Speech } from './speech';

interface Quoted {
  readonly reading: readonly Quotation[];
  readonly source: readonly Quotation[];
}

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
      ? keptOf(sides, match, quoted.source, speech)
      : rewordedOf(sides, match, quoted, there, speech);
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
    const change = told.has(match.quotation) ? null : lostOf(sides, match, quoted);
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
  speech: Speech,
): Change | null {
  const other = others[best];
  if (other === undefined || length < MIN_QUOTED_WORDS) return null;
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

/** Whether a name stands in a sentence or the one before, which pronouns and offices refer to. */
function isNear({ text, sentences }: ComparableText, name: string, sentence: number): boolean {
  const [from, to] = [sentences[sentence - 1] ?? sentences[sentence], sentences[sentence]];
  return text.slice(from?.span.start, to?.span.end).toLowerCase().includes(name);
}

function rewordedOf(
  sides: Sides,
  { quotation, best, own, shared, length }: QuotationMatch,
  quoted: Quoted,
  there: readonly QuotationMatch[],
  speech: Speech,
): Change | null {
  const { reading, source } = sides;
  if (length <= MIN_QUOTED_WORDS || own.length < MIN_OWN_QUOTED_WORDS) return null;
  if (own.length < OWN_QUOTED_SHARE * length || !own.some((word) => isTelling(reading.text, word)))
    return null;
  const before = quoted.source[best];
  const near = around(reading, quotation.sentence);
  if (
    before !== undefined &&
    (shared >= QUOTED_SHARED_SHARE * length || isHalfOf(there[best])) &&
    near.has(before.sentence) &&
    !isIn(source.text, own, reading, before.sentence)
  )
    return { kind: 'quotation-reworded', reading: quotation.span, source: before.span };
  const bySpeaker = quoted.source.filter(
    (other, i) =>
      other.end - other.first >= MIN_QUOTED_WORDS &&
      !isHalfOf(there[i]) &&
      near.has(other.sentence) &&
      shareNames(sides, quotation, other) &&
      sharesWords(reading, quotation, source, other),
  );
  const [one, ...more] = bySpeaker;
  if (one !== undefined)
    return more.length > 0
      ? null
      : { kind: 'quotation-reworded', reading: quotation.span, source: one.span };
  return madeOf(sides, quotation, quoted.source, speech);
}

/** Whether half of a quotation of some length stands in one of the other text. */
function isHalfOf(match: QuotationMatch | undefined): boolean {
  return (
    match !== undefined &&
    match.length >= MIN_QUOTED_WORDS &&
    match.shared >= QUOTED_SHARED_SHARE * match.length
  );
}

/** A quotation made of what the source tells in its own words. */
function madeOf(
  { reading, source }: Sides,
  quotation: Quotation,
  others: readonly Quotation[],
  speech: Speech,
): Change | null {
  for (const s of reading.counterparts[quotation.sentence] ?? []) {
    const sentence = source.text.sentences[s];
    if (sentence === undefined || others.some(({ sentence }) => sentence === s)) continue;
    const { start, end } = sentence.span;
    if (!speech.mayAttribute.test(source.text.text.slice(start, end))) continue;
    if (coverageIn(reading, quotation, source, s, s) >= QUOTED_TOLD_SHARE)
      return { kind: 'quotation-reworded', reading: quotation.span, source: sentence.span };
  }
  return null;
}

/** What became of a quotation of the source that the reading does not have. */
function lostOf({ reading, source }: Sides, match: QuotationMatch, quoted: Quoted): Change | null {
  const { quotation, length } = match;
  if (length < MIN_QUOTED_WORDS || isHalfOf(match)) return null;
  let [best, most] = [-1, 0];
  for (let r = 0; r < reading.text.sentences.length; r++) {
    const coverage = coverageIn(source, quotation, reading, r, r);
    if (coverage > most) [best, most] = [r, coverage];
  }
  const sentence = reading.text.sentences[best];
  if (sentence !== undefined && most >= QUOTED_TOLD_SHARE) {
    const isQuoted = quoted.reading.some(
      ({ sentence, first, end }) => sentence === best && end - first >= MIN_QUOTED_WORDS,
    );
    return isQuoted
      ? null
      : { kind: 'quotation-reported', source: quotation.span, reading: sentence.span };
  }
  const near = [...around(source, quotation.sentence)];
  const isToldNear = near.some(
    (r) => coverageIn(source, quotation, reading, r, r) >= QUOTED_DROPPED_SHARE,
  );
  const told = reading.text.sentences[near[0] ?? -1];
  return told === undefined || isToldNear
    ? null
    : { kind: 'quotation-dropped', source: quotation.span, reading: told.span };
}

/** What follows a sentence or its neighbours, in the other text: quotations often stand beside what names their speaker. */
function around({ counterparts }: Side, sentence: number): Set<number> {
  const near = [sentence, sentence - 1, sentence + 1].flatMap((i) => counterparts[i] ?? []);
  return new Set(near);
}

/** Share of the rarity of a quotation's telling words that sentences [first, last] of the other text have. */
function coverageIn(
  side: Side,
  { first, end }: Quotation,
  other: Side,
  from: number,
  to: number,
): number {
  const { rarity, vocabulary } = side.text;
  let [whole, covered] = [0, 0];
  for (let i = first; i < end; i++) {
    if (!isTelling(side.text, i)) continue;
    const stem = vocabulary.stemOfWord[i] ?? 0;
    const there = side.inOther[stem] ?? -1;
    whole += rarity[stem] ?? 0;
    if (there >= 0 && standsIn(other.text.sentencesByStem, there, from, to))
      covered += rarity[stem] ?? 0;
  }
  return whole === 0 ? 0 : covered / whole;
}

/** Whether these words of the reading all stand in a sentence of the source, quoted or not. */
function isIn(
  source: ComparableText,
  own: readonly number[],
  { text, inOther }: Side,
  sentence: number,
): boolean {
  return own.every((word) => {
    const stem = inOther[text.vocabulary.stemOfWord[word] ?? 0] ?? -1;
    return stem >= 0 && standsIn(source.sentencesByStem, stem, sentence - 1, sentence + 1);
  });
}

/** Whether the sentences in which two quotations stand, or those before, share a name outside quotation marks. */
function shareNames({ reading, source }: Sides, a: Quotation, b: Quotation): boolean {
  const theirs = namesAround(source.text, b.sentence);
  for (const key of namesAround(reading.text, a.sentence)) if (theirs.has(key)) return true;
  return false;
}

function namesAround({ sentences, words }: ComparableText, sentence: number): Set<number> {
  const names = new Set<number>();
  const [from, to] = [sentences[sentence - 1] ?? sentences[sentence], sentences[sentence]];
  for (let i = from?.firstWord ?? 0; i < (to?.endWord ?? 0); i++)
    if ((words.flags[i] ?? 0) & NAME && !((words.flags[i] ?? 0) & QUOTED))
      names.add(words.keys[i] ?? 0);
  return names;
}

/** Whether two quotations share a rare word, or two telling ones. */
function sharesWords(side: Side, a: Quotation, other: Side, b: Quotation): boolean {
  const theirs = new Set<number>();
  for (let i = b.first; i < b.end; i++) theirs.add(other.text.words.keys[i] ?? 0);
  const shared = new Set<number>();
  let sum = 0;
  for (let i = a.first; i < a.end; i++) {
    const key = side.text.words.keys[i] ?? 0;
    if (!isTelling(side.text, i) || !theirs.has(key) || shared.has(key)) continue;
    shared.add(key);
    sum += side.text.rarity[side.text.vocabulary.stemOfWord[i] ?? 0] ?? 0;
  }
  return sum >= RARE_WORD_RARITY - 1;
}
