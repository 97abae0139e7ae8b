import type { CandidateIndex } from '../tracing/candidates';
import { outlineOf } from './articles';
import type { LibraryDatabase } from './database';

/**
 * The library as the tracer asks it. Each answer is one read transaction; a look-up is one `getAllKeys` for each key, in
 * parallel: `anyOf` walks a cursor and takes five times as long. Rejects where the database fails.
 */
export function candidateIndex(db: LibraryDatabase): CandidateIndex {
  return {
    postings: (keys, limit) =>
      db.transaction('r', db.articles, () =>
        Promise.all(
          keys.map((key) => db.articles.where('terms').equals(key).limit(limit).primaryKeys()),
        ),
      ),
    outlines: async (ids) => {
      const rows = await db.articles.bulkGet([...ids]);
      return rows.map((row) => row && outlineOf(row));
    },
    articles: (ids) =>
      db.transaction('r', [db.articles, db.texts], async () => {
        const [rows, texts] = await Promise.all([
          db.articles.bulkGet([...ids]),
          db.texts.bulkGet([...ids]),
        ]);
        return rows.map((row, i) => {
          const text = texts[i]?.text;
          return row && text !== undefined ? { ...outlineOf(row), text } : undefined;
        });
      }),
  };
}
