import { writingAcross } from './across';
import { withoutBoilerplate } from './boilerplate';
import { type CandidateIndex, findCandidates } from './candidates';
import { comparisonsOf } from './compare';
import { judgePair } from './judge';
import { type Judged, judge } from './judgement';
import { measurePair } from './measures';
import type { Article, Change, Passage, Shares } from './model';
import { passagesInParagraphs, sharesOf } from './passages';
import { type PreparedText, prepareText } from './prepared-text';

/** Two articles, compared in the direction in which one derives from the other as far as anybody can tell. */
export interface ComparedPair {
  /** The later of the two; the one asked about where nobody can say. */
  readonly derived: Article;
  readonly origin: Article;
  /** About `origin`, as seen from `derived`; null where the two have too little in common to say anything. */
  readonly judgement: Judged | null;
  /** Of `derived`. */
  readonly shares: Shares;
  /** In the order of `derived` (`reading`), none longer than a paragraph; `source` is `origin`. */
  readonly passages: readonly Passage[];
  readonly changes: readonly Change[];
  /** They are in two languages: nothing is verbatim, and only figures and dates are compared. */
  readonly isTranslation: boolean;
}

/**
 * Compares a reading with one article, whichever is the earlier, as a trace of the later one would; what else the index
 * knows serves to tell boilerplate.
 */
export async function comparePair(
  reading: Article,
  other: Article,
  index: CandidateIndex,
): Promise<ComparedPair> {
  const [here, there] = [prepareText(reading.text), prepareText(other.text)];
  const asked = await compareInOrder(reading, here, other, there, index);
  return asked.judgement?.first === 'reading'
    ? compareInOrder(other, there, reading, here, index)
    : asked;
}

async function compareInOrder(
  derived: Article,
  prepared: PreparedText,
  origin: Article,
  text: PreparedText,
  index: CandidateIndex,
): Promise<ComparedPair> {
  const found = await findCandidates(derived, prepared, index);
  const known = found.articles
    .filter(({ id }) => id !== origin.id && id !== derived.id)
    .map((article) => ({ article, text: prepareText(article.text) }));
  const own = withoutBoilerplate(derived, prepared, [...known, { article: origin, text }]);
  const across = writingAcross(prepared, text);
  const comparison = comparisonsOf(own)(text, across);
  const measures = measurePair(comparison);
  const likelihood = judgePair(measures, across !== null);
  const judgement = judge(derived, { article: origin, across, comparison, measures, likelihood });
  const passages = passagesInParagraphs(comparison, across !== null);
  return {
    derived,
    origin,
    judgement,
    shares: judgement?.evidence ?? sharesOf(passages, comparison.reading.sentences),
    passages,
    changes: judgement?.evidence.changes ?? [],
    isTranslation: across !== null,
  };
}
