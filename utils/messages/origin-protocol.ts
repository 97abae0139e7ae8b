/** What the reader has fetched and compared beside the page at hand, and what a library that changes says. Types only. */
import type { Report } from './report';

/** Origin page → background: what the reader wished for in the context menu; the page's address names the wish. */
export interface OriginAsked {
  readonly type: 'origin-asked';
  readonly wish: string;
}
/** Why a link is not followed. `private`: it stands in a private window, and what is fetched is kept. */
export type OriginRefusal =
  | 'not-web'
  | 'same-page'
  | 'private'
  | 'paused'
  | 'site-off'
  | 'never-read';
/** Why nothing can be said. `leads-elsewhere`: to a host that is not granted; `later`: it cannot be asked now. */
export type OriginFailure =
  | 'no-article'
  | 'not-there'
  | 'leads-elsewhere'
  | 'too-large'
  | 'unreachable'
  | 'refused'
  | 'later'
  | 'library-unavailable'
  | 'library-full'
  | 'fault';
/**
 * What came of it. `forgotten`: nobody knows the wish any more; `waiting`: until the reader has granted the link's host;
 * `too-short`, `nothing-stored`: words that cannot be compared, with what finds them elsewhere.
 */
export type OriginFound =
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly why: OriginRefusal }
  | { readonly kind: 'failed'; readonly why: OriginFailure }
  | {
      readonly kind: 'too-short';
      readonly words: number;
      readonly needed: number;
      readonly telling: string | null;
    }
  | { readonly kind: 'nothing-stored'; readonly telling: string | null }
  | { readonly kind: 'traced'; readonly report: Report };

/** Popup → background: fetch the source that the page of this tab names, store it and compare. */
export interface SourceAsked {
  readonly type: 'check-source';
  readonly tabId: number;
}
/**
 * What became of it. `compared`: the tab's state says the rest; `waiting`: until the reader has granted the host; `no-article`:
 * there is none at that address; `unreachable`: the host did not hand it out; `later`: it cannot be asked now.
 */
export type SourceChecked =
  | 'compared'
  | 'waiting'
  | 'no-article'
  | 'unreachable'
  | 'later'
  | 'fault';
/** Library page → background: articles were deleted, put back or taken in. Answered when what is shown of tabs is true again. */
export interface LibraryChanged {
  readonly type: 'library-changed';
}
