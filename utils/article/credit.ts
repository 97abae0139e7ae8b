import { getDomain, getDomainWithoutSuffix } from 'tldts';
import type { DeclaredSource } from './declared-source';
import { knownOutlet, nameKey } from './outlets';
import { siteOf } from './publisher';

/** Whose page it is that names sources. */
export interface CreditedPage {
  readonly url: string;
  readonly publisher: string | null;
}

/** Caches and archives of a page are the page. */
const WRAPPED =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d+[a-z_]*\/|[^/]*cdn\.ampproject\.org\/[a-z]\/s?\/?|(?:www\.)?google\.[a-z.]+\/amp\/s?\/?|r\.jina\.ai\/|12ft\.io\/|archive\.(?:ph|is|today)\/)(?:https?:\/\/)?/i;

/**
 * The findings without those that name the page's own outlet: the same registrable domain, the same brand under another one,
 * the same name, or a domain or a name that a known outlet has beside it. An agency is not syndicated from itself.
 */
export function offSite(
  findings: readonly DeclaredSource[],
  page: CreditedPage,
): readonly DeclaredSource[] {
  const own = { url: unwrapped(page.url), publisher: page.publisher };
  return findings.filter((finding) => !isOwn(finding, own));
}

function isOwn({ name, url }: DeclaredSource, page: CreditedPage): boolean {
  const site = siteOf(page.url);
  const own = page.publisher === null ? null : knownOutlet(page.publisher);
  if (url !== null) {
    const other = unwrapped(url);
    if (siteOf(other) === site || brandOf(other) === brandOf(page.url)) return true;
    if (own?.sites.includes(siteOf(other) ?? '')) return true;
    if (page.publisher !== null && isBrand(page.publisher, other)) return true;
  }
  if (name === null) return false;
  const named = knownOutlet(name);
  if (named && (named === own || named.sites.some((one) => one === site))) return true;
  if (page.publisher !== null && alike(nameKey(name), nameKey(page.publisher))) return true;
  return alike(nameKey(name.replace(/\.\p{L}{2,}$/u, '')), brandOf(page.url) ?? '');
}

/** One name is the other, or begins with it: "CNN", "CNN Politics". */
function alike(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** The name that an address is known by: "pinup" of pinup.de and pinup.com, also where it is written in Punycode. */
function brandOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const brand = getDomainWithoutSuffix(hostname) ?? getDomain(hostname) ?? hostname;
  return nameKey(brand);
}

/** Whether a site goes by an outlet's name, with its article or without. */
function isBrand(name: string, url: string): boolean {
  const brand = brandOf(url);
  return brand === nameKey(name) || brand === `the${nameKey(name)}`;
}

function unwrapped(url: string): string {
  const inner = url.replace(WRAPPED, '');
  if (inner === url) return url;
  const address = `https://${inner}`;
  return URL.canParse(address) ? address : url;
}

const RANK = { certain: 3, strong: 2, medium: 1, weak: 0 } as const;

/**
 * The one finding to tell a reader: among those that say strongly where the text is from, the strongest, with the address
 * that another finding gives for the same outlet. Null where there is none, or where two of equal strength name different
 * outlets and neither gives an address.
 */
export function creditOf(findings: readonly DeclaredSource[]): DeclaredSource | null {
  const candidates = findings
    .filter(({ direction, strength }) => direction === 'from' && RANK[strength] >= RANK.strong)
    .toSorted((a, b) => RANK[b.strength] - RANK[a.strength] || addressRank(b) - addressRank(a));
  const [best, ...others] = candidates;
  if (!best) return null;
  const same = others.filter((other) => isSameOutlet(best, other));
  const rivals = others.filter(
    (other) => RANK[other.strength] === RANK[best.strength] && !same.includes(other),
  );
  if (addressRank(best) < 2 && rivals.length > 0) return null;
  const url = same.reduce(
    (found, other) => (addressRank(other) > addressRank({ url: found }) ? other.url : found),
    best.url,
  );
  return { ...best, url, name: best.name ?? same.find(({ name }) => name !== null)?.name ?? null };
}

/** An article's address before a front page's, any before none. */
function addressRank({ url }: Pick<DeclaredSource, 'url'>): number {
  if (url === null) return 0;
  return isFrontPage(url) ? 1 : 2;
}

/** It leads to an outlet and not to an article. */
export function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

function isSameOutlet(a: DeclaredSource, b: DeclaredSource): boolean {
  if (a.name !== null && b.name !== null) return nameKey(a.name) === nameKey(b.name);
  if (a.url !== null && b.url !== null) return siteOf(a.url) === siteOf(b.url);
  const [name, url] = a.url === null ? [a.name, b.url] : [b.name, a.url];
  if (name === null || url === null) return false;
  return knownOutlet(name)?.sites.includes(siteOf(url) ?? '') || isBrand(name, url);
}
