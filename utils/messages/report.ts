/** What is shown of a traced reading: plain data, made by the background, kept with its tab and handed to the popup. Types only. */
import type { DateOrigin, Order, Passage, Span, Verdict } from '../tracing/model';

/** One version of the story, ready to be shown. */
export interface VersionCard {
  /** `http(s)`, or null. */
  readonly url: string | null;
  /** The same address with a text fragment of the matched passage, for a plain link; null where `url` is. */
  readonly passageUrl: string | null;
  readonly host: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly lang: string | null;
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
  readonly seenAt: number;
  readonly verdict: Exclude<Verdict, 'none'>;
  readonly order: Order;
  /** Something known speaks against that order. */
  readonly disputed: boolean;
  readonly confidence: number;
  /** Of the characters of the later of the two, the share that is in the other; 0-1. */
  readonly share: number;
}

/** How much was changed on the way from a source to the reading. */
export interface ChangeCounts {
  /** Of the source, kept ones included, as far as it is known what became of them. */
  readonly quotations: number;
  /** Of these, in other words between marks, or of another speaker. */
  readonly reworded: number;
  readonly reattributed: number;
  readonly figures: number;
  readonly dates: number;
  readonly names: number;
  /** Told on the reading's own word, where the source says who said so. */
  readonly attributions: number;
  /** Sentences of the source. */
  readonly leftOut: number;
  /** The reading names its source nowhere. */
  readonly isUnnamed: boolean;
}

/** What a reader may say of a reading and the source named for it. */
export type Said = 'not-rewrite' | 'wrong-source';

/** A source that the reader has refused. */
export interface Refusal {
  /** Its address. */
  readonly source: string;
  /** Its outlet or, where that is not known, its title. */
  readonly name: string;
  readonly said: Said;
}

/** What a traced reading is shown as; `credited`: the page names its source, and no library match says more. */
export type ReportVerdict = Verdict | 'credited';

/** The source a page names itself, ready to be shown. */
export interface CreditCard {
  /** The outlet's name or, where none is known, its host. */
  readonly name: string;
  /** `http(s)`; null where the page gives no address. */
  readonly url: string | null;
  readonly host: string | null;
  /** What finds the headline at the outlet in a search of the web, where no address is known. */
  readonly searchWords: string | null;
  /** The words or the markup it rests on. */
  readonly evidence: string;
  /** Whether it names the source that was found; null where none was. */
  readonly agrees: boolean | null;
}

/** One story of a page that has several, as far as it was traced. */
export interface StoryReport {
  readonly title: string;
  readonly verdict: ReportVerdict;
  readonly confidence: number;
  readonly source: VersionCard | null;
  readonly shares: Report['shares'];
  readonly credit: CreditCard | null;
}

/** Everything the popup shows of a traced reading. */
export interface Report {
  readonly reading: {
    readonly url: string;
    readonly site: string | null;
    readonly title: string;
    readonly publisher: string | null;
    readonly lang: string | null;
    readonly publishedAt: number | null;
    readonly publishedFrom: DateOrigin | null;
    readonly seenAt: number;
  };
  /** Of a page of several stories, the one of them that says most. */
  readonly verdict: ReportVerdict;
  readonly confidence: number;
  /** Null for `original`, `credited` and `none`, and for a page of several stories. */
  readonly source: VersionCard | null;
  /**
   * With regard to `source`, of a page of several stories to those of all; shares of the reading's characters, summing to
   * 1; null where nothing is derived.
   */
  readonly shares: {
    readonly verbatimShare: number;
    readonly rewordedShare: number;
    readonly newShare: number;
  } | null;
  /** With regard to `source`; null where nothing may be said, and for a page of several stories. */
  readonly changes: ChangeCounts | null;
  /** Everything on the page that follows a source, other sources' and all stories' passages too; none overlaps another. */
  readonly marks: readonly MarkedSpan[];
  /** UTF-16 units of the whole text that was traced. */
  readonly textLength: number;
  readonly credit: CreditCard | null;
  /** Of a page that has several, in its order; else empty. */
  readonly stories: readonly StoryReport[];
  /** Sources of passages that `source` does not have, best first; of a patchwork. */
  readonly otherSources: readonly VersionCard[];
  /** Other versions known, earliest first; later ones included. */
  readonly versions: readonly VersionCard[];
  /** Independent reports of the same story, best first. */
  readonly related: readonly VersionCard[];
  /** What the reader has said of this reading and others, which are therefore never named for it. */
  readonly refused: readonly Refusal[];
  /** Words in a row by which the reading is best looked for elsewhere, as they stand in it; null where it has none. */
  readonly telling: string | null;
  /** Other articles in the library, for "nothing earlier among your N articles". */
  readonly librarySize: number;
  /** False in a private window: the reading was compared and not stored. */
  readonly stored: boolean;
  /** From the article's arrival in the background to the verdict. */
  readonly tookMs: number;
}

/** A passage of the reading that follows a source. */
export interface MarkedSpan extends Span {
  readonly kind: Passage['kind'];
  /** The story whose text the span is of, by its place on the page; null for the page's whole text. */
  readonly story: number | null;
}
