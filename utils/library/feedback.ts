import type { ArticleId } from '../tracing/model';
import { METHOD_VERSION } from '../tracing/thresholds';
import { idsAt } from './articles';
import type { LibraryDatabase } from './database';
import type { FeedbackRow } from './rows';

/** Two addresses. */
type Pair = Pick<FeedbackRow, 'reading' | 'source'>;

/**
 * Remembers what the reader says of two articles, instead of what was said of them before. Nothing is found any more that it
 * refuses: what such an article is from is known when it is compared again.
 */
export async function refuseSource(
  db: LibraryDatabase,
  said: Omit<FeedbackRow, 'methodVersion'>,
): Promise<void> {
  await db.transaction('rw', [db.feedback, db.articles, db.findings], async () => {
    await db.feedback.put({ ...said, methodVersion: METHOD_VERSION });
    await forgetFindings(db, said);
  });
}

/** Forgets what was said of two articles; nothing where nothing was. What they were found to be since is forgotten too. */
export async function takeBack(db: LibraryDatabase, { reading, source }: Pair): Promise<void> {
  await db.transaction('rw', [db.feedback, db.articles, db.findings], async () => {
    await db.feedback.delete([reading, source]);
    await db.findings.bulkDelete([...(await idsAt(db, [reading, source]))]);
  });
}

/** Of two articles what names one of them as the source of the other. To be called in a transaction. */
async function forgetFindings(db: LibraryDatabase, { reading, source }: Pair): Promise<void> {
  const refused = new Set([reading, source]);
  await db.findings
    .where('id')
    .anyOf(await idsAt(db, [reading, source]))
    .filter((finding) => finding.source !== null && refused.has(finding.source))
    .delete();
}

/** What the reader has said of an article and its sources, the last first, and the articles that are never to be named for it. */
export async function refusedFor(
  db: LibraryDatabase,
  address: string | null,
): Promise<{ readonly rows: readonly FeedbackRow[]; readonly ids: ReadonlySet<ArticleId> }> {
  if (address === null) return { rows: [], ids: new Set() };
  return db.transaction('r', [db.feedback, db.articles], async () => {
    const [rows, ofOthers] = await Promise.all([
      db.feedback.where('reading').equals(address).toArray(),
      db.feedback.where('source').equals(address).toArray(),
    ]);
    const refused = [
      ...rows.map(({ source }) => source),
      ...ofOthers.map(({ reading }) => reading),
    ];
    return { rows: rows.sort((a, b) => b.at - a.at), ids: new Set(await idsAt(db, refused)) };
  });
}

/** Everything that was said, the last first. */
export async function listFeedback(db: LibraryDatabase): Promise<readonly FeedbackRow[]> {
  return (await db.feedback.toArray()).sort((a, b) => b.at - a.at);
}

/** Forgets everything that was said; what is returned can be put back. */
export function removeFeedback(db: LibraryDatabase): Promise<readonly FeedbackRow[]> {
  return db.transaction('rw', db.feedback, async () => {
    const rows = await db.feedback.toArray();
    await db.feedback.clear();
    return rows;
  });
}

/** Puts back what was said, unless something else has been said since. */
export async function restoreFeedback(
  db: LibraryDatabase,
  rows: readonly FeedbackRow[],
): Promise<void> {
  await db.transaction('rw', db.feedback, () => addUnsaid(db, rows));
}

/** The same with what was said in another library, as `refuseSource` does it; how much of it is new here. To be called in a transaction. */
export async function addFeedback(
  db: LibraryDatabase,
  rows: readonly FeedbackRow[],
): Promise<number> {
  const added = await addUnsaid(db, rows);
  for (const pair of added) await forgetFindings(db, pair);
  return added.length;
}

/** Of one pair in several rows the first counts. */
async function addUnsaid(
  db: LibraryDatabase,
  rows: readonly FeedbackRow[],
): Promise<readonly FeedbackRow[]> {
  const pairs = new Map(rows.toReversed().map((row) => [`${row.reading} ${row.source}`, row]));
  const different = [...pairs.values()];
  const known = await db.feedback.bulkGet(
    different.map(({ reading, source }) => [reading, source]),
  );
  const unsaid = different.filter((_, i) => known[i] === undefined);
  await db.feedback.bulkAdd(unsaid);
  return unsaid;
}
