import { areOfSameSite } from './canonical-url';
import type { CreditingPage, DeclaredSource, DeclaredSourceKind } from './declared-source';
import { knownOutlet } from './outlets';
import { plainLine } from './plain-text';
import { webAddress } from './story-blocks';
import { asNode, listed, type StructuredNode } from './structured-data';

/** What of a page's markup has been read already. */
export interface PageMarkup {
  /** The node of its JSON-LD that describes it. */
  readonly article: StructuredNode | null;
  readonly metas: ReadonlyMap<string, string>;
  /** As its data names them. */
  readonly authors: readonly string[];
}

const NAME_LENGTH = 80;
const EVIDENCE_LENGTH = 200;
/** Elements of one sort that are looked at. */
const MOST = 10;

/** The signs that a page carries in its markup, anywhere in it: syndication kits paste theirs below the text. */
export function markupSources(
  document: Document,
  page: CreditingPage & PageMarkup,
): readonly DeclaredSource[] {
  return [
    ...canonicals(document, page),
    ...statedSources(document, page),
    ...structuredSources(page),
    ...pixels(document, page),
    ...microdata(document, page),
    ...indieWeb(document, page),
  ];
}

/** A canonical address on another site; Open Graph's, where only that one leads away, is a weaker sign. */
function canonicals(document: Document, page: CreditingPage & PageMarkup): DeclaredSource[] {
  const links = [...document.querySelectorAll('link[rel~="canonical" i][href]')].slice(0, MOST);
  const found = links.flatMap((link) =>
    away('canonical', 'strong', link.getAttribute('href'), page),
  );
  if (found.length > 0) return found;
  return away('og-url', 'medium', page.metas.get('og:url'), page);
}

/** `syndication-source` and `original-source`, as meta elements or links; most name the page itself. */
function statedSources(document: Document, page: CreditingPage): DeclaredSource[] {
  return (['syndication-source', 'original-source'] as const).flatMap((kind) => {
    const stated = document.querySelectorAll(
      `meta[name="${kind}" i], meta[property="${kind}" i], link[rel~="${kind}" i]`,
    );
    const strength = kind === 'syndication-source' ? 'strong' : 'medium';
    return [...stated].slice(0, MOST).flatMap((element) => {
      const value = element.getAttribute('content') ?? element.getAttribute('href');
      return away(kind, strength, value, page);
    });
  });
}

function structuredSources({ article, ...page }: CreditingPage & PageMarkup): DeclaredSource[] {
  if (article === null) return [];
  const based = [...listed(article['isBasedOn']), ...listed(article['isBasedOnUrl'])];
  const organizations = [...listed(article['sourceOrganization']), ...listed(article['provider'])];
  return [
    ...based.flatMap((value) => {
      const node = asNode(value);
      return away('is-based-on', 'medium', node ? (node['url'] ?? node['@id']) : value, page);
    }),
    ...organizations.flatMap((value) => {
      const name = plainLine(asNode(value)?.['name'] ?? value, NAME_LENGTH);
      return name === null
        ? []
        : [named('source-organization', name, `sourceOrganization: ${name}`)];
    }),
  ];
}

/**
 * Pictures of one pixel by which republished texts are counted: INN's Republication Tracker Tool tells the origin's host and
 * the number of its post, The Conversation the number of its article.
 */
function pixels(document: Document, page: CreditingPage): DeclaredSource[] {
  const found: DeclaredSource[] = [];
  const selector =
    'img[src*="republication-pixel"], img[data-src*="republication-pixel"], img[src*="counter.theconversation"], img[data-src*="counter.theconversation"], script[src*="counter.theconversation"], script[src*="pixel.propublica.org"], img[src*="pixel.propublica.org"]';
  for (const element of [...document.querySelectorAll(selector)].slice(0, MOST)) {
    const source = ['src', 'data-src']
      .map((attribute) => webAddress(element.getAttribute(attribute), page.href))
      .find(
        (address) => address && /republication-pixel|counter\.|pixel\.propublica/.test(address),
      );
    if (source) found.push(...counted(new URL(source), document, page));
  }
  return found;
}

