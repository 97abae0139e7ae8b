import { listWords, numberWords, say, sayCount } from '../../utils/say';
import { FileButton } from '../FileButton';

/** Feeds read from a file, and how far following them is. */
export interface FeedListShown {
  /** What the reader knows the file by. */
  readonly name: string;
  /** How many it has that are not followed yet. */
  readonly left: number;
  /** Following them; null before the reader wants it. */
  readonly progress: {
    readonly done: number;
    readonly followed: number;
    /** Titles of those that could not be. */
    readonly failed: readonly string[];
  } | null;
}

interface Props {
  /** Null where no file was read; `not-opml` where it was something else. */
  readonly feedList: FeedListShown | 'not-opml' | null;
  readonly hasSources: boolean;
  readonly onSaveList: () => void;
  readonly onReadList: (file: File) => void;
  readonly onFollowList: () => void;
}

/** The sources as a file that other feed readers understand: out of it, and into it. */
export function FeedList({ feedList, hasSources, onSaveList, onReadList, onFollowList }: Props) {
  return (
    <section aria-labelledby="feed-list">
      <h2 id="feed-list">{say('feed_list_heading')}</h2>
      <p class="soft">{say('feed_list_what')}</p>
      <div class="choice">
        <button type="button" disabled={!hasSources} onClick={onSaveList}>
          {say('feed_list_save')}
        </button>
        <FileButton label={say('feed_list_read')} accept=".opml,.xml" onFile={onReadList} />
      </div>
      <div role="status">
        {feedList === null ? null : (
          <p>{feedList === 'not-opml' ? say('feed_list_not_opml') : feedListWords(feedList)}</p>
        )}
      </div>
      {feedList !== null &&
      feedList !== 'not-opml' &&
      feedList.progress === null &&
      feedList.left > 0 ? (
        <button type="button" class="primary" onClick={onFollowList}>
          {sayCount('feed_list_follow', feedList.left)}
        </button>
      ) : null}
    </section>
  );
}

function feedListWords({ name, left, progress }: FeedListShown): string {
  if (left === 0) return say('feed_list_nothing_new', name);
  if (progress === null) return sayCount('feed_list_new', left, name);
  const { done, followed, failed } = progress;
  const how =
    done < left
      ? say('feed_list_following', numberWords(done), numberWords(left))
      : say('feed_list_followed', numberWords(followed), numberWords(left));
  return failed.length === 0 ? how : `${how} ${say('feed_list_missing', listWords(failed))}`;
}
