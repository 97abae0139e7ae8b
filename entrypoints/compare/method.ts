/** All of the compare page that rests on the method and its tables of words, which are most of what the page loads. */
import type { ComparedShown } from '../../components/compare/shown';
import { type WordDifferences, wordDifferences } from '../../utils/comparing/word-differences';
import type { LibraryDatabase } from '../../utils/library/database';
import { candidateIndex } from '../../utils/library/index';
import { alignPair, type ComparedPair } from '../../utils/tracing/pair';
import type { ReadPair } from './read-pair';

export { followVersions } from './story-versions';

/** A pair as it is shown at once, and again when it has been judged. */
export interface PairInSteps {
  readonly shown: ComparedShown;
  judge(): Promise<ComparedShown>;
}

export function comparePair(db: LibraryDatabase, read: ReadPair): PairInSteps {
  const { reading, other, stories, story } = read;
  const { aligned, judge } = alignPair(reading, other);
  const shownOf = (compared: ComparedPair, isJudged: boolean): ComparedShown => ({
    kind: 'compared',
    pair: compared,
    isJudged,
    differences: isJudged ? differencesOf(compared) : NO_DIFFERENCES,
    isTurned: compared.derived.id !== reading.id,
    stories,
    story,
  });
  return {
    shown: shownOf({ ...aligned, judgement: null, changes: [] }, false),
    judge: async () => shownOf(await judge(candidateIndex(db)), true),
  };
}

const NO_DIFFERENCES: WordDifferences = { reading: [], source: [] };

function differencesOf({
  derived,
  origin,
  passages,
  isTranslation,
}: ComparedPair): WordDifferences {
  return isTranslation
    ? NO_DIFFERENCES
    : wordDifferences(derived.text, origin.text, passages, derived.lang);
}