function counted(source: URL, document: Document, page: CreditingPage): DeclaredSource[] {
  const pixel = { kind: 'republication-pixel', direction: 'from' } as const;
  const evidence = source.href.slice(0, EVIDENCE_LENGTH);
  if (source.hostname === 'counter.theconversation.com') {
    const id = /\/content\/(\d{4,9})\//.exec(source.pathname)?.[1];
    const link = id && document.querySelector(`a[href*="theconversation.com"][href*="${id}"]`);
    const url = link ? webAddress(link.getAttribute('href'), page.href) : null;
    return [{ ...pixel, name: 'The Conversation', url, strength: 'certain', evidence }];
  }
  if (source.hostname === 'pixel.propublica.org')
    return [{ ...pixel, name: 'ProPublica', url: null, strength: 'strong', evidence }];
  const post = source.searchParams.get('post') ?? '';
  const url = /^\d{1,12}$/.test(post) ? `${source.origin}/?p=${post}` : `${source.origin}/`;
  return areOfSameSite(url, page.href)
    ? []
    : [{ ...pixel, name: null, url, strength: 'certain', evidence }];
}

/** Microdata of the article, not of its pictures. On Yahoo the provider is the outlet whose report it is. */
function microdata(document: Document, page: CreditingPage): DeclaredSource[] {
  const isPortal = /(^|\.)(yahoo|msn|aol)\.[a-z.]{2,6}$/.test(new URL(page.href).hostname);
  const elements = document.querySelectorAll(
    '[itemprop~="sourceOrganization"], [itemprop~="isBasedOn"], [itemprop~="provider"]',
  );
  return [...elements].slice(0, MOST).flatMap((element) => {
    if (element.closest('figure, [itemtype*="ImageObject"], [itemtype*="Video"]')) return [];
    const property = element.getAttribute('itemprop') ?? '';
    if (/isBasedOn/.test(property))
      return away('is-based-on', 'medium', element.getAttribute('href'), page);
    const name = plainLine(element.getAttribute('content') ?? element.textContent, NAME_LENGTH);
    if (name === null) return [];
    if (/provider/.test(property))
      return isPortal
        ? [{ ...named('provider', name, `provider: ${name}`), strength: 'strong' }]
        : [];
    return [named('source-organization', name, `sourceOrganization: ${name}`)];
  });
}

/** `u-repost-of` leads to what this page repeats, `u-syndication` to copies of this page. */
function indieWeb(document: Document, page: CreditingPage): DeclaredSource[] {
  const from = [...document.querySelectorAll('a.u-repost-of[href]')].slice(0, MOST);
  const to = [...document.querySelectorAll('a.u-syndication[href], a[rel~="syndication"][href]')];
  return [
    ...from.flatMap((link) => away('repost-of', 'medium', link.getAttribute('href'), page)),
    ...to
      .slice(0, MOST)
      .flatMap((link) =>
        away('syndicated-to', 'medium', link.getAttribute('href'), page).map(
          (one) => ({ ...one, direction: 'to' }) as const,
        ),
      ),
  ];
}

function away(
  kind: DeclaredSourceKind,
  strength: DeclaredSource['strength'],
  value: unknown,
  { href }: CreditingPage,
): DeclaredSource[] {
  const url = webAddress(value, href);
  if (url === null || areOfSameSite(url, href)) return [];
  const evidence = `${kind}: ${url}`.slice(0, EVIDENCE_LENGTH);
  return [{ kind, name: null, url, strength, evidence, direction: 'from' }];
}

function named(kind: DeclaredSourceKind, name: string, evidence: string): DeclaredSource {
  const known = knownOutlet(name)?.names[0] ?? name;
  return { kind, name: known, url: null, strength: 'medium', evidence, direction: 'from' };
}
