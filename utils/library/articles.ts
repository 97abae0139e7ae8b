import type { Article, ArticleId, DateOrigin, Outline } from '../tracing/model';
import { indexKeys } from '../tracing/salient-terms';
import { METHOD_VERSION } from '../tracing/thresholds';
import type { ArticleRow, LibraryDatabase } from './database';

/** An article on its way into the library. */
export interface NewArticle {
  /** Canonical address, `http(s)`; one entry for each. */
  readonly address: string;
  readonly site: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly text: string;
  readonly lang: string | null;
  readonly byline: string | null;
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
  readonly modifiedAt: number | null;
}

/** What a capture did: `seen-again` changed no text, so it changes no verdict. */
export interface Captured {
  readonly article: Article;
  readonly change: 'new' | 'text-changed' | 'seen-again';
}

/**
 * Stores an article read at `seenAt`, in one transaction: all of it is there afterwards, or none.
 * An address read before is one entry still: when it was first seen and the date it first stated stay, and where its text
 * has changed the older text is kept as a version.
 */
export async function captureArticle(
  db: LibraryDatabase,
  read: NewArticle,
  seenAt: number,
): Promise<Captured> {
  const terms = indexKeys(read);
  return db.transaction('rw', [db.articles, db.texts, db.versions, db.counters], async () => {
    const known = await db.articles.where('address').equals(read.address).first();
    if (!known) {
      const row = {
        ...described(read),
        firstSeenAt: seenAt,
        lastSeenAt: seenAt,
        terms,
        methodVersion: METHOD_VERSION,
      };
      const id = await db.articles.add(row);
      await db.texts.add({ id, text: read.text });
      await countArticles(db, 1);
      return { article: { ...outlineOf({ ...row, id }), text: read.text }, change: 'new' as const };
    }
    const old = await db.texts.get(known.id);
    const changed = old?.text !== read.text;
    if (changed && old)
      await db.versions.add({
        articleId: known.id,
        title: known.title,
        text: old.text,
        lastSeenAt: known.lastSeenAt,
      });
    if (changed) await db.texts.put({ id: known.id, text: read.text });
    const row: ArticleRow = {
      ...known,
      ...described(read),
      ...firstStatedDate(known, read),
      lastSeenAt: Math.max(known.lastSeenAt, seenAt),
      ...(changed ? { terms, methodVersion: METHOD_VERSION } : {}),
    };
    await db.articles.put(row);
    const change = changed ? ('text-changed' as const) : ('seen-again' as const);
    return { article: { ...outlineOf(row), text: read.text }, change };
  });
}

function described({ text: _, ...rest }: NewArticle): Omit<NewArticle, 'text'> {
  return rest;
}

/** The date that was stated first stays: pages move theirs forward to look fresh, and back to look first. */
function firstStatedDate(
  known: ArticleRow,
  read: NewArticle,
): Pick<ArticleRow, 'publishedAt' | 'publishedFrom'> {
  const { publishedAt, publishedFrom } = known.publishedAt === null ? read : known;
  return { publishedAt, publishedFrom };
}

async function countArticles(db: LibraryDatabase, more: number): Promise<void> {
  const counter = await db.counters.get('articles');
  await db.counters.put({ name: 'articles', count: (counter?.count ?? 0) + more });
}

/** How many articles are stored. */
export async function librarySize(db: LibraryDatabase): Promise<number> {
  return (await db.counters.get('articles'))?.count ?? 0;
}

/** A whole article; null where it is gone. */
export async function findArticle(db: LibraryDatabase, id: ArticleId): Promise<Article | null> {
  const [row, text] = await db.transaction('r', [db.articles, db.texts], () =>
    Promise.all([db.articles.get(id), db.texts.get(id)]),
  );
  return row && text ? { ...outlineOf(row), text: text.text } : null;
}

export function outlineOf(row: ArticleRow): Outline {
  return {
    id: row.id,
    url: row.address,
    site: row.site,
    publisher: row.publisher,
    title: row.title,
    lang: row.lang,
    publishedAt: row.publishedAt,
    publishedFrom: row.publishedFrom,
    seenAt: row.firstSeenAt,
  };
}
