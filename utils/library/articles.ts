import type { Article, ArticleId, Outline } from '../tracing/model';
import type { LibraryDatabase } from './database';
import type { ArticleRow, StoredStory } from './rows';

/** An article and the stories it is made of, where it has several. */
export interface ArticleOfStories extends Article {
  readonly stories: readonly StoredStory[];
}

/** How many articles are stored. */
export async function librarySize(db: LibraryDatabase): Promise<number> {
  return (await db.counters.get('articles'))?.count ?? 0;
}

/** A whole article; null where it is gone. */
export async function findArticle(
  db: LibraryDatabase,
  id: ArticleId,
): Promise<ArticleOfStories | null> {
  const [row, text] = await db.transaction('r', [db.articles, db.texts], () =>
    Promise.all([db.articles.get(id), db.texts.get(id)]),
  );
  return row && text ? { ...outlineOf(row), text: text.text, stories: text.stories ?? [] } : null;
}

/** The articles that have these addresses, in no order; those that are not there are left out. */
export function idsAt(
  db: LibraryDatabase,
  addresses: readonly string[],
): Promise<readonly ArticleId[]> {
  return db.articles
    .where('address')
    .anyOf([...addresses])
    .primaryKeys();
}

/** What is known of the article at an address; null where it is not in the library. */
export async function outlineAt(db: LibraryDatabase, address: string): Promise<Outline | null> {
  const row = await db.articles.where('address').equals(address).first();
  return row ? outlineOf(row) : null;
}

/** Whether an article at one of some addresses is not in the library. */
export async function lacksAny(
  db: LibraryDatabase,
  addresses: readonly string[],
): Promise<boolean> {
  return (await idsAt(db, addresses)).length < new Set(addresses).size;
}

export function outlineOf(
  row: Omit<ArticleRow, 'lastSeenAt' | 'terms' | 'methodVersion'>,
): Outline {
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
    credit: row.credit ?? null,
  };
}

/** One story of a page as an article of its own, dated as its page is where it has no date itself. */
export function articleOfStory(
  { stories: _, ...page }: ArticleOfStories,
  { title, text, credit, publishedAt }: StoredStory,
): Article {
  const dated =
    publishedAt === null ? {} : ({ publishedAt, publishedFrom: 'time-element' } as const);
  return { ...page, ...dated, title, text, credit };
}
