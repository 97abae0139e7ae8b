import { standsIn } from '../align';
import type { ComparableText } from '../compare';
import type { Change } from '../model';
import type { Sentence } from '../prepared-text';
import {
  MIN_OWN_QUOTED_WORDS,
  MIN_QUOTED_WORDS,
  OWN_QUOTED_SHARE,
  QUOTED_MADE_SHARE,
  QUOTED_SHARED_SHARE,
  SAME_WORDS_SHARE,
  VERBATIM_RUN,
} from '../thresholds';
import { around, type Side, type Sides } from './counterparts';
import { isHalfOf, isTelling, type QuotationMatch, sharedInOrder } from './quotation-match';
import { isTitle, type Quotation, type Quoted } from './quotations';
import { replacesWord } from './replaced-words';
import { namesAround, namesIn, neededMatter, sharesAny } from './same-speaker';
import { speakerOf } from './speakers';
import type { Speech } from './speech';

/**
 * The quotation or sentence of the source that a quotation of the reading puts into other words; null where nobody can
 * say. Marks around words of the source's own that stood outside marks are no other words.
 */
export function rewordedQuotation(
  sides: Sides,
  { quotation, best, own: unquoted, shared, length }: QuotationMatch,
  quoted: Quoted,
  there: readonly QuotationMatch[],
  speech: Speech,
): Change | null {
  const { reading, source } = sides;
  // A mark may be missing in the source, and what is said stand there all the same.
  const own = unquoted.filter((word) => (sides.runLengths[word] ?? 0) < VERBATIM_RUN);
  const hasOwnWords =
    own.length >= Math.max(MIN_OWN_QUOTED_WORDS, OWN_QUOTED_SHARE * length) &&
    own.some((word) => isTelling(reading.text, word));
  if (length <= MIN_QUOTED_WORDS || !hasOwnWords || isTitle(reading.text, quotation)) return null;
  const near = around(reading, quotation.sentence);
  const before = quoted.source[best];
  const isVersion =
    before !== undefined &&
    near.has(before.sentence) &&
    (shared >= QUOTED_SHARED_SHARE * length || isHalfOf(there[best]));
  const isMoved = isVersion && standTogether(reading, own, source, before.sentence);
  if (isMoved && !replacesWord(sides, quotation, before)) return null;
  const said = isVersion
    ? before
    : quoted.source
        .filter(
          (other, i) =>
            near.has(other.sentence) &&
            other.end - other.first >= MIN_QUOTED_WORDS &&
            !isHalfOf(there[i]),
        )
        .map((other) => ({ ...other, matter: sharedMatter(reading, quotation, source, other) }))
        .filter((other) => other.matter >= neededMatter(sides, quotation, other, speech))
        .sort((a, b) => b.matter - a.matter)[0];
  const span = said?.span ?? reportedIn(sides, quotation, quoted.source, speech)?.span;
  return span === undefined
    ? null
    : { kind: 'quotation-reworded', reading: quotation.span, source: span };
}

/** Whether these words of the reading all stand beside a quotation of the source, quoted or not. */
function standTogether(
  { text, inOther }: Side,
  words: readonly number[],
  source: Side,
  sentence: number,
): boolean {
  return words.every((word) => {
    const stem = inOther[text.vocabulary.stemOfWord[word] ?? 0] ?? -1;
    return stem >= 0 && standsIn(source.text.sentencesByStem, stem, sentence - 1, sentence + 1);
  });
}

/** Rarity of the telling words that two quotations share. */
function sharedMatter(side: Side, a: Quotation, other: Side, b: Quotation): number {
  const theirs = new Set<number>();
  for (let i = b.first; i < b.end; i++) theirs.add(other.text.words.keys[i] ?? 0);
  let sum = 0;
  for (let i = a.first; i < a.end; i++) {
    if (!isTelling(side.text, i) || !theirs.delete(side.text.words.keys[i] ?? 0)) continue;
    sum += side.text.rarity[side.text.vocabulary.stemOfWord[i] ?? 0] ?? 0;
  }
  return sum;
}

/** The sentence of the source that reports, without quotation marks, what a quotation of the reading says in others words. */
function reportedIn(
  { reading, source }: Sides,
  quotation: Quotation,
  others: readonly Quotation[],
  speech: Speech,
): Sentence | null {
  const { text } = source.text;
  const speaker = speakerOf(reading.text, quotation, speech);
  const names = new Set(speaker ?? namesAround(reading.text, quotation.sentence));
  for (const s of reading.counterparts[quotation.sentence] ?? []) {
    const sentence = source.text.sentences[s];
    if (sentence === undefined || others.some((other) => other.sentence === s)) continue;
    if (!speech.attributes.test(text.slice(sentence.span.start, sentence.span.end))) continue;
    const isSpeaker = sharesAny(names, namesIn(source.text, sentence.firstWord, sentence.endWord));
    if (isSpeaker && tells(source.text, sentence, reading, quotation)) return sentence;
  }
  return null;
}

/** Whether a sentence tells what a quotation says, and not in the same words. */
function tells(
  source: ComparableText,
  { firstWord, endWord }: Sentence,
  { text }: Side,
  { first, end }: Quotation,
): boolean {
  const between = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i);
  const inOrder = sharedInOrder(text, between(first, end), source, between(firstWord, endWord));
  if (inOrder.size >= SAME_WORDS_SHARE * (end - first)) return false;
  const theirs = new Set(source.words.keys.subarray(firstWord, endWord));
  let [whole, covered] = [0, 0];
  for (let i = first; i < end; i++) {
    if (!isTelling(text, i)) continue;
    const rarity = text.rarity[text.vocabulary.stemOfWord[i] ?? 0] ?? 0;
    whole += rarity;
    if (theirs.has(text.words.keys[i] ?? 0)) covered += rarity;
  }
  return covered >= QUOTED_MADE_SHARE * whole;
}
