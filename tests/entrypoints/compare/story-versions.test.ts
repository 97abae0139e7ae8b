import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_VERSIONS, type Versions } from '../../../components/compare/shown';
import { followVersions } from '../../../entrypoints/compare/story-versions';
import { findArticle } from '../../../utils/library/articles';
import { captureArticle } from '../../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../../utils/library/database';
import { refuseSource } from '../../../utils/library/feedback';
import type { Article } from '../../../utils/tracing/model';
import { newArticle } from '../../library/new-article';

const DAY_MS = 86_400_000;
let db: LibraryDatabase;
let libraries = 0;

beforeEach(async () => {
  libraries++;
  const opened = await openDatabase(`story-versions-${libraries}`);
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
});
afterEach(() => db.close());

const address = (outlet: string) => `https://${outlet}.example/crane`;

/** The same text at an outlet, so many days on. */
async function read(outlet: string, day: number): Promise<Article> {
  const dated = { publishedAt: day * DAY_MS, publishedFrom: 'json-ld' as const };
  const site = `${outlet}.example`;
  const known = newArticle({ address: address(outlet), site, publisher: outlet, ...dated });
  const article = await findArticle(db, await captureArticle(db, known, day * DAY_MS));
  if (article === null) throw new Error(`${outlet} was not stored`);
  return article;
}

const refuse = (reading: string, source: string) =>
  refuseSource(db, {
    reading: address(reading),
    source: address(source),
    said: 'wrong-source',
    at: 5_000,
    verdict: 'copy',
    confidence: 0.9,
    readingTitle: 'Crane',
    readingPublisher: null,
    sourceTitle: 'Crane',
    sourcePublisher: null,
  });

async function told(reading: Article): Promise<readonly Versions[]> {
  const all: Versions[] = [];
  await followVersions(db, reading, (versions) => all.push(versions));
  return all;
}

/** Which outlet took from which, as it is told at last. */
async function taken(reading: Article): Promise<Record<string, string | undefined>> {
  const related = (await told(reading)).at(-1)?.related ?? [];
  const outlets = new Map(related.map(({ article }) => [article.id, article.publisher ?? '']));
  return Object.fromEntries(
    related.map(({ article, tookFrom }) => [
      article.publisher,
      tookFrom ? outlets.get(tookFrom.id) : undefined,
    ]),
  );
}

test('versions are found, then compared', async () => {
  await read('tidings', 1);
  const reading = await read('herald', 2);
  const [found, related] = await told(reading);
  expect(found).toMatchObject({ related: null, failure: null });
  expect(found?.found).toHaveLength(2);
  expect(related?.related).toHaveLength(2);
  expect(await taken(reading)).toEqual({ tidings: undefined, herald: 'tidings' });
});

test('a pair that the reader refused is not one taken from the other, from whichever version one looks', async () => {
  const tidings = await read('tidings', 1);
  const herald = await read('herald', 2);
  const beacon = await read('beacon', 3);
  await refuse('beacon', 'tidings');
  expect(await taken(herald)).toEqual({ tidings: undefined, herald: 'tidings', beacon: 'herald' });
  expect(await taken(beacon)).toEqual({ herald: undefined, beacon: 'herald' });
  expect(await taken(tidings)).toEqual({ tidings: undefined, herald: 'tidings' });
});

test('where the library fails nothing is said to be found', async () => {
  const reading = await read('herald', 2);
  db.close();
  expect(await told(reading)).toEqual([{ ...NO_VERSIONS, failure: 'unavailable' }]);
});
