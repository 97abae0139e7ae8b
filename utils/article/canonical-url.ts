import { addressShape } from './address-shape';
import { queryNames } from './query-names';

/** Longer addresses are no article's; of such a page the address without its query is kept. */
const LENGTH = 2_000;
const TRACKING =
  /^(utm_.*|mtm_.*|pk_.*|piwik_.*|at_.*|hsa_.*|guce_.*|_ga|_gl|_hs.*|vero_.*|wt_?mc.*|wt\.mc.*|mc_[ce]id|[a-z]{1,3}clid|gbraid|wbraid|gclsrc|igsh(id)?|srsltid|mkt_tok|trk|xtor|ito|cmp(id)?|campaign(id)?|ncid|ocid|icid|cid|s_cid|smid|smtyp|smprod|taid|sref|ref|ref_?src|ref_?url|referrer|rss|guccounter|__twitter_impression|amp|outputtype|fb_.*|share(d|_id|type)?|sharetoken|sh|st|reflink|sr_share.*|soc_.*|spref|ns_.*|feature|mbid|partner|via|tpcc|cvid|ei|ocid|pc|nl|newsletter)$/i;
const SERVING_HOST = /^(www\d?|m|mobile|touch|amp)\./;

/**
 * The address an article is kept under: the page's canonical link where it names an article of the same site, else the page's own
 * address; without fragment, credentials and tracking parameters. Null for anything but `http(s)`.
 *
 * @param href `location.href`.
 */
export function canonicalUrl(document: Document, href: string): string | null {
  const own = cleaned(href, href);
  if (own === null) return null;
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const declared = link ? cleaned(link, href) : null;
  return (declared && isCredible(declared, own) ? declared : own).href;
}

/** An address without what changes from visitor to visitor; null for one that is not `http(s)`, or far too long. */
export function addressWithoutTracking(address: string): string | null {
  return URL.canParse(address) ? (cleaned(address, address)?.href ?? null) : null;
}

/** A front page or search as the canonical address of an article is a template's mistake. */
function isCredible(declared: URL, own: URL): boolean {
  const shape = addressShape(declared);
  return isSameSite(declared.hostname, own.hostname) && shape !== 'front' && shape !== 'search';
}

/**
 * One host is the other, or lies below it, but for `www.`, `m.` and `amp.`. Stricter than the registrable domain, which needs
 * a list too large for a page; the background compares that.
 */
export function isSameSite(a: string, b: string): boolean {
  const [x, y] = [a.replace(SERVING_HOST, ''), b.replace(SERVING_HOST, '')];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}

/** The same of two addresses. */
export function areOfSameSite(a: string, b: string): boolean {
  return isSameSite(new URL(a).hostname, new URL(b).hostname);
}

function cleaned(address: string, base: string): URL | null {
  if (address.length > 2 * LENGTH || !URL.canParse(address, base)) return shortened(address);
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of queryNames(url)) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.href.length > LENGTH) url.search = '';
  return url.href.length > LENGTH ? null : url;
}

function shortened(address: string): URL | null {
  const path = address.slice(0, LENGTH).replace(/[?#].*$/s, '');
  const isCut = address.length > LENGTH && path.length === LENGTH;
  return isCut || !/^https?:/i.test(path) || !URL.canParse(path) ? null : new URL(path);
}
