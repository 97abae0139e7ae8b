import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findArticle, librarySize } from '../../utils/library/articles';
import { captureArticle } from '../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { noteFinding } from '../../utils/library/findings';
import { candidateIndex } from '../../utils/library/index';
import { listArticles, olderVersions } from '../../utils/library/listing';
import { removeArticles, restoreArticles } from '../../utils/library/removal';
import { indexKeys } from '../../utils/tracing/index-keys';
import type { ArticleId } from '../../utils/tracing/model';
import { prepareText } from '../../utils/tracing/prepared-text';
import { HARBOUR, newArticle } from './new-article';

let db: LibraryDatabase;
let count = 0;
const address = (i: number) => `https://tidings.example/${i}`;

async function opened(name: string): Promise<LibraryDatabase> {
  const library = await openDatabase(name);
  if (!library.ok) throw new Error(library.cause);
  return library.value;
}

async function stored(howMany: number): Promise<ArticleId[]> {
  const ids: ArticleId[] = [];
  const prepared = prepareText(HARBOUR);
  for (let i = 0; i < howMany; i++)
    ids.push(await captureArticle(db, newArticle({ address: address(i) }), 1_000 + i, prepared));
  return ids;
}

async function everything(): Promise<unknown> {
  const tables = [db.articles, db.texts, db.versions, db.findings, db.counters];
  return Promise.all(tables.map((table) => table.toArray()));
}

beforeEach(async () => {
  db = await opened(`removal-${count++}`);
});
afterEach(() => db.close());

describe('articles that are removed', () => {
  test('are gone with all that hangs on them, and come back as they were', async () => {
    const ids = await stored(5);
    await captureArticle(db, newArticle({ address: address(1), text: `${HARBOUR} More.` }), 9_000);
    const before = await everything();
    expect(await olderVersions(db, ids)).toEqual(new Map([[ids[1], 1]]));
    const removed = await removeArticles(db, ids.slice(0, 3));
    expect(await librarySize(db)).toBe(2);
    expect(await db.texts.count()).toBe(2);
    expect(await db.versions.count()).toBe(0);
    const keys = indexKeys(prepareText(HARBOUR)).slice(0, 1);
    expect(await candidateIndex(db).postings(keys, 10)).toEqual([ids.slice(3)]);
    await restoreArticles(db, removed);
    expect(await everything()).toEqual(before);
  });

  test('stay as they are now where they came in again', async () => {
    const [id] = await stored(1);
    const removed = await removeArticles(db, id === undefined ? [] : [id]);
    const again = await captureArticle(
      db,
      newArticle({ address: address(0), title: 'New' }),
      2_000,
    );
    await restoreArticles(db, removed);
    expect(await librarySize(db)).toBe(1);
    expect(await findArticle(db, again)).toMatchObject({ title: 'New' });
  });

  test('may be gone already', async () => {
    const ids = await stored(1);
    await removeArticles(db, ids);
    expect(await removeArticles(db, ids)).toEqual({
      articles: [],
      texts: [],
      versions: [],
      findings: [],
    });
    expect(await librarySize(db)).toBe(0);
  });

  test('leave no half article where the work is cut off', async () => {
    for (let cut = 0; cut < 50; cut++) {
      const name = `removal-cut-${cut}`;
      db.close();
      db = await opened(name);
      const ids = await stored(6);
      const other = await opened(name);
      const removing = Promise.all(ids.map((id) => removeArticles(other, [id]))).catch(() => null);
      for (let i = 0; i < cut % 25; i++) await new Promise((resolve) => setImmediate(resolve));
      other.close();
      await removing;
      const [articles, texts] = await Promise.all([db.articles.count(), db.texts.count()]);
      expect(texts).toBe(articles);
      expect(await librarySize(db)).toBe(articles);
    }
  });
});

test('a library is listed from the last stored on, whatever its size', async () => {
  const prepared = prepareText('A ferry.');
  await db.transaction('rw', db.articles, async () => {
    for (let i = 0; i < 2_300; i++)
      await db.articles.add({
        address: address(i),
        site: 'tidings.example',
        publisher: null,
        title: `Report ${i}`,
        lang: 'en',
        byline: null,
        publishedAt: null,
        publishedFrom: null,
        modifiedAt: null,
        firstSeenAt: i,
        lastSeenAt: i,
        terms: indexKeys(prepared),
        methodVersion: 1,
      });
  });
  const listed = await listArticles(db);
  expect(listed.map(({ firstSeenAt }) => firstSeenAt)).toEqual(
    Array.from({ length: 2_300 }, (_, i) => 2_299 - i),
  );
  expect(listed[0]).toMatchObject({ title: 'Report 2299', broughtBy: null });
  expect(Object.keys(listed[0] ?? {})).not.toContain('terms');
});

test('what was found of an article goes and comes back with it, and tells nobody of one that was deleted', async () => {
  const [wire = 0, copy = 0] = await stored(2);
  const [wireId, copyId] = [wire as ArticleId, copy as ArticleId];
  await noteFinding(db, { id: copyId, verdict: 'copy', source: address(0) });
  expect(await listArticles(db)).toMatchObject([
    { id: copy, verdict: 'copy', source: { address: address(0) } },
    { id: wire, verdict: null, source: null },
  ]);
  const removed = await removeArticles(db, [copyId]);
  await noteFinding(db, { id: copyId, verdict: 'copy', source: address(0) });
  expect(await db.findings.count()).toBe(0);
  await restoreArticles(db, removed);
  expect(await db.findings.get(copyId)).toMatchObject({ verdict: 'copy', source: address(0) });
  await removeArticles(db, [wireId]);
  expect(await db.findings.get(copyId)).toMatchObject({ verdict: 'copy', source: null });
  // Traced before that, noted after.
  await noteFinding(db, { id: copyId, verdict: 'copy', source: address(0) });
  expect(await db.findings.get(copyId)).toMatchObject({ verdict: 'copy', source: null });
});
