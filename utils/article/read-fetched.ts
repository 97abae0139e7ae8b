import { type Extraction, extractArticle } from './extract';

/** No reader waits for a page that was fetched. */
const WORK_MS = 2_000;

/**
 * Takes the article from a page that was fetched and is shown to nobody: parsed without running or loading anything.
 *
 * @param address where it was found, for relative addresses.
 * @param now epoch ms.
 */
export function readFetchedPage(html: string, address: string, now: number): Extraction {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (document.querySelector('base[href]') === null) {
    const base = document.createElement('base');
    base.href = address;
    document.head.prepend(base);
  }
  return extractArticle(document, address, now, WORK_MS);
}
