import { type Candidate, type CandidateIndex, findCandidates } from './candidates';
import { changesOf } from './changes/changes';
import { chooseSource, samePublisher, sequenceOf } from './chronology';
import { type Comparison, comparable, compare } from './compare';
import { sharedWords } from './containment';
import { likelihoodOfReuse } from './judge';
import { measurePair, type PairMeasure } from './measures';
import type { Article, Judgement, Trace } from './model';
import { passagesOf, sharesOf } from './passages';
import { type PreparedText, prepareText } from './prepared-text';
import { salientTerms } from './salient-terms';
import {
  CANDIDATES_ALIGNED,
  CANDIDATES_LISTED,
  MIN_SHARED_WORDS,
  RELATED_LISTED,
} from './thresholds';
import { verdictOnPair } from './verdicts';
import { sharedStems } from './vocabulary';

/**
 * Where a reading is from, by all that an index knows.
 *
 * 1. The text becomes words and sentences, offsets kept; each word has a rarity.
 * 2. Its rarest words, of the page and of each window, are looked up: candidates, by the rarity they share.
 * 3. Each candidate is aligned with the reading sentence by sentence, both ways, and measured.
 * 4. The judge turns the measures into the likelihood that one derives from the other.
 * 5. Chronology and publisher say which verdict that is; of the earlier ones that tell as much, the earliest is the source.
 */
export async function trace(
  reading: Article,
  index: CandidateIndex,
  prepared: PreparedText = prepareText(reading.text),
): Promise<Trace> {
  const { alike, unlike } = await compareWithCandidates(reading, index, prepared);
  const compared = alike
    .map((pair) => ({ ...pair, likelihood: likelihoodOfReuse(pair.measures) }))
    .sort((a, b) => b.likelihood - a.likelihood || b.pageShare - a.pageShare);
  const judged = compared
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
    confidence: source?.confidence ?? compared[0]?.likelihood ?? 0,
    earlier: earlier.filter((judgement) => judgement !== source),
    later,
    related: related.slice(0, RELATED_LISTED),
    candidates: [...compared, ...unlike]
      .slice(0, CANDIDATES_LISTED)
      .map(({ article }) => article.id),
  };
}

/** A candidate measured against the reading. */
export interface ComparedCandidate extends Candidate {
  readonly comparison: Comparison;
  readonly measures: Readonly<Record<PairMeasure, number>>;
}

/** Steps 1 to 3, those that share most words first; what the judge is fitted on. `unlike` share too few words to be measured. */
export async function compareWithCandidates(
  reading: Article,
  index: CandidateIndex,
  prepared: PreparedText = prepareText(reading.text),
): Promise<{
  readonly alike: readonly ComparedCandidate[];
  readonly unlike: readonly Candidate[];
}> {
  const found = findCandidates(reading, salientTerms(prepared), index);
  // The index takes its time: meanwhile.
  const text = comparable(prepared);
  const candidates = await found;
  const read = candidates
    .map((candidate) => {
      const other = prepareText(candidate.article.text);
      const shared = sharedStems(prepared.vocabulary, other.vocabulary);
      return { candidate, other, shared, share: sharedWords(prepared, other, shared) };
    })
    .sort((a, b) => b.share - a.share);
  const isAlike = ({ share }: { readonly share: number }, rank: number) =>
    rank < CANDIDATES_ALIGNED && share >= MIN_SHARED_WORDS;
  return {
    alike: read.filter(isAlike).map(({ candidate, other, shared }) => {
      const comparison = compare(text, comparable(other), shared);
      return { ...candidate, comparison, measures: measurePair(comparison) };
    }),
    unlike: read.filter((one, rank) => !isAlike(one, rank)).map(({ candidate }) => candidate),
  };
}

type Judged = Judgement & { readonly first: 'other' | 'reading' | 'unknown' };

/** Step 5 for one candidate; null where there is nothing to say of it. */
function judge(
  reading: Article,
  {
    article,
    comparison,
    measures,
    likelihood,
  }: ComparedCandidate & { readonly likelihood: number },
): Judged | null {
  const sequence = sequenceOf(reading, article);
  const verdict = verdictOnPair(measures, likelihood, sequence, {
    samePublisher: samePublisher(reading, article),
    sameAddress: reading.url !== null && reading.url === article.url,
  });
  if (verdict === null) return null;
  const { text: _, ...outline } = article;
  const passages = passagesOf(comparison);
  const changes = sequence.first === 'other' && verdict !== 'related' ? changesOf(comparison) : [];
  return {
    article: outline,
    verdict,
    confidence: likelihood,
    first: sequence.first,
    order: sequence.first === 'unknown' ? 'seen' : sequence.order,
    evidence: { ...sharesOf(passages, comparison.reading.sentences), passages, changes, measures },
  };
}
