import { browser } from 'wxt/browser';
import type { FeedListShown } from '../../components/library/FeedList';
import { download } from '../../utils/download';
import type { LibraryDatabase } from '../../utils/library/database';
import { listSources } from '../../utils/library/sources';
import { askBackground } from '../../utils/messages/transport';
import { hostPattern } from '../../utils/site-access';
import { feedsOfOpml, type ListedFeed, opmlOfFeeds } from '../../utils/sources/opml';

/** Two thousand feeds with their titles take a fifth of this. */
const FILE_BYTES = 5 * 2 ** 20;

/** The sources as a file, on its way out or in. */
export class FeedLists {
  #shown: FeedListShown | 'not-opml' | null = null;
  #feeds: readonly ListedFeed[] = [];

  constructor(private readonly changed: () => void) {}

  get shown(): FeedListShown | 'not-opml' | null {
    return this.#shown;
  }

  async save(db: LibraryDatabase): Promise<void> {
    const file = new Blob([opmlOfFeeds(await listSources(db))], { type: 'text/x-opml' });
    download(file, 'headwater-sources.opml');
  }

  /** Reads a file; nothing is followed before the reader says so. */
  async read(db: LibraryDatabase, file: File): Promise<void> {
    const feeds = file.size > FILE_BYTES ? null : feedsOfOpml(await file.text());
    if (feeds === null || feeds.length === 0) return this.#show('not-opml');
    const followed = new Set((await listSources(db)).map(({ address }) => address));
    this.#feeds = feeds.filter(({ address }) => !followed.has(address));
    this.#show({ name: file.name, left: this.#feeds.length, progress: null });
  }

  /**
   * Follows what was read, one after the other. To be called in the click itself, which is when the browser may be asked
   * for access. `granted`: every site is.
   */
  async followAll(granted: boolean): Promise<void> {
    const feeds = this.#feeds;
    const shown = this.#shown;
    if (shown === null || shown === 'not-opml') return;
    const origins = [...new Set(feeds.map(({ address }) => hostPattern(address)))];
    const granting = granted || browser.permissions.request({ origins }).catch(() => false);
    let progress = { done: 0, followed: 0, failed: [] as readonly string[] };
    this.#show({ ...shown, progress });
    await granting;
    for (const { title, address } of feeds) {
      const asked = { type: 'follow-address', address } as const;
      const isFollowed = (await askBackground(asked).catch(() => undefined)) === 'followed';
      progress = {
        done: progress.done + 1,
        followed: progress.followed + (isFollowed ? 1 : 0),
        failed: isFollowed ? progress.failed : [...progress.failed, title],
      };
      this.#show({ ...shown, progress });
    }
  }

  #show(shown: FeedListShown | 'not-opml'): void {
    this.#shown = shown;
    this.changed();
  }
}
