import { browser } from 'wxt/browser';
import type { Extraction } from '../article/extract';
import type { Settings } from '../settings';
import { marksAskedFrom, marksShownFrom } from './mark-shapes';
import type {
  LibraryChanged,
  OriginAsked,
  OriginFound,
  SourceAsked,
  SourceChecked,
} from './origin-protocol';
import type {
  AddressFollowed,
  AddressToFollow,
  Answers,
  FeedbackTaken,
  FollowAsked,
  FollowState,
  FromPage,
  FromPopup,
  MarkOrder,
  MarksAsked,
  MarksGone,
  MarksShown,
  PageIdentity,
  PageToRead,
  RefusalTakenBack,
  SettingsChanged,
  SourceRefused,
  TabChanged,
  WhichPage,
} from './protocol';
import { isFields } from './shape';
import {
  addressToFollowFrom,
  feedbackFrom,
  followAskedFrom,
  fromPage,
  fromPopup,
  libraryChangedFrom,
  originAskedFrom,
  pageIdentityFrom,
  pageToReadFrom,
  settingsChangedFrom,
  sourceAskedFrom,
} from './shapes';

/** The tab and main frame a page's message came from. */
export interface PageSender {
  readonly tabId: number;
  /** Private windows: nothing of them is stored. */
  readonly incognito: boolean;
}

/** What the background does with each message. An answer is sent when its promise is kept. */
export interface Answerers {
  fromPage(message: Exclude<FromPage, MarksGone>, sender: PageSender): Promise<null>;
  fromPopup<Asked extends FromPopup>(message: Asked): Promise<Answers[Asked['type']]>;
  follow(message: FollowAsked): Promise<FollowState>;
  followAddress(message: AddressToFollow): Promise<AddressFollowed>;
  checkSource(message: SourceAsked): Promise<SourceChecked>;
  changeSettings(message: SettingsChanged): Promise<Settings>;
  feedback(message: SourceRefused | RefusalTakenBack): Promise<FeedbackTaken>;
  marks(message: MarksAsked): Promise<MarksShown>;
  marksGone(tabId: number): Promise<null>;
  findOrigin(message: OriginAsked): Promise<OriginFound>;
  libraryChanged(message: LibraryChanged): Promise<null>;
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

/** Listens in the background. Must be called while it starts: a listener added later misses the message that woke it. */
export function answerMessages(answerers: Answerers): void {
  const listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
    const answered = dispatch(message, sender, answerers);
    if (answered === null) return undefined;
    answered.then(answer, (error: unknown) => {
      console.error('Headwater: a message failed', error);
      answer(undefined);
    });
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Listener);
}

type FromExtension =
  | FromPopup
  | FollowAsked
  | AddressToFollow
  | SourceAsked
  | SettingsChanged
  | SourceRefused
  | RefusalTakenBack
  | MarksAsked
  | OriginAsked
  | LibraryChanged;

/** Has a message of these types answered; null where it has not the shape that its type has. */
type Route<Type, Answer> = (
  message: { readonly type: Type },
  answerers: Answerers,
) => Promise<Answer> | null;

/** Shape check and answerer of what passes it. */
function route<Asked extends FromExtension>(
  shape: (message: unknown) => Asked | null,
  answer: (answerers: Answerers, asked: Asked) => Promise<Answers[Asked['type']]>,
): Route<Asked['type'], Answers[Asked['type']]> {
  return (message, answerers) => {
    const asked = shape(message);
    return asked && answer(answerers, asked);
  };
}

const ofPopup = route(fromPopup, (to, asked) => to.fromPopup(asked));
const ofFollowing = route(followAskedFrom, (to, asked) => to.follow(asked));
const ofFeedback = route(feedbackFrom, (to, asked) => to.feedback(asked));

/** What pages of the extension may ask. */
const ROUTES: { readonly [Type in FromExtension['type']]: Route<Type, Answers[Type]> } = {
  'tab-state': ofPopup,
  check: ofPopup,
  'switch-site': ofPopup,
  'follow-state': ofFollowing,
  follow: ofFollowing,
  unfollow: ofFollowing,
  'follow-address': route(addressToFollowFrom, (to, asked) => to.followAddress(asked)),
  'change-settings': route(settingsChangedFrom, (to, asked) => to.changeSettings(asked)),
  'refuse-source': ofFeedback,
  'take-back': ofFeedback,
  marks: route(marksAskedFrom, (to, asked) => to.marks(asked)),
  'origin-asked': route(originAskedFrom, (to, asked) => to.findOrigin(asked)),
  'library-changed': route(libraryChangedFrom, (to, asked) => to.libraryChanged(asked)),
  'check-source': route(sourceAskedFrom, (to, asked) => to.checkSource(asked)),
};

