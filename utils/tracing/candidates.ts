import type { Article, ArticleId, Outline, TermKey } from './model';

/**
 * What the tracer asks of an index, and all it asks: an in-memory map for a batch, IndexedDB in the extension,
 * a newsroom's search cluster could each answer it.
 */
export interface CandidateIndex {
  /** For each key, in the same order, the ids of articles indexed under it: at most `limit`, ascending, without repeats. */
  postings(keys: readonly TermKey[], limit: number): Promise<readonly (readonly ArticleId[])[]>;
  /** Outlines in the order of `ids`; undefined where the article is gone. */
  outlines(ids: readonly ArticleId[]): Promise<readonly (Outline | undefined)[]>;
  /** Whole articles in the order of `ids`; undefined where the article is gone. */
  articles(ids: readonly ArticleId[]): Promise<readonly (Article | undefined)[]>;
}
