import { indexKeys } from '../tracing/index-keys';
import { prepareText } from '../tracing/prepared-text';
import { METHOD_VERSION } from '../tracing/thresholds';
import type { NewArticle } from './capture';
import type { LibraryDatabase } from './database';
import { addFeedback } from './feedback';
import type { FeedbackRow, ImportId, ImportRow, VersionRow } from './rows';

/** An article as an archive has it. */
export interface ArchivedArticle {
  readonly article: NewArticle;
  /** Epoch ms, as the library that it is from saw it. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly versions: readonly Omit<VersionRow, 'id' | 'articleId'>[];
}

/** What a slice of an import has brought. */
export interface ArchivedSlice {
  readonly articles: readonly ArchivedArticle[];
  readonly feedback: readonly FeedbackRow[];
}

/**
 * Takes in what one slice of an import has brought and notes how far it is, all or nothing. An article that is here already
 * stays as it is, but was first seen when the archive says so, if that is earlier, and has its date, if it had none. What the
 * reader said is taken in whether its articles are here or not, as it stays when they are deleted: they may come in by a later
 * line, or be met again, and of articles that are nowhere it says nothing. Nothing happens where the import was given up in
 * the meantime; false then.
 */
export function takeIn(
  db: LibraryDatabase,
  id: ImportId,
  { articles, feedback }: ArchivedSlice,
  progress: Pick<ImportRow, 'offset' | 'lines' | 'badCount' | 'bad'>,
): Promise<boolean> {
  // Before the transaction, which would keep a check waiting for as long.
  const derived = articles.map(({ article }) => indexKeys(prepareText(article.text)));
  const tables = [
    db.imports,
    db.articles,
    db.texts,
    db.versions,
    db.counters,
    db.feedback,
    db.findings,
  ];
  return db.transaction('rw', tables, async () => {
    const row = await db.imports.get(id);
    if (row === undefined) return false;
    let added = 0;
    for (const [i, archived] of articles.entries())
      if (await addUnlessKnown(db, archived, derived[i] ?? [])) added++;
    const counter = await db.counters.get('articles');
    await db.counters.put({ name: 'articles', count: (counter?.count ?? 0) + added });
    const known = row.known + articles.length - added;
    const corrections = (row.corrections ?? 0) + (await addFeedback(db, feedback));
    await db.imports.update(id, { ...progress, added: row.added + added, known, corrections });
    return true;
  });
}

async function addUnlessKnown(
  db: LibraryDatabase,
  { article, firstSeenAt, lastSeenAt, versions }: ArchivedArticle,
  terms: ReturnType<typeof indexKeys>,
): Promise<boolean> {
  const known = await db.articles.where('address').equals(article.address).first();
  if (known) {
    const { publishedAt, publishedFrom } = known.publishedAt === null ? article : known;
    const earliest = Math.min(firstSeenAt, known.firstSeenAt);
    await db.articles.update(known.id, { firstSeenAt: earliest, publishedAt, publishedFrom });
    return false;
  }
  const { text, stories, ...described } = article;
  const row = { ...described, firstSeenAt, lastSeenAt, terms, methodVersion: METHOD_VERSION };
  const id = await db.articles.add(row);
  await db.texts.add({ id, ...(stories.length === 0 ? { text } : { text, stories }) });
  await db.versions.bulkAdd(versions.map((version) => ({ ...version, articleId: id })));
  return true;
}
