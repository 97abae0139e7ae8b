import type { ListedArticle } from '../../utils/library/listing';
import type { SourceId } from '../../utils/library/rows';
import { language } from '../../utils/say';

/** Which of the stored articles are wanted, and in which order. */
export interface Wanted {
  readonly words: string;
  /** By whom they came. */
  readonly cameBy: 'any' | 'reading' | SourceId;
  readonly found: (typeof FOUND)[number];
  readonly age: (typeof AGES)[number];
  readonly order: (typeof ORDERS)[number];
}

/** What they were found to be; `derived` is whatever takes from an earlier report. */
export const FOUND = [
  'any',
  'derived',
  'credited',
  'original',
  'related',
  'none',
  'uncompared',
] as const;
export const AGES = ['any', 'day', 'week', 'month', 'older'] as const;
export const ORDERS = ['stored', 'published', 'oldest', 'outlet', 'title'] as const;

export const EVERYTHING: Wanted = {
  words: '',
  cameBy: 'any',
  found: 'any',
  age: 'any',
  order: 'stored',
};

const DAY_MS = 86_400_000;
const DAYS: Readonly<Record<Wanted['age'], readonly [number, number]>> = {
  any: [0, Infinity],
  day: [0, 1],
  week: [0, 7],
  month: [0, 30],
  older: [30, Infinity],
};

/**
 * Articles in whose headline, outlet or site all the words stand, whatever their case and accents, that are wanted otherwise
 * too; `articles` and `now` as for the list, the last stored first.
 */
export function matching(
  articles: readonly ListedArticle[],
  wanted: Wanted,
  now: number,
): readonly ListedArticle[] {
  if (last?.articles === articles && last.wanted === wanted) return last.found;
  const words = folded(wanted.words).split(/\s+/).filter(Boolean);
  const [youngest, oldest] = DAYS[wanted.age];
  const found = articles.filter((article) => {
    const days = (now - dateOf(article)) / DAY_MS;
    return (
      (wanted.age === 'any' ||
        (days >= youngest && days < oldest) ||
        (days < 0 && youngest === 0)) &&
      cameBy(article, wanted.cameBy) &&
      wasFound(article, wanted.found) &&
      (words.length === 0 || words.every((word) => foldedText(article).includes(word)))
    );
  });
  last = { articles, wanted, found: inOrder(found, wanted.order) };
  return last.found;
}

/** Sorting 10,000 headlines whenever the page is painted would be felt. */
let last: {
  readonly articles: readonly ListedArticle[];
  readonly wanted: Wanted;
  readonly found: readonly ListedArticle[];
} | null = null;

function cameBy({ broughtBy }: ListedArticle, by: Wanted['cameBy']): boolean {
  return by === 'any' || broughtBy === (by === 'reading' ? null : by);
}

function wasFound({ verdict }: ListedArticle, found: Wanted['found']): boolean {
  if (found === 'any') return true;
  if (found === 'uncompared') return verdict === null;
  if (found !== 'derived') return verdict === found;
  return verdict !== null && !['credited', 'original', 'related', 'none'].includes(verdict);
}

function inOrder(found: readonly ListedArticle[], order: Wanted['order']) {
  if (order === 'stored') return found;
  const { compare } = new Intl.Collator(language(), { numeric: true });
  return [...found].sort((a, b) => {
    if (order === 'published') return dateOf(b) - dateOf(a);
    if (order === 'oldest') return dateOf(a) - dateOf(b);
    if (order === 'title') return compare(a.title, b.title);
    return (
      compare(a.publisher ?? a.site ?? '', b.publisher ?? b.site ?? '') || dateOf(b) - dateOf(a)
    );
  });
}

/** When it was published, or else when it was first seen. */
function dateOf({ publishedAt, firstSeenAt }: ListedArticle): number {
  return publishedAt ?? firstSeenAt;
}

/** Folding 100,000 headlines at every letter of a search would be felt. */
const foldedTexts = new WeakMap<ListedArticle, string>();

function foldedText(article: ListedArticle): string {
  const { title, publisher, site } = article;
  const text = foldedTexts.get(article) ?? folded(`${title} ${publisher ?? ''} ${site ?? ''}`);
  foldedTexts.set(article, text);
  return text;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
