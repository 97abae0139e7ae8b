/** What is stored, row by row; `database.ts` has the tables and their history. Types only. */
import type { ArticleId, Credit, DateOrigin, TermKey, Verdict } from '../tracing/model';

export interface ArticleRow {
  id: ArticleId;
  /** Canonical; one row for an address. */
  readonly address: string;
  readonly site: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly lang: string | null;
  readonly byline: string | null;
  /** Epoch ms, as first stated. */
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
  readonly modifiedAt: number | null;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** Index keys, derived by the method of `methodVersion`. */
  readonly terms: readonly TermKey[];
  readonly methodVersion: number;
  /** Rows written before credits were read have none. */
  readonly credit?: Credit | null;
  /** The source that brought it before it was read; rows that came by reading have none. */
  readonly broughtBy?: SourceId;
}

export interface TextRow {
  readonly id: ArticleId;
  readonly text: string;
  /** Of a page that has several. */
  readonly stories?: readonly StoredStory[];
}

/** One story of a page that has several, as it was read last. */
export interface StoredStory {
  readonly title: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly url: string | null;
  /** Epoch ms, where the page dates it by itself. */
  readonly publishedAt: number | null;
  readonly credit: Credit | null;
}

/** A text that an address had before. */
export interface VersionRow {
  readonly id?: number;
  readonly articleId: ArticleId;
  readonly title: string;
  readonly text: string;
  /** Epoch ms at which it was last seen so. */
  readonly lastSeenAt: number;
}

/** What an article was found to be when it was compared last. */
export interface FindingRow {
  readonly id: ArticleId;
  readonly verdict: Verdict | 'credited';
  /** Address of the earlier report; null where there is none, or it has been deleted since. */
  readonly source: string | null;
}

/** What the reader said of an article and the source named for it. Each is kept by address and as it was called then. */
export interface FeedbackRow {
  readonly reading: string;
  readonly source: string;
  readonly said: 'not-rewrite' | 'wrong-source';
  /** Epoch ms. */
  readonly at: number;
  /** What had been said of the two. */
  readonly verdict: Verdict;
  readonly confidence: number;
  /** Of the method that said it. */
  readonly methodVersion: number;
  readonly readingTitle: string;
  readonly readingPublisher: string | null;
  readonly sourceTitle: string;
  readonly sourcePublisher: string | null;
}

/** `requests`: those that belong to no source, of one day. */
export interface CounterRow {
  readonly name: 'articles' | 'requests';
  readonly count: number;
  /** Days since 1970, UTC; of `requests`. */
  readonly day?: number;
}

export type SourceId = number & { readonly __brand: 'SourceId' };

/** A feed that the reader follows. */
export interface SourceRow {
  readonly id: SourceId;
  readonly address: string;
  readonly title: string;
  readonly site: string | null;
  readonly isPaused: boolean;
  readonly addedAt: number;
  /** Epoch ms; not before then is it asked again. */
  readonly nextFetchAt: number;
  /** Ms between two requests, as its last whole answer set it; 0 before that. */
  readonly paceMs: number;
  /** Epoch ms; null before the first answer. */
  readonly fetchedAt: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** In a row, and why the last one failed; null after an answer. */
  readonly failures: number;
  readonly lastFailure: string | null;
  /** What was asked of it on one day (days since 1970, UTC). */
  readonly spent: { readonly day: number; readonly requests: number };
  /** What it has named, the last first: only others are new. */
  readonly named: readonly NamedItem[];
  /** How many articles it has brought. */
  readonly brought: number;
}

/** An article as its source named it last. */
export interface NamedItem {
  readonly address: string;
  /** Changes whenever what the source says of it does; null where it was named before marks were kept. */
  readonly mark: number | null;
  /** How often it was read again for that. */
  readonly rereads: number;
}

/** An article that a source has named, still to be read. */
export interface ArrivalRow {
  readonly id: number;
  readonly sourceId: SourceId;
  readonly address: string;
  readonly title: string;
  readonly publishedAt: number | null;
  /** The whole article as the feed has it; null where its page is to be asked for. */
  readonly html: string | null;
  /** Epoch ms at which the source named it. */
  readonly seenAt: number;
  /** It was read before, and has changed. */
  readonly isAgain?: boolean;
  readonly tries: number;
  readonly nextTryAt: number;
}

export type ImportId = number & { readonly __brand: 'ImportId' };

/** A file that is being taken in; a copy of it lies in the extension's own file system. */
export interface ImportRow {
  readonly id: ImportId;
  /** What the reader knows the file by. */
  readonly name: string;
  /** Of the copy, unpacked. */
  readonly bytes: number;
  /** Bytes and lines of it that are done. */
  readonly offset: number;
  readonly lines: number;
  readonly added: number;
  /** Articles that were here already. */
  readonly known: number;
  /** What the reader had said of verdicts, and is new here; rows written before it was taken in have none. */
  readonly corrections?: number;
  readonly badCount: number;
  /** Numbers of the first lines that could not be read, from 1. */
  readonly bad: readonly number[];
}
