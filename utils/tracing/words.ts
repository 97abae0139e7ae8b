import { figureOf, NUMBER_WORDS } from './figures';
import { quotationAt, unitsOf } from './quotation-marks';
import { MAX_WORDS, STEM_LENGTH } from './thresholds';

/** What kind of word a token is; bits, since a name can stand in a quotation. */
export const FIGURE = 1;
export const NAME = 2;
export const QUOTED = 4;

/** The words of a text in parallel arrays, one entry a word, offsets into the original kept. */
export interface Words {
  readonly count: number;
  /** UTF-16 offset of each word's first unit. */
  readonly starts: Uint32Array;
  /** UTF-16 offset after each word's last unit. */
  readonly ends: Uint32Array;
  /** Hash of each word's stem; equal for inflections of one word, unequal (but for chance, 1 in a billion) for others. */
  readonly keys: Uint32Array;
  readonly flags: Uint8Array;
}

/** Scripts written without spaces; only for these does the slower dictionary segmentation pay. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ASCII_WORD = /^[A-Za-z]+$/;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Splits a text into words. Texts beyond `MAX_WORDS` are read to that word. */
export function wordsOf(text: string): Words {
  const spans = UNSPACED.test(text) ? segmentedSpans(text) : spacedSpans(text);
  const count = Math.min(spans.length / 2, MAX_WORDS);
  const words = {
    count,
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    keys: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
  const isQuoted = quotationAt(text);
  for (let i = 0; i < count; i++) {
    const [start, end] = [spans[2 * i] ?? 0, spans[2 * i + 1] ?? 0];
    const plain = plainKey(text, start, end);
    const { key, kind, capital } = plain < 0 ? readWord(text.slice(start, end)) : PLAIN;
    words.starts[i] = start;
    words.ends[i] = end;
    words.keys[i] = plain < 0 ? key : plain;
    words.flags[i] =
      kind | (capital && !opensSentence(text, start) ? NAME : 0) | (isQuoted(start) ? QUOTED : 0);
  }
  return words;
}

/**
 * Starts and ends of the words by turns, where spaces part them: runs of letters ("don’t") or of digits ("1,500.5"). Elided
 * articles and pronouns are words of their own: "l’Ukraine" is about Ukraine.
 */
function spacedSpans(text: string): number[] {
  const spans: number[] = [];
  for (let i = 0; i < text.length; ) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === OTHER) {
      i++;
      continue;
    }
    const start = i++;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (kindOf(code) === kind) continue;
      if (kindOf(text.charCodeAt(i + 1)) !== kind) break;
      if (kind === DIGIT ? !joinsDigits(text, start, i) : !joinsLetters(text, start, i)) break;
    }
    spans.push(start, i);
  }
  return spans;
}

/** An apostrophe in a word; not the one after an elided word. */
function joinsLetters(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  return at - start > MAX_ELIDED || !ELIDED.has(text.slice(start, at).toLowerCase());
}

/** French, Italian and Catalan words that lose their vowel before another. */
const ELIDED = new Set(
  'l d j m t s n c qu un jusqu lorsqu puisqu quoiqu quelqu all dall dell nell sull quell quest'.split(
    ' ',
  ),
);
const MAX_ELIDED = 6;

/** A stop or comma, or what groups thousands: "1 500 000", "1’500"; not the spaces of "+47 980 600". */
function joinsDigits(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c) return true;
  if (!GROUPING_MARKS.has(code) || text.charCodeAt(start) === 0x30) return false;
  const isGroup = at - start <= 3 || text.charCodeAt(at - 4) === code;
  if (!isGroup || !/^\d{3}(?![\d\p{L}])/u.test(text.slice(at + 1, at + 5))) return false;
  return !/(?:\d[) ]|\+)$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Spaces (plain, no-break, thin, narrow no-break) and apostrophes. */
const GROUPING_MARKS = unitsOf(" \u00a0\u2009\u202f'’");

