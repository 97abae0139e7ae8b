/** What the reader is told where there is no verdict, and what the buttons say. */
import type { NotArticleReason } from '../utils/article/recognize';
import type { CheckFailure, NotChecked, TabState } from '../utils/messages/protocol';

/** What to do about a state that has no verdict. */
export type Remedy = 'grant' | 'switch-on' | 'resume' | 'check-once' | 'retry';

/** A state without a verdict, in words. */
export interface NoticeWords {
  readonly title: string;
  readonly detail: string | null;
  readonly remedy: Remedy | null;
}

const NOT_CHECKED: Readonly<Record<NotChecked, NoticeWords>> = {
  'no-access': {
    title: 'Not checked: no access to this page',
    detail: 'Headwater reads a page only where you let it.',
    remedy: 'grant',
  },
  'site-off': {
    title: 'Not checked: this site is off',
    detail: 'You asked Headwater not to check it.',
    remedy: 'switch-on',
  },
  'never-read': {
    title: 'Not checked: this site is private by nature',
    detail: 'Mail, banks, documents, intranets and their like are read only if you say so.',
    remedy: 'switch-on',
  },
  paused: {
    title: 'Not checked: Headwater is paused',
    detail: 'Nothing is read, and no source is asked, until you let it go on.',
    remedy: 'resume',
  },
  private: {
    title: 'Not checked: this is a private window',
    detail: 'You can have this one page compared with your library; nothing of it is stored.',
    remedy: 'check-once',
  },
  'browser-page': {
    title: 'Not checked: this page belongs to the browser',
    detail: 'Browsers let no extension read their own pages and their add-on shops.',
    remedy: null,
  },
};

const NOT_ARTICLE: Readonly<Record<NotArticleReason, string>> = {
  'front-page': 'It looks like a front page or a list of articles.',
  search: 'It looks like a page of search results.',
  list: 'It looks like a list of articles.',
  shop: 'It looks like something for sale.',
  discussion: 'It looks like a forum or a social network.',
  reference: 'It looks like a work of reference, such as a manual, a wiki or a recipe.',
  media: 'It looks like a page of videos, pictures or music.',
  'not-news': 'It looks like something other than news.',
  'no-article-text': 'No article text was found on it.',
  'not-html': 'It is a file, such as an image or a PDF, not a web page.',
};

const FAILURES: Readonly<Record<CheckFailure, string>> = {
  'too-large': 'The page is too large to be read without slowing it down.',
  'too-many-elements': 'The page has too many parts to be read without slowing it down.',
  'no-text': 'No article text could be taken from the page.',
  'too-short': 'The text is too short to tell where it is from.',
  'too-slow': 'Reading the page took too long and was stopped.',
  'library-unavailable': 'Your library could not be opened. Starting the browser again may help.',
  'library-full': 'There is no room left on this machine for your library.',
  'page-unreachable': 'The page did not answer. Loading it again may help.',
  fault: 'Something went wrong inside Headwater.',
};

/** The words for every state but a traced one. */
export function noticeWords(state: Exclude<TabState, { kind: 'traced' }>): NoticeWords {
  switch (state.kind) {
    case 'not-checked':
      return NOT_CHECKED[state.why];
    case 'checking':
      return { title: 'Checking this page…', detail: null, remedy: null };
    case 'not-article':
      return { title: 'Not an article', detail: NOT_ARTICLE[state.why], remedy: null };
    case 'failed':
      return { title: 'Could not check this page', detail: FAILURES[state.why], remedy: 'retry' };
  }
}

/** What the buttons and links say. */
export const LABELS = {
  newTab: 'opens in a new tab',
  noAddress: 'Its address is not known.',
  checkNow: 'Check now',
  grant: 'Allow on all sites',
  grantWhy: 'Pages are checked only when you click the icon.',
  checkOnce: 'Check once, store nothing',
  retry: 'Try again',
  library: 'Your library',
  settings: 'Settings',
  siteOff: (site: string) => `Do not check ${site}`,
  siteOn: (site: string | null) => `Check ${site ?? 'this site'} again`,
  siteEver: (site: string | null) => `Check ${site ?? 'this site'}`,
  resume: 'Go on',
  pause: 'Pause Headwater',
} as const;

/** Of looking for an original that the library does not have. */
export const ELSEWHERE = {
  heading: 'Look for it elsewhere',
  web: 'Search the web for these words',
  news: 'Search the news for the headline',
  archive: 'Open the first archived copy of this page',
  nothingSent: 'Nothing is sent to anyone until you open one of these.',
} as const;

/** Of following the site at hand. */
export const FOLLOW = {
  follow: (site: string) => `Follow ${site}`,
  why: 'Headwater reads its feed in the background, so that its reports are in your library before you meet a rewrite.',
  looking: 'Looking for a feed…',
  waiting: (site: string) => `${site} is followed once your browser lets Headwater read it.`,
  noFeed: (site: string) => `${site} has no feed that could be found.`,
  followed: (site: string, brought: number, isFailing: boolean) => {
    if (isFailing) return `You follow ${site}. Its feed does not answer; it is asked again later.`;
    const articles = brought === 1 ? '1 article' : `${brought} articles`;
    return `You follow ${site}: ${articles} so far.`;
  },
  unfollow: 'Stop following',
} as const;
