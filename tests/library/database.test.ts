import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { librarySize } from '../../utils/library/articles';
import { captureArticle } from '../../utils/library/capture';
import {
  attempt,
  LADDER,
  type LibraryDatabase,
  openDatabase,
  type Rung,
} from '../../utils/library/database';
import { newArticle } from './new-article';

/** A rung that nobody has climbed yet: it drops a store, adds an index and rewrites rows. */
const PRETENDED: Rung = {
  version: Math.max(...LADDER.map(({ version }) => version)) + 1,
  stores: { articles: '++id, &address, *terms, site', versions: null },
  upgrade: (transaction) =>
    transaction
      .table('articles')
      .toCollection()
      .modify((row: { site: string | null }) => {
        row.site ??= 'unknown.example';
      }),
};

let count = 0;
const freshName = () => `ladder-${count++}`;
const open: LibraryDatabase[] = [];

async function opened(name: string, ladder: readonly Rung[] = LADDER): Promise<LibraryDatabase> {
  const library = await openDatabase(name, { ladder });
  if (!library.ok) throw new Error(library.cause);
  open.push(library.value);
  return library.value;
}

afterEach(() => {
  for (const database of open.splice(0)) database.close();
  vi.restoreAllMocks();
});

const steps = [...LADDER, PRETENDED].slice(1).map((to, i) => ({
  from: LADDER[i]?.version ?? 0,
  to: to.version,
  before: LADDER.slice(0, i + 1),
  after: [...LADDER, PRETENDED].slice(0, i + 2),
}));

test('versions of the ladder rise', () => {
  const versions = LADDER.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});

test.each(steps)('what was written at $from is there at $to', async ({ before, after }) => {
  const name = freshName();
  const older = await opened(name, before);
  await captureArticle(older, newArticle({ address: 'https://tidings.example/a' }), 1_000);
  await captureArticle(older, newArticle({ address: 'https://tidings.example/b' }), 2_000);
  const written = await older.articles.toArray();
  const texts = await older.texts.toArray();
  older.close();

  const newer = await opened(name, after);
  const { id } = written[0] ?? {};
  expect(await newer.articles.toArray()).toMatchObject(
    written.map(({ address, firstSeenAt, terms }) => ({ address, firstSeenAt, terms })),
  );
  expect(await newer.texts.toArray()).toEqual(texts);
  expect(await librarySize(newer)).toBe(2);
  const term = written[0]?.terms[0];
  expect(await newer.articles.where('terms').equals(Number(term)).primaryKeys()).toContain(id);
});

test('a library written by a newer version is refused, and nothing in it is touched', async () => {
  const name = freshName();
  const newer = await opened(name, [...LADDER, PRETENDED]);
  const version = newer.backendDB().version;
  const stores = [...newer.backendDB().objectStoreNames];
  newer.close();

  expect(await openDatabase(name)).toMatchObject({ ok: false, failure: 'newer' });

  const untouched = await new Dexie(name).open();
  expect(untouched.backendDB().version).toBe(version);
  expect([...untouched.backendDB().objectStoreNames]).toEqual(stores);
  untouched.close();
});

test('a database that never opens is unavailable after a while, not waited for without end', async () => {
  vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  expect(await openDatabase(freshName(), { timeoutMs: 20 })).toMatchObject({
    ok: false,
    failure: 'unavailable',
  });
});

test('a browser that refuses IndexedDB makes the library unavailable', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  expect(await openDatabase(freshName())).toMatchObject({ ok: false, failure: 'unavailable' });
});

test('an upgrade elsewhere is let through, and the older version then says that the library is newer', async () => {
  const name = freshName();
  const older = await opened(name);
  await captureArticle(older, newArticle({}), 1_000);
  const newer = await opened(name, [...LADDER, PRETENDED]);
  expect(await librarySize(newer)).toBe(1);
  expect(await openDatabase(name)).toMatchObject({ ok: false, failure: 'newer' });
});

test('a full disk is told apart, also where it only shows when the transaction ends', async () => {
  const database = await opened(freshName());
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await attempt(() => captureArticle(database, newArticle({}), 1_000))).toMatchObject({
    ok: false,
    failure: 'full',
  });
  const quota = new DOMException('no room', 'QuotaExceededError');
  const aborted = new Dexie.AbortError('Transaction aborted', quota);
  expect(await attempt(() => Promise.reject(aborted))).toMatchObject({ failure: 'full' });
});

test('a fault in the work itself is thrown, so that it is not taken for a broken disk', async () => {
  await expect(attempt(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
});

test('sources followed before marks were kept know what they have named', async () => {
  const name = freshName();
  const older = await opened(name, LADDER.slice(0, 2));
  const named = ['https://tidings.example/a', 'https://tidings.example/b'];
  await older.table('sources').add({ address: 'https://tidings.example/feed', named });
  older.close();
  expect((await (await opened(name)).sources.toArray())[0]?.named).toEqual(
    named.map((address) => ({ address, mark: null, rereads: 0 })),
  );
});
