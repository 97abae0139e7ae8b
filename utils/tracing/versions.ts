import { writingAcross } from './across';
import { type CandidateIndex, leavingOut } from './candidates';
import { type Comparison, comparisonsOf } from './compare';
import { sharedWords } from './containment';
import { judgePair } from './judge';
import { verdictOn } from './judgement';
import { measurePair } from './measures';
import type { Article, ArticleId, Judgement, Outline, Shares } from './model';
import { passagesOf, sharesOf } from './passages';
import { type PreparedText, prepareText } from './prepared-text';
import { MIN_SHARED_WORDS } from './thresholds';
import { trace } from './trace';
import { sharedStems } from './vocabulary';

/** One version of a story, and where among the known ones it has it from. */
export interface StoryVersion {
  readonly article: Outline;
  /**
   * How much of the earliest version stands in this one, of the earliest's text; null for that itself, where none is dated, or
   * where the two are never to be named for each other.
   */
  readonly ofEarliest: Shares | null;
  /** The version it took most from; null for one that took from none of them. */
  readonly tookFrom: {
    readonly id: ArticleId;
    readonly verdict: Judgement['verdict'];
    /** Of this version's text. */
    readonly shares: Shares;
  } | null;
}

/** Lets whoever else waits for the processor have a turn. */
export type Breathe = () => Promise<void>;

/** Articles that are never to be named for a version, nor it for them. */
export type LeftOut = (version: Outline) => Promise<ReadonlySet<ArticleId>>;

/** Of versions that have as much of a text, up to this share of the most, the earliest is the one it is from. */
const AS_MUCH = 0.97;

/**
 * The versions of a reading's story that an index knows, the reading first: what it derives from and what derives from it, and
 * what those do; at most `most`. Merely related reports are none, and what shares passages alone leads no further: a page of many
 * stories would lead to all of theirs.
 */
export async function gatherVersions(
  reading: Article,
  index: CandidateIndex,
  leftOut: LeftOut,
  most: number,
  breathe: Breathe,
): Promise<Article[]> {
  const found = new Map<ArticleId, Article>([[reading.id, reading]]);
  const open: Article[] = [reading];
  for (let next = open.shift(); next !== undefined && found.size < most; next = open.shift()) {
    const { source, earlier, later } = await trace(next, leavingOut(index, await leftOut(next)));
    const others = [...(source ? [source] : []), ...earlier, ...later].filter(
      ({ article, verdict }) =>
        !found.has(article.id) && (verdict !== 'partial' || next?.id === reading.id),
    );
    const articles = await index.articles(others.map(({ article }) => article.id));
    for (const [i, article] of articles.entries()) {
      if (article === undefined || found.size >= most) continue;
      found.set(article.id, article);
      if (others[i]?.verdict !== 'partial') open.push(article);
    }
    await breathe();
  }
  return [...found.values()];
}

/**
 * For each version the best earlier one, and how much it has of the earliest that is dated; in the order of their dates, undated ones
 * last.
 */
export async function relateVersions(
  articles: readonly Article[],
  leftOut: LeftOut,
  breathe: Breathe,
): Promise<StoryVersion[]> {
  const known = await Promise.all(
    [...articles].sort(byTime).map(async (article): Promise<Known> => {
      const [text, strangers] = [prepareText(article.text), await leftOut(article)];
      return { article, text, compareWith: comparisonsOf(text), strangers, sources: [] };
    }),
  );
  for (const [i, later] of known.entries()) {
    for (const earlier of known.slice(0, i)) {
      noteSource(later, earlier);
      await breathe();
    }
  }
  const first = known.find(({ article }) => article.publishedAt !== null);
  return known.map((one) => {
    const { text: _, ...article } = one.article;
    const isCompared = first !== undefined && first !== one && !areStrangers(first, one);
    const ofEarliest = isCompared ? sharesOfOne(first, one) : null;
    return { article, ofEarliest, tookFrom: bestOf(one.sources) };
  });
}

interface Source {
  readonly article: Article;
  readonly verdict: Judgement['verdict'];
  readonly coverage: number;
  readonly shares: Shares;
}

interface Known {
  readonly article: Article;
  readonly text: PreparedText;
  readonly compareWith: ReturnType<typeof comparisonsOf>;
  /** Never to be named for it. */
  readonly strangers: ReadonlySet<ArticleId>;
  /** Found so far, in the order of their dates. */
  readonly sources: Source[];
}

/** Dated ones first, then those that were here before. */
function byTime(a: Article, b: Article): number {
  if ((a.publishedAt === null) !== (b.publishedAt === null)) return a.publishedAt === null ? 1 : -1;
  return (a.publishedAt ?? a.seenAt) - (b.publishedAt ?? b.seenAt);
}

/** Notes the one as a source of the other, where it is one; a credit may turn what the dates say. */
function noteSource(later: Known, earlier: Known, isTurned = false): void {
  if (areStrangers(later, earlier)) return;
  const across = writingAcross(later.text, earlier.text);
  if (across === null && wordsShared(later, earlier) < MIN_SHARED_WORDS) return;
  const comparison = later.compareWith(earlier.text, across);
  const measures = measurePair(comparison);
  const likelihood = judgePair(measures, across !== null);
  const { article } = earlier;
  const candidate = { article, across, comparison, measures, likelihood };
  const { verdict, sequence } = verdictOn(later.article, candidate);
  if (verdict === null || verdict === 'related') return;
  if (sequence.first === 'reading' && !isTurned) noteSource(earlier, later, true);
  if (sequence.first !== 'other') return;
  const shares = sharesOfComparison(comparison, across !== null);
  later.sources.push({ article, verdict, coverage: measures.coverageOfReading, shares });
}

function areStrangers(one: Known, other: Known): boolean {
  return one.strangers.has(other.article.id) || other.strangers.has(one.article.id);
}

function wordsShared({ text: a }: Known, { text: b }: Known): number {
  return sharedWords(a, b, sharedStems(a.vocabulary, b.vocabulary));
}

/** How much of the one's text stands in the other. */
function sharesOfOne(one: Known, other: Known): Shares {
  const across = writingAcross(one.text, other.text);
  return sharesOfComparison(one.compareWith(other.text, across), across !== null);
}

function sharesOfComparison(comparison: Comparison, isTranslation: boolean): Shares {
  return sharesOf(passagesOf(comparison, isTranslation), comparison.reading.sentences);
}

function bestOf(sources: readonly Source[]): StoryVersion['tookFrom'] {
  const most = Math.max(...sources.map(({ coverage }) => coverage));
  const best = sources.find(({ coverage }) => coverage >= AS_MUCH * most);
  return best === undefined
    ? null
    : { id: best.article.id, verdict: best.verdict, shares: best.shares };
}
