import { type CompareState, NO_VERSIONS, type Versions } from '../../components/compare/shown';
import { painted } from '../../components/painted';
import type { Pair } from '../../utils/compare-address';
import { attempt, type LibraryDatabase } from '../../utils/library/database';
import { libraryOpener } from '../../utils/library/opener';
import { watchLibrary } from '../../utils/library/watching';
import { idsOf, type PairIds, readPair } from './read-pair';

/** Read beside the rest of the page and the library: it is most of what this page loads, and needed last. */
const method = () => import('./method');

/** The popup shows a verdict before its reading is stored; longer than this the disk does not take. */
const PATIENCE_MS = 8_000;

/** Follows one pair at a time through the library: not there yet, there, compared, gone. */
export class PairWatch {
  state: CompareState = { kind: 'loading' };
  versions: Versions = NO_VERSIONS;
  private readonly open = libraryOpener('headwater');
  private stop = () => {};
  private patience: ReturnType<typeof setTimeout> | undefined;
  /** The look at the library that began last; what comes of an earlier one is of yesterday. */
  private look = 0;
  private wasHere = false;

  constructor(private readonly changed: () => void) {}

  /** Shows this pair from now on; null for an address that names none. */
  async follow(pair: Pair | null): Promise<void> {
    const look = this.begin();
    this.stop();
    this.wasHere = false;
    this.versions = NO_VERSIONS;
    if (pair === null) return this.show({ kind: 'no-pair' });
    if (pair.reading === pair.source) return this.show({ kind: 'same-article' });
    // Begun here, and answered for where it is needed.
    method().catch(() => {});
    this.show({ kind: 'loading' });
    const opened = await this.open();
    if (look !== this.look) return;
    if (!opened.ok) return this.show({ kind: 'library', why: opened.failure });
    const db = opened.value;
    this.stop = watchLibrary(() => idsOf(db, pair), {
      next: (ids) => this.seen(db, pair, ids),
      error: () => {
        this.begin();
        this.show({ kind: 'library', why: 'unavailable' });
      },
    });
  }

  private begin(): number {
    clearTimeout(this.patience);
    return ++this.look;
  }

  private show(state: CompareState): void {
    this.state = state;
    this.changed();
  }

  private seen(db: LibraryDatabase, pair: Pair, { reading, source }: PairIds): void {
    if (reading === null || source === null) {
      this.begin();
      this.miss({ reading, source });
      return;
    }
    // Texts that stand there are judged to the end, whatever else is stored.
    if (this.state.kind === 'compared') return;
    const look = this.begin();
    this.wasHere = true;
    this.compare(db, pair, { reading, source }, look).catch(() => {
      if (look === this.look) this.show({ kind: 'fault' });
    });
  }

  private async compare(
    db: LibraryDatabase,
    pair: Pair,
    ids: Parameters<typeof readPair>[2],
    look: number,
  ): Promise<void> {
    const read = await attempt(() => readPair(db, pair, ids));
    const { comparePair, followVersions } = await method();
    if (look !== this.look) return;
    if (!read.ok) return this.show({ kind: 'library', why: read.failure });
    if (read.value === null) return;
    const { shown, judge } = comparePair(db, read.value);
    this.show(shown);
    await painted();
    const judged = await attempt(judge);
    if (look !== this.look) return;
    if (!judged.ok) return this.show({ kind: 'library', why: judged.failure });
    this.show(judged.value);
    await followVersions(db, read.value.reading, (versions) => {
      if (look !== this.look) return;
      this.versions = versions;
      this.changed();
    });
  }

  /** One that is not here may be on its way; after a while it is said that it is not. */
  private miss({ reading, source }: PairIds): void {
    const which =
      reading === null && source === null ? 'both' : reading === null ? 'reading' : 'source';
    this.show({ kind: 'missing', which, how: this.wasHere ? 'deleted' : 'waiting' });
    if (this.wasHere) return;
    const give = () => this.show({ kind: 'missing', which, how: 'never-came' });
    this.patience = setTimeout(give, PATIENCE_MS);
  }
}
