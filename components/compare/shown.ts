import type { WordDifferences } from '../../utils/comparing/word-differences';
import type { LibraryFailure } from '../../utils/library/database';
import type { Outline } from '../../utils/tracing/model';
import type { ComparedPair } from '../../utils/tracing/pair';
import type { StoryVersion } from '../../utils/tracing/versions';

/** The versions of the reading's story, as far as they are known by now. */
export interface Versions {
  /** The reading among them; null while they are looked for, and where they could not be. */
  readonly found: readonly Outline[] | null;
  /** There may be more: only so many are looked for. */
  readonly isCut: boolean;
  /** The same, compared with each other; null until it is done. */
  readonly related: readonly StoryVersion[] | null;
  /** Why they could not be looked for; null where nothing has failed. */
  readonly failure: LibraryFailure | null;
}

export const NO_VERSIONS: Versions = { found: null, isCut: false, related: null, failure: null };

/** A pair that was compared, ready to be shown. */
export interface ComparedShown {
  readonly kind: 'compared';
  readonly pair: ComparedPair;
  /** It has been judged; before that the texts and their passages alone are known. */
  readonly isJudged: boolean;
  readonly differences: WordDifferences;
  /** The article that the reader came from is the earlier of the two. */
  readonly isTurned: boolean;
  /** Titles of the reading's stories, where its page has several, and which of them is compared; null for all of it. */
  readonly stories: readonly string[];
  readonly story: number | null;
}

/** What the page is about. */
export type CompareState =
  | { readonly kind: 'loading' | 'no-pair' | 'same-article' | 'fault' }
  | { readonly kind: 'library'; readonly why: LibraryFailure }
  /** Not in the library: perhaps on its way (`waiting`), or not coming, or deleted while it was shown. */
  | {
      readonly kind: 'missing';
      readonly which: 'reading' | 'source' | 'both';
      readonly how: 'waiting' | 'never-came' | 'deleted';
    }
  | ComparedShown;
