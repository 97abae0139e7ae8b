/**
 * Who may ask whom what. Types only.
 *
 * A page in a tab is named by its `PageToken`, drawn by the gate for each document and each address within a
 * single-page site; an answer is shown only while the tab's gate still holds the token it was asked for.
 */
import type { Extraction } from '../article/extract';
import type { NotArticleReason } from '../article/recognize';
import type { Settings, SettingsChange } from '../settings';
import type { DateOrigin, Order, Passage, Span, Verdict } from '../tracing/model';
import type { OriginFound, SourceChecked } from './origin-protocol';

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
/** A passage of the reading that follows a source. */
export interface MarkedSpan extends Span {
  readonly kind: Passage['kind'];
  /** The story whose text the span is of, by its place on the page; null for the page's whole text. */
  readonly story: number | null;
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
  readonly passages: readonly Passage[];
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
