import type { ArticleId, DateOrigin } from '../tracing/model';
import type { ArticleRow, LibraryDatabase, SourceId } from './database';

/** What a list shows of an article. */
export interface ListedArticle {
  readonly id: ArticleId;
  readonly address: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
  readonly firstSeenAt: number;
  /** Null where it came by reading. */
  readonly broughtBy: SourceId | null;
}

/** Rows that are read at once: with their index keys 100,000 of them would not fit. */
const SLICE = 1_000;

/** Every article, the last stored first. */
export async function listArticles(db: LibraryDatabase): Promise<readonly ListedArticle[]> {
  const listed: ListedArticle[] = [];
  for (let below = Number.POSITIVE_INFINITY as ArticleId; ; ) {
    const rows = await db.articles.where(':id').below(below).reverse().limit(SLICE).toArray();
    listed.push(...rows.map(listedOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < SLICE) return listed;
    below = last.id;
  }
}

function listedOf(row: ArticleRow): ListedArticle {
  const { id, address, title, publisher, site, lang, publishedAt, publishedFrom } = row;
  const { firstSeenAt, broughtBy = null } = row;
  return {
    id,
    address,
    title,
    publisher,
    site,
    lang,
    publishedAt,
    publishedFrom,
    firstSeenAt,
    broughtBy,
  };
}

/** How many older texts are kept of each of some articles; those without any are left out. */
export async function olderVersions(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> {
  const counts = new Map<ArticleId, number>();
  await db.versions
    .where('articleId')
    .anyOf([...ids])
    .each(({ articleId }) => counts.set(articleId, (counts.get(articleId) ?? 0) + 1));
  return counts;
}
