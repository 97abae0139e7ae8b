import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import { addSource } from '../../utils/library/sources';
import { mayStillAsk, OWN_REQUESTS } from '../../utils/sources/budget';
import { DAILY_REQUESTS } from '../../utils/sources/schedule';

const NOW = Date.UTC(2026, 7, 3, 9);
const DAY_MS = 86_400_000;
let db: LibraryDatabase;
let count = 0;

beforeEach(async () => {
  const opened = await openDatabase(`budget-${count++}`);
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
});
afterEach(() => db.close());

async function followed(requests: number) {
  const feed = 'https://news.courier.example/feed';
  const source = { address: feed, title: 'The Courier', site: 'courier.example' };
  const id = await addSource(db, source, NOW);
  await db.sources.update(id, { spent: { day: Math.floor(NOW / DAY_MS), requests } });
  return id;
}

const requestsOf = async (id: Awaited<ReturnType<typeof followed>>) =>
  (await db.sources.get(id))?.spent.requests;

test('a request to the site of a source is counted with that source', async () => {
  const id = await followed(7);
  expect(await mayStillAsk(db, 'https://www.courier.example/a', NOW)).toBe(true);
  expect(await requestsOf(id)).toBe(8);
  expect(await db.counters.get('requests')).toBeUndefined();
});

test('a source whose day is spent is asked nothing more, until the next', async () => {
  const id = await followed(DAILY_REQUESTS);
  expect(await mayStillAsk(db, 'https://courier.example/a', NOW)).toBe(false);
  expect(await mayStillAsk(db, 'https://courier.example/a', NOW + DAY_MS)).toBe(true);
  expect(await requestsOf(id)).toBe(1);
});

test('what belongs to no source has a budget of its own, of one day', async () => {
  const day = Math.floor(NOW / DAY_MS);
  await db.counters.put({ name: 'requests', day, count: OWN_REQUESTS - 1 });
  expect(await mayStillAsk(db, 'https://elsewhere.example/a', NOW)).toBe(true);
  expect(await mayStillAsk(db, 'https://elsewhere.example/a', NOW)).toBe(false);
  expect(await mayStillAsk(db, 'https://elsewhere.example/a', NOW + DAY_MS)).toBe(true);
  expect(await db.counters.get('requests')).toMatchObject({ day: day + 1, count: 1 });
});
