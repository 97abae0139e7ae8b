import type { DateOrigin } from '../tracing/model';
import { statedAuthors } from './authors';
import { dateInAddress, parseDate, type StatedDate } from './dates';
import { outletName } from './outlet-name';
import { plainLine } from './plain-text';
import { asNode, listed, type StructuredNode } from './structured-data';

/** What a page states about its article besides the text. */
export interface Metadata {
  readonly byline: string | null;
  readonly publisher: string | null;
  /** BCP 47, canonical. */
  readonly lang: string | null;
  readonly published: OriginDate | null;
  readonly modified: OriginDate | null;
}

export interface OriginDate extends StatedDate {
  readonly from: DateOrigin;
}

/** Where a page's metadata is read from. */
export interface PageSources {
  readonly document: Document;
  /** Address the article is kept under. */
  readonly url: string;
  /** The JSON-LD node of the article, and all the page's nodes. */
  readonly article: StructuredNode | null;
  readonly nodes: readonly StructuredNode[];
  /** From `metaContents`. */
  readonly metas: ReadonlyMap<string, string>;
}

const NAME_LENGTH = 200;
/** Two statements this close are one moment, told with and without its zone. */
const ZONE_SPAN_MS = 15 * 3_600_000;

const PUBLISHED_META =
  'article:published_time|og:article:published_time|og:published_time|datepublished|parsely-pub-date|sailthru.date|pubdate|publishdate|publish-date|publish_date|publication_date|citation_publication_date|cxenseparse:recs:publishtime|dc.date.issued|dcterms.created|dcterms.issued|dc.date.created|dc.date|dcterms.date|date'.split(
    '|',
  );
const MODIFIED_META =
  'article:modified_time|og:updated_time|og:article:modified_time|datemodified|last-modified|lastmod|dcterms.modified|dc.date.modified'.split(
    '|',
  );

/** Reads JSON-LD first, then meta elements, `time` elements and the address. `now` is epoch ms, to refuse absurd dates. */
export function readMetadata(sources: PageSources, now: number): Metadata {
  const { document, article, nodes, metas } = sources;
  return {
    byline: bylineOf(article, metas),
    publisher: publisherOf(article, nodes, metas),
    lang: languageOf(document, article, metas),
    published: publishedDate(sources, now),
    modified: exactest([
      ...stated(listed(article?.['dateModified']), 'json-ld', now),
      ...stated(named(metas, MODIFIED_META), 'meta', now),
    ]),
  };
}

/** Contents of meta elements by their name, property or itemprop in lower case; the first of each wins. */
export function metaContents(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  const metas = document.querySelectorAll('meta[content]');
  for (let i = 0; i < Math.min(metas.length, 300); i++) {
    const meta = metas[i];
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => meta?.getAttribute(attribute))
      .find(Boolean)
      ?.toLowerCase();
    const content = meta?.getAttribute('content')?.slice(0, 2_000).trim();
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

function publishedDate(
  { document, url, article, metas }: PageSources,
  now: number,
): OriginDate | null {
  const address = dateInAddress(url, now);
  return exactest([
    ...stated(
      [...listed(article?.['datePublished']), ...listed(article?.['dateCreated'])],
      'json-ld',
      now,
    ),
    ...stated(named(metas, PUBLISHED_META), 'meta', now),
    ...stated(timeElements(document), 'time-element', now),
    ...(address ? [{ ...address, from: 'address' as const }] : []),
  ]);
}

/** Only those that stand for the article: marked as its date, or beside its headline. */
function timeElements(document: Document): readonly (string | null)[] {
  const marked = document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const headline = document.querySelector('article h1, main h1, h1');
  const story = headline?.closest('article, main, [role="main"], header, section');
  const beside = story ? story.querySelectorAll('time[datetime]') : [];
  return [...marked, ...beside]
    .slice(0, 5)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content'));
}

/**
 * The first date; but where it lacks its zone or its time and another one states the same moment with them, that one.
 */
function exactest(dates: readonly OriginDate[]): OriginDate | null {
  const [first] = dates;
  if (first === undefined || first.precision === 'moment') return first ?? null;
  const near = dates.filter(({ at }) => Math.abs(at - first.at) <= ZONE_SPAN_MS);
  return (
    near.find(({ precision }) => precision === 'moment') ??
    near.find(({ precision }) => precision === 'clock') ??
    first
  );
}

function stated(values: readonly unknown[], from: DateOrigin, now: number): readonly OriginDate[] {
  return values.flatMap((value) => {
    const date = parseDate(value, now);
    return date ? [{ ...date, from }] : [];
  });
}

function named(metas: ReadonlyMap<string, string>, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => metas.get(name) ?? []);
}

function publisherOf(
  article: StructuredNode | null,
  nodes: readonly StructuredNode[],
  metas: ReadonlyMap<string, string>,
): string | null {
  const publishers = listed(article?.['publisher']).map((publisher) => {
    const node = asNode(publisher);
    const linked = nodes.find((other) => other['@id'] === node?.['@id'] && other['name']);
    return node ? (node['name'] ?? linked?.['name']) : publisher;
  });
  const candidates = [
    ...publishers.flatMap(listed),
    ...named(metas, [
      'og:site_name',
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
    ]),
  ];
  return candidates.map(outletName).find((name) => name !== null) ?? null;
}

function bylineOf(
  article: StructuredNode | null,
  metas: ReadonlyMap<string, string>,
): string | null {
  const names = new Set(statedAuthors(article, metas));
  return plainLine([...names].join(', '), NAME_LENGTH);
}

function languageOf(
  document: Document,
  article: StructuredNode | null,
  metas: ReadonlyMap<string, string>,
): string | null {
  const candidates = [
    document.documentElement?.getAttribute('lang'),
    ...listed(article?.['inLanguage']).map((lang) => asNode(lang)?.['alternateName'] ?? lang),
    ...named(metas, ['content-language', 'og:locale', 'language', 'dc.language']),
  ];
  return candidates.map(canonicalLanguage).find((lang) => lang !== null) ?? null;
}

/** BCP 47 in its canonical case; null for what is none, and for "undetermined". */
export function canonicalLanguage(value: unknown): string | null {
  if (typeof value !== 'string' || !/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(value.trim()))
    return null;
  try {
    const [lang = null] = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'));
    return lang === null || /^(und|zxx|mul|mis)\b/.test(lang) ? null : lang;
  } catch {
    return null;
  }
}
