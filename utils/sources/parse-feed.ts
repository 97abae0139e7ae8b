import { XMLParser } from 'fast-xml-parser';
import { parseFeed as parseAny } from 'feedsmith';
import { type Feed, itemsOf, type StatedItem } from './feed';

type Parsed = ReturnType<typeof parseAny>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PERIOD_MS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
};
/** HTML as feeds have it: a summary of a sentence or two is no article. UTF-16 units. */
const LEAST_HTML = 1_500;

/**
 * RSS, RDF, Atom, JSON Feed or a news sitemap; null for what is none of them. No parser used here expands the entities that
 * a document declares, so that none can blow up.
 *
 * @param address where it was found, for relative addresses.
 * @param now epoch ms.
 */
export function parseFeed(text: string, address: string, now: number): Feed | null {
  const feed = parsedSitemap(text) ?? parsedFeed(text);
  return feed && { ...feed, items: itemsOf(feed.items, address, now) };
}

type Stated = Omit<Feed, 'items'> & { readonly items: readonly StatedItem[] };

function parsedFeed(text: string): Stated | null {
  let parsed: Parsed;
  try {
    parsed = parseAny(text);
  } catch {
    return null;
  }
  switch (parsed.format) {
    case 'atom':
      return ofAtom(parsed.feed);
    case 'json':
      return ofJson(parsed.feed);
    default:
      return ofRss(parsed.feed);
  }
}

function ofRss(feed: Of<'rss'> | Of<'rdf'>): Stated {
  const ttl = 'ttl' in feed && typeof feed.ttl === 'number' ? feed.ttl * MINUTE_MS : 0;
  return {
    kind: 'rss',
    title: feed.title ?? null,
    paceMs: Math.max(ttl, periodOf(feed.sy)) || null,
    items: (feed.items ?? []).map((item) => ({
      address: item.link ?? permalink(item),
      title: item.title,
      published: textOf('pubDate' in item ? item.pubDate : undefined) ?? dateOf(item.dc),
      changed: textOf(item.atom?.updated) ?? textOf(item.dcterms?.modified?.[0]),
      html: longest(item.content?.encoded, item.description),
    })),
  };
}

function ofAtom(feed: Of<'atom'>): Stated {
  return {
    kind: 'atom',
    title: feed.title?.value ?? null,
    paceMs: periodOf(feed.sy) || null,
    items: (feed.entries ?? []).map(({ links = [], title, published, updated, content }) => ({
      address: (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])
        ?.href,
      title: title?.value,
      published: textOf(published ?? updated),
      changed: textOf(updated),
      html: longest(content?.value),
    })),
  };
}

function ofJson(feed: Of<'json'>): Stated {
  return {
    kind: 'json',
    title: feed.title ?? null,
    paceMs: null,
    items: (feed.items ?? []).map((item) => ({
      address: item.url,
      title: item.title,
      published: textOf(item.date_published),
      changed: textOf(item.date_modified),
      html: longest(item.content_html) ?? longest(asHtml(item.content_text)),
    })),
  };
}

const sitemaps = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 10_000 },
  isArray: (name) => name === 'url',
});

function parsedSitemap(text: string): Stated | null {
  if (!/<(?:\w+:)?urlset[\s>]/.test(text.slice(0, 5_000))) return null;
  let urls: unknown;
  try {
    urls = sitemaps.parse(text)?.urlset?.url;
  } catch {
    return null;
  }
  const entries: readonly SitemapEntry[] = Array.isArray(urls) ? urls : [];
  const items = entries.map(({ loc, lastmod, news }) => ({
    address: textOf(loc),
    title: textOf(news?.title),
    published: textOf(news?.publication_date) ?? textOf(lastmod),
    changed: textOf(lastmod),
  }));
  const title = entries.map(({ news }) => textOf(news?.publication?.name)).find((name) => name);
  return { kind: 'sitemap', title: title ?? null, paceMs: null, items };
}

interface SitemapEntry {
  readonly loc?: unknown;
  readonly lastmod?: unknown;
  readonly news?: {
    readonly title?: unknown;
    readonly publication_date?: unknown;
    readonly publication?: { readonly name?: unknown };
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function permalink(item: object): string | undefined {
  const guid: unknown = 'guid' in item ? item.guid : null;
  if (typeof guid !== 'object' || guid === null || !('value' in guid)) return undefined;
  const isPermalink = !('isPermaLink' in guid) || guid.isPermaLink !== false;
  return isPermalink ? textOf(guid.value) : undefined;
}

/** The first date of the Dublin Core module. */
function dateOf(dc: object | undefined): string | undefined {
  const dates: unknown = dc && 'dates' in dc ? dc.dates : null;
  return Array.isArray(dates) ? textOf(dates[0]) : undefined;
}

/** The time between two updates by the syndication module, ms; 0 where it is not stated or makes no sense. */
function periodOf(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number {
  const period = PERIOD_MS[sy?.updatePeriod ?? ''] ?? 0;
  const times = sy?.updateFrequency ?? 1;
  return times >= 1 ? period / times : period;
}

/** The longest of some HTML, if that is long enough to be an article. */
function longest(...some: readonly (string | undefined)[]): string | undefined {
  const [first] = some.filter((one) => one !== undefined).sort((a, b) => b.length - a.length);
  return first !== undefined && first.length >= LEAST_HTML ? first : undefined;
}

function asHtml(text: string | undefined): string | undefined {
  return text
    ?.split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
}
