/** What the reader is told where there is no verdict. */
import type { NotArticleReason } from '../utils/article/recognize';
import type { CheckFailure, NotChecked, TabState } from '../utils/messages/protocol';
import { type MessageKey, say } from '../utils/say';

/** What to do about a state that has no verdict. */
export type Remedy = 'grant' | 'switch-on' | 'resume' | 'check-once' | 'check-again' | 'retry';

/** A state without a verdict, in words. */
export interface NoticeWords {
  readonly title: string;
  readonly detail: string | null;
  readonly remedy: Remedy | null;
}

const NOT_CHECKED: Readonly<Record<NotChecked, readonly [MessageKey, MessageKey, Remedy | null]>> =
  {
    'no-access': ['state_no_access_title', 'state_no_access_detail', 'grant'],
    'site-off': ['state_site_off_title', 'state_site_off_detail', 'switch-on'],
    'never-read': ['state_never_read_title', 'state_never_read_detail', 'switch-on'],
    paused: ['state_paused_title', 'state_paused_detail', 'resume'],
    private: ['state_private_title', 'state_private_detail', 'check-once'],
    deleted: ['origin_deleted', 'origin_deleted_why', 'check-again'],
    'browser-page': ['state_browser_page_title', 'state_browser_page_detail', null],
  };

const NOT_ARTICLE: Readonly<Record<NotArticleReason, MessageKey>> = {
  'front-page': 'not_article_front_page',
  search: 'not_article_search',
  list: 'not_article_list',
  shop: 'not_article_shop',
  discussion: 'not_article_discussion',
  reference: 'not_article_reference',
  media: 'not_article_media',
  'not-news': 'not_article_not_news',
  'no-article-text': 'not_article_no_text',
  'not-html': 'not_article_not_html',
};

const FAILURES: Readonly<Record<CheckFailure, MessageKey>> = {
  'too-large': 'failed_too_large',
  'too-many-elements': 'failed_too_many_elements',
  'no-text': 'failed_no_text',
  'too-short': 'failed_too_short',
  'too-slow': 'failed_too_slow',
  'library-unavailable': 'failed_library_unavailable',
  'library-full': 'failed_library_full',
  'page-unreachable': 'failed_page_unreachable',
  fault: 'failed_fault',
};

/** The page itself is in the way, and would be again. */
const LASTING: ReadonlySet<CheckFailure> = new Set(['too-large', 'too-many-elements', 'too-short']);

/** The words for every state but a traced one. */
export function noticeWords(state: Exclude<TabState, { kind: 'traced' }>): NoticeWords {
  switch (state.kind) {
    case 'not-checked': {
      const [title, detail, remedy] = NOT_CHECKED[state.why];
      return { title: say(title), detail: say(detail), remedy };
    }
    case 'checking':
      return { title: say('state_checking'), detail: null, remedy: null };
    case 'not-article':
      return { title: say('state_not_article'), detail: say(NOT_ARTICLE[state.why]), remedy: null };
    case 'failed': {
      const remedy = LASTING.has(state.why) ? null : 'retry';
      return { title: say('state_failed'), detail: say(FAILURES[state.why]), remedy };
    }
  }
}
