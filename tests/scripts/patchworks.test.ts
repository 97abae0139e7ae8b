import { describe, expect, test } from 'vitest';
import { readDemoArticle } from '../../scripts/demo-articles';
import { familiesOf } from '../../scripts/fitting/labels';
import { patchworkSamples } from '../../scripts/fitting/patchworks';
import { foldOf } from '../../scripts/fitting/samples';
import { PAIR_MEASURES } from '../../utils/tracing/measures';

const textOf = (name: string) => readDemoArticle(name).paragraphs.join('\n\n');
const PAIRS = [
  { a: 'sea-wall-inspections', b: 'sea-wall-rewrite', label: 'rewrite' },
  { a: 'tram-derailment', b: 'tram-independent', label: 'same-event' },
];
const HOSTS = ['library-cat', 'stolen-cello'];
const texts = new Map(
  [...PAIRS.flatMap(({ a, b }) => [a, b]), ...HOSTS].map((name) => [name, textOf(name)]),
);
const families = familiesOf(PAIRS, texts);
const samples = patchworkSamples({ pairs: PAIRS, families }, texts, HOSTS);
const taken = PAIR_MEASURES.indexOf('ownRun5Count');

describe('patchworks to fit the judge with', () => {
  test('are made of reuse and of innocent pairs alike, each in the fold of its family', () => {
    const reuse = samples.filter((sample) => sample.reuse === 1);
    expect(reuse.length).toBeGreaterThan(500);
    expect(samples.length - reuse.length).toBeGreaterThan(500);
    for (const { reading, candidate, fold, weight } of samples) {
      expect(fold).toBe(foldOf(families.of(reading)));
      expect(PAIRS.some(({ a, b }) => a === candidate && b === reading)).toBe(true);
      expect(weight).toBeGreaterThan(0);
    }
  });

  test('of reuse have many words of the source as they are, those of innocent pairs few', () => {
    const most = (reuse: 0 | 1) =>
      Math.max(...samples.filter((s) => s.reuse === reuse).map((s) => s.measures[taken] ?? 0));
    expect(most(1)).toBeGreaterThan(Math.log(50));
    expect(most(0)).toBeLessThan(most(1) - 1);
  });

  test('are the same at every run, and none without articles to make them of', () => {
    expect(patchworkSamples({ pairs: PAIRS, families }, texts, HOSTS)).toEqual(samples);
    expect(patchworkSamples({ pairs: PAIRS, families }, texts, [])).toEqual([]);
    expect(patchworkSamples({ pairs: [], families }, texts, HOSTS)).toEqual([]);
  });
});