function segmentedSpans(text: string): number[] {
  const spans: number[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, {
    granularity: 'word',
  }).segment(text))
    if (isWordLike) spans.push(index, index + segment.length);
  return spans;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** Kind of each UTF-16 unit, 0 until it is met: a regular expression for each letter would cost most of the reading. */
const kinds = new Uint8Array(0x10000);

/** `OTHER` past the end of a text (NaN). */
function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  if (Number.isNaN(code)) return OTHER;
  const character = String.fromCharCode(code);
  const kind = /\p{N}/u.test(character) ? DIGIT : /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
  kinds[code] = kind;
  return kind;
}

/** A word by itself, whatever stands around it. */
interface ReadWord {
  readonly key: number;
  readonly kind: number;
  readonly capital: boolean;
}

/** Words read before: texts of one story share most of theirs, and folding is what costs. */
const readWords = new Map<string, ReadWord>();
const MAX_READ_WORDS = 50_000;

function readWord(written: string): ReadWord {
  const known = readWords.get(written);
  if (known) return known;
  if (readWords.size === MAX_READ_WORDS) readWords.clear();
  const word = {
    key: hash(termOf(written)),
    kind: figureOf(written) === null ? 0 : FIGURE,
    capital: written[0] !== written[0]?.toLowerCase(),
  };
  readWords.set(written, word);
  return word;
}

const PLAIN: ReadWord = { key: 0, kind: 0, capital: false };
const NUMBER_KEYS = new Set(NUMBER_WORDS.map((word) => hash(stem(word))));

/**
 * The key of a word in plain lower-case letters, straight from the text; -1 for any other word, and where it may be a
 * number written out. Most words are plain, and reading them is most of the work.
 */
function plainKey(text: string, start: number, end: number): number {
  let h = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return -1;
    if (i < start + STEM_LENGTH) h = Math.imul(h ^ code, FNV_PRIME);
  }
  const key = mixed(h);
  return NUMBER_KEYS.has(key) ? -1 : key;
}

/** What a written word is indexed and compared as: a figure in one spelling ("#1500"), else its stem. */
export function termOf(written: string): string {
  const figure = figureOf(written);
  return figure === null ? stem(written) : `#${figure}`;
}

/** What may stand between a word and what opens its sentence. */
const SKIPPED = " \u00a0\u202f\t(['‘‚¿¡—–";
const OPENERS = '.!?…:\n。！？।۔؟"“‹「『《〈';
/** Marks that names of ships and companies stand in, in the middle of a clause; speech in them follows the end of one. */
const NAMING_QUOTES = '«„';
const CLAUSE_ENDS = '.!?…:;,\n"“”»';

/** True where a capital says nothing, because a sentence, a line or a quotation begins there. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  // Closing marks of most languages, opening ones of others: those stand right before the word.
  if (at >= 0 && '»›”'.includes(text[at] ?? '')) return true;
  for (; at >= 0 && SKIPPED.includes(text[at] ?? ''); at--);
  if (at < 0) return true;
  const before = text[at] ?? '';
  if (!NAMING_QUOTES.includes(before)) return OPENERS.includes(before);
  for (at--; at >= 0 && SKIPPED.includes(text[at] ?? ''); at--);
  return at < 0 || CLAUSE_ENDS.includes(text[at] ?? '');
}

/** "Putin’s" → "putin", "Négociations" → "negoci". */
function stem(word: string): string {
  if (ASCII_WORD.test(word)) return word.slice(0, STEM_LENGTH).toLowerCase();
  return word
    .replace(/['’]s?$|['’]s(?=\P{L}|$)/u, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .slice(0, STEM_LENGTH);
}

/**
 * FNV-1a over UTF-16 units, 30 bits, with a final mix so that low bits are as good as high ones. Engines keep integers of that
 * size as they are; larger ones become objects, and every map of them twice as slow.
 */
export function hash(text: string): number {
  let h = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return mixed(h);
}

function mixed(fnv: number): number {
  let h = fnv ^ (fnv >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 2;
}
