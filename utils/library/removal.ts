import type { ArticleId } from '../tracing/model';
import type { LibraryDatabase } from './database';
import type { ArticleRow, FindingRow, TextRow, VersionRow } from './rows';

/** Articles that are removed in one transaction: more would keep a check waiting. */
const SLICE = 200;

/** Everything that was stored of some articles: what it takes to put them back. */
export interface Removed {
  readonly articles: readonly ArticleRow[];
  readonly texts: readonly TextRow[];
  readonly versions: readonly VersionRow[];
  readonly findings: readonly FindingRow[];
}

/**
 * Removes articles with all that hangs on them; those that are gone already are no error. Each slice is removed as a whole,
 * so that whoever is cut off leaves no half article. What is returned can be put back by `restoreArticles`.
 */
export async function removeArticles(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<Removed> {
  const slices: Removed[] = [];
  for (let from = 0; from < ids.length; from += SLICE)
    slices.push(await removeSlice(db, ids.slice(from, from + SLICE)));
  return {
    articles: slices.flatMap(({ articles }) => articles),
    texts: slices.flatMap(({ texts }) => texts),
    versions: slices.flatMap(({ versions }) => versions),
    findings: slices.flatMap(({ findings }) => findings),
  };
}

/** The same, for good: nothing is kept in memory. */
export async function removeForGood(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<void> {
  for (let from = 0; from < ids.length; from += SLICE)
    await removeSlice(db, ids.slice(from, from + SLICE));
}

function removeSlice(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<Removed> {
  return db.transaction('rw', tablesOf(db), async () => {
    const known = [...ids];
    const [articles, texts, versions, findings] = await Promise.all([
      db.articles.bulkGet(known),
      db.texts.bulkGet(known),
      db.versions.where('articleId').anyOf(known).toArray(),
      db.findings.bulkGet(known),
    ]);
    await Promise.all([
      db.articles.bulkDelete(known),
      db.texts.bulkDelete(known),
      db.versions.bulkDelete(versions.flatMap(({ id }) => id ?? [])),
      db.findings.bulkDelete(known),
    ]);
    const found = articles.filter((row) => row !== undefined);
    // What was found of others must not tell what was deleted.
    const addresses = found.map(({ address }) => address);
    await db.findings.where('source').anyOf(addresses).modify({ source: null });
    await changeCount(db, -found.length);
    return {
      articles: found,
      texts: texts.filter((row) => row !== undefined),
      versions,
      findings: findings.filter((row) => row !== undefined),
    };
  });
}

/** Puts articles back as they were; those whose address has come in again in the meantime stay as they are now. */
export function restoreArticles(
  db: LibraryDatabase,
  { articles, texts, versions, findings }: Removed,
): Promise<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    const addresses = articles.map(({ address }) => address);
    const known = await db.articles.where('address').anyOf(addresses).toArray();
    const isThere = new Set(known.map(({ address }) => address));
    const missing = articles.filter(({ address }) => !isThere.has(address));
    const ids = new Set(missing.map(({ id }) => id));
    await Promise.all([
      db.articles.bulkPut(missing),
      db.texts.bulkPut(texts.filter(({ id }) => ids.has(id))),
      db.versions.bulkPut(versions.filter(({ articleId }) => ids.has(articleId))),
      db.findings.bulkPut(findings.filter(({ id }) => ids.has(id))),
    ]);
    await changeCount(db, missing.length);
  });
}

function tablesOf(db: LibraryDatabase) {
  return [db.articles, db.texts, db.versions, db.findings, db.counters];
}

async function changeCount(db: LibraryDatabase, by: number): Promise<void> {
  const counter = await db.counters.get('articles');
  await db.counters.put({ name: 'articles', count: Math.max(0, (counter?.count ?? 0) + by) });
}

/** Articles that were last seen before `at` (epoch ms). */
export function unseenSince(db: LibraryDatabase, at: number): Promise<readonly ArticleId[]> {
  return db.articles.filter(({ lastSeenAt }) => lastSeenAt < at).primaryKeys();
}
