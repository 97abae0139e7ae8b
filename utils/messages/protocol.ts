/**
 * Who may ask whom what. Types only.
 *
 * A page in a tab is named by its `PageToken`, drawn by the gate for each document and each address within a
 * single-page site; an answer is shown only while the tab's gate still holds the token it was asked for.
 */
import type { Extraction } from '../article/extract';
import type { NotArticleReason } from '../article/recognize';
import type { Settings, SettingsChange } from '../settings';
import type { OriginFound, SourceChecked } from './origin-protocol';
import type { MarkedSpan, Report, Said } from './report';

export type PageToken = string & { readonly __brand: 'PageToken' };

/** What a gate found a page to be. */
export type Recognition =
  | { readonly article: true }
  | { readonly article: false; readonly reason: NotArticleReason };

/** Gate → background: a page is there, or is there again (from the back/forward cache). */
export interface PageArrived extends PageIdentity {
  readonly type: 'page-arrived';
}
/** Reader → background. Answered when the article is stored and traced, so that a lost answer can be asked for again. */
export interface ReadingTaken {
  readonly type: 'reading-taken';
  readonly page: PageToken;
  readonly url: string;
  readonly extraction: Extraction;
}
/** Marker → background: it has taken its marks off by itself, since the page went elsewhere. */
export interface MarksGone {
  readonly type: 'marks-gone';
  readonly page: PageToken;
  readonly url: string;
}
/** Background → gate; answered with a `PageIdentity`, or nobody answers. */
export interface WhichPage {
  readonly type: 'which-page';
}
export interface PageIdentity {
  readonly page: PageToken;
  /** `location.href`. */
  readonly url: string;
  readonly recognition: Recognition;
}

/** Popup → background: what is known of this tab; answered with a `TabState`. */
export interface TabStateAsked {
  readonly type: 'tab-state';
  readonly tabId: number;
}
/** Popup → background: check the page in this tab, though it may not be granted otherwise (`activeTab`). */
export interface CheckAsked {
  readonly type: 'check';
  readonly tabId: number;
  /** Check even in a private window; nothing is stored. */
  readonly onceInPrivate?: boolean;
}
/** Popup → background: stop or resume checking a site (registrable domain). */
export interface SiteSwitched {
  readonly type: 'switch-site';
  readonly site: string;
  readonly on: boolean;
}
/** Popup → background: marks in the page of this tab; answered with what is marked then. */
export interface MarksAsked {
  readonly type: 'marks';
  readonly tabId: number;
  readonly wish: MarksWish;
}
export type MarksWish = 'state' | 'on' | 'off' | 'next' | 'previous';
/** Background → marker; answered with a `MarksShown`, or nobody answers. */
export interface MarkOrder {
  readonly type: 'mark';
  /** Nothing is done on another page. */
  readonly page: PageToken;
  readonly wish: MarksWish;
  /** What to mark. */
  readonly marks: readonly MarkedSpan[];
  /** UTF-16 units of the text that the spans are of: of another text they mean nothing. */
  readonly textLength: number;
}
/**
 * What is marked in a page. `nothing`: it has no passages that follow a source, or was not checked; `unsupported`: this browser marks no text
 * without changing the page; `changed`: the page is no longer what was checked; `failed`: nothing can be put into it.
 */
export type MarksShown =
  | { readonly kind: 'off' | 'nothing' | 'unsupported' | 'changed' | 'failed' }
  | {
      readonly kind: 'on';
      /** Passages, cut where a paragraph ends. */
      readonly total: number;
      readonly found: number;
      /** The one jumped to, from 0 among those found; null before the first jump. */
      readonly current: number | null;
      /** From the order to the highlights, when the page was last looked through. */
      readonly tookMs: number;
    };
/** What was read of a page: its whole text, and that of each of its stories. */
export interface TextsRead {
  readonly text: string;
  readonly stories: readonly string[];
}

