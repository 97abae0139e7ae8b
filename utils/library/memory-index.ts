import type { CandidateIndex } from '../tracing/candidates';
import { indexKeys } from '../tracing/index-keys';
import type { Article, ArticleId, TermKey } from '../tracing/model';
import { prepareText } from '../tracing/prepared-text';

/** An index that lives in memory: for a batch, where IndexedDB would only be slower. */
export interface MemoryIndex extends CandidateIndex {
  /** Indexes an article; false, and nothing done, where its id is indexed already. */
  add(article: Article): boolean;
  readonly size: number;
}

export function createMemoryIndex(): MemoryIndex {
  const articles = new Map<ArticleId, Article>();
  const postings = new Map<TermKey, ArticleId[]>();
  return {
    get size() {
      return articles.size;
    },
    add(article) {
      if (articles.has(article.id)) return false;
      articles.set(article.id, article);
      for (const key of indexKeys(prepareText(article.text))) {
        const posting = postings.get(key);
        if (posting) posting.push(article.id);
        else postings.set(key, [article.id]);
      }
      return true;
    },
    postings: async (keys, limit) => keys.map((key) => postings.get(key)?.slice(0, limit) ?? []),
    outlines: async (ids) => ids.map((id) => articles.get(id)),
    articles: async (ids) => ids.map((id) => articles.get(id)),
  };
}
