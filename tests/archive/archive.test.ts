import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SCHEMA } from '../../utils/archive/article-line';
import { exportLibrary } from '../../utils/archive/export-library';
import {
  beginImport,
  continueImport,
  endImport,
  openImports,
} from '../../utils/archive/import-file';
import { readLine } from '../../utils/archive/read-line';
import { findArticle, librarySize } from '../../utils/library/articles';
import { captureArticle } from '../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { listArticles } from '../../utils/library/listing';
import { removeArticles } from '../../utils/library/removal';
import { prepareText } from '../../utils/tracing/prepared-text';
import { HARBOUR, newArticle } from '../library/new-article';
import { exportOf, fileOf, takeFileIn } from './files';
import { memoryShelf } from './memory-shelf';

const NOW = Date.UTC(2026, 7, 3, 9);
const address = (i: number) => `https://tidings.example/${i}`;
let db: LibraryDatabase;
let shelf: ReturnType<typeof memoryShelf>;
let count = 0;

beforeEach(async () => {
  db = await opened(`archive-${count++}`);
  shelf = memoryShelf();
});
afterEach(() => db.close());

async function opened(name: string): Promise<LibraryDatabase> {
  const library = await openDatabase(name);
  if (!library.ok) throw new Error(library.cause);
  return library.value;
}

const line = (i: number, more: object = {}) =>
  JSON.stringify({
    id: `a${i}`,
    url: address(i),
    title: `Report ${i}`,
    text: `${HARBOUR} Number ${i}.`,
    ...more,
  });

const takeInFile = (file: File) => takeFileIn(db, shelf, file, NOW);
const exported = () => exportOf(db);

/** All that is stored, but for the numbers of the rows. */
async function everything(): Promise<unknown> {
  const articles = await db.articles.orderBy('address').toArray();
  return Promise.all(
    articles.map(async ({ id, ...row }) => ({
      ...row,
      text: await findArticle(db, id).then((found) => [found?.text, found?.stories]),
      versions: (await db.versions.where('articleId').equals(id).toArray()).map(
        ({ title, text, lastSeenAt }) => ({ title, text, lastSeenAt }),
      ),
    })),
  );
}

async function fill(howMany: number): Promise<void> {
  const credit = { names: ['Reuters'], site: 'reuters.com', url: null, evidence: '(Reuters) -' };
  const story = { title: 'One', text: 'A ferry.', url: address(9_999), publishedAt: NOW, credit };
  for (let i = 0; i < howMany; i++) {
    const stories = i % 5 === 0 ? [story, { ...story, publishedAt: null, credit: null }] : [];
    const dated = i % 2 ? { publishedAt: NOW - i, publishedFrom: 'json-ld' as const } : {};
    const read = { address: address(i), credit: i % 3 ? null : credit, stories, ...dated };
    await captureArticle(db, newArticle(read), NOW - 1_000 + i, prepareText(HARBOUR));
  }
  await captureArticle(db, newArticle({ address: address(1), text: `${HARBOUR} Later.` }), NOW - 5);
}

describe('a library that is exported', () => {
  test('deleted and imported is the same library', async () => {
    await fill(230);
    const before = await everything();
    const archive = await exported();
    await removeArticles(
      db,
      (await listArticles(db)).map(({ id }) => id),
    );
    expect(await librarySize(db)).toBe(0);
    expect(await takeInFile(fileOf(archive))).toMatchObject({ added: 230, known: 0, badCount: 0 });
    expect(await everything()).toEqual(before);
    expect(await librarySize(db)).toBe(230);
    expect(shelf.names()).toEqual([]);
  });

  test('loses none of a live blog with hundreds of long older texts', async () => {
    const id = await captureArticle(db, newArticle({ address: address(0) }), NOW);
    const text = 'The ferry is late. '.repeat(8_000);
    const versions = Array.from({ length: 150 }, (_, i) => ({
      title: `${i}`,
      text,
      lastSeenAt: i,
    }));
    await db.versions.bulkAdd(versions.map((version) => ({ ...version, articleId: id })));
    const archive = await exported();
    await removeArticles(db, [id]);
    expect(await takeInFile(fileOf(archive))).toMatchObject({ added: 1, badCount: 0 });
    expect(await db.versions.count()).toBe(150);
  });

  test('is written though a date in it is none', async () => {
    await captureArticle(db, newArticle({ publishedAt: 1e17, publishedFrom: 'meta' }), NOW);
    const [one] = gunzipSync(await exported())
      .toString()
      .trimEnd()
      .split('\n');
    expect(JSON.parse(one ?? '')).toMatchObject({ published: null });
  });

  test('is a line for each article, that says what it is', async () => {
    await fill(3);
    const lines = gunzipSync(await exported())
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines.map((one) => JSON.parse(one))).toMatchObject(
      [0, 1, 2].map((i) => ({ schema: SCHEMA, id: address(i), url: address(i), lang: 'en' })),
    );
  });

  test('says how far it is, and can be cut off', async () => {
    await fill(150);
    const heard: number[] = [];
    const reader = exportLibrary(db, (done) => heard.push(done)).getReader();
    await reader.read();
    await reader.cancel();
    expect(heard[0]).toBe(100);
  });
});

