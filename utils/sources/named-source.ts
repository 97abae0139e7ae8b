import { browser } from 'wxt/browser';
import type { LibraryDatabase, LibraryResult } from '../library/database';
import type { SourceAsked, SourceChecked } from '../messages/origin-protocol';
import { createSharing } from '../turns';
import type { ArticleFetched, Follower } from './follower';
import { mayAsk } from './following';

/** Addresses whose host the reader is being asked about; kept in `storage.session`, since that may outlive popup and background. */
const WISHES = 'wished-sources';
/** More are nobody's wish. */
const WISHES_LIMIT = 10;

/**
 * The source that a page names, fetched, stored and compared in one go. The browser may ask for access first, and close the
 * popup for it: the wish is kept here, and carried out when access has come. Must be made while the background starts.
 */
export class NamedSource {
  /** Of what is being fetched two who ask get one answer. */
  readonly #shared = createSharing<string, SourceChecked>();

  /** `sourceOf` gives the address that the page of a tab names; null where it names none, or must not be stored. */
  constructor(
    private readonly openLibrary: () => Promise<LibraryResult<LibraryDatabase>>,
    private readonly follower: Follower,
    private readonly sourceOf: (tabId: number) => Promise<string | null>,
  ) {
    browser.permissions.onAdded.addListener(() => {
      this.#carryOut().catch((error: unknown) => {
        console.error('Headwater: a source could not be checked', error);
      });
    });
  }

  async answer({ tabId }: SourceAsked): Promise<SourceChecked> {
    const address = await this.sourceOf(tabId);
    if (address === null) return 'fault';
    if (await mayAsk(address)) return this.#check(address);
    await browser.storage.session.set({
      [WISHES]: [...(await wishes()), address].slice(-WISHES_LIMIT),
    });
    return 'waiting';
  }

  async #carryOut(): Promise<void> {
    const wished = await wishes();
    await browser.storage.session.remove(WISHES);
    for (const address of new Set(wished)) if (await mayAsk(address)) await this.#check(address);
  }

  #check(address: string): Promise<SourceChecked> {
    return this.#shared(address, async () => {
      const library = await this.openLibrary();
      if (!library.ok) return 'fault';
      return checkedAs(await this.follower.fetchArticle(library.value, address, false));
    });
  }
}

function checkedAs(fetched: ArticleFetched): SourceChecked {
  if (fetched.ok) return 'compared';
  const { why } = fetched;
  if (why === 'no-article' || why === 'gone' || why === 'not-found') return 'no-article';
  return why === 'spent' || why === 'busy' ? 'later' : 'unreachable';
}

async function wishes(): Promise<readonly string[]> {
  const stored: unknown = (await browser.storage.session.get(WISHES))[WISHES];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}
