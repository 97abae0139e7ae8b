import type { ExtractedArticle } from '../article/extract';
import { siteOf } from '../article/publisher';
import type { NewArticle } from '../library/capture';
import { creditFrom } from './credits';

/** What was taken from a page, as the library keeps it. */
export function newArticle({ url, declared, stories, ...read }: ExtractedArticle): NewArticle {
  const page = { url, publisher: read.publisher };
  return {
    ...read,
    address: url,
    site: siteOf(url),
    credit: stories.length > 1 ? null : creditFrom(declared, page),
    stories: stories.map(({ declared: own, ...story }) => ({
      ...story,
      credit: creditFrom(own, page),
    })),
  };
}
