import { samePublisher } from './chronology';
import type { Article, ArticleId, Outline, TermKey } from './model';
import type { SalientTerm, SalientTerms } from './salient-terms';
import {
  CANDIDATES_BY_PAGE,
  CANDIDATES_BY_WINDOW,
  CANDIDATES_OF_OTHERS,
  MIN_SHARED_TERMS,
  OUTLINE_LIMIT,
  PAGE_TERMS_ASKED,
  POSTING_LIMIT,
  WINDOW_TERMS_ASKED,
} from './thresholds';

/**
 * What the tracer asks of an index, and all it asks: an in-memory map for a batch, IndexedDB in the extension,
 * a newsroom's search cluster could each answer it.
 */
export interface CandidateIndex {
  /** For each key, in the same order, the ids of articles indexed under it: at most `limit`, ascending, without repeats. */
  postings(keys: readonly TermKey[], limit: number): Promise<readonly (readonly ArticleId[])[]>;
  /** Outlines in the order of `ids`; undefined where the article is gone. */
  outlines(ids: readonly ArticleId[]): Promise<readonly (Outline | undefined)[]>;
  /** Whole articles in the order of `ids`; undefined where the article is gone. */
  articles(ids: readonly ArticleId[]): Promise<readonly (Article | undefined)[]>;
}

/** An article that shares telling words with a reading. */
export interface Candidate {
  readonly article: Article;
  /** Share of the rarity of the reading's page terms that the article has; 0-1. */
  readonly pageShare: number;
  /** The same for the best of the reading's windows; 0 for a reading of one window. */
  readonly windowShare: number;
}

/** Ids that share enough to be compared, with the best share of any one set of terms, best first. */
type Ranking = ReadonlyMap<ArticleId, number>;

/** The articles worth comparing in full with a reading, best first. */
export async function findCandidates(
  reading: Outline,
  terms: SalientTerms,
  index: CandidateIndex,
): Promise<readonly Candidate[]> {
  const page = terms.page.slice(0, PAGE_TERMS_ASKED);
  const windows = terms.windows.map((window) => window.slice(0, WINDOW_TERMS_ASKED));
  const keys = [...new Set([...page, ...windows.flat()].map((term) => term.key))];
  const postings = await index.postings(keys, POSTING_LIMIT);
  const idsByKey = new Map(keys.map((key, i) => [key, postings[i] ?? []]));
  const byPage = ranked([page], idsByKey, reading.id);
  const byWindow = ranked(windows, idsByKey, reading.id);
  const shortlist = await drawShortlist(reading, byPage, byWindow, index);
  const articles = await index.articles(shortlist);
  return articles
    .filter((article) => article !== undefined)
    .map((article) => ({
      article,
      pageShare: byPage.get(article.id) ?? 0,
      windowShare: byWindow.get(article.id) ?? 0,
    }));
}

function ranked(
  sets: readonly (readonly SalientTerm[])[],
  idsByKey: ReadonlyMap<TermKey, readonly ArticleId[]>,
  except: ArticleId,
): Ranking {
  const best = new Map<ArticleId, number>();
  for (const set of sets) {
    const whole = set.reduce((sum, { rarity }) => sum + rarity, 0);
    const sums = new Map<ArticleId, number>();
    for (const { key, rarity } of set)
      for (const id of idsByKey.get(key) ?? []) sums.set(id, (sums.get(id) ?? 0) + rarity);
    for (const [id, sum] of sums) {
      const share = sum / whole;
      if (share >= MIN_SHARED_TERMS && share > (best.get(id) ?? 0)) best.set(id, share);
    }
  }
  best.delete(except);
  return new Map([...best].sort(([a, x], [b, y]) => y - x || a - b));
}

/** The best by page and by window; articles of other publishers get a fair share, since only they can be sources. */
async function drawShortlist(
  reading: Outline,
  byPage: Ranking,
  byWindow: Ranking,
  index: CandidateIndex,
): Promise<ArticleId[]> {
  const page = [...byPage.keys()].slice(0, OUTLINE_LIMIT);
  const shortlist = new Set(page.slice(0, CANDIDATES_BY_PAGE));
  const most = shortlist.size + CANDIDATES_BY_WINDOW;
  for (const id of byWindow.keys()) {
    if (shortlist.size === most) break;
    shortlist.add(id);
  }
  const pool = [...new Set([...shortlist, ...page])];
  const outlines = await index.outlines(pool);
  const others = pool.filter((_, i) => {
    const outline = outlines[i];
    return outline && !samePublisher(reading, outline);
  });
  for (const id of others.slice(0, CANDIDATES_OF_OTHERS)) shortlist.add(id);
  return [...shortlist];
}
