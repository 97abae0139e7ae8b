import type { ComparableText } from '../compare';
import type { Change, Span } from '../model';
import { UNCOUNTED_RARITY } from '../rarity';
import { MAX_NAME_SLIPS, MIN_NAME_LENGTH } from '../thresholds';
import { FIGURE, NAME } from '../words';
import { calendarWord } from './calendar';
import { type Sides, wordAt } from './counterparts';
import { isTelling } from './quotation-match';
import { sameWord, soleCounterparts } from './sole-counterparts';
import { TITLES } from './titles';

/** Words with capitals in a row: "Vartan Ilves". */
interface Name {
  readonly span: Span;
  readonly sentence: number;
  /** Folded, with the rarity of each. */
  readonly parts: readonly { readonly word: string; readonly isCounted: boolean }[];
  /** True where a sentence begins with it, so that its first capital says nothing. */
  readonly opens: boolean;
}

/**
 * Names that differ in sentences that tell the same: two words of which one is shared ("Vartan Ilves", "Vartan Elves"),
 * or one that is spelled nearly the same. The word that differs stands nowhere in the other text.
 */
export function nameChanges(sides: Sides, everyNounIsCapital: boolean): Change[] {
  const [reading, source] = [
    namesOf(sides.reading.text, everyNounIsCapital),
    namesOf(sides.source.text, everyNounIsCapital),
  ];
  const [ofReading, ofSource] = [partsOf(reading), partsOf(source)];
  const onlyIn = (names: readonly Name[], others: ReadonlySet<string>) =>
    names.filter(({ parts }) => parts.some(({ word }) => !isAmong(word, others)));
  const isOwn = (word: string, others: ReadonlySet<string>) =>
    word.length > 2 && !TITLES.has(word) && !isAmong(word, others);
  const pairs = soleCounterparts(sides, onlyIn(reading, ofSource), onlyIn(source, ofReading), {
    comparable: (r, s) => {
      const difference = differenceOf(r, s);
      if (difference === null) return false;
      const [a, b] = difference;
      if (!isOwn(a.word, ofSource) || !isOwn(b.word, ofReading)) return false;
      if (r.parts.length > 1) return true;
      return (
        !everyNounIsCapital &&
        !r.opens &&
        !s.opens &&
        !(a.isCounted && b.isCounted) &&
        isSlip(a.word, b.word)
      );
    },
    same: (a, b) => a.parts.at(-1)?.word === b.parts.at(-1)?.word,
  });
  return pairs.map(([r, s]) => ({ kind: 'name', reading: r.span, source: s.span }));
}

function namesOf(text: ComparableText, everyNounIsCapital: boolean): Name[] {
  const { words, sentences } = text;
  const found: Name[] = [];
  for (const [sentence, { firstWord, endWord }] of sentences.entries())
    for (let i = firstWord; i < endWord; i++) {
      let end = i;
      while (end < endWord && isCapital(text, end) && (end === i || isNext(text, end))) end++;
      if (end === i) continue;
      const opens = ((words.flags[i] ?? 0) & NAME) === 0;
      // "Der Stadtrat", "In Riga": a first word that would have a capital anyway.
      if (opens && end > i + 1 && (everyNounIsCapital || !isTelling(text, i))) i++;
      const span = { start: words.starts[i] ?? 0, end: words.ends[end - 1] ?? 0 };
      const parts = Array.from({ length: end - i }, (_, at) => partAt(text, i + at));
      found.push({ span, sentence, parts, opens });
      i = end - 1;
    }
  return found;
}

function isCapital(text: ComparableText, word: number): boolean {
  if ((text.words.flags[word] ?? 0) & FIGURE) return false;
  const first = text.text[text.words.starts[word] ?? 0] ?? '';
  return first !== first.toLowerCase() && calendarWord(wordAt(text, word)) === undefined;
}

/** One space parts the words of a name. */
function isNext({ text, words }: ComparableText, word: number): boolean {
  const [end, start] = [words.ends[word - 1] ?? 0, words.starts[word] ?? 0];
  return start - end === 1 && /[\s-]/.test(text[end] ?? '');
}

function partAt(text: ComparableText, at: number) {
  const stem = text.vocabulary.stemOfWord[at] ?? 0;
  return {
    word: folded(wordAt(text, at)),
    isCounted: (text.rarity[stem] ?? 0) < UNCOUNTED_RARITY,
  };
}

function folded(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

function partsOf(names: readonly Name[]): Set<string> {
  return new Set(names.flatMap(({ parts }) => parts.map(({ word }) => word)));
}

function isAmong(word: string, others: ReadonlySet<string>): boolean {
  if (others.has(word)) return true;
  for (const other of others) if (isFormOf(word, other)) return true;
  return false;
}

/** Whether two names are one in two cases, or with a plural's or genitive's ending: "Павла" and "Павел", "Petersons". */
function isFormOf(a: string, b: string): boolean {
  return /\p{Script=Cyrillic}/u.test(a)
    ? sameWord(a, b) || (a.length === b.length && a.length > 4 && a.slice(0, 3) === b.slice(0, 3))
    : a === `${b}s` || b === `${a}s` || a === `${b}es` || b === `${a}es`;
}

/** The parts in which two names differ, where that is one part; null where it is none or more. */
function differenceOf(a: Name, b: Name): readonly [Name['parts'][0], Name['parts'][0]] | null {
  // "Foreign Minister Lucian Dressel" and "Lucian Drexel": the last two are the name.
  const length = a.parts.length === b.parts.length ? a.parts.length : 2;
  if (Math.min(a.parts.length, b.parts.length) < length) return null;
  const theirs = b.parts.slice(-length);
  const different = a.parts.slice(-length).flatMap((part, i) => {
    const other = theirs[i];
    return other === undefined || part.word === other.word || isFormOf(part.word, other.word)
      ? []
      : [[part, other] as const];
  });
  return different.length === 1 ? (different[0] ?? null) : null;
}

/** Whether one word is the other with a slip of the pen; endings and first letters alone ("Austria", "Austrian") are none. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_NAME_LENGTH || a.at(-1) !== b.at(-1)) return false;
  return distance(a, b) <= MAX_NAME_SLIPS;
}

/** Letters to insert, drop or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
