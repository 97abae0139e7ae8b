import type { Named } from '../library/sources';
import { hash } from '../tracing/words';
import { isWholeArticle } from './arrived-page';
import type { Feed, FeedItem } from './feed';

/** A source that is new brings its articles of the last days; what is older nobody is about to rewrite. */
const FIRST_DAYS_MS = 7 * 86_400_000;
const FIRST_ITEMS = 40;

/** What a feed names, as the library notes it. `isFirst`: it is asked for the first time; `now` is epoch ms. */
export function namedItems({ items }: Feed, isFirst: boolean, now: number): readonly Named[] {
  const wanted = new Set(isFirst ? newest(items, now) : items);
  return items.map((item) => ({
    address: item.address,
    title: item.title,
    publishedAt: item.publishedAt,
    html: isWholeArticle(item) ? item.html : null,
    mark: hash(`${item.changedAt} ${item.title} ${item.html}`),
    isPast: !wanted.has(item),
  }));
}

function newest(items: readonly FeedItem[], now: number): readonly FeedItem[] {
  return items
    .filter(({ publishedAt }) => publishedAt === null || publishedAt > now - FIRST_DAYS_MS)
    .slice(0, FIRST_ITEMS);
}
