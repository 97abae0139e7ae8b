import { describe, expect, test } from 'vitest';
import { type FittedJudge, judgePair } from '../../utils/tracing/judge';
import { type Measure, PAIR_MEASURES } from '../../utils/tracing/measures';

/** A judge of one opinion, whatever it is shown; 0-1. */
function alwaysSaying(likelihood: number): FittedJudge {
  const odds = Math.log(likelihood / (1 - likelihood));
  return {
    measures: [],
    means: [],
    scales: [],
    logistic: { bias: odds, weights: [] },
    network: { hidden: [], output: [odds] },
    bias: odds,
    trees: [],
  };
}

function judged(
  measures: Partial<Record<Measure, number>>,
  { across, likelihood }: { across: boolean; likelihood: number },
): number {
  const none = Object.fromEntries(PAIR_MEASURES.map((name) => [name, 0]));
  const judge = alwaysSaying(likelihood);
  const all = { ...none, leadingNamesOfReading: 0, leadingNamesOfSource: 0, fewerFigures: 0 };
  return judgePair({ ...all, ...measures } as Record<Measure, number>, across, {
    within: judge,
    across: judge,
  });
}

describe('what the rules say whatever the fitted judge says', () => {
  const form = {
    triplesOfReading: 0.5,
    figureConflict: 0.9,
    figureConflictOfSource: 0.9,
    figuresOfReading: 0.1,
    figuresOfSource: 0.1,
  };
  const excerpt = { ownRun8Share: 0.9, ownRun8Count: Math.log(1 + 180) };

  test('a template filled in again is no reuse', () => {
    expect(judged(form, { across: false, likelihood: 0.95 })).toBe(0.1);
    expect(
      judged({ ...form, figureConflict: 0.5 }, { across: false, likelihood: 0.95 }),
    ).toBeCloseTo(0.95);
    expect(
      judged({ ...form, figuresOfSource: 0.4 }, { across: false, likelihood: 0.95 }),
    ).toBeCloseTo(0.95);
  });

  test('a text in another language with other figures is no translation', () => {
    const figures = { fewerFigures: 6, figuresOfReading: 0.9, figuresOfSource: 0.5 };
    expect(judged(figures, { across: true, likelihood: 0.95 })).toBe(0.1);
    expect(judged({ ...figures, fewerFigures: 1 }, { across: true, likelihood: 0.95 })).toBeCloseTo(
      0.95,
    );
    expect(judged(figures, { across: false, likelihood: 0.95 })).toBeCloseTo(0.95);
  });

  test('an article that stands in another word for word is reuse, however little of that it is', () => {
    expect(judged(excerpt, { across: false, likelihood: 0.3 })).toBe(0.8);
    expect(judged(excerpt, { across: false, likelihood: 0.95 })).toBeCloseTo(0.95);
  });

  test('but not where it is short, partly its own, or tells of others', () => {
    for (const other of [
      { ownRun8Count: Math.log(1 + 60) },
      { ownRun8Share: 0.5 },
      { figureConflict: 0.5 },
      { nameConflict: 0.5 },
    ])
      expect(judged({ ...excerpt, ...other }, { across: false, likelihood: 0.3 })).toBeCloseTo(0.3);
  });

  test('and a form stays a form', () => {
    expect(judged({ ...form, ...excerpt }, { across: false, likelihood: 0.95 })).toBe(0.1);
  });
});
