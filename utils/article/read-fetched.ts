import { type Extraction, extractArticle } from './extract';
import { recognize } from './recognize';

/** No reader waits for a page that was fetched. */
const WORK_MS = 2_000;

/**
 * Takes the article from a page that was fetched and is shown to nobody: parsed without running or loading anything.
 *
 * @param address where it was found, for relative addresses.
 * @param now epoch ms.
 * @param mustBeNews as of a page that is opened: nobody vouches for it, and what is no news article has no text.
 */
export function readFetchedPage(
  html: string,
  address: string,
  now: number,
  mustBeNews: boolean,
): Extraction {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (document.querySelector('base[href]') === null) {
    const base = document.createElement('base');
    base.href = address;
    document.head.prepend(base);
  }
  if (mustBeNews && !recognize(document, address).article) return { ok: false, reason: 'no-text' };
  return extractArticle(document, address, now, WORK_MS);
}
