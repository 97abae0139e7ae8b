import { FileButton } from '../FileButton';
import { FEED_LIST } from './library-wording';

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
      <h2 id="feed-list">{FEED_LIST.heading}</h2>
      <p class="soft">{FEED_LIST.what}</p>
      <div class="choice">
        <button type="button" disabled={!hasSources} onClick={onSaveList}>
          {FEED_LIST.save}
        </button>
        <FileButton label={FEED_LIST.read} accept=".opml,.xml" onFile={onReadList} />
      </div>
      <div role="status">
        {feedList === null ? null : (
          <p>{feedList === 'not-opml' ? FEED_LIST.notOpml : FEED_LIST.says(feedList)}</p>
        )}
      </div>
      {feedList !== null &&
      feedList !== 'not-opml' &&
      feedList.progress === null &&
      feedList.left > 0 ? (
        <button type="button" class="primary" onClick={onFollowList}>
          {FEED_LIST.followAll(feedList.left)}
        </button>
      ) : null}
    </section>
  );
}
