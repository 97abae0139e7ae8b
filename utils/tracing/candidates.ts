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

/** An index as it is, but that nothing is found of `ids`. */
export function leavingOut(index: CandidateIndex, ids: ReadonlySet<ArticleId>): CandidateIndex {
  if (ids.size === 0) return index;
  return {
    ...index,
    postings: async (keys, limit) =>
      (await index.postings(keys, limit)).map((found) => found.filter((id) => !ids.has(id))),
  };
}

/** Articles that share telling words with a reading. */
export interface Candidates {
  /** Those worth reading in full: in the reading's own tongue, then in others; best first each. */
  readonly articles: readonly Article[];
  /** Others that share less, best first. */
  readonly further: readonly ArticleId[];
}

/** Ids with the share of one set's rarity that they have, best first. */
type Ranking = readonly (readonly [id: ArticleId, share: number])[];

/** Looks a reading up: by the rarest words of its page and of each window, and in other tongues by its names and figures. */
export async function findCandidates(
  reading: Outline,
  prepared: PreparedText,
  index: CandidateIndex,
): Promise<Candidates> {
  const terms = salientTerms(prepared);
  const page = terms.page.slice(0, PAGE_TERMS_ASKED);
  const windows = terms.windows.map((window) => window.slice(0, WINDOW_TERMS_ASKED));
  const across = await termsAcross(prepared, index);
  const sets = [
    ...windows.map((terms) => ({ terms, least: MIN_SHARED_TERMS })),
    { terms: page, least: MIN_SHARED_TERMS },
    ...across.map((terms) => ({ terms, least: MIN_SHARED_ACROSS })),
  ];
  const rankings = await rankingsBy(sets, reading.id, index);
  const byWindow = byTurns(rankings.slice(0, windows.length));
  const byPage = byTurns(rankings.slice(windows.length, windows.length + 1));
  const inOthers = byTurns(rankings.slice(windows.length + 1));
  const own = await drawShortlist(reading, byPage, byWindow, index);
  const others = inOthers.filter((id) => !own.includes(id)).slice(0, CANDIDATES_ACROSS);
  const shortlist = [...own, ...others];
  const articles = await index.articles(shortlist);
  return {
    articles: articles.filter((article) => article !== undefined),
    further: [...new Set([...byWindow, ...byPage, ...inOthers])]
      .filter((id) => !shortlist.includes(id))
      .slice(0, CANDIDATES_LISTED),
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

/** Terms that are looked up together, and the share of their rarity that an article must have. */
interface TermSet {
  readonly terms: readonly SalientTerm[];
  readonly least: number;
}

/** Articles that share a set's terms, with the share of its rarity that they have; one ranking a set, looked up at once. */
async function rankingsBy(
  sets: readonly TermSet[],
  except: ArticleId,
  index: CandidateIndex,
): Promise<Ranking[]> {
  const keys = [...new Set(sets.flatMap(({ terms }) => terms.map(({ key }) => key)))];
  const postings = await index.postings(keys, POSTING_LIMIT);
  const idsByKey = new Map(keys.map((key, i) => [key, postings[i] ?? []]));
  return sets.map(({ terms, least }) => {
    const whole = terms.reduce((sum, { rarity }) => sum + rarity, 0);
    const shares = new Map<ArticleId, number>();
    for (const { key, rarity } of terms)
      for (const id of idsByKey.get(key) ?? [])
        shares.set(id, (shares.get(id) ?? 0) + rarity / whole);
    shares.delete(except);
    // Nearly all share a word or two: sorting them would take longer than all else here.
    return [...shares]
      .filter(([, share]) => share >= least)
      .sort(([a, x], [b, y]) => y - x || a - b);
  });
}

/** The first of each ranking, then the second of each, and so on, each turn the best first: a passage in one window is not outdone by what resembles another. */
function byTurns(rankings: readonly Ranking[]): ArticleId[] {
  const turns = rankings.flatMap((ranking) =>
    ranking.slice(0, OUTLINE_LIMIT).map(([id, share], turn) => ({ id, share, turn })),
  );
  turns.sort((a, b) => a.turn - b.turn || b.share - a.share || a.id - b.id);
  return [...new Set(turns.map(({ id }) => id))];
}

/** The best by page and by window; articles of other publishers get a fair share, since only they can be sources. */
async function drawShortlist(
  reading: Outline,
  byPage: readonly ArticleId[],
  byWindow: readonly ArticleId[],
  index: CandidateIndex,
): Promise<ArticleId[]> {
  const page = byPage.slice(0, OUTLINE_LIMIT);
  const shortlist = new Set(page.slice(0, CANDIDATES_BY_PAGE));
  const most = shortlist.size + CANDIDATES_BY_WINDOW;
  for (const id of byWindow) {
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
