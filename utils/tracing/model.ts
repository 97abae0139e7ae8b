/**
 * The nouns of tracing. Everything here is plain data: it crosses messages and storage as it is.
 *
 * The article in front of the reader is the *reading*; an earlier one is a *source*.
 */

/** Identity of an article in one library or batch; two articles are the same when their ids are. */
export type ArticleId = number & { readonly __brand: 'ArticleId' };

/** A salient term as the index stores it: a hash of 30 bits. */
export type TermKey = number & { readonly __brand: 'TermKey' };

/**
 * Where a date is from, most trustworthy first. `import` is the file an article came in with; `first-seen` is this machine's
 * clock, never a date the page states.
 */
export type DateOrigin =
  | 'json-ld'
  | 'meta'
  | 'time-element'
  | 'feed'
  | 'import'
  | 'address'
  | 'first-seen';

/** The source an article itself names, as far as the page can be believed. */
export interface Credit {
  /** Names of the outlet, the one to show first; empty where only the address is known. */
  readonly names: readonly string[];
  /** Registrable domain of the outlet; null where it is not known. */
  readonly site: string | null;
  /** Address of the original, `http(s)`; null where none is given. */
  readonly url: string | null;
  /** The words or the markup that say so; at most 200 UTF-16 units. */
  readonly evidence: string;
}

/** What is known of an article without its text. */
export interface Outline {
  readonly id: ArticleId;
  /** Canonical address, `http(s)` only; null where none is known. */
  readonly url: string | null;
  /** Registrable domain of the address (public suffix list with its private section). */
  readonly site: string | null;
  /** The outlet as the page names it. */
  readonly publisher: string | null;
  readonly title: string;
  /** BCP 47, as the page says; null where it says nothing. */
  readonly lang: string | null;
  /** Epoch ms; a day without a time is at noon UTC; null where the page states no date. */
  readonly publishedAt: number | null;
  /** Null exactly when `publishedAt` is. */
  readonly publishedFrom: DateOrigin | null;
  /** Epoch ms at which this machine first saw it. */
  readonly seenAt: number;
  /** Null where it names no source. */
  readonly credit: Credit | null;
}

export interface Article extends Outline {
  /** Paragraphs separated by a blank line. */
  readonly text: string;
}

/** UTF-16 offsets into the original text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of the reading that follows a run of the source. */
export interface Passage {
  readonly kind: 'verbatim' | 'reworded';
  readonly reading: Span;
  readonly source: Span;
  /** How much of the reading's run (weighted by rarity) stands in the source's run; 0-1. */
  readonly coverage: number;
}

export type Verdict =
  | 'copy'
  | 'rewrite'
  | 'partial'
  | 'translation'
  | 'update'
  | 'original'
  | 'related'
  | 'none';

/**
 * How it is known that the source is the earlier one:
 * `dated` two stated dates, `declared` a credit says so, `half-dated` the source is dated and the reading states no date,
 * `seen` only that the library had it before (never called "earlier").
 */
export type Order = 'dated' | 'declared' | 'half-dated' | 'seen';

/** How much of the reading's text is verbatim, reworded and new with regard to one source; shares of its characters, summing to 1. */
export interface Shares {
  readonly verbatimShare: number;
  readonly rewordedShare: number;
  readonly newShare: number;
}

/**
 * Something that differs between a source and the reading that derives from it, or a quotation that does not. A span is of
 * the words it is about (a quotation with its marks, a figure with its unit, a name, an attributing phrase) or of their
 * sentence; null on the side where there is nothing.
 */
export type Change =
  | {
      /**
       * Quotations: `kept` the same words in marks in both, cut at most; `reworded` marks around words the source does not
       * have; `reported` told without marks; `reattributed` the same words of another speaker. Figures, dates and names:
       * another one in a sentence that follows the source's. `attribution-dropped`: what the source says on somebody's
       * word, the reading says on its own.
       */
      readonly kind:
        | 'quotation-kept'
        | 'quotation-reworded'
        | 'quotation-reported'
        | 'quotation-reattributed'
        | 'figure'
        | 'date'
        | 'name'
        | 'attribution-dropped';
      readonly source: Span;
      readonly reading: Span;
    }
  | {
      /** The reading's span is the sentence that tells what stood around the quotation; null where none does. */
      readonly kind: 'quotation-dropped';
      readonly source: Span;
      readonly reading: Span | null;
    }
  | {
      /** The outlet that the source has it from, which the reading never names; a sentence of which nothing is told. */
      readonly kind: 'credit-dropped' | 'left-out';
      readonly source: Span;
      readonly reading: null;
    }
  | { readonly kind: 'added'; readonly source: null; readonly reading: Span };

/** Why a verdict was given: what the judge saw, to be shown as it is. */
export interface Evidence extends Shares {
  /** In the reading's order. */
  readonly passages: readonly Passage[];
  /** What was changed on the way from the source, by kind; empty where the reading is the earlier of the two or merely related. */
  readonly changes: readonly Change[];
  /** Every measure the judge used, by name; shares are 0-1, counts are whole numbers. */
  readonly measures: Readonly<Record<string, number>>;
}

/** One known version of the story, compared with the reading. */
export interface Judgement {
  readonly article: Outline;
  /** What the later of the two is with regard to the earlier. */
  readonly verdict: Exclude<Verdict, 'original' | 'none'>;
  /** Which of the two was there first, as far as anybody can say. */
  readonly first: 'other' | 'reading' | 'unknown';
  /** Calibrated: of those flagged with 0.9, nine in ten are right; 0-1. */
  readonly confidence: number;
  readonly order: Order;
  /** Something known speaks against that order: dates against a credit, or doubts about an earlier date. */
  readonly disputed: boolean;
  readonly evidence: Evidence;
}

/** The answer to "where is this from?". */
export interface Trace {
  readonly verdict: Verdict;
  /** The source the verdict is about; null for `original` and `none`. */
  readonly source: Judgement | null;
  /** Confidence in the verdict, 0-1; for `none` and `related`, that the reading derives from the best candidate. */
  readonly confidence: number;
  /** Further sources of a patchwork, each of passages that `source` does not have, best first; they are among `earlier` too. */
  readonly otherSources: readonly Judgement[];
  /** Other earlier versions that the reading agrees with, best first; without `source`. */
  readonly earlier: readonly Judgement[];
  /** Later articles that derive from the reading, earliest first. */
  readonly later: readonly Judgement[];
  /** The same story reported independently, best first. */
  readonly related: readonly Judgement[];
  /** Everything that was compared, best first, at most 20. */
  readonly candidates: readonly ArticleId[];
}
