import Dexie, { type Table } from 'dexie';
import type { ArticleId } from '../tracing/model';
import type {
  ArrivalRow,
  ArticleRow,
  CounterRow,
  FeedbackRow,
  FindingRow,
  ImportId,
  ImportRow,
  SourceId,
  SourceRow,
  TextRow,
  VersionRow,
} from './rows';

/**
 * History of what is stored. Rungs stay as long as anybody may have them; a rung that changes data says how.
 *
 * 1. `articles`: a small row an article, found by address or by the keys of its salient terms; `texts`: its text under the
 *    same id, read only when it is compared; `versions`: older texts of an address whose text changed; `counters`: how many
 *    articles there are, since counting rows of 100,000 texts takes seconds.
 * 2. `sources`: what the reader follows, found by address or by when it is to be asked next; `arrivals`: articles that a
 *    source has named and that are still to be read, so that a background that is killed goes on where it was; `imports`:
 *    files that are being taken in, and how far.
 * 3. What a source has named is known with its mark, so that what changes under its address is read again.
 * 4. `findings`: what an article was traced to when it was compared last, found by it or by its source's address.
 * 5. `feedback`: what the reader said of an article and the source named for it, found by either address. It outlives both
 *    articles, so that what comes in again is not named again.
 */
export const LADDER: readonly Rung[] = [
  {
    version: 1,
    stores: {
      articles: '++id, &address, *terms',
      texts: 'id',
      versions: '++id, articleId',
      counters: 'name',
    },
  },
  {
    version: 2,
    stores: {
      sources: '++id, &address, nextFetchAt',
      arrivals: '++id, &address, sourceId, nextTryAt',
      imports: '++id',
    },
  },
  {
    version: 3,
    stores: {},
    upgrade: (transaction) => transaction.table('sources').toCollection().modify(withMarks),
  },
  { version: 4, stores: { findings: 'id, source' } },
  { version: 5, stores: { feedback: '[reading+source], reading, source' } },
];

export interface Rung {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: import('dexie').Transaction) => PromiseLike<unknown>;
}

export class LibraryDatabase extends Dexie {
  readonly articles!: Table<ArticleRow, ArticleId, Omit<ArticleRow, 'id'>>;
  readonly texts!: Table<TextRow, ArticleId>;
  readonly versions!: Table<VersionRow, number>;
  readonly findings!: Table<FindingRow, ArticleId>;
  readonly feedback!: Table<FeedbackRow, [reading: string, source: string]>;
  readonly counters!: Table<CounterRow, string>;
  readonly sources!: Table<SourceRow, SourceId, Omit<SourceRow, 'id'>>;
  readonly imports!: Table<ImportRow, ImportId, Omit<ImportRow, 'id'>>;
  readonly arrivals!: Table<ArrivalRow, number, Omit<ArrivalRow, 'id'>>;

  constructor(name: string, ladder: readonly Rung[] = LADDER) {
    super(name, { indexedDB: onlyAtItsVersion(globalThis.indexedDB) });
    for (const { version, stores, upgrade } of ladder) {
      const rung = this.version(version).stores({ ...stores });
      if (upgrade) rung.upgrade(upgrade);
    }
    // A newer Headwater in another context must be able to upgrade; this one is opened again when it is needed.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

function withMarks(source: { named: readonly unknown[] }): void {
  source.named = source.named.map((address) => ({ address, mark: null, rereads: 0 }));
}

/**
 * Opens nothing but the version that was asked for. Left alone, Dexie answers a newer database by opening it without a
 * version and adding to it what the older ladder misses.
 */
function onlyAtItsVersion(native: IDBFactory | undefined): Pick<IDBFactory, 'open' | 'databases'> {
  return {
    open(name, version) {
      if (native === undefined) throw new Dexie.MissingAPIError('IndexedDB is switched off');
      if (version === undefined) throw new Dexie.VersionError('written by a newer version');
      return native.open(name, version);
    },
    databases: async () => native?.databases() ?? [],
  };
}

/**
 * Why the library could not do something: `unavailable` (IndexedDB is off, hangs or is broken), `full` (no room on the
 * disk), `newer` (written by a newer Headwater; nothing is touched).
 */
export type LibraryFailure = 'unavailable' | 'full' | 'newer';

export type LibraryResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: LibraryFailure; readonly cause: string };

/** IndexedDB has been seen to hang for ever after an update of the extension; a reader is told after this long. */
const OPEN_TIMEOUT_MS = 5_000;

/** Opens the database, climbing the ladder where it is older. */
export async function openDatabase(
  name: string,
  {
    ladder = LADDER,
    timeoutMs = OPEN_TIMEOUT_MS,
  }: { ladder?: readonly Rung[]; timeoutMs?: number } = {},
): Promise<LibraryResult<LibraryDatabase>> {
  const database = new LibraryDatabase(name, ladder);
  const opened = await attempt(() => withTimeout(database.open(), timeoutMs));
  if (!opened.ok) {
    database.close();
    return opened;
  }
  return { ok: true, value: database };
}

/** Runs a piece of work on the database; what the database refuses is a value, a fault in the work itself is thrown. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<LibraryResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (
      !(
        error instanceof Dexie.DexieError ||
        error instanceof DOMException ||
        error instanceof TimeoutError
      )
    )
      throw error;
    const cause = `${error.name}: ${error.message}`;
    return { ok: false, failure: failureOf(error), cause };
  }
}

class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

function failureOf(error: Error): LibraryFailure {
  if (error.name === 'VersionError') return 'newer';
  return isFull(error) ? 'full' : 'unavailable';
}

/** Dexie hands on a full disk as an aborted transaction with the reason inside. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = 'inner' in error ? error.inner : null;
  return (
    error.name === 'QuotaExceededError' || (inner !== null && inner !== error && isFull(inner))
  );
}

async function withTimeout<T>(work: PromiseLike<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
