import { afterEach, expect, test } from 'vitest';
import { feedbackLines } from '../../utils/archive/export-feedback';
import { captureArticle } from '../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../utils/library/database';
import {
  listFeedback,
  refusedFor,
  refuseSource,
  removeFeedback,
  restoreFeedback,
  takeBack,
} from '../../utils/library/feedback';
import { noteFinding } from '../../utils/library/findings';
import { removeArticles } from '../../utils/library/removal';
import { newArticle } from './new-article';

const open: LibraryDatabase[] = [];
let libraries = 0;

const reading = 'https://herald.example/crane';
const source = 'https://tidings.example/harbour-crane';

async function library(): Promise<LibraryDatabase> {
  libraries++;
  const opened = await openDatabase(`feedback-${libraries}`);
  if (!opened.ok) throw new Error(opened.cause);
  open.push(opened.value);
  return opened.value;
}

const said = (changes: Partial<Parameters<typeof refuseSource>[1]> = {}) => ({
  reading,
  source,
  said: 'not-rewrite' as const,
  at: 5_000,
  verdict: 'rewrite' as const,
  confidence: 0.9,
  readingTitle: 'Crane',
  readingPublisher: null,
  sourceTitle: 'Harbour crane',
  sourcePublisher: 'The Tidings',
  ...changes,
});

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

test('what was said last of a pair counts, and the pair is left out from either side', async () => {
  const db = await library();
  const of = await captureArticle(db, newArticle({ address: reading }), 1_000);
  const to = await captureArticle(db, newArticle({ address: source }), 1_000);
  await refuseSource(db, said());
  await refuseSource(db, said({ said: 'wrong-source', at: 6_000 }));
  expect(await refusedFor(db, reading)).toMatchObject({ rows: [{ said: 'wrong-source' }] });
  expect((await refusedFor(db, reading)).ids).toEqual(new Set([to]));
  expect(await refusedFor(db, source)).toEqual({ rows: [], ids: new Set([of]) });
  await takeBack(db, { reading, source });
  expect((await refusedFor(db, reading)).ids).toEqual(new Set());
});

test('with what is said goes what was found before, and with what is taken back what was found since', async () => {
  const db = await library();
  const id = await captureArticle(db, newArticle({ address: reading }), 1_000);
  await noteFinding(db, {
    id: await captureArticle(db, newArticle({ address: source }), 1_000),
    verdict: 'none',
    source: null,
  });
  await noteFinding(db, { id, verdict: 'rewrite', source });
  await refuseSource(db, said());
  expect(await db.findings.toArray()).toMatchObject([{ verdict: 'none' }]);
  await noteFinding(db, { id, verdict: 'none', source: null });
  await takeBack(db, { reading, source });
  expect(await db.findings.toArray()).toEqual([]);
});

test('it outlives both articles, and holds again when they come back', async () => {
  const db = await library();
  const id = await captureArticle(db, newArticle({ address: source }), 1_000);
  await refuseSource(db, said());
  await removeArticles(db, [id]);
  expect(await refusedFor(db, reading)).toMatchObject({ rows: [{ source }], ids: new Set() });
  const again = await captureArticle(db, newArticle({ address: source }), 2_000);
  expect((await refusedFor(db, reading)).ids).toEqual(new Set([again]));
});

test('all of it can be removed and put back, but not over what was said since', async () => {
  const db = await library();
  await refuseSource(db, said());
  await refuseSource(db, said({ source: 'https://other.example/a' }));
  const rows = await removeFeedback(db);
  expect(await listFeedback(db)).toEqual([]);
  await refuseSource(db, said({ said: 'wrong-source' }));
  await restoreFeedback(db, rows);
  expect((await listFeedback(db)).map((row) => [row.source, row.said]).sort()).toEqual([
    ['https://other.example/a', 'not-rewrite'],
    [source, 'wrong-source'],
  ]);
});

test('the file has the texts only where they are wanted and still there', async () => {
  const db = await library();
  await captureArticle(db, newArticle({ address: source, text: 'The crane lifts.' }), 1_000);
  await refuseSource(db, said());
  const without = await feedbackLines(db, false);
  expect(without).not.toContain('The crane lifts.');
  expect(
    without
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    {
      schema: 'headwater-feedback/1',
      said: 'not-rewrite',
      at: '1970-01-01T00:00:05.000Z',
      reading: { url: reading },
      source: { url: source, publisher: 'The Tidings' },
    },
  ]);
  const line = JSON.parse(await feedbackLines(db, true));
  expect(line.source.text).toBe('The crane lifts.');
  expect(line.reading).not.toHaveProperty('text');
});
