import type { FetchFailure } from './fetch-politely';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** No source is asked more often, whatever it says, and none less often. */
export const PACE = { least: 15 * MINUTE_MS, most: DAY_MS } as const;
/** Where neither the source nor its articles say how often it changes. */
const USUAL_PACE_MS = HOUR_MS;
/** Days over which its articles tell how often a source changes. */
const OBSERVED_DAYS = 7;
/** After the first failure in a row; each further one doubles it, up to a day. */
const FIRST_WAIT_MS = 30 * MINUTE_MS;
/** Requests to one source within a day, its articles' pages included. */
export const DAILY_REQUESTS = 300;

/** How a source answered the last time it was asked. */
export type Outcome =
  | {
      readonly kind: 'answered';
      /** What feed and answer ask for, ms; 0 where they ask for nothing. */
      readonly statedPaceMs: number;
      /** Epoch ms of the articles it named. */
      readonly published: readonly number[];
    }
  | {
      readonly kind: 'failed';
      readonly why: FetchFailure | 'not-a-feed';
      readonly retryAfterMs: number | null;
      /** Failures in a row, this one included. */
      readonly failures: number;
    };

/** When a source is to be asked next; epoch ms, always after `now`. */
export function nextFetchAt(outcome: Outcome, now: number): number {
  return now + (outcome.kind === 'answered' ? paceOf(outcome, now) : waitAfter(outcome));
}

/** Twice as often as articles come, never more often than the source asks for. */
function paceOf(
  { statedPaceMs, published }: Extract<Outcome, { kind: 'answered' }>,
  now: number,
): number {
  const recent = published.filter((at) => at > now - OBSERVED_DAYS * DAY_MS).length;
  const observed = recent > 0 ? (OBSERVED_DAYS * DAY_MS) / recent / 2 : USUAL_PACE_MS;
  return within(Math.max(observed, statedPaceMs));
}

function waitAfter({ retryAfterMs, failures }: Extract<Outcome, { kind: 'failed' }>): number {
  const doubled = FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 10);
  return Math.max(Math.min(doubled, PACE.most), retryAfterMs ?? 0);
}

function within(ms: number): number {
  return Math.min(Math.max(ms, PACE.least), PACE.most);
}

/** What was asked of a source on one day. */
export interface Spent {
  /** Days since 1970, UTC. */
  readonly day: number;
  readonly requests: number;
}

/** Requests that a source, or whatever else has so many a day, has left today. */
export function requestsLeft(
  { day, requests }: Spent,
  now: number,
  daily: number = DAILY_REQUESTS,
): number {
  return day === dayOf(now) ? Math.max(0, daily - requests) : daily;
}

export function spend({ day, requests }: Spent, now: number): Spent {
  return { day: dayOf(now), requests: day === dayOf(now) ? requests + 1 : 1 };
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}
