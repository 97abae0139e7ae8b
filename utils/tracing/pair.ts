import { type Writing, writingAcross } from './across';
import { withoutBoilerplate } from './boilerplate';
import { type CandidateIndex, findCandidates } from './candidates';
import { sequenceOf } from './chronology';
import { type Comparison, comparisonsOf } from './compare';
import { judgePair } from './judge';
import { judge } from './judgement';
import { measurePair } from './measures';
import type { Article, Change, Judgement, Passage, Shares } from './model';
import { passagesInParagraphs, sharesOf } from './passages';
import { type PreparedText, prepareText } from './prepared-text';

/** Two articles, compared in the direction in which one derives from the other as far as anybody can tell. */
export interface ComparedPair {
  /** The later of the two; the one asked about where nobody can say. */
  readonly derived: Article;
  readonly origin: Article;
  /** About `origin`, as seen from `derived`; null where the two have too little in common to say anything. */
  readonly judgement: Judgement | null;
  /** Of `derived`. */
  readonly shares: Shares;
  /** In the order of `derived` (`reading`), none longer than a paragraph; `source` is `origin`. */
  readonly passages: readonly Passage[];
  readonly changes: readonly Change[];
  /** They are in two languages: nothing is verbatim, and only figures and dates are compared. */
  readonly isTranslation: boolean;
}

/** Two articles, aligned and not yet judged: what can be shown of them at once. */
export type AlignedPair = Omit<ComparedPair, 'judgement' | 'changes'>;

interface Aligned extends AlignedPair {
  readonly prepared: PreparedText;
  readonly text: PreparedText;
  readonly across: Writing | null;
  readonly comparison: Comparison;
}

/** A pair in two steps: shown by its dates, then judged by all that an index knows. */
export interface PairInSteps {
  readonly aligned: AlignedPair;
  /** Where the first step was right, its passages are the second's as they are. */
  judge(index: CandidateIndex): Promise<ComparedPair>;
}

/** Aligns a reading with one article, whichever is the earlier by its date. */
export function alignPair(reading: Article, other: Article): PairInSteps {
  const [here, there] = [prepareText(reading.text), prepareText(other.text)];
  const asked = () => align(reading, here, other, there);
  const turned = () => align(other, there, reading, here);
  const isTurned = sequenceOf(reading, other).first === 'reading';
  const aligned = isTurned ? turned() : asked();
  return {
    aligned,
    judge: async (index) => {
      const judged = await judgeAligned(aligned, index);
      return judged.judgement?.first === 'reading'
        ? judgeAligned(isTurned ? asked() : turned(), index)
        : judged;
    },
  };
}

/**
 * Compares a reading with one article, whichever is the earlier, as a trace of the later one would; what else the index
 * knows serves to tell boilerplate.
 */
export function comparePair(
  reading: Article,
  other: Article,
  index: CandidateIndex,
): Promise<ComparedPair> {
  return alignPair(reading, other).judge(index);
}

function align(
  derived: Article,
  prepared: PreparedText,
  origin: Article,
  text: PreparedText,
): Aligned {
  const across = writingAcross(prepared, text);
  const comparison = comparisonsOf(prepared)(text, across);
  const passages = passagesInParagraphs(comparison, across !== null);
  const shares = sharesOf(passages, comparison.reading.sentences);
  const isTranslation = across !== null;
  return { derived, prepared, origin, text, across, comparison, passages, shares, isTranslation };
}

async function judgeAligned(aligned: Aligned, index: CandidateIndex): Promise<ComparedPair> {
  const { derived, prepared, origin, text, across } = aligned;
  const found = await findCandidates(derived, prepared, index);
  const known = found.articles
    .filter(({ id }) => id !== origin.id && id !== derived.id)
    .map((article) => ({ article, text: prepareText(article.text) }));
  const own = withoutBoilerplate(derived, prepared, [...known, { article: origin, text }]);
  const { comparison, passages, shares, isTranslation } =
    own === prepared ? aligned : align(derived, own, origin, text);
  const measures = measurePair(comparison);
  const likelihood = judgePair(measures, isTranslation);
  const judgement = judge(derived, { article: origin, across, comparison, measures, likelihood });
  return {
    derived,
    origin,
    judgement,
    shares,
    passages,
    changes: judgement?.evidence.changes ?? [],
    isTranslation,
  };
}
