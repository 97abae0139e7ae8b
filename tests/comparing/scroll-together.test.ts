import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Beside, courseOf, followerTop } from '../../utils/comparing/scroll-together';

const beside = (a: number, b: number, height = 60): Beside => ({
  a: { top: a, bottom: a + height },
  b: { top: b, bottom: b + height },
});
const HEIGHT = 400;
const top = (passages: readonly Beside[], at: number, fullA = 3_000, fullB = 2_000) =>
  followerTop(
    courseOf(passages, fullA, fullB),
    { top: at, height: HEIGHT, full: fullA },
    { height: HEIGHT, full: fullB },
  );

describe('columns that scroll together', () => {
  const passages = [beside(600, 300), beside(1_500, 1_100)];

  test('begin and end together', () => {
    expect(top(passages, 0)).toBe(0);
    expect(top(passages, 2_600)).toBe(1_600);
  });

  test('have a passage beside its counterpart when it is where one reads', () => {
    const line = 0.35 * HEIGHT;
    expect(top(passages, 600 - line)).toBeCloseTo(300 - line);
    expect(top(passages, 1_520 - line)).toBeCloseTo(1_120 - line);
  });

  test('are in between in between', () => {
    const [before, between, after] = [700, 900, 1_300].map((at) => top(passages, at));
    expect(before).toBeLessThan(between ?? 0);
    expect(between).toBeLessThan(after ?? 0);
  });

  test('do not leap for a short passage out of order, but go along with a long one', () => {
    const stray = beside(1_000, 1_900, 30);
    expect(top([...passages, stray], 1_000 - 140)).toBeCloseTo(top(passages, 1_000 - 140));
    const moved = beside(800, 1_700, 300);
    expect(top([beside(200, 100, 900), ...passages.slice(1)], 900)).not.toBe(0);
    expect(top([...passages, moved], 800 - 140)).toBeCloseTo(1_700 - 140);
  });

  test('stay where they are where nothing is to be scrolled', () => {
    expect(top([], 0, 300, 300)).toBe(0);
    expect(top(passages, 100, 3_000, 300)).toBe(0);
  });

  test('move without a leap, stay within bounds and meet at both ends, whatever the passages', () => {
    const extent = fc.record({
      top: fc.integer({ min: 0, max: 4_900 }),
      height: fc.integer({ min: 20, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(extent, extent), { maxLength: 30 }),
        fc.integer({ min: 100, max: 5_000 }),
        fc.integer({ min: 100, max: 5_000 }),
        (pairs, fullA, fullB) => {
          const within = (full: number, one: { top: number; height: number }) => {
            const start = Math.min(one.top, full - 1);
            return { top: start, bottom: Math.min(full, start + one.height) };
          };
          const all = pairs.map(([a, b]) => ({ a: within(fullA, a), b: within(fullB, b) }));
          const most = Math.max(0, fullB - HEIGHT);
          for (const at of [0, 77, 500, Math.max(0, fullA - HEIGHT)]) {
            const there = top(all, at, fullA, fullB);
            expect(there).toBeGreaterThanOrEqual(0);
            expect(there).toBeLessThanOrEqual(most);
          }
          expect(top(all, 0, fullA, fullB)).toBe(0);
          if (fullA > HEIGHT) expect(top(all, fullA - HEIGHT, fullA, fullB)).toBeCloseTo(most);
        },
      ),
    );
  });
});
