import type { ComparableText } from '../compare';
import { figureOf } from '../figures';
import type { Span } from '../model';
import { COMMON_WORD_RARITY, NEAR_ROUNDING, STATED_ROUNDING } from '../thresholds';
import { FIGURE } from '../words';
import { sentenceAt, wordAt } from './counterparts';
import { APPROXIMATORS, MAGNITUDES, PERCENT } from './number-words';

/** A figure with all that says of what: "£1.5 million", "nearly 1,500 glaciers". */
export interface Quantity {
  /** With its magnitude and the sign of its unit. */
  readonly span: Span;
  readonly sentence: number;
  /** Of a pair both numbers in one, which equals only that of the same pair. */
  readonly value: number;
  /** `measure` is any number of something; a `pair` is a score, a range, a time or a ratio ("3-1", "9:30"). */
  readonly kind: 'measure' | 'year' | 'pair';
  /** "%", the sign of a currency, or nothing. */
  readonly unit: string;
  /** The telling ones of the next words, lower case: what is counted is among them. */
  readonly nouns: readonly string[];
  readonly approximate: boolean;
  /** True for "640m": million or metres. */
  readonly ambiguous: boolean;
}

const NOUNS_READ = 3;
const CURRENCY = /[$£€¥₽]/;
const CODE = /[\p{L}_/=&#'’]/u;
const PAIR = /^\s?[-–—:]\s?\d/;
/** More than the second number of any score or time. */
const PAIR_FACTOR = 1e5;
const WRITTEN = /^\p{L}/u;
/** White space that groups digits: "25 000". */
const GROUPING = /^[ \u00a0\u202f]$/;

/** The quantities of a text in order; numbers that are part of a date (`dated` holds their words) are none. */
export function quantitiesOf(text: ComparableText, dated: ReadonlySet<number>): Quantity[] {
  const found: Quantity[] = [];
  const { words } = text;
  for (let i = 0; i < words.count; i++) {
    if (((words.flags[i] ?? 0) & FIGURE) === 0 || dated.has(i)) continue;
    // Part of an address, of a number of something ("c4103495"), or grouped as few do ("11'857").
    if (CODE.test(text.text[(words.starts[i] ?? 0) - 1] ?? '')) continue;
    // "One hundred and fifty-seven": its parts are not the number.
    if (i > 1 && WRITTEN.test(wordAt(text, i)) && isPartOfWritten(text, i)) continue;
    const quantity = readQuantity(text, i);
    found.push(quantity.read);
    i = quantity.last;
  }
  return found;
}

function isPartOfWritten(text: ComparableText, word: number): boolean {
  const [before, last] = [wordAt(text, word - 2), wordAt(text, word - 1)].map((one) =>
    one.toLowerCase(),
  );
  return MAGNITUDES.has(last ?? '') || (last === 'and' && MAGNITUDES.has(before ?? ''));
}

function readQuantity(text: ComparableText, first: number): { read: Quantity; last: number } {
  const { words } = text;
  const number = readNumber(text, first);
  let last = number.last;
  const start = words.starts[first] ?? 0;
  const sign = CURRENCY.exec(text.text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const isPair = PAIR.test(text.text.slice(words.ends[last] ?? 0, (words.ends[last] ?? 0) + 4));
  if (isPair && last === first) last++;
  const magnitude = isPair ? null : readMagnitude(text, last);
  if (magnitude !== null) last = magnitude.last;
  const end = words.ends[last] ?? 0;
  const after = text.text.slice(end, end + 14);
  const percent = PERCENT.exec(after)?.[0] ?? '';
  const unit = percent !== '' ? '%' : sign || (CURRENCY.exec(after.slice(0, 2))?.[0] ?? '');
  const isYear =
    last === first && /^(1[89]|20)\d\d$/.test(wordAt(text, first)) && unit === '' && !isPair;
  const ambiguous = magnitude?.written === 'm' && unit === '';
  return {
    read: {
      span: {
        start: start - sign.length * (text.text[start - 1] === sign ? 1 : 0),
        end: end + percent.length,
      },
      sentence: sentenceAt(text, start),
      value: isPair
        ? number.value * PAIR_FACTOR + Number(figureOf(wordAt(text, last)) ?? 0)
        : number.value * (magnitude === null ? 1 : magnitude.factor),
      kind: isPair ? 'pair' : isYear ? 'year' : 'measure',
      unit,
      nouns: nounsAfter(text, last),
      approximate: isApproximate(text, first),
      ambiguous,
    },
    last,
  };
}

function readNumber(text: ComparableText, first: number): { value: number; last: number } {
  const written = wordAt(text, first);
  let last = first;
  if (WRITTEN.test(written)) {
    const tens = Number(figureOf(written));
    const next = first + 1 < text.words.count ? wordAt(text, first + 1) : '';
    const units = WRITTEN.test(next) ? Number(figureOf(next) ?? (next === 'one' ? 1 : 0)) : 0;
    const isOne =
      tens >= 20 && tens < 100 && units > 0 && units < 10 && gapAfter(text, first) === '-';
    return isOne ? { value: tens + units, last: first + 1 } : { value: tens, last };
  }
  let digits = written;
  if (/^\d{1,3}$/.test(written))
    while (
      last + 1 < text.words.count &&
      /^\d{3}$/.test(wordAt(text, last + 1)) &&
      GROUPING.test(gapAfter(text, last))
    )
      digits += wordAt(text, ++last);
  return { value: Number(figureOf(digits) ?? Number.NaN), last };
}

function readMagnitude(
  text: ComparableText,
  word: number,
): { factor: number; written: string; last: number } | null {
  if (word + 1 >= text.words.count || !/^[\s\u00a0-]?$/.test(gapAfter(text, word))) return null;
  const written = wordAt(text, word + 1).toLowerCase();
  const factor = MAGNITUDES.get(written);
  // "40 m" is metres, "40 M€" money.
  const isMoney = CURRENCY.test(text.text[text.words.ends[word + 1] ?? 0] ?? '');
  if (factor === undefined || (written === 'm' && gapAfter(text, word) !== '' && !isMoney))
    return null;
  const more = readMagnitude(text, word + 1);
  return more === null || written === 'm'
    ? { factor, written, last: word + 1 }
    : { factor: factor * more.factor, written, last: more.last };
}

function gapAfter({ text, words }: ComparableText, word: number): string {
  return text.slice(words.ends[word] ?? 0, words.starts[word + 1] ?? 0);
}

/** Telling words after a figure, up to the next figure or the end of the clause; endings of ordinals ("68th") are none. */
function nounsAfter(text: ComparableText, last: number): string[] {
  const { words, rarity, vocabulary } = text;
  const nouns: string[] = [];
  for (let i = last + 1; i <= last + NOUNS_READ && i < words.count; i++) {
    if ((words.flags[i] ?? 0) & FIGURE || /[.,;:!?\n]/.test(gapAfter(text, i - 1))) break;
    const isTelling = (rarity[vocabulary.stemOfWord[i] ?? 0] ?? 0) > COMMON_WORD_RARITY;
    if (isTelling && (words.ends[i] ?? 0) - (words.starts[i] ?? 0) >= 2)
      nouns.push(wordAt(text, i).toLowerCase());
  }
  return nouns;
}

function isApproximate(text: ComparableText, first: number): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++)
    if (APPROXIMATORS.has(wordAt(text, i).toLowerCase())) return true;
  return false;
}

