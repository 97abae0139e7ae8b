import { plainLine } from './plain-text';
import type { StructuredNode } from './structured-data';

const LENGTH = 500;

/**
 * The article's headline as its readers see it: the page's one `h1`, if the page's own descriptions agree with it, else the
 * JSON-LD headline, Open Graph's title, or the window's, without the outlet's name at its end. Empty where there is none.
 */
export function titleOf(
  document: Document,
  article: StructuredNode | null,
  metas: ReadonlyMap<string, string>,
  publisher: string | null,
): string {
  const described = [article?.['headline'], metas.get('og:title'), document.title]
    .map((title) => plainLine(title, LENGTH))
    .filter((title) => title !== null);
  const heading = headingLike(document, described);
  return (
    heading ??
    withoutOutlet(
      described[0] ?? plainLine(document.querySelector('h1')?.textContent, LENGTH) ?? '',
      publisher,
    )
  );
}

/** The first `h1` that one of the descriptions contains or that contains one. */
function headingLike(document: Document, described: readonly string[]): string | null {
  const headings = document.querySelectorAll('h1');
  for (let i = 0; i < Math.min(headings.length, 5); i++) {
    const heading = plainLine(headings[i]?.textContent, LENGTH);
    if (heading === null || heading.length < 8) continue;
    const key = keyOf(heading);
    if (described.some((title) => keyOf(title).includes(key))) return heading;
  }
  return null;
}

/** Drops " | The Ford Gazette" and " - gazette.example", where the end is the outlet's name or no longer than a name. */
function withoutOutlet(title: string, publisher: string | null): string {
  const match = /^(.{12,})\s+[|–—·•-]\s+([^|–—·•]{2,40})$/.exec(title);
  const [, rest, end] = match ?? [];
  if (rest === undefined || end === undefined) return title;
  const isOutlet = publisher !== null && keyOf(end).includes(keyOf(publisher));
  return isOutlet || title.includes(' | ') || /\.[a-z]{2,6}$/i.test(end) ? rest : title;
}

/** Letters and digits alone: quotation marks and dashes differ between a page's head and body. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
