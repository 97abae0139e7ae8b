import type { ComparableText } from '../compare';
import type { Change, Span } from '../model';
import { BARE_FIGURE, CLOSE_COVERAGE, FIGURE_RATIO } from '../thresholds';
import type { Sides } from './counterparts';
import { type CalendarDate, datesOf } from './dates';
import { type Quantity, quantitiesOf, significantDigits, statesSame } from './quantities';
import { sameWord, soleCounterparts } from './sole-counterparts';

/** What a text counts, and the days it names. */
export interface Figures {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly CalendarDate[];
}

export function figuresOf(text: ComparableText): Figures {
  const dates = datesOf(text);
  return { dates, quantities: quantitiesOf(text, new Set(dates.flatMap(({ words }) => words))) };
}

/**
 * Figures and dates that differ in sentences that tell the same: each stands nowhere on the other side, and nothing else
 * there could be what became of it.
 */
export function figureChanges(
  sides: Sides,
  { quantities: reading, dates }: Figures,
  { quantities: source, dates: otherDates }: Figures,
  sameLanguage: boolean,
): Change[] {
  const figures = soleCounterparts(
    sides,
    reading.filter((one) => !source.some((other) => statesSame(one, other))),
    source.filter((one) => !reading.some((other) => statesSame(one, other))),
    {
      comparable: (a, b) =>
        isSameMeasure(sides, a, b, sameLanguage) &&
        !isSumOf(a, inSentence(source, b.sentence)) &&
        !isSumOf(b, inSentence(reading, a.sentence)),
      same: (a, b) => a.value === b.value,
    },
  );
  const days = soleCounterparts(
    sides,
    dates.filter((one) => !otherDates.some((other) => agrees(one, other))),
    otherDates.filter((one) => !dates.some((other) => agrees(one, other))),
    { comparable: isSameTime, same: agrees },
  );
  return [
    ...figures.map(([r, s]) => change(r.kind === 'year' ? 'date' : 'figure', r.span, s.span)),
    ...days.map(([r, s]) => change('date', r.span, s.span)),
  ];
}

function inSentence(all: readonly Quantity[], sentence: number): Quantity[] {
  return all.filter((one) => one.sentence === sentence);
}

function change(kind: 'figure' | 'date', reading: Span, source: Span): Change {
  return { kind, reading, source };
}

/** Whether two figures could be the same thing counted: the same unit, or the same noun, or two numbers too large to be others'. */
function isSameMeasure(sides: Sides, a: Quantity, b: Quantity, sameLanguage: boolean): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.ambiguous || b.ambiguous) return false;
  if (a.kind === 'year') return true;
  const isNear = Math.max(a.value, b.value) <= FIGURE_RATIO * Math.min(a.value, b.value);
  if (a.unit !== '') return isNear;
  if (!sameLanguage) return false;
  if (a.nouns.some((noun) => b.nouns.some((other) => sameWord(noun, other)))) return true;
  if (!isNear || a.kind === 'pair' || Math.min(a.value, b.value) < BARE_FIGURE) return false;
  const isExact = Math.min(significantDigits(a.value), significantDigits(b.value)) > 2;
  return isExact || followsClosely(sides, a.sentence, b.sentence);
}

function followsClosely({ reading, source }: Sides, r: number, s: number): boolean {
  const [forth, back] = [reading.alignment[r], source.alignment[s]];
  return Math.max(forth?.coverage ?? 0, back?.coverage ?? 0) >= CLOSE_COVERAGE;
}

/** "One man and two women" are three people; 66% without pain are 34% with it. */
function isSumOf({ value, unit }: Quantity, others: readonly Quantity[]): boolean {
  if (unit === '%' && others.some((other) => other.unit === '%' && other.value + value === 100))
    return true;
  if (!Number.isInteger(value)) return false;
  const values = [1, ...new Set(others.map((other) => other.value))];
  return values.some((a, i) =>
    values.some((b, j) => i < j && (a + b === value || Math.abs(a - b) === value)),
  );
}

/** Whether two dates agree as far as both go. */
function agrees(a: CalendarDate, b: CalendarDate): boolean {
  return (
    a.kind === b.kind &&
    a.number === b.number &&
    (a.day === b.day || a.day === null || b.day === null)
  );
}

function isSameTime(a: CalendarDate, b: CalendarDate): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'weekday') return true;
  return (
    (a.day === null) === (b.day === null) &&
    (a.day === null || a.day === b.day || a.number === b.number)
  );
}
