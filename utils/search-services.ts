/** Where an original that the library does not have can be looked for. Nothing is sent to any before a link to it is followed. */

/** A service by its name, and what stands before the words or the address it is asked for. */
interface Service {
  readonly name: string;
  readonly prefix: string;
}

/** Searches of the web by words. */
export const WEB_SEARCHES = {
  duckduckgo: { name: 'DuckDuckGo', prefix: 'https://duckduckgo.com/?q=' },
  brave: { name: 'Brave', prefix: 'https://search.brave.com/search?q=' },
  bing: { name: 'Bing', prefix: 'https://www.bing.com/search?q=' },
  ecosia: { name: 'Ecosia', prefix: 'https://www.ecosia.org/search?q=' },
  google: { name: 'Google', prefix: 'https://www.google.com/search?q=' },
  startpage: { name: 'Startpage', prefix: 'https://www.startpage.com/do/search?q=' },
} as const satisfies Readonly<Record<string, Service>>;

/** Searches of news alone. */
export const NEWS_SEARCHES = {
  duckduckgo: { name: 'DuckDuckGo', prefix: 'https://duckduckgo.com/?iar=news&ia=news&q=' },
  brave: { name: 'Brave', prefix: 'https://search.brave.com/news?q=' },
  bing: { name: 'Bing', prefix: 'https://www.bing.com/news/search?q=' },
  google: { name: 'Google News', prefix: 'https://news.google.com/search?q=' },
} as const satisfies Readonly<Record<string, Service>>;

/**
 * Archives of the web, asked for the first capture of an address. The Wayback Machine answers with the capture nearest to a
 * time; it has none before 1996.
 */
export const ARCHIVES = {
  wayback: {
    name: 'Wayback Machine',
    prefix: 'https://web.archive.org/web/19960101000000/',
  },
  'archive-today': { name: 'archive.today', prefix: 'https://archive.ph/oldest/' },
} as const satisfies Readonly<Record<string, Service>>;

/** The services that the reader chose. */
export interface SearchServices {
  readonly webSearch: keyof typeof WEB_SEARCHES;
  readonly newsSearch: keyof typeof NEWS_SEARCHES;
  readonly archive: keyof typeof ARCHIVES;
}

/** None of them keeps a record of who asked. */
export const DEFAULT_SERVICES: SearchServices = {
  webSearch: 'duckduckgo',
  newsSearch: 'duckduckgo',
  archive: 'wayback',
};

/** The address at which a search of the web finds these words. */
export function webSearchAddress({ webSearch }: SearchServices, words: string): string {
  return WEB_SEARCHES[webSearch].prefix + encodeURIComponent(words);
}

/** The address at which a search of the news finds these words. */
export function newsSearchAddress({ newsSearch }: SearchServices, words: string): string {
  return NEWS_SEARCHES[newsSearch].prefix + encodeURIComponent(words);
}

/** The address of an archive's first capture of a page. */
export function firstCaptureAddress({ archive }: SearchServices, url: string): string {
  return ARCHIVES[archive].prefix + url;
}
