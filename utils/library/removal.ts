import type { ArticleId } from '../tracing/model';
import type { ArticleRow, LibraryDatabase, TextRow, VersionRow } from './database';

/** Articles that are removed in one transaction: more would keep a check waiting. */
const SLICE = 200;

/** Everything that was stored of some articles: what it takes to put them back. */
export interface Removed {
  readonly articles: readonly ArticleRow[];
  readonly texts: readonly TextRow[];
  readonly versions: readonly VersionRow[];
}

/**
 * Removes articles with all that hangs on them; those that are gone already are no error. Each slice is removed as a whole,
 * so that whoever is cut off leaves no half article. What is returned can be put back by `restoreArticles`.
 */
export async function removeArticles(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<Removed> {
  const removed = { articles: [], texts: [], versions: [] } as {
    articles: ArticleRow[];
    texts: TextRow[];
    versions: VersionRow[];
  };
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = await removeSlice(db, ids.slice(from, from + SLICE));
    removed.articles.push(...slice.articles);
    removed.texts.push(...slice.texts);
    removed.versions.push(...slice.versions);
  }
  return removed;
}

/** The same, for good: nothing is kept in memory. */
export async function removeForGood(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<void> {
  for (let from = 0; from < ids.length; from += SLICE)
    await removeSlice(db, ids.slice(from, from + SLICE));
}

function removeSlice(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<Removed> {
  const tables = [db.articles, db.texts, db.versions, db.counters];
  return db.transaction('rw', tables, async () => {
    const known = [...ids];
    const [articles, texts, versions] = await Promise.all([
      db.articles.bulkGet(known),
      db.texts.bulkGet(known),
      db.versions.where('articleId').anyOf(known).toArray(),
    ]);
    await Promise.all([
      db.articles.bulkDelete(known),
      db.texts.bulkDelete(known),
      db.versions.bulkDelete(versions.flatMap(({ id }) => id ?? [])),
    ]);
    const found = articles.filter((row) => row !== undefined);
    await changeCount(db, -found.length);
    return { articles: found, texts: texts.filter((row) => row !== undefined), versions };
  });
}

/** Puts articles back as they were; those whose address has come in again in the meantime stay as they are now. */
export function restoreArticles(
  db: LibraryDatabase,
  { articles, texts, versions }: Removed,
): Promise<void> {
  const tables = [db.articles, db.texts, db.versions, db.counters];
  return db.transaction('rw', tables, async () => {
    const addresses = articles.map(({ address }) => address);
    const known = await db.articles.where('address').anyOf(addresses).toArray();
    const isThere = new Set(known.map(({ address }) => address));
    const missing = articles.filter(({ address }) => !isThere.has(address));
    const ids = new Set(missing.map(({ id }) => id));
    await Promise.all([
      db.articles.bulkPut(missing),
      db.texts.bulkPut(texts.filter(({ id }) => ids.has(id))),
      db.versions.bulkPut(versions.filter(({ articleId }) => ids.has(articleId))),
    ]);
    await changeCount(db, missing.length);
  });
}

async function changeCount(db: LibraryDatabase, by: number): Promise<void> {
  const counter = await db.counters.get('articles');
  await db.counters.put({ name: 'articles', count: Math.max(0, (counter?.count ?? 0) + by) });
}

/** Articles that were last seen before `at` (epoch ms). */
export function unseenSince(db: LibraryDatabase, at: number): Promise<readonly ArticleId[]> {
  return db.articles.filter(({ lastSeenAt }) => lastSeenAt < at).primaryKeys();
}
