import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DAILY_REQUESTS,
  nextFetchAt,
  type Outcome,
  PACE,
  requestsLeft,
  spend,
} from '../../utils/sources/schedule';

const NOW = Date.UTC(2026, 7, 3, 9);
const HOUR_MS = 3_600_000;
const answered = (statedPaceMs: number, published: readonly number[] = []): Outcome => ({
  kind: 'answered',
  statedPaceMs,
  published,
});
const failed = (failures: number, retryAfterMs: number | null = null): Outcome => ({
  kind: 'failed',
  why: 'host-error',
  retryAfterMs,
  failures,
});
const wait = (outcome: Outcome) => nextFetchAt(outcome, NOW) - NOW;

describe('a source that answers is asked again', () => {
  test('within the bounds, and no sooner than it asks for', () => {
    fc.assert(
      fc.property(
        fc.nat(10 * PACE.most),
        fc.array(fc.integer({ min: NOW - 30 * 24 * HOUR_MS, max: NOW })),
        (stated, published) => {
          const ms = wait(answered(stated, published));
          expect(ms).toBeGreaterThanOrEqual(Math.max(PACE.least, Math.min(stated, PACE.most)));
          expect(ms).toBeLessThanOrEqual(PACE.most);
        },
      ),
    );
  });

  test('twice as often as its articles come', () => {
    const everySixHours = Array.from({ length: 28 }, (_, i) => NOW - i * 6 * HOUR_MS);
    expect(wait(answered(0, everySixHours))).toBe(3 * HOUR_MS);
    expect(wait(answered(0, []))).toBe(HOUR_MS);
  });
});

describe('a source that fails is asked again', () => {
  test('ever later, after a day at most', () => {
    const waits = Array.from({ length: 40 }, (_, i) => wait(failed(i + 1)));
    expect(waits.slice(0, 3)).toEqual([HOUR_MS / 2, HOUR_MS, 2 * HOUR_MS]);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(PACE.most);
  });

  test('no sooner than it says', () => {
    expect(wait(failed(1, 5 * HOUR_MS))).toBe(5 * HOUR_MS);
    expect(wait(failed(1, 1_000))).toBe(HOUR_MS / 2);
  });
});

test('a day has its budget, and the next day has its own', () => {
  let spent = { day: 0, requests: 0 };
  expect(requestsLeft(spent, NOW)).toBe(DAILY_REQUESTS);
  for (let i = 0; i < DAILY_REQUESTS; i++) spent = spend(spent, NOW);
  expect(requestsLeft(spent, NOW)).toBe(0);
  expect(requestsLeft(spent, NOW + 24 * HOUR_MS)).toBe(DAILY_REQUESTS);
});
