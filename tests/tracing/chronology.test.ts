import { describe, expect, test } from 'vitest';
import { names, samePublisher, sequenceOf } from '../../utils/tracing/chronology';
import { article } from './outlines';

const DAY = 86_400_000;

describe('which of two articles came first', () => {
  test('two stated dates decide, whatever was seen first', () => {
    const reading = article({ id: 1, publishedAt: 5 * DAY, seenAt: 1 });
    expect(sequenceOf(reading, article({ id: 2, publishedAt: 4 * DAY, seenAt: 2 }))).toEqual({
      first: 'other',
      order: 'dated',
    });
    expect(sequenceOf(reading, article({ id: 2, publishedAt: 6 * DAY, seenAt: 0 }))).toEqual({
      first: 'reading',
      order: 'dated',
    });
  });

  test('a day without a time orders nothing within that day', () => {
    const NOON = 40 * DAY + DAY / 2;
    const day = article({ id: 1, publishedAt: NOON, seenAt: 41 * DAY });
    const hour = article({ id: 2, publishedAt: NOON + 3_600_000, seenAt: 42 * DAY });
    expect(sequenceOf(hour, day)).toEqual({ first: 'other', order: 'seen' });
    const fromAddress = article({
      id: 3,
      publishedAt: NOON - 5,
      publishedFrom: 'address',
      seenAt: 43 * DAY,
    });
    expect(sequenceOf(fromAddress, hour)).toMatchObject({ order: 'seen' });
    expect(sequenceOf(article({ id: 4, publishedAt: NOON + DAY }), day)).toMatchObject({
      order: 'dated',
    });
  });

  test('a credit decides against dates, and says so; two that credit each other decide nothing', () => {
    const credit = { names: ['Tidings Agency'], site: null, url: null, evidence: '(Tidings)' };
    const other = article({ id: 2, publishedAt: 6 * DAY, publisher: 'The Tidings Agency' });
    const reading = article({ id: 1, publishedAt: 5 * DAY, publisher: 'Herald' });
    const crediting = { ...reading, credit };
    expect(sequenceOf(crediting, other)).toEqual({ first: 'other', order: 'declared' });
    expect(sequenceOf(other, crediting)).toEqual({ first: 'reading', order: 'declared' });
    const later = { ...crediting, publishedAt: 9 * DAY };
    expect(sequenceOf(later, other)).toEqual({ first: 'other', order: 'dated' });
    const back = { ...other, credit: { ...credit, names: ['Herald'] } };
    expect(sequenceOf(crediting, back)).toEqual(sequenceOf(reading, other));
  });

  test.each([
    ['its address', { url: 'https://tidings.example/a' }, true],
    ['its outlet', { names: ['tidings'], site: 'elsewhere.example' }, true],
    ['another outlet on its site', { names: ['Herald'], site: 'tidings.example' }, false],
    ['its site alone', { site: 'tidings.example' }, true],
    ['nothing of it', { names: ['Herald'] }, false],
  ])('a credit to %s', (_, known, isNamed) => {
    const credit = { names: [], site: null, url: null, evidence: '', ...known };
    const named = article({
      id: 1,
      url: 'https://tidings.example/a',
      site: 'tidings.example',
      publisher: 'The Tidings',
    });
    expect(names(credit, named)).toBe(isNamed);
  });

  test('a dated article precedes one that states no date', () => {
    const undated = article({ id: 1, seenAt: 9 * DAY });
    const dated = article({ id: 2, publishedAt: 4 * DAY, seenAt: 10 * DAY });
    expect(sequenceOf(undated, dated)).toEqual({ first: 'other', order: 'half-dated' });
    expect(sequenceOf(dated, undated)).toEqual({ first: 'reading', order: 'half-dated' });
  });

  test('an article seen before the date that another one states is the earlier of them', () => {
    const undated = article({ id: 1, seenAt: 3 * DAY });
    const dated = article({ id: 2, publishedAt: 4 * DAY, seenAt: 10 * DAY });
    expect(sequenceOf(undated, dated)).toEqual({ first: 'reading', order: 'seen' });
    expect(sequenceOf(dated, undated)).toEqual({ first: 'other', order: 'seen' });
  });

  test('without dates only the order of seeing is left', () => {
    const [a, b] = [article({ id: 1, seenAt: 1 }), article({ id: 2, seenAt: 2 })];
    expect(sequenceOf(b, a)).toEqual({ first: 'other', order: 'seen' });
    expect(sequenceOf(a, b)).toEqual({ first: 'reading', order: 'seen' });
  });

  test('the same date and the same moment of seeing say nothing', () => {
    const [a, b] = [
      article({ id: 1, seenAt: 1, publishedAt: DAY }),
      article({ id: 2, seenAt: 1, publishedAt: DAY }),
    ];
    expect(sequenceOf(a, b)).toEqual({ first: 'unknown' });
  });

  test('is answered alike from both sides', () => {
    const known = [
      article({ id: 1, seenAt: 1 * DAY }),
      article({ id: 2, seenAt: 9 * DAY }),
      article({ id: 3, publishedAt: 2 * DAY, seenAt: 3 * DAY }),
      article({ id: 4, publishedAt: 4 * DAY, seenAt: 12 * DAY }),
      article({ id: 5, publishedAt: 4 * DAY, seenAt: 5 * DAY }),
    ];
    const mirrored = { other: 'reading', reading: 'other', unknown: 'unknown' } as const;
    for (const a of known)
      for (const b of known)
        if (a !== b) expect(sequenceOf(b, a).first).toBe(mirrored[sequenceOf(a, b).first]);
  });
});

describe('the same publisher', () => {
  test('is the same named outlet, however it writes its name, on whatever site', () => {
    const a = article({ id: 1, publisher: 'The Harbour Gazette', site: 'harbour.example' });
    expect(
      samePublisher(a, article({ id: 2, publisher: 'HARBOUR GAZETTE', site: 'portal.example' })),
    ).toBe(true);
    expect(
      samePublisher(a, article({ id: 2, publisher: 'Inland Post', site: 'harbour.example' })),
    ).toBe(false);
  });

  test('is the same site only where a name is unknown', () => {
    const a = article({ id: 1, publisher: 'The Harbour Gazette', site: 'harbour.example' });
    expect(samePublisher(a, article({ id: 2, site: 'harbour.example' }))).toBe(true);
    expect(samePublisher(a, article({ id: 2, site: 'inland.example' }))).toBe(false);
    expect(samePublisher(article({ id: 1 }), article({ id: 2 }))).toBe(false);
  });

  test('is whoever has the same address', () => {
    const url = 'https://harbour.example/a';
    expect(
      samePublisher(
        article({ id: 1, url, publisher: 'A' }),
        article({ id: 2, url, publisher: 'B' }),
      ),
    ).toBe(true);
  });
});
