import { describe, expect, test } from 'vitest';
import { names, samePublisher, sequenceOf } from '../../utils/tracing/chronology';
import { article } from './outlines';

const DAY = 86_400_000;

describe('which of two articles came first', () => {
  test('two stated dates decide, whatever was seen first, where nothing else speaks against them', () => {
    const reading = article({ id: 1, publishedAt: 5 * DAY, seenAt: 1 });
    expect(sequenceOf(reading, article({ id: 2, publishedAt: 4 * DAY, seenAt: 2 }))).toMatchObject({
      first: 'other',
      order: 'dated',
    });
    expect(sequenceOf(reading, article({ id: 2, publishedAt: 6 * DAY, seenAt: 0 }))).toMatchObject({
      first: 'reading',
      order: 'dated',
    });
  });

  describe('when the page with the earlier date was seen later', () => {
    const seenFirst = article({ id: 1, publishedAt: 20 * DAY, seenAt: 30 * DAY });
    const backdated = { id: 2, publishedAt: 10 * DAY, seenAt: 40 * DAY };

    test('its date stands, undisputed, where its address and its text agree with it', () => {
      const page = article({ ...backdated, url: 'https://tidings.example/1970/01/11/a' });
      expect(sequenceOf(page, seenFirst)).toEqual({
        first: 'reading',
        order: 'dated',
        disputed: false,
      });
    });

    test.each([
      ['an address with a later day', { url: 'https://tidings.example/1970/02/09/a' }, 0],
      ['an address with a later day in one', { url: 'https://tidings.example/19700209-a' }, 0],
      ['losses in the text', {}, 2],
      ['a loss, and a date from the page’s text', { publishedFrom: 'time-element' as const }, 1],
    ])('%s: it does not become the original', (_, known, signs) => {
      const page = article({ ...backdated, ...known });
      const expected = { order: 'seen', disputed: true };
      expect(sequenceOf(page, seenFirst, () => signs)).toEqual({ first: 'other', ...expected });
      expect(sequenceOf(seenFirst, page, () => -signs)).toEqual({ first: 'reading', ...expected });
    });

    test.each([
      ['a date from the page’s text', { publishedFrom: 'time-element' as const }, 0],
      ['one loss', {}, 1],
    ])('%s alone disputes its date and leaves it', (_, known, signs) => {
      const page = article({ ...backdated, ...known });
      expect(sequenceOf(page, seenFirst, () => signs)).toEqual({
        first: 'reading',
        order: 'dated',
        disputed: true,
      });
    });

    test('a day or two in the address are drafts and time zones', () => {
      const page = article({ ...backdated, url: 'https://tidings.example/1970/01/12/a' });
      expect(sequenceOf(page, seenFirst)).toMatchObject({ first: 'reading', disputed: false });
    });
  });

  test('signs in the text mean nothing where dates and this machine agree', () => {
    const original = article({ id: 1, publishedAt: 10 * DAY, seenAt: 30 * DAY });
    const later = article({ id: 2, publishedAt: 20 * DAY, seenAt: 40 * DAY });
    expect(sequenceOf(later, original, () => -5)).toEqual({
      first: 'other',
      order: 'dated',
      disputed: false,
    });
  });

  test('a day without a time orders nothing within that day', () => {
    const NOON = 40 * DAY + DAY / 2;
    const day = article({ id: 1, publishedAt: NOON, seenAt: 41 * DAY });
    const hour = article({ id: 2, publishedAt: NOON + 3_600_000, seenAt: 42 * DAY });
    expect(sequenceOf(hour, day)).toMatchObject({ first: 'other', order: 'seen' });
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
    expect(sequenceOf(crediting, other)).toMatchObject({ first: 'other', order: 'declared' });
    expect(sequenceOf(other, crediting)).toMatchObject({ first: 'reading', order: 'declared' });
    const later = { ...crediting, publishedAt: 9 * DAY };
    expect(sequenceOf(later, other)).toMatchObject({ first: 'other', order: 'dated' });
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
    expect(sequenceOf(undated, dated)).toMatchObject({ first: 'other', order: 'half-dated' });
    expect(sequenceOf(dated, undated)).toMatchObject({ first: 'reading', order: 'half-dated' });
  });

  test('an article seen before the date that another one states is the earlier of them', () => {
    const undated = article({ id: 1, seenAt: 3 * DAY });
    const dated = article({ id: 2, publishedAt: 4 * DAY, seenAt: 10 * DAY });
    expect(sequenceOf(undated, dated)).toMatchObject({ first: 'reading', order: 'seen' });
    expect(sequenceOf(dated, undated)).toMatchObject({ first: 'other', order: 'seen' });
  });

  test('without dates only the order of seeing is left', () => {
    const [a, b] = [article({ id: 1, seenAt: 1 }), article({ id: 2, seenAt: 2 })];
    expect(sequenceOf(b, a)).toMatchObject({ first: 'other', order: 'seen' });
    expect(sequenceOf(a, b)).toMatchObject({ first: 'reading', order: 'seen' });
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
