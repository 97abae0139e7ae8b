import { afterEach, describe, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../utils/article/extract';
import { type Checker, createChecker } from '../../utils/checking/check';
import {
  type LibraryDatabase,
  type LibraryResult,
  openDatabase,
} from '../../utils/library/database';
import { HARBOUR } from '../library/new-article';

const open: LibraryDatabase[] = [];
let libraries = 0;

/** A checker on a library of its own. */
async function checker() {
  libraries++;
  const library = await openDatabase(`checks-${libraries}`);
  if (!library.ok) throw new Error(library.cause);
  open.push(library.value);
  return { db: library.value, checker: createChecker(async () => library) };
}

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

function reading(known: Partial<ExtractedArticle> = {}): ExtractedArticle {
  return {
    url: 'https://tidings.example/harbour-crane',
    title: 'Harbour crane lifts its last freighter',
    text: HARBOUR,
    byline: null,
    publisher: 'The Tidings',
    lang: 'en',
    publishedAt: null,
    publishedFrom: null,
    modifiedAt: null,
    declared: [],
    stories: [],
    ...known,
  };
}

/** Checks a reading and waits until it is stored. */
async function readAndKeep(desk: Checker, read: ExtractedArticle, at: number) {
  const checked = await desk.check(read, at);
  if (!checked.ok) throw new Error(checked.cause);
  const stored = await checked.value.stored;
  if (!stored.ok) throw new Error(stored.cause);
  return { report: checked.value.report, id: stored.value };
}

const reprint = reading({ url: 'https://herald.example/crane', publisher: 'The Herald' });

describe('a check', () => {
  test('stores what was read and finds it again under another address', async () => {
    const { db, checker: desk } = await checker();
    const first = await readAndKeep(desk, reading(), 1_000);
    expect(first.report).toMatchObject({ verdict: 'none', stored: true, librarySize: 0 });
    const second = await readAndKeep(desk, reprint, 2_000);
    expect(second.report).toMatchObject({
      verdict: 'copy',
      source: { url: reading().url, order: 'seen' },
      librarySize: 1,
    });
    expect(await db.articles.count()).toBe(2);
  });

  test('of an article read before compares it with the others only, as of when it was first seen', async () => {
    const { checker: desk } = await checker();
    const first = await readAndKeep(desk, reading(), 1_000);
    const again = await readAndKeep(desk, reading(), 9_000);
    expect(again.id).toBe(first.id);
    expect(again.report).toMatchObject({
      verdict: 'none',
      librarySize: 0,
      reading: { seenAt: 1_000 },
    });
  });

  test('for a private window stores nothing, and says what it found all the same', async () => {
    const { db, checker: desk } = await checker();
    await readAndKeep(desk, reading(), 1_000);
    const looked = await desk.look(reprint, 2_000);
    expect(looked).toMatchObject({
      ok: true,
      value: { verdict: 'copy', stored: false, librarySize: 1 },
    });
    expect(await db.articles.count()).toBe(1);
  });

  test('of an article that is gone says so', async () => {
    const { checker: desk } = await checker();
    expect(await desk.again(7 as never)).toEqual({ ok: true, value: null });
  });

  test('says which open readings share enough with it to be its versions', async () => {
    const { checker: desk } = await checker();
    const ids = [];
    for (const read of [
      reading(),
      reprint,
      reading({
        url: 'https://herald.example/bees',
        text: 'Beekeepers in Aldermoor counted four thousand hives after the mild winter, more than at any time since 1977, and asked the county for meadows along the disused railway.',
      }),
    ]) {
      ids.push((await readAndKeep(desk, read, 1_000)).id);
    }
    const [original, copy, unrelated] = ids;
    if (!original || !copy || !unrelated) throw new Error('three articles were stored');
    expect(await desk.akin(copy, [original, unrelated])).toEqual([original]);
  });

  test('of an article that names its source says so where the library knows none', async () => {
    const { checker: desk } = await checker();
    const declared = [
      {
        kind: 'first-appeared',
        name: 'The Tidings',
        url: reading().url,
        strength: 'certain',
        evidence: 'appeared first on The Tidings',
        direction: 'from',
      },
    ] as const;
    const crediting = { ...reprint, declared };
    const alone = await readAndKeep(desk, crediting, 1_000);
    expect(alone.report).toMatchObject({
      verdict: 'credited',
      credit: { name: 'The Tidings', url: reading().url, agrees: null, searchWords: null },
    });
    await readAndKeep(desk, reading(), 2_000);
    const { report } = await readAndKeep(desk, crediting, 3_000);
    expect(report).toMatchObject({
      verdict: 'copy',
      source: { url: reading().url, order: 'declared' },
      credit: { agrees: true },
    });
    const again = await desk.again(alone.id);
    expect(again).toMatchObject({ ok: true, value: { verdict: 'copy', credit: { agrees: true } } });
  });

  test('never names a source that the reader refused, in either direction; another takes its place', async () => {
    const { checker: desk } = await checker();
    const first = await readAndKeep(desk, reading(), 1_000);
    const copy = await readAndKeep(desk, reprint, 2_000);
    expect(copy.report.source?.url).toBe(reading().url);
    const pair = { reading: reprint.url, source: reading().url };
    await desk.refuse({
      ...pair,
      said: 'wrong-source',
      at: 3_000,
      verdict: 'copy',
      confidence: 1,
      readingTitle: reprint.title,
      readingPublisher: 'The Herald',
      sourceTitle: reading().title,
      sourcePublisher: 'The Tidings',
    });
    const refused = [{ source: reading().url, name: 'The Tidings', said: 'wrong-source' }];
    expect(await desk.again(copy.id)).toMatchObject({ value: { verdict: 'none', refused } });
    expect(await desk.again(first.id)).toMatchObject({ value: { verdict: 'none', refused: [] } });
    expect(await desk.look(reprint, 4_000)).toMatchObject({ value: { verdict: 'none' } });

    const wire = reading({ url: 'https://wire.example/crane', publisher: 'The Wire' });
    await readAndKeep(desk, { ...wire, publishedAt: 500, publishedFrom: 'meta' }, 5_000);
    expect(await desk.again(copy.id)).toMatchObject({ value: { source: { url: wire.url } } });

    await desk.takeBack(pair);
    expect(await desk.again(first.id)).toMatchObject({
      value: { versions: expect.arrayContaining([expect.objectContaining({ url: reprint.url })]) },
    });
  });

  test('of a page of several stories traces each by itself, then and later', async () => {
    const { checker: desk } = await checker();
    await readAndKeep(desk, reading(), 1_000);
    const own = { url: null, publishedAt: null, declared: [] };
    const bees =
      'Beekeepers in Aldermoor counted four thousand hives after the mild winter, more than at any time since 1977, and asked the county for meadows along the disused railway.';
    const stories = [
      { title: 'Bees', text: bees, ...own },
      { title: 'The crane', text: HARBOUR, ...own },
    ];
    const page = { ...reprint, text: `${bees}\n\n${HARBOUR}`, stories };
    const { id, report } = await readAndKeep(desk, page, 2_000);
    const expected = {
      verdict: 'copy',
      source: null,
      stories: [
        { title: 'Bees', verdict: 'none', source: null, shares: null },
        { title: 'The crane', verdict: 'copy', source: { url: reading().url } },
      ],
    };
    expect(report).toMatchObject(expected);
    expect(report.shares?.newShare).toBeCloseTo(bees.length / (bees.length + HARBOUR.length), 2);
    expect(await desk.again(id)).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    ['unavailable', 'library-unavailable'],
    ['full', 'library-full'],
    ['newer', 'library-unavailable'],
  ] as const)(
    'of a library that is %s fails with a name and never says "nothing found"',
    async (failure, why) => {
      const desk = createChecker(async () => ({ ok: false, failure, cause: 'a test' }));
      expect(await desk.check(reading(), 1_000)).toEqual({ ok: false, why, cause: 'a test' });
      expect(await desk.akin(1 as never, [2 as never])).toEqual([]);
    },
  );

  test('that cannot be stored says so, after its report', async () => {
    const library = await openDatabase('checks-full');
    if (!library.ok) throw new Error(library.cause);
    open.push(library.value);
    const full = { ok: false, failure: 'full', cause: 'a test' } as const;
    const answers: LibraryResult<LibraryDatabase>[] = [library, full];
    const desk = createChecker(async () => answers.shift() ?? full);
    const checked = await desk.check(reading(), 1_000);
    expect(checked).toMatchObject({ ok: true, value: { report: { verdict: 'none' } } });
    expect(checked.ok && (await checked.value.stored)).toEqual({
      ok: false,
      why: 'library-full',
      cause: 'a test',
    });
  });

  test('whose library breaks in the middle fails, too', async () => {
    const { db, checker: desk } = await checker();
    db.close();
    expect(await desk.check(reading(), 1_000)).toMatchObject({
      ok: false,
      why: 'library-unavailable',
    });
  });
});
