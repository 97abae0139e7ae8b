import type { ArticleId } from '../tracing/model';
import { prepareText } from '../tracing/prepared-text';
import { captureArticle, type NewArticle } from './articles';
import type { ArrivalRow, LibraryDatabase, SourceId, SourceRow } from './database';

/** Addresses that are remembered of a source: more than any feed names at once. */
const NAMED_LIMIT = 1_000;

/** A source that the reader wants to follow. */
export type NewSource = Pick<SourceRow, 'address' | 'title' | 'site'>;

/** Follows a source from `now` on; one that is followed already stays as it is, but is paused no more. */
export function addSource(db: LibraryDatabase, source: NewSource, now: number): Promise<SourceId> {
  return db.transaction('rw', db.sources, async () => {
    const known = await db.sources.where('address').equals(source.address).first();
    if (known) {
      await db.sources.update(known.id, { isPaused: false });
      return known.id;
    }
    return db.sources.add({
      ...source,
      isPaused: false,
      addedAt: now,
      nextFetchAt: now,
      paceMs: 0,
      fetchedAt: null,
      etag: null,
      lastModified: null,
      failures: 0,
      lastFailure: null,
      spent: { day: 0, requests: 0 },
      named: [],
      brought: 0,
    });
  });
}

/** Follows a source no more; what it brought stays, what is still to be read of it does not come. */
export function removeSource(db: LibraryDatabase, id: SourceId): Promise<void> {
  return db.transaction('rw', [db.sources, db.arrivals], async () => {
    await db.arrivals.where('sourceId').equals(id).delete();
    await db.sources.delete(id);
  });
}

/** Every source, in the order in which they were followed. */
export function listSources(db: LibraryDatabase): Promise<readonly SourceRow[]> {
  return db.sources.toArray();
}

/** Sources of a site (registrable domain). */
export async function sourcesOfSite(
  db: LibraryDatabase,
  site: string,
): Promise<readonly SourceRow[]> {
  return (await db.sources.toArray()).filter((source) => source.site === site);
}

/** Sources that are to be asked by now. */
export async function dueSources(db: LibraryDatabase, now: number): Promise<readonly SourceRow[]> {
  const due = await db.sources.where('nextFetchAt').belowOrEqual(now).toArray();
  return due.filter(({ isPaused }) => !isPaused);
}

/** Articles that are to be read by now, the first named first; of all sources or of one. */
export function dueArrivals(
  db: LibraryDatabase,
  now: number,
  of?: SourceId,
): Promise<readonly ArrivalRow[]> {
  const due = db.arrivals.where('nextTryAt').belowOrEqual(now);
  return (of === undefined ? due : due.filter(({ sourceId }) => sourceId === of)).sortBy('id');
}

/** When there is something to do next, epoch ms; null where nothing is followed. */
export async function nextWorkAt(db: LibraryDatabase): Promise<number | null> {
  const [sources, arrival] = await Promise.all([
    db.sources.orderBy('nextFetchAt').toArray(),
    db.arrivals.orderBy('nextTryAt').first(),
  ]);
  const source = sources.find(({ isPaused }) => !isPaused);
  const times = [source?.nextFetchAt, arrival?.nextTryAt].filter((at) => at !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}

/** An article that a source names, before it is known whether it is new. */
export type Named = Pick<ArrivalRow, 'address' | 'title' | 'publishedAt' | 'html'>;

/**
 * Notes what a source answered, and what it names that is new, all or nothing. What the library holds already and what it
 * named before does not arrive again. Nothing happens where the source was removed in the meantime.
 */
export function noteAnswer(
  db: LibraryDatabase,
  id: SourceId,
  change: Partial<Omit<SourceRow, 'id' | 'address' | 'named'>>,
  named: readonly Named[],
  now: number,
): Promise<void> {
  return db.transaction('rw', [db.sources, db.arrivals, db.articles], async () => {
    const source = await db.sources.get(id);
    if (source === undefined) return;
    const known = new Set(source.named);
    for (const item of named.filter(({ address }) => !known.has(address))) {
      const has = await Promise.all([
        db.articles.where('address').equals(item.address).count(),
        db.arrivals.where('address').equals(item.address).count(),
      ]);
      if (has.some((count) => count > 0)) continue;
      await db.arrivals.add({ ...item, sourceId: id, seenAt: now, tries: 0, nextTryAt: now });
    }
    const addresses = [...new Set([...named.map(({ address }) => address), ...source.named])];
    await db.sources.update(id, { ...change, named: addresses.slice(0, NAMED_LIMIT) });
  });
}

/** Stores an article that has arrived and strikes it off, all or nothing; null where somebody else has done so. */
export function storeArrival(
  db: LibraryDatabase,
  arrival: ArrivalRow,
  read: NewArticle,
): Promise<ArticleId | null> {
  const prepared = prepareText(read.text);
  const tables = [db.arrivals, db.sources, db.articles, db.texts, db.versions, db.counters];
  return db.transaction('rw', tables, async () => {
    if ((await db.arrivals.get(arrival.id)) === undefined) return null;
    const id = await captureArticle(db, read, arrival.seenAt, prepared, arrival.sourceId);
    await db.arrivals.delete(arrival.id);
    const source = await db.sources.get(arrival.sourceId);
    if (source) await db.sources.update(source.id, { brought: source.brought + 1 });
    return id;
  });
}

/** Tries an arrival again later, or strikes it off where `nextTryAt` is null. */
export async function putOff(
  db: LibraryDatabase,
  { id, tries }: ArrivalRow,
  nextTryAt: number | null,
): Promise<void> {
  if (nextTryAt === null) await db.arrivals.delete(id);
  else await db.arrivals.update(id, { tries: tries + 1, nextTryAt });
}

/** Leaves a host alone until `at` (epoch ms): all that is still to be read of it waits. */
export async function leaveAlone(db: LibraryDatabase, host: string, at: number): Promise<void> {
  await db.arrivals
    .where('nextTryAt')
    .below(at)
    .filter(({ address }) => new URL(address).host === host)
    .modify({ nextTryAt: at });
}

/** Lets a source rest, or asks it again from `now` on. */
export async function pauseSource(
  db: LibraryDatabase,
  id: SourceId,
  isPaused: boolean,
  now: number,
): Promise<void> {
  await db.sources.update(id, isPaused ? { isPaused } : { isPaused, nextFetchAt: now });
}
