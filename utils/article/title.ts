import { keyOf } from './letters';
import { plainLine, unescaped } from './plain-text';
import type { StructuredNode } from './structured-data';

const LENGTH = 500;
/** Shorter ones are a section's name or a template's. */
const LEAST = 8;

/**
 * The article's headline: as its structured data states it, else the page's one `h1` if the page's own descriptions agree
 * with it, else Open Graph's title or the window's; without the outlet's name at its end. Empty where there is none.
 */
export function titleOf(
  document: Document,
  article: StructuredNode | null,
  metas: ReadonlyMap<string, string>,
  publisher: string | null,
): string {
  const cleaned = (title: unknown) => {
    const line = typeof title === 'string' ? plainLine(unescaped(title), LENGTH) : null;
    return line === null ? null : withoutOutlet(line, publisher);
  };
  const stated = cleaned(article?.['headline']);
  const shared = cleaned(metas.get('og:title'));
  const framed = cleaned(document.title);
  const described = [stated, shared, framed].filter((title) => title !== null);
  const heading = headingLike(document, described);
  if (stated !== null && isHeadline(stated, { heading, shared, framed }))
    return withoutKicker(stated, shared);
  return withoutKicker(
    heading ??
      described.find((title) => title.length >= LEAST) ??
      described[0] ??
      plainLine(document.querySelector('h1')?.textContent, LENGTH) ??
      '',
    shared,
  );
}

interface Titles {
  readonly heading: string | null;
  /** Open Graph's, and the window's. */
  readonly shared: string | null;
  readonly framed: string | null;
}

/** Whether the structured data has the headline: not a name, a part, broken, or the search engines' title. */
function isHeadline(stated: string, { heading, shared, framed }: Titles): boolean {
  if (stated.length < LEAST || isCutShort(stated, heading)) return false;
  if (heading === null) return true;
  if (/&[a-z]{2,8};/i.test(stated)) return false;
  const key = keyOf(heading);
  // Where the window has it too, and readers and networks are given another, it was written for search engines.
  const isForSearch = framed !== null && keyOf(framed) === keyOf(stated);
  return !(isForSearch && shared !== null && keyOf(shared) === key && keyOf(stated) !== key);
}

/** Without the line above the headline ("Town council: …"), where Open Graph's title shows where that ends. */
function withoutKicker(title: string, shared: string | null): string {
  if (shared === null || shared.length < LEAST || shared.length >= title.length) return title;
  return title.endsWith(shared) && /\s?[:|/–—-]\s*$/.test(title.slice(0, -shared.length))
    ? shared
    : title;
}

/** Structured data is held to 110 characters, and some sites cut theirs. */
function isCutShort(stated: string, heading: string | null): boolean {
  if (heading === null || heading.length <= stated.length) return false;
  return keyOf(heading).startsWith(keyOf(stated.replace(/(…|\.\.\.)$/u, '')));
}

/** The first `h1` that one of the descriptions contains or that contains one. */
function headingLike(document: Document, described: readonly string[]): string | null {
  const headings = document.querySelectorAll('h1');
  for (let i = 0; i < Math.min(headings.length, 5); i++) {
    const heading = plainLine(headings[i]?.textContent, LENGTH);
    if (heading === null || heading.length < LEAST) continue;
    const key = keyOf(heading);
    if (described.some((title) => keyOf(title).includes(key) || key.includes(keyOf(title))))
      return heading;
  }
  return null;
}

/** Drops " | The Ford Gazette" and " - gazette.example", where the end is the outlet's name or no longer than a name. */
function withoutOutlet(title: string, publisher: string | null): string {
  const match = /^(.{12,})\s+[|–—·•»-]\s+([^|–—·•»]{2,40})$/.exec(title);
  const [, rest, end] = match ?? [];
  if (rest === undefined || end === undefined) return title;
  const [name, tail] = [publisher === null ? '' : keyOf(publisher), keyOf(end)];
  const isOutlet = name !== '' && tail !== '' && (tail.includes(name) || name.includes(tail));
  return isOutlet || title.includes(' | ') || /\.[a-z]{2,6}$/i.test(end) ? rest : title;
}
