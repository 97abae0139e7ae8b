import type { Article, ArticleId } from '../../utils/tracing/model';

/** An article for tests: what a test does not say is unknown. */
export function article(known: Partial<Omit<Article, 'id'>> & { id: number }): Article {
  return {
    url: null,
    site: null,
    publisher: null,
    title: '',
    lang: null,
    publishedAt: null,
    publishedFrom: known.publishedAt == null ? null : 'json-ld',
    seenAt: known.id,
    credit: null,
    text: '',
    ...known,
    id: known.id as ArticleId,
  };
}
