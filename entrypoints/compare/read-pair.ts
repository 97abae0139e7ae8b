import type { Pair } from '../../utils/compare-address';
import { articleOfStory, findArticle } from '../../utils/library/articles';
import type { LibraryDatabase } from '../../utils/library/database';
import type { Article, ArticleId } from '../../utils/tracing/model';

/** Ids of the two articles of a pair; null for one that is not in the library. */
export interface PairIds {
  readonly reading: ArticleId | null;
  readonly source: ArticleId | null;
}

export async function idsOf(db: LibraryDatabase, { reading, source }: Pair): Promise<PairIds> {
  const ids = await Promise.all(
    [reading, source].map((address) => db.articles.where('address').equals(address).primaryKeys()),
  );
  return { reading: ids[0]?.[0] ?? null, source: ids[1]?.[0] ?? null };
}

/** Both articles of a pair, as they are compared. */
export interface ReadPair {
  /** The page, or the story of it that is asked about. */
  readonly reading: Article;
  readonly other: Article;
  /** Titles of the stories of the reading's page; empty where it is one article. */
  readonly stories: readonly string[];
  /** Which of them `reading` is; null for the page. */
  readonly story: number | null;
}

/** Null where one of the two has just gone. */
export async function readPair(
  db: LibraryDatabase,
  pair: Pair,
  ids: { readonly reading: ArticleId; readonly source: ArticleId },
): Promise<ReadPair | null> {
  const [page, other] = await Promise.all([
    findArticle(db, ids.reading),
    findArticle(db, ids.source),
  ]);
  if (page === null || other === null) return null;
  const story = page.stories[pair.story ?? -1];
  return {
    reading: story === undefined ? page : articleOfStory(page, story),
    other,
    stories: page.stories.map(({ title }) => title),
    story: story === undefined ? null : pair.story,
  };
}
