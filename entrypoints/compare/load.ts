import type { ComparedShown } from '../../components/compare/shown';
import type { Pair } from '../../utils/compare-address';
import { type WordDifferences, wordDifferences } from '../../utils/comparing/word-differences';
import { articleOfStory, findArticle } from '../../utils/library/articles';
import type { LibraryDatabase } from '../../utils/library/database';
import { candidateIndex } from '../../utils/library/index';
import type { Article, ArticleId } from '../../utils/tracing/model';
import { alignPair, type ComparedPair } from '../../utils/tracing/pair';

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

/** A reading, or a story of it, as it is shown beside the other article: at once, and again when the two have been judged. */
export interface Loaded {
  readonly reading: Article;
  readonly shown: ComparedShown;
  judge(): Promise<ComparedShown>;
}

/** Both articles of a pair; null where one has just gone. */
export async function loadPair(
  db: LibraryDatabase,
  pair: Pair,
  ids: { readonly reading: ArticleId; readonly source: ArticleId },
): Promise<Loaded | null> {
  const [page, other] = await Promise.all([
    findArticle(db, ids.reading),
    findArticle(db, ids.source),
  ]);
  if (page === null || other === null) return null;
  const one = page.stories[pair.story ?? -1];
  const story = one === undefined ? null : pair.story;
  const reading = one === undefined ? page : articleOfStory(page, one);
  const { aligned, judge } = alignPair(reading, other);
  const stories = page.stories.map(({ title }) => title);
  const shownOf = (compared: ComparedPair, isJudged: boolean): ComparedShown => ({
    kind: 'compared',
    pair: compared,
    isJudged,
    differences: isJudged ? differencesOf(compared) : NO_DIFFERENCES,
    isTurned: compared.derived.id !== reading.id,
    stories,
    story,
  });
  return {
    reading,
    shown: shownOf({ ...aligned, judgement: null, changes: [] }, false),
    judge: async () => shownOf(await judge(candidateIndex(db)), true),
  };
}

const NO_DIFFERENCES: WordDifferences = { reading: [], source: [] };

function differencesOf({
  derived,
  origin,
  passages,
  isTranslation,
}: ComparedPair): WordDifferences {
  return isTranslation
    ? NO_DIFFERENCES
    : wordDifferences(derived.text, origin.text, passages, derived.lang);
}
