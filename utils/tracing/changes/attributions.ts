import type { AlignedSentence } from '../align';
import type { ComparableText } from '../compare';
import type { Change, Span } from '../model';
import type { Sentence } from '../prepared-text';
import { ALIGNED_COVERAGE, CLOSE_COVERAGE } from '../thresholds';
import { type Sides, wordAt, wordsIn } from './counterparts';
import { isTelling } from './quotation-match';
import { hasStatement, type Quoted } from './quotations';
import type { Speech } from './speech';

const PREPOSITION =
  /^(?:according|in the words|laut|nach|selon|d['’]apr|de source|según|de acuerdo|a juicio|по |со слов)/i;
/** Words either side of an attributing phrase among which is whose word it is. */
const ATTRIBUTOR_REACH = 5;

/**
 * Claims that the source puts on somebody's word and the reading states bare: claimed where nothing in the sentences that
 * tell them could attribute them, and where the sentences beside do not name the one who said so.
 */
export function droppedAttributions(sides: Sides, quoted: Quoted, speech: Speech): Change[] {
  const { reading, source } = sides;
  const mayAttribute = (r: number) => speech.mayAttribute.test(sentenceText(reading.text, r));
  const isBare = (r: number) =>
    !hasStatement(quoted.reading, r) &&
    !mayAttribute(r) &&
    // A sentence cut at the end of a quotation goes on in the next.
    !(/^\p{Ll}/u.test(sentenceText(reading.text, r + 1)) && mayAttribute(r + 1));
  return source.text.sentences.flatMap((sentence, s): Change[] => {
    const followers = source.counterparts[s] ?? [];
    const told = reading.text.sentences[followers.find((r) => tells(sides, r, s)) ?? -1];
    if (told === undefined || !followers.every(isBare)) return [];
    if (hasStatement(quoted.source, s) || !isWhole(source.text, sentence)) return [];
    const phrase = attributionIn(source.text, sentence.span, speech);
    if (phrase === null) return [];
    const attributor = keysAround(source.text, phrase, sentence, speech);
    const isNamedBeside = followers
      .flatMap((r) => [r - 1, r + 1])
      .some((r) => mayAttribute(r) && hasAny(reading.text, r, attributor));
    return isNamedBeside
      ? []
      : [{ kind: 'attribution-dropped', source: phrase, reading: told.span }];
  });
}

/** Whether a sentence of the reading says little besides what one of the source says, and tells what that does. */
function tells({ reading, source }: Sides, r: number, s: number): boolean {
  const [forth, back] = [reading.alignment[r], source.alignment[s]];
  const isAt = (one: AlignedSentence | undefined, index: number, coverage: number) =>
    one !== undefined && one.coverage >= coverage && one.first <= index && index <= one.last;
  return isAt(forth, s, CLOSE_COVERAGE) && isAt(back, r, ALIGNED_COVERAGE);
}

/** False for what is left of a sentence after a quotation ("host Ann Orr said."), and where single marks may quote. */
function isWhole({ text }: ComparableText, { span: { start, end } }: Sentence): boolean {
  return (
    !/^\p{Ll}/u.test(text.slice(start, start + 2)) && !/[,.?!]['’]/.test(text.slice(start, end))
  );
}

function sentenceText({ text, sentences }: ComparableText, index: number): string {
  const span = sentences[index]?.span;
  return span === undefined ? '' : text.slice(span.start, span.end);
}

/** "According to two people", "a diplomat said": to the next comma, or from the last one. */
function attributionIn(
  { text }: ComparableText,
  { start, end }: Span,
  speech: Speech,
): Span | null {
  const sentence = text.slice(start, end);
  const match = speech.attributes.exec(sentence);
  if (match === null) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  if (PREPOSITION.test(match[0])) {
    const stop = sentence.slice(to).search(/[,;:.]/);
    return { start: start + from, end: start + (stop < 0 ? sentence.length : to + stop) };
  }
  const opening = sentence.slice(0, from).search(/[^,;:—–]*$/);
  const clause = sentence.slice(opening, to);
  // Right after a quotation, however short, it is whose words that were.
  if (/["“”„«»]/.test(sentence.slice(Math.max(0, opening - 2), to))) return null;
  return { start: start + opening + (clause.length - clause.trimStart().length), end: start + to };
}

/** The telling words of an attributing phrase and next to it, without the verb: whose word it is. */
function keysAround(
  text: ComparableText,
  span: Span,
  { firstWord, endWord }: Sentence,
  speech: Speech,
): Set<number> {
  const { first, end } = wordsIn(text, span);
  const keys = new Set<number>();
  const from = Math.max(firstWord, first - ATTRIBUTOR_REACH);
  for (let i = from; i < Math.min(endWord, end + ATTRIBUTOR_REACH); i++)
    if (isTelling(text, i) && !speech.mayAttribute.test(wordAt(text, i)))
      keys.add(text.words.keys[i] ?? 0);
  return keys;
}

function hasAny(
  { sentences, words }: ComparableText,
  index: number,
  keys: ReadonlySet<number>,
): boolean {
  const sentence = sentences[index];
  for (let i = sentence?.firstWord ?? 0; i < (sentence?.endWord ?? 0); i++)
    if (keys.has(words.keys[i] ?? 0)) return true;
  return false;
}