/** Whether two quantities state the same number, one of them rounded perhaps. */
export function statesSame(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  if (a.ambiguous || b.ambiguous) {
    const plain = ({ value, ambiguous }: Quantity) => [value, ambiguous ? value / 1e6 : value];
    if (plain(a).some((value) => plain(b).includes(value))) return true;
  }
  if (a.kind === 'pair' || b.kind === 'pair') return false;
  // "MEUR 97.5" and "97.5 million": a thousand times as much is a unit read otherwise.
  if ([1e3, 1e6, 1e9].includes(Math.max(a.value, b.value) / Math.min(a.value, b.value)))
    return true;
  return rounds(a, b) || rounds(b, a);
}

/** Whether `a` is `b` rounded: to fewer digits and nearly the same, or said to be about as much. */
function rounds(a: Quantity, b: Quantity): boolean {
  const off = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
  if (a.approximate && off <= STATED_ROUNDING) return true;
  const digits = significantDigits(a.value);
  return (
    off <= NEAR_ROUNDING &&
    digits < significantDigits(b.value) &&
    Number(b.value.toPrecision(digits)) === a.value
  );
}

/** Digits of a number without the noughts around them: 2 for 1,500 and for 0.15. */
export function significantDigits(value: number): number {
  return (
    String(value)
      .replace(/^0\.0*|\./g, '')
      .replace(/0+$/, '').length || 1
  );
}