/** Pages of the extension → background: change what the reader chose; answered with all settings as they are then. */
export interface SettingsChanged {
  readonly type: 'change-settings';
  readonly change: SettingsChange;
}
/** Popup → background: whether the site of this tab is followed, to follow it, or to follow it no more. */
export interface FollowAsked {
  readonly type: 'follow-state' | 'follow' | 'unfollow';
  readonly tabId: number;
}
/** Library page → background: follow a feed, or a site that has one in a usual place. */
export interface AddressToFollow {
  readonly type: 'follow-address';
  readonly address: string;
}
/** `no-access`: the reader has not granted that host; `later`: it cannot be asked now. */
export type AddressFollowed = 'followed' | 'no-feed' | 'later' | 'no-access' | 'fault';
/** Popup → background: that the source named for this tab's page is none; remembered for the pair. */
export interface SourceRefused {
  readonly type: 'refuse-source';
  readonly tabId: number;
  /** Its address, as the tab's report has it. */
  readonly source: string;
  readonly said: Said;
}
/** Popup and library page → background: that this was never said. */
export interface RefusalTakenBack {
  readonly type: 'take-back';
  /** Addresses. */
  readonly reading: string;
  readonly source: string;
}
/** `done`: open tabs show it. */
export type FeedbackTaken = 'done' | 'fault';
/** Background → offscreen document (Chrome): take the article from a page that was fetched; answered with an `Extraction`. */
export interface PageToRead {
  readonly type: 'read-page';
  readonly html: string;
  readonly address: string;
  /** What is no news article has no text. */
  readonly mustBeNews: boolean;
}
/** Background → extension pages: what is known of a tab changed. */
export interface TabChanged {
  readonly type: 'tab-changed';
  readonly tabId: number;
  readonly state: TabState;
}

/** What the background accepts, by who may send it. */
export type FromPage = PageArrived | ReadingTaken | MarksGone;
export type FromPopup = TabStateAsked | CheckAsked | SiteSwitched;

/** What the background answers. */
export interface Answers {
  'page-arrived': null;
  'reading-taken': null;
  'marks-gone': null;
  marks: MarksShown;
  'tab-state': TabState;
  check: TabState;
  'switch-site': TabState;
  'change-settings': Settings;
  'check-source': SourceChecked;
  'refuse-source': FeedbackTaken;
  'take-back': FeedbackTaken;
  'origin-asked': OriginFound;
  'library-changed': null;
  'follow-address': AddressFollowed;
  'follow-state': FollowState;
  follow: FollowState;
  unfollow: FollowState;
}

/** Whether a tab's site is followed. `unavailable`: nothing to follow; `no-feed`: looked for in vain; `later`: it cannot be asked now; `waiting`: until the reader has granted it. */
export type FollowState =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'not-followed' | 'no-feed' | 'later' | 'waiting'; readonly site: string }
  | {
      readonly kind: 'followed';
      readonly site: string;
      /** Articles that came in by it. */
      readonly brought: number;
      /** The last request came to nothing. */
      readonly isFailing: boolean;
    };

/** Why a page was not checked. `deleted`: what was said of it rested on what the reader has deleted, and so was it. */
export type NotChecked =
  | 'no-access'
  | 'site-off'
  | 'never-read'
  | 'paused'
  | 'private'
  | 'deleted'
  | 'browser-page';

/** Why a page could not be checked. */
export type CheckFailure =
  | Extract<Extraction, { ok: false }>['reason']
  | 'library-unavailable'
  | 'library-full'
  | 'page-unreachable'
  | 'fault';

/** What is known of one tab. Every kind looks different to the reader; none is shown as `none`. */
export type TabState =
  | { readonly kind: 'not-checked'; readonly why: NotChecked; readonly site: string | null }
  | { readonly kind: 'checking'; readonly url: string }
  | { readonly kind: 'not-article'; readonly why: NotArticleReason; readonly site: string | null }
  | { readonly kind: 'failed'; readonly why: CheckFailure; readonly site: string | null }
  | { readonly kind: 'traced'; readonly report: Report };
