import type { ComparableText } from '../compare';
import type { Change, Span } from '../model';
import { UNCOUNTED_RARITY } from '../rarity';
import {
  HEADLINE_CAPITALS,
  MAX_NAME_SLIPS,
  MIN_NAME_LENGTH,
  RARE_WORD_RARITY,
} from '../thresholds';
import { FIGURE, NAME } from '../words';
import { calendarWord } from './calendar';
import { type Sides, wordAt } from './counterparts';
import type { Language } from './languages';
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
export function nameChanges(sides: Sides, language: Language | null): Change[] {
  const [reading, source] = [
    namesOf(sides.reading.text, language),
    namesOf(sides.source.text, language),
  ];
  const [ofReading, ofSource] = [nameWordsOf(reading), nameWordsOf(source)];
  const onlyIn = (names: readonly Name[], others: NameWords) =>
    names.filter(({ parts }) => parts.some(({ word }) => !isAmong(word, others)));
  const isOwn = (word: string, others: NameWords) =>
    word.length > 2 && !TITLES.has(word) && !isAmong(word, others);
  const pairs = soleCounterparts(sides, onlyIn(reading, ofSource), onlyIn(source, ofReading), {
    comparable: (r, s) => {
      const difference = differenceOf(r, s);
      if (difference === null) return false;
      const [a, b] = difference;
      if (!isOwn(a.word, ofSource) || !isOwn(b.word, ofReading)) return false;
      // What English news counts often is no name ("Committee", "Labour"); other languages have no table to ask.
      const areNames = !(a.isCounted && b.isCounted);
      if (r.parts.length > 1) return areNames || isSlip(a.word, b.word);
      return language === 'en' && areNames && !r.opens && !s.opens && isSlip(a.word, b.word);
    },
    same: (a, b) => a.parts.at(-1)?.word === b.parts.at(-1)?.word,
  });
  return pairs.map(([r, s]) => ({ kind: 'name', reading: r.span, source: s.span }));
}

function namesOf(text: ComparableText, language: Language | null): Name[] {
  const { words, sentences } = text;
  const found: Name[] = [];
  for (const [sentence, { firstWord, endWord }] of sentences.entries()) {
    if (isHeadline(text, firstWord, endWord)) continue;
    for (let i = firstWord; i < endWord; i++) {
      let end = i;
      while (end < endWord && isCapital(text, end) && (end === i || isNext(text, end))) end++;
      if (end === i) continue;
      const opens = ((words.flags[i] ?? 0) & NAME) === 0;
      // "Der Stadtrat", "In Riga": a first word that would have a capital anyway.
      if (opens && end > i + 1 && (language === 'de' || rarityOf(text, i) < RARE_WORD_RARITY)) i++;
      const span = { start: words.starts[i] ?? 0, end: words.ends[end - 1] ?? 0 };
      const parts = Array.from({ length: end - i }, (_, at) => partAt(text, i + at, language));
      found.push({ span, sentence, parts, opens });
      i = end - 1;
    }
  }
  return found;
}

/** Every other word with a capital: a headline or a list, in which capitals tell no names. */
function isHeadline(text: ComparableText, firstWord: number, endWord: number): boolean {
  let capitals = 0;
  for (let i = firstWord; i < endWord; i++) if (isCapital(text, i)) capitals++;
  return capitals > HEADLINE_CAPITALS * (endWord - firstWord);
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

function partAt(text: ComparableText, at: number, language: Language | null) {
  return {
    word: folded(wordAt(text, at)),
    isCounted: language === 'en' && rarityOf(text, at) < UNCOUNTED_RARITY,
  };
}

function rarityOf({ rarity, vocabulary }: ComparableText, word: number): number {
  return rarity[vocabulary.stemOfWord[word] ?? 0] ?? 0;
}

function folded(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** The words of a text's names, so that forms of one are found without asking all. */
interface NameWords {
  readonly words: ReadonlySet<string>;
  readonly spellings: ReadonlySet<string>;
  /** By their first three letters, which all forms of a name share. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

function nameWordsOf(names: readonly Name[]): NameWords {
  const words = new Set(names.flatMap(({ parts }) => parts.map(({ word }) => word)));
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const start = word.slice(0, 3);
    const others = byStart.get(start);
    if (others) others.push(word);
    else byStart.set(start, [word]);
  }
  return { words, byStart, spellings: new Set([...words].map(inOneSpelling)) };
}

function isAmong(word: string, { words, byStart, spellings }: NameWords): boolean {
  if (words.has(word) || spellings.has(inOneSpelling(word))) return true;
  return (byStart.get(word.slice(0, 3)) ?? []).some((other) => isFormOf(word, other));
}

/**
 * Whether two names are one: in two cases ("Павла", "Павел"), two forms ("America", "American"), two spellings, or run
 * together with the word behind.
 */
function isFormOf(a: string, b: string): boolean {
  if (/\p{Script=Cyrillic}/u.test(a))
    return (
      sameWord(a, b) || (a.length === b.length && a.length > 4 && a.slice(0, 3) === b.slice(0, 3))
    );
  if (inOneSpelling(a) === inOneSpelling(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(short)) return true;
  return short.slice(0, 4) === long.slice(0, 4) && ADJECTIVE.test(a) !== ADJECTIVE.test(b);
}

/** "Aleksei" and "Alexei", "Evmenov" and "Yevmenov": one name brought into Latin letters in two ways. */
function inOneSpelling(name: string): string {
  return name.replace(/ks/g, 'x').replace(/[jy]/g, 'i').replace(/ie/g, 'e').replace(/w/g, 'v');
}

/** "Lebanese" and "Lebanon": endings of peoples and places. */
const ADJECTIVE = /(?:ese|ian|ish|ic)$/;

/** The parts in which two names differ, where that is one part; null where it is none or more. */
function differenceOf(a: Name, b: Name): readonly [Name['parts'][0], Name['parts'][0]] | null {
  // "Foreign Minister Lucian Dressel" and "Lucian Drexel": the last two are the name.
  const shorter = Math.min(a.parts.length, b.parts.length);
  const length = a.parts.length === b.parts.length ? shorter : 2;
  if (shorter < length || (length === 2 && shorter > 2)) return null;
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
export function distance(a: string, b: string): number {
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
