/** What a source offers: its newest articles, and how often it wants to be asked. */
export interface Feed {
  readonly kind: 'rss' | 'atom' | 'json' | 'sitemap';
  /** As plain text; null where it has none. */
  readonly title: string | null;
  /** Newest first where they are dated, else in the feed's order. */
  readonly items: readonly FeedItem[];
  /** Least time between two requests that it asks for, ms; null where it says nothing. */
  readonly paceMs: number | null;
}

/** One article that a feed names. */
export interface FeedItem {
  /** `http(s)`, without fragment. */
  readonly address: string;
  /** As plain text; empty where it has none. */
  readonly title: string;
  /** Epoch ms; null where it is undated, or dated in the future. */
  readonly publishedAt: number | null;
  /** Epoch ms at which it was last changed, by the feed's word; else when it was published. */
  readonly changedAt: number | null;
  /** The whole article as the feed has it, HTML; null where the feed has none or only a summary. */
  readonly html: string | null;
}

/** Items that are looked at; a feed of thousands is an archive, and its newest are enough. */
export const ITEMS_LIMIT = 200;
/** UTF-16 units of an item's HTML; more is no article. */
const HTML_LIMIT = 1_000_000;
const TITLE_LIMIT = 1_000;
const ADDRESS_LIMIT = 4_096;
/** Clocks differ; what is dated further ahead is not dated. */
const FUTURE_MS = 3_600_000;

/** What the formats have in common, as they state it. */
export interface StatedItem {
  readonly address: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly changed?: string | undefined;
  readonly html?: string | undefined;
}

/** Brings stated items into shape; those without a usable address and repeated ones are left out. `now` is epoch ms. */
export function itemsOf(stated: readonly StatedItem[], base: string, now: number): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const { address, title, published, changed, html } of stated) {
    const url = webAddress(address, base);
    if (url === null || items.has(url)) continue;
    const at = Date.parse(published ?? '');
    const changedAt = Date.parse(changed ?? published ?? '');
    items.set(url, {
      address: url,
      title: (title ?? '').trim().slice(0, TITLE_LIMIT),
      publishedAt: at > 0 && at <= now + FUTURE_MS ? at : null,
      changedAt: changedAt > 0 ? changedAt : null,
      html: html !== undefined && html.length <= HTML_LIMIT ? html : null,
    });
  }
  return [...items.values()]
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, ITEMS_LIMIT);
}

/** An absolute `http(s)` address without its fragment; null for anything else. */
export function webAddress(stated: string | undefined, base: string): string | null {
  const trimmed = stated?.trim();
  if (!trimmed || trimmed.length > ADDRESS_LIMIT || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '') return null;
  url.hash = '';
  return url.href;
}
