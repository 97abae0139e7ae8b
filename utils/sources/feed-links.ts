import { webAddress } from './feed';

/** Feeds that are tried of those that a page names. */
const LINKS_LIMIT = 4;
/** Where a page names its feeds; UTF-16 units from its beginning. */
const HEAD_LENGTH = 500_000;
const FEED_TYPE = /^application\/(?:(?:rss|atom)\+xml|(?:feed\+)?json)$/i;

/** A `link` element, as far as it is looked at. */
export interface LinkElement {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** Absolute addresses of the feeds that links of a page name, the first four; those of comments are left out. */
export function feedAddresses(links: readonly LinkElement[], base: string): readonly string[] {
  const addresses = links
    .filter(({ rel, type }) => /(?:^|\s)alternate(?:\s|$)/i.test(rel) && FEED_TYPE.test(type))
    .filter(({ href, title }) => !/comment/i.test(`${href} ${title}`))
    .flatMap(({ href }) => webAddress(href, base) ?? []);
  return [...new Set(addresses)].slice(0, LINKS_LIMIT);
}

/** The `link` elements of a page that was fetched. A service worker has no DOM, and a tag in a comment costs one vain request. */
export function linksIn(html: string): readonly LinkElement[] {
  const tags = html.slice(0, HEAD_LENGTH).match(/<link\b[^<>]{1,2000}>/gi) ?? [];
  return tags.map((tag) => ({
    rel: attribute(tag, 'rel'),
    type: attribute(tag, 'type'),
    href: attribute(tag, 'href'),
    title: attribute(tag, 'title'),
  }));
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  const written = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  return written.trim().replace(/&amp;|&#0*38;/g, '&');
}
