import { afterEach, describe, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../utils/article/extract';
import { createChecker } from '../../utils/checking/check';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
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
    ...known,
  };
}

const reprint = reading({ url: 'https://herald.example/crane', publisher: 'The Herald' });

describe('a check', () => {
  test('stores what was read and finds it again under another address', async () => {
    const { db, checker: desk } = await checker();
    const first = await desk.check(reading(), 1_000);
    expect(first).toMatchObject({ ok: true, value: { report: { verdict: 'none', stored: true } } });
    const second = await desk.check(reprint, 2_000);
    expect(second).toMatchObject({
      ok: true,
      value: { report: { verdict: 'copy', source: { url: reading().url, order: 'seen' } } },
    });
    expect(await db.articles.count()).toBe(2);
  });

  test('for a private window stores nothing, and says what it found all the same', async () => {
    const { db, checker: desk } = await checker();
    await desk.check(reading(), 1_000);
    const looked = await desk.look(reprint, 2_000);
    expect(looked).toMatchObject({
      ok: true,
      value: { articleId: null, report: { verdict: 'copy', stored: false, librarySize: 1 } },
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
      const checked = await desk.check(read, 1_000);
      if (checked.ok && checked.value.articleId !== null) ids.push(checked.value.articleId);
    }
    const [original, copy, unrelated] = ids;
    if (!original || !copy || !unrelated) throw new Error('three articles were stored');
    expect(await desk.akin(copy, [original, unrelated])).toEqual([original]);
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

  test('whose library breaks in the middle fails, too', async () => {
    const { db, checker: desk } = await checker();
    db.close();
    expect(await desk.check(reading(), 1_000)).toMatchObject({
      ok: false,
      why: 'library-unavailable',
    });
  });
});
