import { describe, expect, test } from 'vitest';
import { changeCounts } from '../../utils/checking/change-counts';
import type { Article, Change, Judgement } from '../../utils/tracing/model';

const span = { start: 0, end: 1 };
const both = (kind: 'quotation-kept' | 'quotation-reworded' | 'figure' | 'name'): Change => ({
  kind,
  source: span,
  reading: span,
});
const CHANGES: readonly Change[] = [
  both('quotation-kept'),
  both('quotation-reworded'),
  both('quotation-reworded'),
  { kind: 'quotation-dropped', source: span, reading: null },
  both('figure'),
  both('name'),
  { kind: 'left-out', source: span, reading: null },
  { kind: 'added', source: null, reading: span },
];

const outline: Omit<Article, 'text'> = {
  id: 1 as Article['id'],
  url: 'https://tidewater-courier.example/a',
  site: 'tidewater-courier.example',
  publisher: 'The Tidewater Courier',
  title: 'Dredging halted',
  lang: 'en',
  publishedAt: null,
  publishedFrom: null,
  seenAt: 0,
  credit: null,
};

const reading = (text: string, changes: Partial<Article> = {}): Article => ({
  ...outline,
  publisher: 'Daily Brine',
  text,
  ...changes,
});

const judgement = (changes: Partial<Judgement> = {}): Judgement => ({
  article: outline,
  verdict: 'rewrite',
  first: 'other',
  confidence: 0.9,
  order: 'dated',
  disputed: false,
  evidence: {
    verbatimShare: 0,
    rewordedShare: 1,
    newShare: 0,
    passages: [],
    changes: CHANGES,
    measures: {},
  },
  ...changes,
});

const TEXT = 'The dredger has left the harbour.';

describe('what changed on the way', () => {
  test('is counted by kind, quotations with those that were kept', () => {
    expect(changeCounts(reading(TEXT), judgement())).toMatchObject({
      quotations: 4,
      reworded: 2,
      figures: 1,
      names: 1,
      leftOut: 1,
      isUnnamed: true,
    });
  });

  test('between two languages is only figures and dates', () => {
    expect(changeCounts(reading(TEXT), judgement({ verdict: 'translation' }))).toMatchObject({
      quotations: 0,
      figures: 1,
      names: 0,
      leftOut: 0,
      isUnnamed: false,
    });
  });

  test('has nothing left out of a source of passages, or where no order is known', () => {
    const partial = changeCounts(reading(TEXT), judgement({ verdict: 'partial' }));
    expect(partial).toMatchObject({ leftOut: 0, figures: 1 });
    const seen = changeCounts(reading(TEXT), judgement({ order: 'seen' }));
    expect(seen).toMatchObject({ leftOut: 0, isUnnamed: false });
  });

  test('says nothing of an update', () => {
    expect(changeCounts(reading(TEXT), judgement({ verdict: 'update' }))).toBeNull();
  });

  test.each([
    ['by name', `${TEXT} The tidewater courier reported it first.`, {}],
    ['by host', `${TEXT} More at tidewater-courier.example.`, {}],
    ['by initials', `${TEXT} (TC)`, {}],
    ['in a credit', TEXT, { credit: { names: [], site: null, url: null, evidence: '' } }],
  ])('finds the source named %s', (_, text, more) => {
    expect(changeCounts(reading(text, more), judgement())?.isUnnamed).toBe(false);
  });
});
