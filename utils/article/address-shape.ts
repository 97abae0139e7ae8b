import { queryNames } from './query-names';

/**
 * What an address alone tells of a page: `front` (of a site or a section), `search`, `elsewhere` (a shop, a forum, mail,
 * a video, an account: hardly news), `article` (it has the mark of one item: a date, a number, a long slug), or `plain`.
 */
export type AddressShape = 'front' | 'search' | 'elsewhere' | 'article' | 'plain';

const FRONT =
  /^(index|home|homepage|default|start|startseite|main)(\.\w{1,5})?$|^[a-z]{2}([-_][a-z]{2,4})?$/i;
const SEARCH =
  /^(search|suche|recherche|buscar|busqueda|busca|ricerca|zoeken|szukaj|hledat|poisk)(results?)?(\.\w{1,5})?$/i;
const QUERY_OF_SEARCH = [
  'q',
  's',
  'query',
  'search',
  'keyword',
  'keywords',
  'suchbegriff',
  'searchterm',
];
const ELSEWHERE_HOST =
  /^(web)?mail\d?\.|^(shop|store|docs|drive|maps|calendar|accounts?|login|auth|forums?|boards?|community|wiki|support|help|developers?|music|play|translate|jobs|careers|status|app|apps|console|dashboard)\.|\.(wikipedia|fandom|reddit)\.|^(www\.|m\.)?(youtube|youtu|vimeo|twitch|tiktok|reddit|facebook|instagram|twitter|x|github|gitlab|stackoverflow|amazon|ebay|etsy|imdb|pinterest|quora)\.[a-z.]{2,6}$/i;
const ELSEWHERE_PATH =
  /^(tags?|topics?|themen|category|categories|kategorie|authors?|autor(en)?|profiles?|users?|members?|account|login|signin|sign-in|register|cart|basket|warenkorb|checkout|products?|produkte?|shop|store|forums?|threads?|viewtopic\.php|showthread\.php|wiki|watch|videos?|gallery|galleries|jobs?|privacy(-policy)?|terms(-of-\w+)?|impressum|datenschutz(erklaerung)?|agb|contact(-us)?|kontakt|about(-us)?|faq|newsletters?|subscribe|settings|inbox|downloads?|games?|questions|recipes?|rezepte?|live-tv|events?|archives?|page)$/i;
const DATE = /(^|[^\d])(19|20)\d\d[-/.]?(0?[1-9]|1[0-2])([-/.]|\d\d|$)/;
const ITEM_IN_QUERY =
  /^(id|p|aid|artid|article_?id|articleid|newsid|news_id|story_?id|sid|idxno|no|oid)$/i;

/** Reads the address only; a few microseconds. */
export function addressShape(url: URL): AddressShape {
  const segments = url.pathname.split('/').filter(Boolean).slice(0, 20);
  const last = segments.at(-1) ?? '';
  if (isSearch(url, segments)) return 'search';
  if (segments.every((segment) => FRONT.test(segment)) && !hasItemInQuery(url)) return 'front';
  if (ELSEWHERE_HOST.test(url.hostname) || segments.some((s) => ELSEWHERE_PATH.test(s)))
    return 'elsewhere';
  if (DATE.test(url.pathname) && isNamed(last)) return 'article';
  if (hasItemInQuery(url) || segments.slice(-2).some(isItem)) return 'article';
  return 'plain';
}

/** A date path without a name under it (`/2024/05/03/`) is an archive. */
function isNamed(segment: string): boolean {
  return /\p{L}{3}|\d{5}|%/u.test(segment);
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
  if (segments.some((segment) => SEARCH.test(segment))) return true;
  return (
    QUERY_OF_SEARCH.some((name) => url.searchParams.get(name)) && !segments.slice(-1).some(isItem)
  );
}
