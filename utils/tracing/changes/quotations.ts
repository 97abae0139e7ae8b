import type { ComparableText } from '../compare';
import type { Span } from '../model';
import { MIN_QUOTED_WORDS, QUOTATION_LENGTH_LIMIT } from '../thresholds';
import { sentenceAt, wordsIn } from './counterparts';

/** Words between quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Words [first, end) of the text. */
  readonly first: number;
  readonly end: number;
  /** The sentence in which it begins. */
  readonly sentence: number;
}

/** The quotations of both texts. */
export interface Quoted {
  readonly reading: readonly Quotation[];
  readonly source: readonly Quotation[];
}

/** What closes a quotation that this mark opens; German closes with what English opens with. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"”',
  '‘': '’',
  '‹': '›',
};
const MARK = /["“„”«»「『‘‹]/g;
/** Marks of nested quotations, and of whole ones where a text has no double marks at all. */
const SINGLE = '‘‹';
const DOUBLE = /["“„”«»「『]/;

/**
 * The outermost quotations of a text. One that is not closed within its paragraph is none: where a mark is missing, a
 * guess would turn words inside out.
 */
export function quotationsOf(text: ComparableText): Quotation[] {
  const found: Quotation[] = [];
  const marks = DOUBLE.test(text.text) ? '' : SINGLE;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text.text); match !== null; match = MARK.exec(text.text)) {
    const mark = match[0];
    if (SINGLE.includes(mark) && !marks.includes(mark)) continue;
    if (!opens(text.text, match.index)) continue;
    const end = endOf(text.text, match.index, mark);
    if (end < 0) continue;
    MARK.lastIndex = end;
    const span = { start: match.index, end };
    const words = wordsIn(text, span);
    if (words.end > words.first)
      found.push({ span, ...words, sentence: sentenceAt(text, span.start) });
  }
  return found;
}

/** Marks that nothing closes with, in texts without spaces too. */
const OPENING = '„「『';

/** Other marks open where no letter, digit or stop stands before them and no space and stop after them. */
function opens(text: string, at: number): boolean {
  if (OPENING.includes(text[at] ?? ' ')) return true;
  const [before, after] = [text[at - 1] ?? ' ', text.slice(at + 1, at + 4).trimStart()[0] ?? ' '];
  return /[\s([{—–:;,"”-]/.test(before) && /[^\s,.;:!?)]/.test(after);
}

/** Offset after the closing mark, -1 where there is none in this paragraph. */
function endOf(text: string, start: number, mark: string): number {
  const closing = CLOSING[mark] ?? '';
  const limit = Math.min(text.length, start + QUOTATION_LENGTH_LIMIT);
  for (let at = start + 1; at < limit; at++) {
    const character = text[at] ?? '';
    if (character === '\n') return -1;
    if (character === mark && mark !== '”' && opens(text, at) && !closesSentence(text, at))
      return -1;
    if (!closing.includes(character)) continue;
    if (mark === '‘' && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    return at + 1;
  }
  return -1;
}

/** French and careless marks stand apart from their words on both sides. */
function closesSentence(text: string, at: number): boolean {
  return /\s/.test(text[at + 1] ?? ' ');
}

/** Titles and headlines are written with capitals, and are no statements; in German, where nouns are, half of the words is rare. */
export function isTitle({ text, words }: ComparableText, { first, end }: Quotation): boolean {
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const letter = text[words.starts[i] ?? 0] ?? '';
    if (letter !== letter.toLowerCase()) capitals++;
  }
  return capitals > (end - first) / 2;
}

/** Whether a quotation of some length begins in a sentence. */
export function hasStatement(quotations: readonly Quotation[], sentence: number): boolean {
  return quotations.some(
    (one) => one.sentence === sentence && one.end - one.first >= MIN_QUOTED_WORDS,
  );
}
