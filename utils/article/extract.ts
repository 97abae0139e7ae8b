import type { DateOrigin } from '../tracing/model';

/** An article as the reader script takes it from a page. */
export interface ExtractedArticle {
  /** Canonical address without tracking parameters and fragment; `http(s)` only. */
  readonly url: string;
  readonly title: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  /** Epoch ms, and where it is from; both null where the page states no date. */
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
  readonly modifiedAt: number | null;
}

/** Why no article was taken from a page that looked like one. */
export type ReadFailure = 'too-large' | 'too-many-elements' | 'no-text' | 'too-short' | 'too-slow';

/** The reader's answer: an article, or the named reason why there is none. */
export type Extraction =
  | { readonly ok: true; readonly article: ExtractedArticle }
  | { readonly ok: false; readonly reason: ReadFailure };
