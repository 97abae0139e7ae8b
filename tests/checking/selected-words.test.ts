import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChecker } from '../../utils/checking/check';
import { captureArticle } from '../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { removeArticles } from '../../utils/library/removal';
import { HARBOUR, newArticle } from '../library/new-article';

const SELECTED = HARBOUR.split('\n\n')[1] ?? '';
let db: LibraryDatabase;
let count = 0;

beforeEach(async () => {
  const opened = await openDatabase(`words-${count++}`);
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
});
afterEach(() => db.close());

async function lookFor(text: string, pageUrl = 'https://forum.example/9') {
  const checker = createChecker(async () => ({ ok: true, value: db }));
  const looked = await checker.lookFor({ text, pageUrl }, 25, Date.UTC(2026, 7, 2));
  if (!looked.ok) throw new Error(looked.cause);
  return looked.value;
}

test('selected words are traced to where they stand; of their own page nothing is known, so nothing is claimed of its date', async () => {
  const dated = { publishedAt: Date.UTC(2026, 7, 1, 9, 30), publishedFrom: 'json-ld' } as const;
  await captureArticle(db, newArticle(dated), 1_000);
  const { report } = await lookFor(SELECTED);
  expect(report).toMatchObject({
    verdict: 'copy',
    source: { url: newArticle({}).address, order: 'seen' },
    reading: { url: '' },
    librarySize: 1,
  });
  expect(await db.articles.count()).toBe(1);
});

test('the page that they stand in is not their origin', async () => {
  await captureArticle(db, newArticle({}), 1_000);
  const { report } = await lookFor(SELECTED, newArticle({}).address);
  expect(report).toMatchObject({ verdict: 'none', librarySize: 0 });
});

test('too few words are counted and not traced', async () => {
  await captureArticle(db, newArticle({}), 1_000);
  expect(await lookFor('Harbour master Ottoline Brack said so.')).toMatchObject({
    words: 6,
    report: null,
  });
});

test('a report that names what was deleted is found out', async () => {
  const id = await captureArticle(db, newArticle({}), 1_000);
  const checker = createChecker(async () => ({ ok: true, value: db }));
  const { report } = await lookFor(SELECTED);
  if (report === null) throw new Error('they are enough');
  expect(await checker.namesGone(report)).toBe(false);
  await removeArticles(db, [id]);
  expect(await checker.namesGone(report)).toBe(true);
});
