import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { librarySize } from '../../utils/library/articles';
import { captureArticle } from '../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { tidy } from '../../utils/library/retention';
import { changeSettings } from '../../utils/settings';
import { prepareText } from '../../utils/tracing/prepared-text';
import { stubLocks } from '../locks';
import { HARBOUR, newArticle } from './new-article';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 1);
let db: LibraryDatabase;
let count = 0;
const onRemoved = vi.fn(async () => undefined);
const openLibrary = async () => ({ ok: true, value: db }) as const;

beforeEach(async () => {
  fakeBrowser.reset();
  stubLocks();
  onRemoved.mockClear();
  const opened = await openDatabase(`retention-${count++}`);
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
  for (const [days, prepared] of [100, 91, 89, 1].map((n) => [n, prepareText(HARBOUR)] as const)) {
    const article = newArticle({ address: `https://tidings.example/${days}` });
    await captureArticle(db, article, NOW - days * DAY_MS, prepared);
  }
});
afterEach(() => db.close());

const addresses = async () => (await db.articles.toArray()).map(({ address }) => address);

test('everything is kept where nothing else is wanted', async () => {
  await tidy(openLibrary, NOW, onRemoved);
  expect(await librarySize(db)).toBe(4);
  expect(onRemoved).not.toHaveBeenCalled();
});

test('what was last seen longer ago than wanted is deleted, with all that hangs on it', async () => {
  await changeSettings({ keepDays: 90 });
  await tidy(openLibrary, NOW, onRemoved);
  expect(await addresses()).toEqual(['https://tidings.example/89', 'https://tidings.example/1']);
  expect([await db.texts.count(), await librarySize(db)]).toEqual([2, 2]);
  expect(onRemoved).toHaveBeenCalledOnce();
});

test('an article that was seen again lately stays, however long it has been here', async () => {
  const article = newArticle({ address: 'https://tidings.example/100' });
  await captureArticle(db, article, NOW - DAY_MS, prepareText(HARBOUR));
  await changeSettings({ keepDays: 90 });
  await tidy(openLibrary, NOW, onRemoved);
  expect(await addresses()).toContain('https://tidings.example/100');
});
