import { queryNames } from './query-names';

/** What an address says a page is where it is hardly news; `elsewhere`: mail, an account, a game, a job. */
export type OffNews = 'list' | 'shop' | 'discussion' | 'reference' | 'media' | 'elsewhere';

/**
 * What an address alone tells of a page: `front` (of a site or a section), `search`, what else it is, `article` (it has the
 * mark of one item: a date, a number, a long slug), or `plain`.
 */
export type AddressShape = 'front' | 'search' | 'article' | 'plain' | OffNews;

/** Parts of an address as `nameOf` has them. */
const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const FRONT = namesOf(
  'index home homepage default start startseite news nachrichten aktuell aktuelles actualite actualites noticias notizie latest blog',
);
/** "de", "en-GB". */
const LOCALE = /^[a-z]{2}([-_][a-z]{2,4})?$/i;
const SEARCH = namesOf(
  'search searchresult searchresults suche recherche buscar busqueda busca ricerca zoeken szukaj',
);
const QUERY_OF_SEARCH = /^(q|s|query|search(term)?|keywords?|suchbegriff)$/i;
/** Names of each kind, parted by spaces. */
type KindNames = Readonly<Partial<Record<OffNews, string>>>;

/** First labels of hosts, sites, and sites in many countries: "amazon." is amazon.de and amazon.co.uk. */
const HOSTS: KindNames = {
  shop: 'shop store amazon. ebay. etsy.',
  discussion:
    'forum forums foren community reddit.com facebook.com instagram.com twitter.com x.com',
  reference:
    'docs wiki baike support help developer developers wikipedia.org fandom.com github.com',
  media: 'music youtube.com vimeo.com tiktok.com',
  elsewhere: 'mail webmail drive maps calendar account accounts login translate jobs app',
};
const SEGMENTS: KindNames = {
  list: 'tag tags topic topics themen category categories kategorie author authors autor autoren archive archives page',
  shop: 'cart basket warenkorb checkout product products produkt produkte produit produits shop store download downloads ferienhaus ferienwohnung ferienwohnungen holiday-home holiday-homes holiday-rental holiday-rentals vacation-home vacation-homes vacation-rental vacation-rentals listing listings',
  discussion: 'forum forums thread threads questions viewtopic viewforum showthread',
  reference: 'wiki faq doi recipe recipes rezept rezepte',
  media: 'watch video videos gallery galleries',
  elsewhere:
    'profile profiles user users member members account log-in login sign-in signin register job jobs term terms terms-of-use terms-of-service impressum datenschutz agb contact contact-us kontakt about about-us ueber-uns uber-uns %c3%bcber-uns privacy-policy newsletter newsletters subscribe settings game games event events chapter chapters',
};
const OFF_NEWS = kindsByName(SEGMENTS);
const OFF_NEWS_HOSTS = kindsByName(HOSTS);

/** Above an item alone: an article's own name may begin so. */
const ELSEWHERE_SECTION =
  /^((events?|termine|veranstaltungen|messen|kalender|calendar|agenda)(-\w+)?|([\w-]+-)?(deals|gutscheine|coupons|vouchers))$/i;
const NEWS_SECTION =
  /^(articles?|artikel|art[ií]culos?|artigos?|stor(y|ies)|news|nachrichten|actualites?|noticias?|notizie)$/i;
const DATE = /(^|[^\d])(19|20)\d\d[-/.]?(0?[1-9]|1[0-2])([-/.]|\d\d|$)/;
const ITEM_IN_QUERY = /^((art(icle)?|news|story|s)?_?id|p|no|idx(no)?)$/i;

/** Reads the address only; a few microseconds. */
export function addressShape(url: URL): AddressShape {
  const segments = segmentsOf(url);
  const last = segments.at(-1) ?? '';
  if (isSearch(url, segments)) return 'search';
  const isFront = segments.every((segment) => FRONT.has(nameOf(segment)) || LOCALE.test(segment));
  if (isFront && !hasItemInQuery(url)) return 'front';
  const host = offNewsHost(url.hostname);
  if (host) return host;
  const off = segments.map((segment) => OFF_NEWS.get(nameOf(segment))).find(Boolean);
  if (off) return off;
  if (nameOf(last).endsWith('-privacy-policy')) return 'elsewhere';
  if (segments.slice(0, -1).some((s) => ELSEWHERE_SECTION.test(s))) return 'elsewhere';
  if (DATE.test(url.pathname) && isNamed(last)) return 'article';
  if (hasItemInQuery(url) || segments.slice(-2).some(isItem)) return 'article';
  if (segments.some((s, i) => NEWS_SECTION.test(s) && /^\d{3,}\b/.test(segments[i + 1] ?? '')))
    return 'article';
  return 'plain';
}

/** Whether an address lies in what its site calls news or articles. */
export function isInNews(url: URL): boolean {
  const segments = segmentsOf(url);
  return segments.slice(0, -1).some((segment) => NEWS_SECTION.test(segment));
}

function segmentsOf(url: URL): readonly string[] {
  return url.pathname.split('/').filter(Boolean).slice(0, 20);
}

function kindsByName(names: KindNames): ReadonlyMap<string, OffNews> {
  return new Map(
    (Object.keys(names) as OffNews[]).flatMap((kind) =>
      (names[kind] ?? '').split(' ').map((name) => [name, kind] as const),
    ),
  );
}

function offNewsHost(hostname: string): OffNews | undefined {
  const labels = hostname.split('.');
  const site = labels.at(/^com?$/.test(labels.at(-2) ?? '') ? -3 : -2);
  const names = [labels[0] ?? '', labels.slice(-2).join('.'), `${site}.`];
  return names.map((name) => OFF_NEWS_HOSTS.get(name)).find(Boolean);
}

/** A part in small letters, without its ending (".html"). */
function nameOf(segment: string): string {
  return segment.toLowerCase().replace(/\.\w+$/, '');
}

/** A date path without a name under it (`/2024/05/03/`) is an archive. */
function isNamed(segment: string): boolean {
  return /[a-z]{3}|\d{5}|%/i.test(segment);
}

/** One item among many: a long number, or a name of four words or more in any script. */
function isItem(segment: string): boolean {
  const name = segment.replace(/\.\w{2,6}$/, '');
  return (
    /\d{5}/.test(name) ||
    name.split(/[-_,+.]|%20/).filter(Boolean).length > 3 ||
    /(%[\da-f]{2}.?){12}/i.test(name)
  );
}

function hasItemInQuery(url: URL): boolean {
  return queryNames(url).some(
    (key) => ITEM_IN_QUERY.test(key) && /\d{2}/.test(url.searchParams.get(key) ?? ''),
  );
}

function isSearch(url: URL, segments: readonly string[]): boolean {
  if (segments.some((segment) => SEARCH.has(nameOf(segment)))) return true;
  const asks = queryNames(url).some((name) => QUERY_OF_SEARCH.test(name));
  return asks && !segments.slice(-1).some(isItem);
}
