import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SCHEMA } from '../../utils/archive/article-line';
import { librarySize } from '../../utils/library/articles';
import { captureArticle } from '../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { listFeedback, refuseSource, removeFeedback } from '../../utils/library/feedback';
import { noteFinding } from '../../utils/library/findings';
import { listArticles } from '../../utils/library/listing';
import { removeArticles } from '../../utils/library/removal';
import { HARBOUR, newArticle } from '../library/new-article';
import { exportOf, fileOf, takeFileIn } from './files';
import { memoryShelf } from './memory-shelf';

const NOW = Date.UTC(2026, 7, 3, 9);
const address = (i: number) => `https://tidings.example/${i}`;
let db: LibraryDatabase;
let shelf: ReturnType<typeof memoryShelf>;
let count = 0;

beforeEach(async () => {
  const library = await openDatabase(`feedback-lines-${count++}`);
  if (!library.ok) throw new Error(library.cause);
  db = library.value;
  shelf = memoryShelf();
});
afterEach(() => db.close());

async function fill(): Promise<void> {
  for (let i = 0; i < 3; i++)
    await captureArticle(db, newArticle({ address: address(i) }), NOW + i);
}

const takeInFile = (file: File) => takeFileIn(db, shelf, file, NOW);
const exported = () => exportOf(db);

const said = (reading: string, source: string, more: object = {}) => ({
  ...{
    reading,
    source,
    said: 'wrong-source' as const,
    at: NOW - 7_000,
    verdict: 'rewrite' as const,
  },
  ...{ confidence: 0.91, readingTitle: 'Crane', readingPublisher: null },
  ...{ sourceTitle: 'Harbour crane', sourcePublisher: 'The Tidings', ...more },
});

const saidLine = (reading: string, source: string, more: object = {}) =>
  JSON.stringify({
    ...{ schema: 'headwater-feedback/1', method: 2, said: 'not-rewrite' },
    ...{ at: '2026-08-01T09:30:00.000Z', verdict: 'copy', confidence: 0.9 },
    reading: { url: reading, title: 'Crane', publisher: null, text: 'The crane lifts.' },
    source: { url: source, title: 'Harbour crane', publisher: 'The Tidings' },
    ...more,
  });

describe('what the reader said of verdicts', () => {
  test('is exported behind the articles, and there again when all was deleted and is imported', async () => {
    await fill();
    await refuseSource(db, said(address(0), address(1)));
    await refuseSource(db, said(address(2), 'https://gone.example/a', { said: 'not-rewrite' }));
    const before = await listFeedback(db);
    const archive = await exported();
    const schemas = gunzipSync(archive)
      .toString()
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one).schema);
    expect(schemas).toEqual([...Array(3).fill(SCHEMA), ...Array(2).fill('headwater-feedback/1')]);
    const ids = (await listArticles(db)).map(({ id }) => id);
    await removeArticles(db, ids);
    await removeFeedback(db);
    const done = { added: 3, known: 0, corrections: 2, badCount: 0, lines: 5 };
    expect(await takeInFile(fileOf(archive))).toMatchObject(done);
    expect(await listFeedback(db)).toEqual(before);
    const again = { added: 0, known: 3, corrections: 0, badCount: 0 };
    expect(await takeInFile(fileOf(archive))).toMatchObject(again);
    expect(await listFeedback(db)).toEqual(before);
  });

  test('is exported of a library without articles, too', async () => {
    await refuseSource(db, said(address(0), address(1)));
    expect(gunzipSync(await exported()).toString()).toContain('headwater-feedback/1');
  });

  test('is taken from a file of its own, with texts or without, and kept though its articles are not here', async () => {
    expect(await takeInFile(fileOf(saidLine(address(0), address(1))))).toMatchObject({
      added: 0,
      corrections: 1,
    });
    expect(await listFeedback(db)).toEqual([
      said(address(0), address(1), {
        said: 'not-rewrite',
        at: Date.UTC(2026, 7, 1, 9, 30),
        verdict: 'copy',
        confidence: 0.9,
        methodVersion: 2,
      }),
    ]);
    expect(await librarySize(db)).toBe(0);
  });

  test('does not replace what was said here, and is not of the future', async () => {
    await refuseSource(db, said(address(0), address(1)));
    const late = { at: '2999-01-01T00:00:00.000Z' };
    const lines = [saidLine(address(0), address(1)), saidLine(address(2), address(1), late)];
    expect(await takeInFile(fileOf(lines.join('\n')))).toMatchObject({ corrections: 1 });
    expect(await listFeedback(db)).toMatchObject([
      { reading: address(2), at: NOW },
      { reading: address(0), said: 'wrong-source' },
    ]);
  });

  test('takes back what the library found of the two, and of no others', async () => {
    await fill();
    const [a, b, c] = await db.articles.toCollection().primaryKeys();
    if (!a || !b || !c) throw new Error('three were stored');
    await noteFinding(db, { id: a, verdict: 'rewrite', source: address(1) });
    await noteFinding(db, { id: b, verdict: 'copy', source: address(2) });
    await noteFinding(db, { id: c, verdict: 'copy', source: address(1) });
    await takeInFile(fileOf(saidLine(address(0), address(1))));
    expect((await db.findings.toArray()).map(({ id }) => id)).toEqual([b, c]);
  });

  test.each([
    { said: 'stolen' },
    { at: 'yesterday' },
    { verdict: 'plagiarism' },
    { confidence: 2 },
    { method: '3' },
    { reading: null },
    { reading: { url: 'javascript:alert(1)' } },
    { source: { url: address(0) } },
    { schema: 'headwater-feedback/2' },
  ])('is named by its line where it is not whole: %j', async (more) => {
    const article = (i: number) => JSON.stringify({ url: address(i), text: HARBOUR });
    const lines = [article(0), saidLine(address(0), address(1), more), article(1)];
    const done = await takeInFile(fileOf(lines.join('\n')));
    expect(done).toMatchObject({ added: 2, corrections: 0, badCount: 1, bad: [2] });
    expect(await listFeedback(db)).toEqual([]);
  });
});
