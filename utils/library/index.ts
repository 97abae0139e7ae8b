import { type CandidateIndex, leavingOut } from '../tracing/candidates';
import type { Article, ArticleId, TermKey } from '../tracing/model';
import { outlineOf } from './articles';
import type { LibraryDatabase } from './database';

/**
 * The library as the tracer asks it, for one check: an article read once is not read again. Each answer is one read
 * transaction; a look-up is one `getAllKeys` for each key, in parallel: `anyOf` walks a cursor and takes five times as long.
 * Articles of `leftOut` are not found. Rejects where the database fails.
 */
export function candidateIndex(
  db: LibraryDatabase,
  leftOut: ReadonlySet<ArticleId> = new Set(),
): CandidateIndex {
  const known = new Map<ArticleId, Article>();
  const index: CandidateIndex = {
    postings: (keys, limit) =>
      db.transaction('r', db.articles, ({ idbtrans }) =>
        postingsOf(idbtrans.objectStore('articles').index('terms'), keys, limit),
      ),
    outlines: async (ids) => {
      const rows = await db.articles.bulkGet([...ids]);
      return rows.map((row) => row && outlineOf(row));
    },
    articles: async (ids) => {
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length > 0)
        for (const article of await readArticles(db, missing)) known.set(article.id, article);
      return ids.map((id) => known.get(id));
    },
  };
  return leavingOut(index, leftOut);
}

/**
 * One request for each key, all at once, past Dexie: its promises for each of the 150 keys of a long article take as long
 * as the database does.
 */
function postingsOf(
  terms: IDBIndex,
  keys: readonly TermKey[],
  limit: number,
): Promise<readonly (readonly ArticleId[])[]> {
  return new Promise((resolve, reject) => {
    const postings: ArticleId[][] = [];
    let open = keys.length;
    if (open === 0) resolve(postings);
    for (const [i, key] of keys.entries()) {
      const request = terms.getAllKeys(key, limit);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        postings[i] = request.result as ArticleId[];
        open--;
        if (open === 0) resolve(postings);
      };
    }
  });
}

async function readArticles(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<Article[]> {
  const [rows, texts] = await db.transaction('r', [db.articles, db.texts], () =>
    Promise.all([db.articles.bulkGet([...ids]), db.texts.bulkGet([...ids])]),
  );
  return rows.flatMap((row, i) => {
    const text = texts[i]?.text;
    return row && text !== undefined ? { ...outlineOf(row), text } : [];
  });
}
