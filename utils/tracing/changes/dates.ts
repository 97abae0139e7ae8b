import type { ComparableText } from '../compare';
import type { Span } from '../model';
import { calendarWord } from './calendar';
import { sentenceAt, wordAt } from './counterparts';

/** A weekday, a month, or a day of a month that a text names. */
export interface CalendarDate {
  readonly span: Span;
  readonly sentence: number;
  readonly kind: 'weekday' | 'month';
  /** Of the weekday or the month, from 0. */
  readonly number: number;
  /** Day of the month; null where none is stated or several are, and for weekdays. */
  readonly day: number | null;
  /** The words it is made of. */
  readonly words: readonly number[];
}

const DAY = /^(?:[12]?\d|3[01]|0\d)$/;
/** Between a month and its day: a space, "11. März", "the 11th of March", "4 de abril". */
const AFTER_DAY = /^(?:st|nd|rd|th|er|º|\.)?(?:\s|\s(?:of|de)\s)$/;

/** The dates a text names in words ("11 March", "March 11", "on Tuesday", "last June"). */
export function datesOf(text: ComparableText): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let i = 0; i < text.words.count; i++) {
    // Names of days and months begin with a letter and have three at least.
    if ((text.words.ends[i] ?? 0) - (text.words.starts[i] ?? 0) < 3) continue;
    const named = calendarWord(wordAt(text, i));
    if (named === undefined) continue;
    const dayWord = named.kind === 'month' ? dayOf(text, i) : null;
    if (dayWord === null && !named.certain) continue;
    const [first, last] = dayWord === null ? [i, i] : [Math.min(i, dayWord), Math.max(i, dayWord)];
    const range = dayWord === null ? null : rangeEnd(text, dayWord);
    const span = { start: text.words.starts[first] ?? 0, end: text.words.ends[last] ?? 0 };
    found.push({
      span,
      sentence: sentenceAt(text, span.start),
      kind: named.kind,
      number: named.number,
      day: dayWord === null || range !== null ? null : Number(wordAt(text, dayWord)),
      words: [i, dayWord, range].filter((word) => word !== null),
    });
  }
  return found;
}

/** The word that is the day of the month named by a word; null where there is none. */
function dayOf(text: ComparableText, month: number): number | null {
  const start = text.words.starts[month] ?? 0;
  for (let i = month - 1; i >= Math.max(0, month - 3); i--) {
    const gap = text.text.slice(text.words.ends[i] ?? 0, start);
    if (DAY.test(wordAt(text, i)) && AFTER_DAY.test(gap)) return i;
  }
  const next = month + 1;
  if (next >= text.words.count || !DAY.test(wordAt(text, next))) return null;
  return /^\.?\s$/.test(text.text.slice(text.words.ends[month] ?? 0, text.words.starts[next] ?? 0))
    ? next
    : null;
}

/** The word at the other end of a range of days ("14-16 August", "August 14-16"); null where it is one day. */
function rangeEnd(text: ComparableText, day: number): number | null {
  const isRange = (first: number) =>
    /^\s?[-–—]\s?$/.test(
      text.text.slice(text.words.ends[first] ?? 0, text.words.starts[first + 1] ?? 0),
    );
  const isDay = (word: number) =>
    word >= 0 && word < text.words.count && DAY.test(wordAt(text, word));
  if (isDay(day + 1) && isRange(day)) return day + 1;
  return isDay(day - 1) && isRange(day - 1) ? day - 1 : null;
}
