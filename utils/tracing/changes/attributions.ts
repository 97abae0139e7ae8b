import type { ComparableText } from '../compare';
import type { Change, Span } from '../model';
import type { Sentence } from '../prepared-text';
import { CLOSE_COVERAGE, MIN_QUOTED_WORDS } from '../thresholds';
import { type Sides, wordAt, wordsIn } from './counterparts';
import { isTelling } from './quotation-match';
import type { Quotation } from './quotations';
import { OUTLET_WORDS, type Speech } from './speech';

const PREPOSITION =
  /^(?:according|in the words|laut|nach|selon|d['’]apr|de source|según|de acuerdo|a juicio|по |со слов)/i;
/** Words either side of an attributing phrase among which is whose word it is. */
const ATTRIBUTOR_REACH = 5;

/**
 * Claims that the source puts on somebody's word and the reading states bare: claimed where nothing in the sentences that
 * tell them could attribute them, and where the sentences around do not name the one who said so.
 */
export function droppedAttributions(
  { reading, source }: Sides,
  quoted: { readonly reading: readonly Quotation[]; readonly source: readonly Quotation[] },
  speech: Speech,
): Change[] {
  const hasQuotation = (quotations: readonly Quotation[], index: number) =>
    quotations.some((one) => one.sentence === index && one.end - one.first >= MIN_QUOTED_WORDS);
  const changes: Change[] = [];
  for (const [s, sentence] of source.text.sentences.entries()) {
    const followers = source.counterparts[s] ?? [];
    if (followers.length === 0 || hasQuotation(quoted.source, s)) continue;
    const phrase = isWhole(source.text, sentence)
      ? attributionIn(source.text, sentence.span, speech)
      : null;
    if (phrase === null) continue;
    const mayAttribute = (r: number) => speech.mayAttribute.test(sentenceText(reading.text, r));
    const isBare = (r: number) =>
      !hasQuotation(quoted.reading, r) &&
      !mayAttribute(r) &&
      // A sentence cut at the end of a quotation goes on in the next.
      !(/^\p{Ll}/u.test(sentenceText(reading.text, r + 1)) && mayAttribute(r + 1));
    const bare = followers.find(
      (r) =>
        (source.alignment[s]?.coverage ?? 0) >= CLOSE_COVERAGE ||
        ((reading.alignment[r]?.coverage ?? 0) >= CLOSE_COVERAGE &&
          (reading.alignment[r]?.first ?? -1) <= s &&
          s <= (reading.alignment[r]?.last ?? -1)),
    );
    const around = followers.flatMap((r) => [r - 1, r + 1]).filter((r) => !followers.includes(r));
    const attributor = keysAround(source.text, phrase, sentence, speech);
    const isNamedBeside = around.some(
      (r) => mayAttribute(r) && hasAny(reading.text, r, attributor),
    );
    const told = reading.text.sentences[bare ?? -1];
    if (told !== undefined && followers.every(isBare) && !isNamedBeside)
      changes.push({ kind: 'attribution-dropped', source: phrase, reading: told.span });
  }
  return changes;
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

/** "SALTBURY (Shoal Wire) —" at the head of a report. */
const DATELINE = /^[^\n(]{0,60}\p{Lu}{3}[^\n(]{0,40}\(([^)\n]{2,40})\)\s*[-–—]/u;
/** A name in quotation marks, or words with capitals and what joins them. */
const OUTLET =
  /^(?:["“«„]([^"”»“\n]{2,40})["”»“]|((?:\p{Lu}['’])?\p{Lu}[\p{L}-]*(?:\s(?:(?:of|the|de|des|du|la|del|der|für)\s)?\p{Lu}[\p{L}-]*){0,4}))/u;
/** Agencies go by two names. */
const ALIASES: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  AFP: 'Agence France-Presse',
  PA: 'Press Association',
  dpa: 'Deutsche Presse-Agentur',
};

/** The outlets that the source says it has its report or a statement from, where the reading names them nowhere. */
export function droppedCredits({ reading, source }: Sides, speech: Speech): Change[] {
  const text = source.text.text;
  const found = new Map<string, Span>();
  const dateline = DATELINE.exec(text);
  if (dateline?.[1] !== undefined) {
    const start = dateline[0].lastIndexOf(`(${dateline[1]})`) + 1;
    found.set(dateline[1], { start, end: start + dateline[1].length });
  }
  for (const { span } of source.text.sentences) {
    const sentence = text.slice(span.start, span.end);
    const lead = speech.credits.exec(sentence);
    if (lead === null) continue;
    const from = lead.index + lead[0].length;
    const outlet = OUTLET.exec(sentence.slice(from));
    const name = outlet?.[1] ?? outlet?.[2];
    if (name !== undefined && OUTLET_WORDS.test(name) && !found.has(name))
      found.set(name, {
        start: span.start + from,
        end: span.start + from + (outlet?.[0].length ?? 0),
      });
  }
  return [...found]
    .filter(([name]) => !isNamed(name, reading.text.text))
    .map(([, span]) => ({ kind: 'credit-dropped', source: span, reading: null }));
}

function isNamed(name: string, text: string): boolean {
  const alias = ALIASES[name];
  const names = [name, OUTLET_WORDS.exec(name)?.[0], alias].filter((one) => one !== undefined);
  return names.some((one) => text.includes(one));
}
