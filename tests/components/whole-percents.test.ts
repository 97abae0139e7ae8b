import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from '../../components/whole-percents';

describe('whole percents', () => {
  it('sum to 100, none more than one away from the share', () => {
    const shares = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 })
      .filter((some) => some.some((share) => share > 1e-6));
    fc.assert(
      fc.property(shares, (some) => {
        const total = some.reduce((sum, share) => sum + share, 0);
        const percents = wholePercents(some);
        expect(percents.reduce((sum, part) => sum + part, 0)).toBe(100);
        some.forEach((share, i) => {
          expect(Math.abs((percents[i] ?? -9) - (share / total) * 100)).toBeLessThan(1);
        });
      }),
    );
  });

  it('are all nothing where there is nothing to share', () => {
    expect(wholePercents([0, 0, 0])).toEqual([0, 0, 0]);
    expect(wholePercents([Number.NaN, 0, 0])).toEqual([0, 0, 0]);
  });
});
