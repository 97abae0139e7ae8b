import type { Transfer } from '../../components/library/shown';
import { exportLibrary } from '../../utils/archive/export-library';
import {
  beginImport,
  continueImport,
  endImport,
  openImports,
} from '../../utils/archive/import-file';
import { ownFiles } from '../../utils/archive/shelf';
import { librarySize } from '../../utils/library/articles';
import type { ImportId, LibraryDatabase } from '../../utils/library/database';

/** Of two library pages only one takes a file in. */
const LOCK = 'import';

/** The library on its way into a file or out of one. */
export class Transfers {
  #state: Transfer = null;
  /** Ends what is being exported. */
  #exporting: AbortController | null = null;
  #importing: ImportId | null = null;

  constructor(private readonly changed: () => void) {}

  get state(): Transfer {
    return this.#state;
  }

  /** Writes everything into a file and hands it to the browser's downloads. */
  async exportAll(db: LibraryDatabase): Promise<void> {
    const all = await librarySize(db);
    const exporting = new AbortController();
    this.#exporting = exporting;
    const stream = exportLibrary(db, (done) => {
      if (!exporting.signal.aborted) this.#show({ kind: 'exporting', done, all });
    });
    const { signal } = exporting;
    const whole = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
    const piped = stream.pipeTo(whole.writable, { signal }).catch(() => undefined);
    const file = await new Response(whole.readable).blob().catch(() => null);
    await piped;
    if (file === null || signal.aborted) return this.#show(null);
    download(file, `headwater-${new Date().toISOString().slice(0, 10)}.jsonl.gz`);
    this.#show({ kind: 'exported', articles: all });
  }

  async importFile(db: LibraryDatabase, file: File): Promise<void> {
    this.#show({ kind: 'copying', name: file.name });
    try {
      const { id } = await beginImport(db, ownFiles, file);
      await this.#takeIn(db, id);
    } catch (error) {
      this.#show({ kind: 'failed', why: whyNot(error) });
    }
  }

  /** Goes on with a file that was being taken in when a page was closed. */
  async goOn(db: LibraryDatabase): Promise<void> {
    const isOther = await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => !lock);
    if (isOther) return;
    for (const { id } of await openImports(db, ownFiles)) await this.#takeIn(db, id);
  }

  async cancel(db: LibraryDatabase): Promise<void> {
    this.#exporting?.abort();
    if (this.#importing !== null) await endImport(db, ownFiles, this.#importing);
    this.#show(null);
  }

  #takeIn(db: LibraryDatabase, id: ImportId): Promise<void> {
    return navigator.locks.request(LOCK, async () => {
      this.#importing = id;
      const done = await continueImport(db, ownFiles, id, Date.now(), (row) =>
        this.#show({ kind: 'importing', import: row }),
      );
      this.#importing = null;
      if (done === null) return this.#show(null);
      await endImport(db, ownFiles, id);
      this.#show({ kind: 'imported', import: done });
    });
  }

  #show(next: Transfer): void {
    this.#state = next;
    this.changed();
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function whyNot(error: unknown): 'broken-file' | 'full' | 'fault' {
  // Unpacking throws a `TypeError`, whatever is wrong.
  if (error instanceof TypeError) return 'broken-file';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  if (!isFull) console.error('Headwater: a file could not be taken in', error);
  return isFull ? 'full' : 'fault';
}
