import type { KeptText, ListedArticle } from '../../utils/library/listing';
import type { FeedbackRow, ImportRow, SourceId, SourceRow } from '../../utils/library/rows';
import type { AddressFollowed } from '../../utils/messages/protocol';
import type { ArticleId } from '../../utils/tracing/model';
import type { Wanted } from './search';

/** What is stored, as far as it is known. */
export interface Shown {
  readonly articles: readonly ListedArticle[];
  readonly sources: readonly SourceRow[];
  readonly feedback: readonly FeedbackRow[];
  /** Older texts kept of the articles on the page that is shown. */
  readonly versions: ReadonlyMap<ArticleId, number>;
  /** All texts of articles whose older ones the reader has opened. */
  readonly texts: ReadonlyMap<ArticleId, readonly KeptText[]>;
  /** Bytes on the disk; null where the browser does not say. */
  readonly bytes: number | null;
}

/** Deleting more cannot be undone: their texts would have to be kept in memory. */
export const UNDO_LIMIT = 1_000;

/** What the reader can do on the page. */
export interface LibraryActions {
  readonly onWanted: (next: Wanted) => void;
  readonly onPage: (page: number) => void;
  /** The older texts of an article. */
  readonly onOpen: (article: ListedArticle) => void;
  /** Can be undone. */
  readonly onRemove: (id: ArticleId) => void;
  readonly onUndo: () => void;
  /** Can be, up to `UNDO_LIMIT`. */
  readonly onRemoveAll: (ids: readonly ArticleId[]) => void;
  readonly onPause: (id: SourceId, isPaused: boolean) => void;
  readonly onUnfollow: (id: SourceId) => void;
  readonly onFollow: (address: string) => void;
  /** The sources as a file. */
  readonly onSaveList: () => void;
  readonly onReadList: (file: File) => void;
  readonly onFollowList: () => void;
  /** Of what was said of a verdict. */
  readonly onTakeBack: (row: FeedbackRow) => void;
  /** Whether the file of it is to have the articles' texts. */
  readonly onWithTexts: (withTexts: boolean) => void;
  readonly onSaveFeedback: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Of an export or import. */
  readonly onCancel: () => void;
}

/** A source that the reader may begin with. */
export interface StarterSource {
  readonly kind: string;
  readonly name: string;
  readonly feed: string;
  readonly lang: string;
  readonly country: string;
}

/** What became of an address that was to be followed; null where none was. */
export interface Followed {
  readonly address: string;
  readonly state: 'looking' | AddressFollowed;
}

/** What is on its way into the library or out of it; null while nothing is. */
export type Transfer =
  | { readonly kind: 'exporting'; readonly done: number; readonly all: number }
  | { readonly kind: 'exported'; readonly articles: number }
  | { readonly kind: 'copying'; readonly name: string }
  | { readonly kind: 'importing' | 'imported'; readonly import: ImportRow }
  | { readonly kind: 'failed'; readonly why: 'broken-file' | 'full' | 'fault' }
  | null;
