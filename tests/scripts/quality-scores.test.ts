import { describe, expect, test } from 'vitest';
import { falseAlarmsOf, scoresOf, truthOf } from '../../scripts/benching/scores';
import { lowestThreshold } from '../../scripts/benching/thresholds';

describe('the threshold', () => {
  test('is the lowest score that flags no more false alarms than allowed', () => {
    expect(lowestThreshold([0.9, 0.7, 0.5, 0.3], [0.5], 0)).toBe(0.7);
    expect(lowestThreshold([0.9, 0.7, 0.5, 0.3], [0.5], 1)).toBe(0.3);
    expect(lowestThreshold([0.9, 0.7, 0.5, 0.3], [0.3, 0.7, 0.5], 1)).toBe(0.7);
    expect(lowestThreshold([0.2, 0.1], [], 0)).toBe(0.1);
  });

  test('lets none of several equal false alarms in where not all are allowed', () => {
    expect(lowestThreshold([0.9, 0.5, 0.5, 0.5], [0.5, 0.5], 1)).toBe(0.9);
    expect(lowestThreshold([0.9, 0.5, 0.5, 0.5], [0.5, 0.5], 2)).toBe(0.5);
  });

  test('is out of reach where the highest score of all is one false alarm too many', () => {
    expect(lowestThreshold([0.9, 0.9, 0.4], [0.9, 0.9], 1)).toBe(Number.POSITIVE_INFINITY);
    expect(lowestThreshold([], [], 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('scores', () => {
  const made = (id: string, publishedAt: number | null = null) => ({
    id,
    text: `${id} `.repeat(60),
    publishedAt,
  });
  const truth = truthOf({
    pairs: [
      { a: 'source', b: 'copy', label: 'verbatim' },
      { a: 'source', b: 'version', label: 'rewrite' },
      { a: 'nowhere', b: 'orphan', label: 'rewrite' },
      { a: 'late', b: 'before', label: 'partial' },
      { a: 'source', b: 'peking', label: 'translation', kind: 'human/en-zh' },
      { a: 'source', b: 'innocent', label: 'same-event' },
      { a: 'late', b: 'version', label: 'unrelated' },
    ],
    undeclared: new Set(['plain late', 'late plain']),
    corpus: [made('source'), made('late', 9), made('version')],
    readings: ['copy', 'version', 'orphan', 'peking', 'innocent', 'plain', 'quiet']
      .map((id) => made(id))
      .concat(made('before', 2)),
  });
  const flags = (said: Record<string, string>, isUpdate = false) =>
    new Map(Object.entries(said).map(([id, source]) => [id, { source, isUpdate }]));

  test('sort the pairs: what is misjoined, dated the wrong way or without its original is no reuse to find', () => {
    expect(truth.reuses.map(({ b }) => b)).toEqual(['copy', 'version']);
    expect(truth.orphans).toEqual(['orphan']);
    expect(truth.innocents.map(({ b }) => b)).toEqual(['innocent', 'version']);
    expect(truth.unsourced).toEqual(['plain', 'quiet']);
  });

  test('take any version of the family for right, but not the reading itself', () => {
    expect(scoresOf(truth, flags({ copy: 'version' })).right.verbatim).toBe(1);
    expect(scoresOf(truth, flags({ copy: 'late' })).right.verbatim).toBe(0);
    expect(scoresOf(truth, flags({ version: 'version' })).right.rewrite).toBe(0);
    expect(scoresOf(truth, flags({})).right.verbatim).toBe(0);
  });

  test('count as false alarms what is traced to an innocent or to nothing known, once each', () => {
    const said = {
      innocent: 'late',
      version: 'source',
      plain: 'late',
      quiet: 'late',
      orphan: 'late',
    };
    expect(scoresOf(truth, flags(said))).toMatchObject({
      hardNegatives: 0.5,
      orphans: 1,
      unsourced: 0.5,
    });
    expect(falseAlarmsOf(truth, flags(said))).toEqual(['innocent', 'quiet']);
    expect(falseAlarmsOf(truth, flags({ version: 'late' }))).toEqual(['version']);
    expect(falseAlarmsOf(truth, flags({ quiet: 'late' }, true))).toEqual([]);
  });
});
