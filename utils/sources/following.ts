import { browser } from 'wxt/browser';
import { siteOf } from '../article/publisher';
import type { LibraryDatabase, LibraryResult } from '../library/database';
import { removeSource, sourcesOfSite } from '../library/sources';
import type {
  AddressFollowed,
  AddressToFollow,
  FollowAsked,
  FollowState,
} from '../messages/protocol';
import { readSettings } from '../settings';
import { isGranted } from '../site-access';
import { isOwnNetwork } from '../site-rules';
import { webAddress } from './feed';
import { feedAddresses, type LinkElement } from './feed-links';
import type { Follower } from './follower';
import type { Wake } from './wake';

/** Where sites keep their feeds that name none. */
const USUAL_PLACES = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];

const NOTHING: FollowState = { kind: 'unavailable' };

/** Sites, by tab, that are to be followed once the reader has granted them; in `storage.session`, since that may outlive popup and background. */
const WISHES = 'wished-follows';

/**
 * What the reader does about the sites they follow. The browser may ask for access first, and close the popup for it: the
 * wish is kept, and carried out when access has come. Must be made while the background starts.
 */
export class Following {
  constructor(
    private readonly openLibrary: () => Promise<LibraryResult<LibraryDatabase>>,
    private readonly follower: Follower,
    private readonly wake: Wake,
  ) {
    browser.permissions.onAdded.addListener(() => {
      this.#carryOut().catch((error: unknown) => {
        console.error('Headwater: a site could not be followed', error);
      });
    });
  }

  answer({ type, tabId }: FollowAsked): Promise<FollowState> {
    if (type === 'follow') return this.#follow(tabId);
    return type === 'unfollow' ? this.#unfollow(tabId) : this.#state(tabId);
  }

  /** Follows a feed by its address, or the site at that address by a feed in one of the usual places. */
  async followAddress({ address }: AddressToFollow): Promise<AddressFollowed> {
    const url = webAddress(address, address);
    if (url === null || !(await mayAsk(url))) return 'no-access';
    const library = await this.openLibrary();
    if (!library.ok) return 'fault';
    const usual = new URL(url).pathname === '/' ? usualPlaces(url) : [];
    const followed = await this.follower.follow(library.value, [url, ...usual]);
    if (followed === 'no-feed' || followed === 'later') return followed;
    this.#wakeSoon();
    return 'followed';
  }

  #wakeSoon(): void {
    this.wake().catch((error: unknown) => {
      console.error('Headwater: a source could not be read', error);
    });
  }

  /** Whether the site that a tab shows is followed. */
  #state(tabId: number): Promise<FollowState> {
    return this.#ofTab(tabId, (db, { site }) => stateOf(db, site));
  }

  /** Follows the site that a tab shows, by a feed that its page names or else by one in the usual places. */
  #follow(tabId: number): Promise<FollowState> {
    return this.#ofTab(tabId, async (db, { url, site }) => {
      if (!(await isGranted(url))) {
        await browser.storage.session.set({ [WISHES]: { ...(await wishes()), [tabId]: site } });
        return { kind: 'waiting', site };
      }
      const named = await feedsNamed(tabId, url);
      const followed = await this.follower.follow(db, named.length > 0 ? named : usualPlaces(url));
      if (followed === 'no-feed' || followed === 'later') return { kind: followed, site };
      this.#wakeSoon();
      return stateOf(db, site);
    });
  }

  /** Follows what was wished for before it was granted, where its tab still shows it. */
  async #carryOut(): Promise<void> {
    const wished = Object.entries(await wishes());
    await browser.storage.session.remove(WISHES);
    for (const [tabId, site] of wished) {
      const tab = await browser.tabs.get(Number(tabId)).catch(() => null);
      if (tab?.url && siteOf(tab.url) === site && (await mayAsk(tab.url)))
        await this.#follow(Number(tabId));
    }
  }

  /** Follows that site no more; what came in by it stays. */
  #unfollow(tabId: number): Promise<FollowState> {
    return this.#ofTab(tabId, async (db, { site }) => {
      for (const { id } of await sourcesOfSite(db, site)) await removeSource(db, id);
      return stateOf(db, site);
    });
  }

  async #ofTab(
    tabId: number,
    work: (db: LibraryDatabase, page: Page) => Promise<FollowState>,
  ): Promise<FollowState> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const url = tab?.url ?? '';
    const site = siteOf(url);
    if (tab === null || tab.incognito || site === null || !(await mayBeAsked(url))) return NOTHING;
    const library = await this.openLibrary();
    return library.ok ? work(library.value, { url, site }) : NOTHING;
  }
}

interface Page {
  readonly url: string;
  readonly site: string;
}

function usualPlaces(url: string): string[] {
  return USUAL_PLACES.map((path) => new URL(path, url).href);
}

/**
 * Whether the reader lets Headwater ask an address: its host is granted, its site is not switched off, and it is not of the
 * reader's own machine or network, where a feed has no business to send anybody.
 */
export async function mayAsk(address: string): Promise<boolean> {
  return (await mayBeAsked(address)) && isGranted(address);
}

/** The same, were its host granted. */
async function mayBeAsked(address: string): Promise<boolean> {
  if (isOwnNetwork(new URL(address).hostname)) return false;
  const { isPaused, sitesOff } = await readSettings();
  return !isPaused && !sitesOff.includes(siteOf(address) ?? '');
}

async function wishes(): Promise<Readonly<Record<string, unknown>>> {
  const stored: unknown = (await browser.storage.session.get(WISHES))[WISHES];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

async function stateOf(db: LibraryDatabase, site: string): Promise<FollowState> {
  const sources = await sourcesOfSite(db, site);
  if (sources.length === 0) return { kind: 'not-followed', site };
  const brought = sources.reduce((sum, source) => sum + source.brought, 0);
  return {
    kind: 'followed',
    site,
    brought,
    isFailing: sources.every(({ failures }) => failures > 0),
  };
}

/** Feeds that the page of a tab names, of its own site or another. */
async function feedsNamed(tabId: number, url: string): Promise<readonly string[]> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, func: alternateLinks })
    .catch(() => []);
  const links: unknown = answer?.result;
  return feedAddresses(Array.isArray(links) ? links.filter(isLink) : [], url);
}

function isLink(link: unknown): link is LinkElement {
  if (typeof link !== 'object' || link === null) return false;
  const { rel, type, href, title } = { rel: null, type: null, href: null, title: null, ...link };
  return [rel, type, href, title].every((text) => typeof text === 'string');
}

/** Runs in the page, by itself: nothing outside of it is at hand there. */
function alternateLinks(): LinkElement[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][href]');
  return [...links].slice(0, 50).map(({ rel, type, href, title }) => ({ rel, type, href, title }));
}
