import { afterEach, describe, expect, test } from 'vitest';
import { findArticle, librarySize } from '../../utils/library/articles';
import { articleAsRead, captureArticle, UNSTORED } from '../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { candidateIndex } from '../../utils/library/index';
import { indexKeys } from '../../utils/tracing/index-keys';
import type { ArticleId } from '../../utils/tracing/model';
import { prepareText } from '../../utils/tracing/prepared-text';
import { HARBOUR, newArticle } from './new-article';

let db: LibraryDatabase | null = null;
let libraries = 0;

async function library(): Promise<LibraryDatabase> {
  libraries++;
  const opened = await openDatabase(`articles-${libraries}`);
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
  return db;
}

afterEach(() => db?.close());

describe('an article that is captured', () => {
  test('is there, with its text and its terms', async () => {
    const db = await library();
    const id = await captureArticle(db, newArticle({}), 1_000);
    expect(await findArticle(db, id)).toMatchObject({ text: HARBOUR, seenAt: 1_000 });
    const [posting] = await candidateIndex(db).postings(
      indexKeys(prepareText(HARBOUR)).slice(0, 1),
      10,
    );
    expect(posting).toEqual([id]);
    expect(await librarySize(db)).toBe(1);
  });

  test('is one entry when it is read again: first seen stays, last seen follows', async () => {
    const db = await library();
    const first = await captureArticle(db, newArticle({}), 1_000);
    const again = await captureArticle(db, newArticle({}), 5_000);
    expect(again).toBe(first);
    expect(await db.articles.toArray()).toMatchObject([{ firstSeenAt: 1_000, lastSeenAt: 5_000 }]);
    expect(await db.versions.count()).toBe(0);
    expect(await librarySize(db)).toBe(1);
  });

  test('keeps the older text as a version when the text has changed, and is found by the new one', async () => {
    const db = await library();
    const id = await captureArticle(db, newArticle({}), 1_000);
    const text = HARBOUR.replace('Ottoline Brack', 'Wendelin Sparr');
    await captureArticle(db, newArticle({ text }), 5_000);
    expect(await findArticle(db, id)).toMatchObject({ text });
    expect(await db.versions.toArray()).toMatchObject([
      { articleId: id, text: HARBOUR, lastSeenAt: 1_000 },
    ]);
    expect((await db.articles.get(id))?.terms).toEqual(indexKeys(prepareText(text)));
  });

  test('keeps the date it stated first', async () => {
    const db = await library();
    const dated = { publishedAt: 10_000, publishedFrom: 'json-ld' } as const;
    await captureArticle(db, newArticle({}), 1_000);
    await captureArticle(db, newArticle(dated), 2_000);
    const moved = newArticle({ ...dated, publishedAt: 99_000 });
    expect(await articleAsRead(db, moved, 3_000)).toMatchObject({ ...dated, seenAt: 1_000 });
    await captureArticle(db, moved, 3_000);
    expect(await db.articles.toArray()).toMatchObject([dated]);
  });

  test('never moves backwards in time when readings arrive out of order', async () => {
    const db = await library();
    await captureArticle(db, newArticle({}), 5_000);
    await captureArticle(db, newArticle({}), 4_000);
    expect(await db.articles.toArray()).toMatchObject([{ lastSeenAt: 5_000 }]);
  });
});

test('an article that is not in the library has no id yet, and is not stored by asking', async () => {
  const db = await library();
  expect(await articleAsRead(db, newArticle({}), 1_000)).toMatchObject({
    id: UNSTORED,
    seenAt: 1_000,
    text: HARBOUR,
  });
  expect(await librarySize(db)).toBe(0);
});

describe('the index of the library', () => {
  test('answers each key in the order asked, unknown ones with nothing, none with none', async () => {
    const db = await library();
    const ids: ArticleId[] = [];
    for (const address of ['https://a.example/1', 'https://b.example/1', 'https://c.example/1'])
      ids.push(await captureArticle(db, newArticle({ address }), 1_000));
    const index = candidateIndex(db);
    const [known] = indexKeys(prepareText(HARBOUR));
    const unknown = 1 as typeof known & number;
    expect(await index.postings([unknown, known ?? unknown], 2)).toEqual([[], ids.slice(0, 2)]);
    expect(await index.postings([], 2)).toEqual([]);
  });

  test('says of an article that is gone that it is', async () => {
    const index = candidateIndex(await library());
    expect(await index.articles([7 as ArticleId])).toEqual([undefined]);
    expect(await index.outlines([7 as ArticleId])).toEqual([undefined]);
  });

  test('rejects where the database is closed', async () => {
    const db = await library();
    db.close();
    await expect(candidateIndex(db).postings([1 as never], 2)).rejects.toThrow();
  });
});