function isOwnMessage(message: unknown): message is { readonly type: FromExtension['type'] } {
  return (
    isFields(message) &&
    typeof message['type'] === 'string' &&
    Object.hasOwn(ROUTES, message['type'])
  );
}

function dispatchOwn<Type extends FromExtension['type']>(
  message: { readonly type: Type },
  answerers: Answerers,
): Promise<Answers[Type]> | null {
  return ROUTES[message.type](message, answerers);
}

/** Who may ask what: pages by their main frame only, the popup by being a page of ours. Null for everybody else. */
function dispatch(message: unknown, sender: Sender, answerers: Answerers): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
    return isOwnMessage(message) ? dispatchOwn(message, answerers) : null;
  }
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  const told = fromPage(message);
  // `sender.url` may lag behind on single-page sites, but a page cannot speak for another site.
  if (told === null || !isSameOrigin(told.url, sender.url)) return null;
  if (told.type === 'marks-gone') return answerers.marksGone(sender.tab.id);
  return answerers.fromPage(told, { tabId: sender.tab.id, incognito: sender.tab.incognito });
}

function isSameOrigin(a: string, b: string | undefined): boolean {
  return b !== undefined && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}

/** Longer than a page that loads keeps its gate from answering; a frozen one, or one behind a dialog, never answers. */
const PAGE_TIMEOUT_MS = 2_000;

/** Which page a tab shows, by its gate; null where none answers: no access, no web page, still loading, or frozen. */
export async function askWhichPage(tabId: number): Promise<PageIdentity | null> {
  const asked: WhichPage = { type: 'which-page' };
  return pageIdentityFrom(await askPage(tabId, asked));
}

/** What the marker in a tab's page answers; null where there is none, and where it answers nothing that can be believed. */
export async function orderMarks(
  tabId: number,
  order: Omit<MarkOrder, 'type'>,
): Promise<MarksShown | null> {
  return marksShownFrom(await askPage(tabId, { type: 'mark', ...order }));
}

/** The answer of a tab's main frame, unchecked; null where none comes. */
async function askPage(tabId: number, message: WhichPage | MarkOrder): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PAGE_TIMEOUT_MS, null);
  });
  const answer: Promise<unknown> = browser.tabs
    .sendMessage(tabId, message, { frameId: 0 })
    .catch(() => null);
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}

/** Tells open pages of the extension that a tab's state changed; nobody may be listening. */
export function tellTabChanged(changed: Omit<TabChanged, 'type'>): void {
  const message: TabChanged = { type: 'tab-changed', ...changed };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** The background's side: has the offscreen document take the article from a page; undefined where it could not. */
export function askToRead(page: Omit<PageToRead, 'type'>): Promise<Extraction | undefined> {
  const asked: PageToRead = { type: 'read-page', ...page };
  return browser.runtime.sendMessage(asked);
}

/** The offscreen document's side. */
export function answerPagesToRead(read: (page: PageToRead) => Extraction): void {
  const listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
    // What other pages of the extension send comes here too; only the background has no tab.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const asked = pageToReadFrom(message);
    if (asked) answer(read(asked));
  };
  browser.runtime.onMessage.addListener(listener as Listener);
}

/** The popup's side: asks the background. Undefined where it could not answer; rejects where it is gone. */
export function askBackground<Asked extends FromExtension>(
  asked: Asked,
): Promise<Answers[Asked['type']] | undefined> {
  return browser.runtime.sendMessage(asked);
}

/** The popup's side: calls back with every change of any tab; returns how to stop. */
export function onTabChanged(
  changed: (tabId: number, state: TabChanged['state']) => void,
): () => void {
  const listener = (message: unknown, sender: Sender): undefined => {
    // What pages send reaches the popup too; only the background has no tab.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const news = message as Partial<TabChanged> | null;
    if (news?.type === 'tab-changed' && news.state && news.tabId !== undefined)
      changed(news.tabId, news.state);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
