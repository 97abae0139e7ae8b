import { language, say } from '../utils/say';
import type { DateOrigin } from '../utils/tracing/model';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_MS = 30.44 * DAY_MS;
const YEAR_MS = 365.25 * DAY_MS;

/** A stated date: epoch ms and where it is from. */
export interface Stated {
  readonly at: number;
  readonly from: DateOrigin;
}

/** A length of time in the one unit a person would use for it; `count` is a whole number, at least 1. */
export interface Lapse {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

/** The stated date of an article, or null where its page gives none (the moment it was first seen is no date). */
export function statedDate(article: {
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
}): Stated | null {
  const { publishedAt: at, publishedFrom: from } = article;
  return at === null || from === null || from === 'first-seen' || !isShowable(at)
    ? null
    : { at, from };
}

/** A date is known to the day only; as in `utils/tracing/chronology.ts`, which may not be imported here. */
export function isDayOnly({ at, from }: Stated): boolean {
  return from === 'address' || at % (DAY_MS / 2) === 0;
}

/**
 * How long `earlier` came before `later`, rounded down. Null where it did not, by less than a minute,
 * or where one is known to the day only and both fall on the same day.
 */
export function lapseBetween(earlier: Stated, later: Stated): Lapse | null {
  const byDay = isDayOnly(earlier) || isDayOnly(later);
  const ms = byDay ? startOfDay(later.at) - startOfDay(earlier.at) : later.at - earlier.at;
  if (ms < MINUTE_MS) return null;
  if (ms < HOUR_MS) return { count: Math.floor(ms / MINUTE_MS), unit: 'minute' };
  // "36 hours" tells a journalist more than "1 day", unless the hours are not known.
  if (ms < 2 * DAY_MS && !byDay) return { count: Math.floor(ms / HOUR_MS), unit: 'hour' };
  if (ms < 2 * MONTH_MS) return { count: Math.floor(ms / DAY_MS), unit: 'day' };
  if (ms < 2 * YEAR_MS) return { count: Math.floor(ms / MONTH_MS), unit: 'month' };
  return { count: Math.floor(ms / YEAR_MS), unit: 'year' };
}

const startOfDay = (at: number): number => at - (((at % DAY_MS) + DAY_MS) % DAY_MS);

/** What `Date` can hold; beyond it `Intl` throws. */
export const isShowable = (at: number): boolean => Math.abs(at) <= 8.64e15;

/** `3 hours` */
export function lapseWords({ count, unit }: Lapse): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
}

/** `1 August`, with the year where it is not that of `now` (epoch ms), or always (null); in the reader's own time zone. */
export function dayWords(stated: Stated, now: number | null): string {
  const sameYear =
    now !== null && new Date(stated.at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(isDayOnly(stated) ? { timeZone: 'UTC' } : {}),
  }).format(stated.at);
}

/** `1 August, 14:05`, or the day alone where that is all that is known. */
export function momentWords(stated: Stated, now: number | null): string {
  if (isDayOnly(stated)) return dayWords(stated, now);
  const time = new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' });
  return say('date_with_time', dayWords(stated, now), time.format(stated.at));
}

/** `in 20 minutes`, `2 hours ago`, of epoch ms. */
export function relativeMoment(at: number, now: number): string {
  const minutes = Math.round((at - now) / MINUTE_MS);
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48
    ? format.format(hours, 'hour')
    : format.format(Math.round(hours / 24), 'day');
}
