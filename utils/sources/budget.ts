import { siteOf } from '../article/publisher';
import type { LibraryDatabase } from '../library/database';
import { requestsLeft, spend } from './schedule';

/** Requests within a day that belong to no source: what the reader asks to be fetched or searched for a feed. */
export const OWN_REQUESTS = 1_000;

/**
 * Counts a request that the reader has asked for: with a source of the address's site that has one left today, else, where
 * none is followed, with those that belong to no source. False where that is spent; nothing may be asked then.
 *
 * @param now epoch ms.
 */
export function mayStillAsk(db: LibraryDatabase, address: string, now: number): Promise<boolean> {
  const site = siteOf(address);
  return db.transaction('rw', [db.sources, db.counters], async () => {
    const ofSite = (await db.sources.toArray()).filter((source) => source.site === site);
    const source = ofSite.find(({ spent }) => requestsLeft(spent, now) > 0);
    if (source) await db.sources.update(source.id, { spent: spend(source.spent, now) });
    if (ofSite.length > 0) return source !== undefined;
    const { count = 0, day = 0 } = (await db.counters.get('requests')) ?? {};
    const spent = { day, requests: count };
    if (requestsLeft(spent, now, OWN_REQUESTS) === 0) return false;
    const next = spend(spent, now);
    await db.counters.put({ name: 'requests', day: next.day, count: next.requests });
    return true;
  });
}
