import { acrossTerms, keyIn, tongueKey, type Writing, writingBetween } from './across';
import { samePublisher } from './chronology';
import type { Article, ArticleId, Outline, TermKey } from './model';
import type { PreparedText } from './prepared-text';
import { type SalientTerm, salientTerms } from './salient-terms';
import {
  CANDIDATES_ACROSS,
  CANDIDATES_BY_PAGE,
  CANDIDATES_BY_WINDOW,
  CANDIDATES_LISTED,
  CANDIDATES_OF_OTHERS,
  MIN_SHARED_ACROSS,
  MIN_SHARED_TERMS,
  OUTLINE_LIMIT,
  PAGE_TERMS_ASKED,
  POSTING_LIMIT,
  WINDOW_TERMS_ASKED,
} from './thresholds';
import { ALL_TONGUES, mayDiffer, type Tongue, tongueOf } from './tongues';

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

/** Articles that share telling words with a reading. */
export interface Candidates {
  /** Those worth reading in full: in the reading's own tongue, then in others; best first each. */
  readonly articles: readonly Article[];
  /** Others that share less, best first. */
  readonly further: readonly ArticleId[];
}

/** Ids that share enough to be compared, with the best share of any one set of terms, best first. */
type Ranking = ReadonlyMap<ArticleId, number>;

/** Looks a reading up: by the rarest words of its page and of each window, and in other tongues by its names and figures. */
export async function findCandidates(
  reading: Outline,
  prepared: PreparedText,
  index: CandidateIndex,
): Promise<Candidates> {
  const terms = salientTerms(prepared);
  const page = [terms.page.slice(0, PAGE_TERMS_ASKED)];
  const windows = terms.windows.map((window) => window.slice(0, WINDOW_TERMS_ASKED));
  const across = await termsAcross(prepared, index);
  const [byPage, byWindow, inOthers] = await rankings(
    reading,
    [
      { sets: page, least: MIN_SHARED_TERMS },
      { sets: windows, least: MIN_SHARED_TERMS },
      { sets: across, least: MIN_SHARED_ACROSS },
    ],
    index,
  );
  const own = await drawShortlist(reading, byPage, byWindow, index);
  const others = [...inOthers.keys()].filter((id) => !own.includes(id)).slice(0, CANDIDATES_ACROSS);
  const shortlist = [...own, ...others];
  const articles = await index.articles(shortlist);
  const ranked = byTurns([...byWindow.keys()], [...byPage.keys()], [...inOthers.keys()]);
  return {
    articles: articles.filter((article) => article !== undefined),
    further: ranked.filter((id) => !shortlist.includes(id)).slice(0, CANDIDATES_LISTED),
  };
}

/** One set of terms for each other tongue that the index holds. */
async function termsAcross(
  prepared: PreparedText,
  index: CandidateIndex,
): Promise<SalientTerm[][]> {
  const own = tongueOf(prepared);
  const asked = ALL_TONGUES.filter((tongue) => mayDiffer(own, tongue));
  const held = await index.postings(asked.map(tongueKey), 1);
  const terms = new Map<Writing, readonly SalientTerm[]>();
  const inTongue = (tongue: Tongue): SalientTerm[] => {
    const writing = writingBetween(own, tongue);
    const names = terms.get(writing) ?? acrossTerms(prepared, writing);
    terms.set(writing, names);
    return names.map(({ key, rarity }) => ({ key: keyIn(tongue, writing, key), rarity }));
  };
  return asked.filter((_, i) => (held[i] ?? []).length > 0).map(inTongue);
}

interface Asked {
  readonly sets: readonly (readonly SalientTerm[])[];
  /** Share of a set's rarity that an article must have. */
  readonly least: number;
}

/** One ranking for each thing asked; all keys are looked up at once. */
async function rankings<const A extends readonly Asked[]>(
  reading: Outline,
  asked: A,
  index: CandidateIndex,
): Promise<{ [K in keyof A]: Ranking }> {
  const keys = [...new Set(asked.flatMap(({ sets }) => sets.flat()).map((term) => term.key))];
  const postings = await index.postings(keys, POSTING_LIMIT);
  const idsByKey = new Map(keys.map((key, i) => [key, postings[i] ?? []]));
  return asked.map(({ sets, least }) => ranking(sets, least, idsByKey, reading.id)) as {
    [K in keyof A]: Ranking;
  };
}

function ranking(
  sets: readonly (readonly SalientTerm[])[],
  least: number,
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
      if (share >= least && share > (best.get(id) ?? 0)) best.set(id, share);
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

/** The first of each, the second of each, … without repeats. */
function byTurns(...lists: readonly (readonly ArticleId[])[]): ArticleId[] {
  const most = Math.max(...lists.map((list) => list.length));
  const turns = Array.from({ length: most }, (_, i) => lists.map((list) => list[i]));
  return [...new Set(turns.flat().filter((id) => id !== undefined))];
}
