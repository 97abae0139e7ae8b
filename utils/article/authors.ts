import { plainLine } from './plain-text';
import { asNode, listed, type StructuredNode } from './structured-data';

const NAME_LENGTH = 200;
const META_NAMES = ['author', 'parsely-author', 'dc.creator', 'sailthru.author'] as const;
/** What stands in a page as its byline; of it, lines that are no longer than one. */
const PRINTED =
  '[itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author-name" i], [class*="article-source" i], [class*="agency" i]';
const PRINTED_LENGTH = 100;
const PRINTED_MOST = 8;

/** The authors as the page's data names them, JSON-LD before meta elements. */
export function statedAuthors(
  article: StructuredNode | null,
  metas: ReadonlyMap<string, string>,
): readonly string[] {
  const stated = listed(article?.['author'])
    .slice(0, 10)
    .flatMap((author) => listed(asNode(author)?.['name'] ?? author));
  const authors = stated.length > 0 ? stated : META_NAMES.flatMap((name) => metas.get(name) ?? []);
  return authors
    .map((name) => plainLine(name, NAME_LENGTH))
    .filter((name) => name !== null && !/^https?:/i.test(name))
    .filter((name) => name !== null);
}

/** Lines printed as the byline; agencies are often named there alone. */
export function printedAuthors(document: Document): readonly string[] {
  return [...document.querySelectorAll(PRINTED)]
    .slice(0, PRINTED_MOST)
    .filter((element) => !element.closest('figure, figcaption, aside, footer, nav'))
    .flatMap((element) => plainLine(element.textContent, PRINTED_LENGTH + 1) ?? [])
    .filter((line) => line.length <= PRINTED_LENGTH);
}
