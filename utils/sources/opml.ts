import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { webAddress } from './feed';

/** A feed as feed readers hand it to one another. */
export interface ListedFeed {
  readonly title: string;
  readonly address: string;
}

/** No reader follows more; a file that has more was made for something else. */
const MOST_FEEDS = 2_000;
const TITLE_LENGTH = 200;

/** The feeds of an OPML file, each once, folders left out; null where it is none. */
export function feedsOfOpml(text: string): readonly ListedFeed[] | null {
  let outlines: readonly Outline[];
  try {
    outlines = parseOpml(text).body?.outlines ?? [];
  } catch {
    return null;
  }
  const feeds = new Map<string, ListedFeed>();
  const folders = [...outlines];
  for (let outline = folders.shift(); outline; outline = folders.shift()) {
    folders.push(...(outline.outlines ?? []));
    const { xmlUrl = '', title, text: name } = outline;
    const address = webAddress(xmlUrl, xmlUrl);
    if (address === null || feeds.has(address)) continue;
    const stated = (title ?? name ?? '').trim().slice(0, TITLE_LENGTH);
    feeds.set(address, { title: stated || new URL(address).hostname, address });
    if (feeds.size === MOST_FEEDS) break;
  }
  return [...feeds.values()];
}

type Outline = Opml.Outline<string>;

/** Feeds as an OPML file, for any feed reader. */
export function opmlOfFeeds(feeds: readonly ListedFeed[]): string {
  return generateOpml({
    head: { title: 'Headwater' },
    body: {
      outlines: feeds.map(({ title, address }) => ({
        text: title,
        title,
        type: 'rss',
        xmlUrl: address,
      })),
    },
  });
}