describe('a file that is imported', () => {
  test('twice adds nothing the second time', async () => {
    const file = fileOf(gzipSync([0, 1, 2].map((i) => line(i)).join('\n')));
    expect(await takeInFile(file)).toMatchObject({ added: 3, known: 0 });
    expect(await takeInFile(file)).toMatchObject({ added: 0, known: 3 });
    expect(await librarySize(db)).toBe(3);
  });

  test('keeps what is here, and its earlier first sight', async () => {
    await captureArticle(
      db,
      newArticle({ address: address(1), publishedAt: 7, publishedFrom: 'meta' }),
      5_000,
    );
    const early = line(1, { firstSeen: new Date(2_000).toISOString(), published: '2020-01-01' });
    await takeInFile(fileOf(`${early}\n${line(1, { firstSeen: '2026-01-01' })}`));
    const [row] = await db.articles.toArray();
    expect(row).toMatchObject({ firstSeenAt: 2_000, publishedAt: 7, publishedFrom: 'meta' });
  });

  test('dates what is here without a date, and knows it by its address without tracking', async () => {
    await captureArticle(db, newArticle({ address: address(1) }), 5_000);
    const url = `${address(1)}?utm_source=letter#top`;
    expect(
      await takeInFile(fileOf(line(1, { url, published: '2026-08-01T10:00:00Z' }))),
    ).toMatchObject({ added: 0, known: 1 });
    const [row, ...more] = await db.articles.toArray();
    expect(row).toMatchObject({ publishedAt: Date.UTC(2026, 7, 1, 10), publishedFrom: 'import' });
    expect(more).toEqual([]);
  });

  test('with bad lines brings the good ones and names the others', async () => {
    const bad = [
      '{',
      '[]',
      line(7, { url: 'javascript:alert(1)' }),
      line(8, { text: '' }),
      line(9, { schema: 'headwater-article/2' }),
    ];
    const done = await takeInFile(fileOf([line(1), ...bad, '', line(2)].join('\r\n')));
    expect(done).toMatchObject({ added: 2, badCount: 5, bad: [2, 3, 4, 5, 6], lines: 8 });
  });

  test('with a line without end is read past it', async () => {
    const endless = `{"text":"${'x'.repeat(66 * 2 ** 20)}`;
    const done = await takeInFile(fileOf([line(1), endless, line(2)].join('\n')));
    expect(done).toMatchObject({ added: 2, badCount: 1, bad: [2] });
  });

  test('that is broken is refused, and nothing is left of it', async () => {
    const broken = Uint8Array.from(gzipSync(line(1)).subarray(0, 60));
    await expect(beginImport(db, shelf, fileOf(broken))).rejects.toThrow();
    expect(await openImports(db, shelf)).toEqual([]);
    expect(await db.imports.count()).toBe(0);
  });

  test('is taken in whole, however often it is cut off', async () => {
    const all = Array.from({ length: 60 }, (_, i) => line(i, { pad: 'x'.repeat(40_000) }));
    const { id } = await beginImport(db, shelf, fileOf(`${all.join('\n')}\nno line\n`));
    for (let cut = 0; cut < 55; cut++) {
      const other = await opened(db.name);
      const taking = continueImport(other, shelf, id, NOW, { onProgress: () => {} }).catch(
        () => null,
      );
      for (let i = 0; i < cut * 3; i++) await new Promise((resolve) => setImmediate(resolve));
      other.close();
      await taking;
      const [row, articles, texts] = await Promise.all([
        db.imports.get(id),
        db.articles.count(),
        db.texts.count(),
      ]);
      expect([articles, texts, await librarySize(db)]).toEqual([
        row?.added,
        row?.added,
        row?.added,
      ]);
    }
    const [open] = await openImports(db, shelf);
    expect(open?.id).toBe(id);
    const done = await continueImport(db, shelf, id, NOW, { onProgress: () => {} });
    expect(done).toMatchObject({ added: 60, known: 0, bad: [61] });
  });

  test('that is given up stops, and what it brought stays', async () => {
    const all = Array.from({ length: 40 }, (_, i) => line(i, { pad: 'x'.repeat(40_000) }));
    const { id } = await beginImport(db, shelf, fileOf(all.join('\n')));
    const taking = continueImport(db, shelf, id, NOW, {
      onProgress: ({ added }) => {
        if (added > 0) endImport(db, shelf, id);
      },
    });
    expect(await taking).toBeNull();
    expect(await librarySize(db)).toBeGreaterThan(0);
    expect(await librarySize(db)).toBeLessThan(40);
  });
});

test('an archive does not put the first sight of an article into the future', () => {
  const read = readLine(line(1, { firstSeen: '2999-01-01', lastSeen: '2999-01-02' }), NOW);
  expect(read).toMatchObject({ article: { firstSeenAt: NOW, lastSeenAt: NOW } });
});
