import { type Writing, writingAcross } from './across';
import { withoutBoilerplate } from './boilerplate';
import { type CandidateIndex, findCandidates } from './candidates';
import { type Comparison, comparisonsOf } from './compare';
import { sharedWords } from './containment';
import { type Judges, judgePair, SHIPPED_JUDGES } from './judge';
import { judge } from './judgement';
import { type Measure, measurePair } from './measures';
import type { Article, ArticleId, Trace } from './model';
import { type PreparedText, prepareText } from './prepared-text';
import { chooseSource, otherSources } from './sources';
import {
  CANDIDATES_ALIGNED,
  CANDIDATES_LISTED,
  MIN_SHARED_WORDS,
  RELATED_LISTED,
} from './thresholds';
import { sharedStems } from './vocabulary';

/**
 * Where a reading is from, by all that an index knows.
 *
 * 1. The text becomes words and sentences, offsets kept; each word has a rarity.
 * 2. Its rarest words, of the page and of each window, are looked up, and in other languages its names and figures: candidates.
 * 3. What many outlets' articles carry is boilerplate, and left out. Each candidate is aligned with the reading sentence by
 *    sentence, both ways, and measured; one in another language by what survives translation.
 * 4. The judge turns the measures into the likelihood that one derives from the other.
 * 5. Chronology and publisher say which verdict that is; of the earlier ones that tell as much, the earliest is the source.
 *    Passages that it does not have are traced to sources of their own.
 */
export async function trace(
  reading: Article,
  index: CandidateIndex,
  prepared: PreparedText = prepareText(reading.text),
  judges: Judges = SHIPPED_JUDGES,
): Promise<Trace> {
  const { compared, others } = await compareWithCandidates(reading, index, prepared);
  const likely = compared
    .map((pair) => ({
      ...pair,
      likelihood: judgePair(pair.measures, pair.across !== null, judges),
    }))
    .sort((a, b) => b.likelihood - a.likelihood);
  const judged = likely
    .map((pair) => judge(reading, pair))
    .filter((judgement) => judgement !== null);
  const derived = judged.filter(({ verdict }) => verdict !== 'related');
  const related = judged.filter(({ verdict }) => verdict === 'related');
  const earlier = derived.filter(({ first }) => first === 'other');
  const later = derived.filter(({ first }) => first === 'reading');
  const source = chooseSource(earlier);
  const isOriginal = later.some(({ verdict }) => verdict !== 'update');
  return {
    verdict: source?.verdict ?? (isOriginal ? 'original' : related.length > 0 ? 'related' : 'none'),
    source,
    confidence: source?.confidence ?? related[0]?.confidence ?? likely[0]?.likelihood ?? 0,
    otherSources: otherSources(source, earlier),
    earlier: earlier.filter((judgement) => judgement !== source),
    later,
    related: related.slice(0, RELATED_LISTED),
    candidates: [...likely.map(({ article }) => article.id), ...others].slice(0, CANDIDATES_LISTED),
  };
}

/** A candidate measured against the reading. */
export interface ComparedCandidate {
  readonly article: Article;
  /** How the two share their words where they are in two languages, else null. */
  readonly across: Writing | null;
  readonly comparison: Comparison;
  readonly measures: Readonly<Record<Measure, number>>;
}

/** Steps 1 to 3; what the judges are fitted on. `others` were found and share too little to be measured, best first. */
export async function compareWithCandidates(
  reading: Article,
  index: CandidateIndex,
  whole: PreparedText = prepareText(reading.text),
): Promise<{
  readonly compared: readonly ComparedCandidate[];
  readonly others: readonly ArticleId[];
}> {
  const found = await findCandidates(reading, whole, index);
  const candidates = found.articles.map((article) => {
    const text = prepareText(article.text);
    return { article, text, across: writingAcross(whole, text) };
  });
  const prepared = withoutBoilerplate(reading, whole, candidates);
  const alike = candidates
    .filter(({ across }) => across === null)
    .map((one) => ({ ...one, share: shareWith(prepared, one.text) }))
    .sort((a, b) => b.share - a.share)
    .filter(({ share }, rank) => rank < CANDIDATES_ALIGNED && share >= MIN_SHARED_WORDS);
  const foreign = candidates.filter(({ across }) => across !== null);
  const compareWith = comparisonsOf(prepared);
  const compared = [...alike, ...foreign].map(({ article, text, across }) => {
    const comparison = compareWith(text, across);
    return { article, across, comparison, measures: measurePair(comparison) };
  });
  const isCompared = new Set(compared.map(({ article }) => article.id));
  const unlike = candidates.map(({ article }) => article.id).filter((id) => !isCompared.has(id));
  return { compared, others: [...unlike, ...found.further] };
}

function shareWith(a: PreparedText, b: PreparedText): number {
  return sharedWords(a, b, sharedStems(a.vocabulary, b.vocabulary));
}
