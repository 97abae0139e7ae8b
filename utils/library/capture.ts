import { indexKeys } from '../tracing/index-keys';
import type { ArticleId, Credit, DateOrigin } from '../tracing/model';
import { type PreparedText, prepareText } from '../tracing/prepared-text';
import { METHOD_VERSION } from '../tracing/thresholds';
import { type ArticleOfStories, outlineOf } from './articles';
import type { LibraryDatabase } from './database';
import type { ArticleRow, SourceId, StoredStory, TextRow } from './rows';

/** Stands for the id of an article that is not in the library, which counts from 1. */
export const UNSTORED = 0 as ArticleId;

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
  readonly credit: Credit | null;
  /** Of a page that has several; else empty. */
  readonly stories: readonly StoredStory[];
}

/**
 * An article read at `seenAt` as the library would keep it: with the id, the first sight and the date that are known for
 * its address, else with `UNSTORED` for an id. Nothing is stored.
 */
export async function articleAsRead(
  db: LibraryDatabase,
  read: NewArticle,
  seenAt: number,
): Promise<ArticleOfStories> {
  const known = await db.articles.where('address').equals(read.address).first();
  const row = known
    ? { ...known, ...described(read), ...firstStatedDate(known, read) }
    : { ...described(read), id: UNSTORED, firstSeenAt: seenAt };
  return { ...outlineOf(row), text: read.text, stories: read.stories };
}

/**
 * Stores an article read at `seenAt`, in one transaction: all of it is there afterwards, or none.
 * An address read before is one entry still: when it was first seen and the date it first stated stay, and where its text
 * has changed the older text is kept as a version. `prepared` is its text, where that has been prepared already;
 * `broughtBy` the source that named it, where nobody has read it yet.
 */
export async function captureArticle(
  db: LibraryDatabase,
  read: NewArticle,
  seenAt: number,
  prepared: PreparedText = prepareText(read.text),
  broughtBy: SourceId | null = null,
): Promise<ArticleId> {
  const derived = { terms: indexKeys(prepared), methodVersion: METHOD_VERSION };
  return db.transaction('rw', [db.articles, db.texts, db.versions, db.counters], async () => {
    const [known, counter] = await Promise.all([
      db.articles.where('address').equals(read.address).first(),
      db.counters.get('articles'),
    ]);
    const row = known
      ? { ...known, ...described(read), ...firstStatedDate(known, read), ...derived }
      : { ...described(read), firstSeenAt: seenAt, ...derived, ...(broughtBy && { broughtBy }) };
    const lastSeenAt = Math.max(known?.lastSeenAt ?? 0, seenAt);
    const id = await db.articles.put({ ...row, lastSeenAt });
    if (known) await replaceText(db, known, read);
    else
      await Promise.all([
        db.texts.add({ id, ...textOf(read) }),
        db.counters.put({ name: 'articles', count: (counter?.count ?? 0) + 1 }),
      ]);
    return id;
  });
}

/** Keeps the older text of an article as a version, where it differs. */
async function replaceText(
  db: LibraryDatabase,
  known: ArticleRow,
  read: NewArticle,
): Promise<void> {
  const { id, title, lastSeenAt } = known;
  const old = await db.texts.get(id);
  if (old && old.text !== read.text)
    await db.versions.add({ articleId: id, title, text: old.text, lastSeenAt });
  await db.texts.put({ id, ...textOf(read) });
}

function textOf({ text, stories }: NewArticle): Omit<TextRow, 'id'> {
  return stories.length === 0 ? { text } : { text, stories };
}

function described({
  text: _,
  stories: __,
  ...rest
}: NewArticle): Omit<NewArticle, 'text' | 'stories'> {
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
