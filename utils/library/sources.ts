import type { ArticleId } from '../tracing/model';
import { prepareText } from '../tracing/prepared-text';
import { captureArticle, type NewArticle } from './capture';
import type { LibraryDatabase } from './database';
import type { ArrivalRow, NamedItem, SourceId, SourceRow } from './rows';

/** Articles that are remembered of a source: more than any feed names at once. */
const NAMED_LIMIT = 1_000;
/** Some feeds call everything changed whenever they are asked. */
const MOST_REREADS = 5;

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

/** Articles that are to be read by now: new ones before changed ones, the first named first; of all sources or of one. */
export async function dueArrivals(
  db: LibraryDatabase,
  now: number,
  of?: SourceId,
): Promise<readonly ArrivalRow[]> {
  const due = db.arrivals.where('nextTryAt').belowOrEqual(now);
  const wanted = of === undefined ? due : due.filter(({ sourceId }) => sourceId === of);
  const inOrder = await wanted.sortBy('id');
  return inOrder.sort((a, b) => Number(a.isAgain ?? false) - Number(b.isAgain ?? false));
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
export interface Named extends Pick<ArrivalRow, 'address' | 'title' | 'publishedAt' | 'html'> {
  /** Changes whenever what the source says of it does. */
  readonly mark: number;
  /** Of the past of a source that is new; it is remembered, but does not arrive. */
  readonly isPast: boolean;
}

/**
 * Notes what a source answered, and what it names that is new or has changed, all or nothing. What the library holds already
 * does not arrive as new. Nothing happens where the source was removed in the meantime.
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
    const known = new Map(source.named.map((item) => [item.address, item]));
    const remembered = new Map<string, NamedItem>();
    for (const item of named) {
      const { address, mark } = item;
      const before = known.get(address);
      const isAgain = before !== undefined && hasChanged(before, mark);
      const rereads = (before?.rereads ?? 0) + Number(isAgain);
      remembered.set(address, { address, mark, rereads });
      if (isAgain || (before === undefined && !item.isPast))
        await announce(db, {
          ...arrivalOf(item),
          sourceId: id,
          isAgain,
          nextTryAt: now,
          seenAt: now,
        });
    }
    const all = [...new Map([...remembered, ...known, ...remembered]).values()];
    await db.sources.update(id, { ...change, named: all.slice(0, NAMED_LIMIT) });
  });
}

function hasChanged(before: NamedItem, mark: number): boolean {
  return before.mark !== null && before.mark !== mark && before.rereads < MOST_REREADS;
}

function arrivalOf({ address, title, publishedAt, html }: Named) {
  return { address, title, publishedAt, html, tries: 0 };
}

/** One that is still to be read is read as it is named now; what the library holds arrives only where it has changed. */
async function announce(db: LibraryDatabase, arrival: Omit<ArrivalRow, 'id'>): Promise<void> {
  const { address, title, html, isAgain } = arrival;
  const [waiting, stored] = await Promise.all([
    db.arrivals.where('address').equals(address).first(),
    db.articles.where('address').equals(address).count(),
  ]);
  if (waiting) await db.arrivals.update(waiting.id, { title, html });
  else if (isAgain || stored === 0) await db.arrivals.add(arrival);
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
    if (source && !arrival.isAgain)
      await db.sources.update(source.id, { brought: source.brought + 1 });
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
