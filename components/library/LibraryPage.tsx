import './LibraryPage.css';
import type { LibraryFailure } from '../../utils/library/database';
import { type MessageKey, say } from '../../utils/say';
import { Mark } from '../Mark';
import { ArticleList } from './ArticleList';
import { FeedbackList } from './FeedbackList';
import { FeedList, type FeedListShown } from './FeedList';
import { FollowAddress } from './FollowAddress';
import { InAndOut } from './InAndOut';
import { SourceList } from './SourceList';
import type { Wanted } from './search';
import type { Followed, LibraryActions, Shown, StarterSource, Transfer } from './shown';

const FAILED: Readonly<Record<LibraryFailure, MessageKey>> = {
  unavailable: 'library_failed_unavailable',
  full: 'library_failed_full',
  newer: 'library_failed_newer',
};

interface Props extends LibraryActions {
  /** Null while it is being opened. */
  readonly library: Shown | LibraryFailure | null;
  readonly wanted: Wanted;
  /** From 0. */
  readonly page: number;
  /** Articles that were just removed and can be put back. */
  readonly undoable: number;
  readonly transfer: Transfer;
  readonly starters: readonly StarterSource[];
  readonly followed: Followed | null;
  /** The file of what was said of verdicts is to have the texts. */
  readonly withTexts: boolean;
  readonly feedList: FeedListShown | 'not-opml' | null;
  /** Epoch ms. */
  readonly now: number;
}

/** Everything that is stored, and the sites that are followed. */
export function LibraryPage(props: Props) {
  const { library } = props;
  return (
    <div class="library">
      <header>
        <Mark size={26} />
        <h1>{say('library_heading')}</h1>
        <a class="other-page" href="/options.html">
          {say('action_settings')}
        </a>
      </header>
      <main>
        {library === null ? <p class="soft">{say('library_loading')}</p> : null}
        {typeof library === 'string' ? (
          <div role="alert">
            <h2>{say('library_failed')}</h2>
            <p>{say(FAILED[library])}</p>
          </div>
        ) : null}
        {library !== null && typeof library !== 'string' ? (
          <>
            <ArticleList {...props} library={library} />
            <SourceList {...props} sources={library.sources} />
            <FollowAddress {...props} sources={library.sources} />
            <FeedList {...props} hasSources={library.sources.length > 0} />
            <FeedbackList {...props} feedback={library.feedback} />
            <InAndOut {...props} isEmpty={library.articles.length === 0} />
          </>
        ) : null}
      </main>
    </div>
  );
}
