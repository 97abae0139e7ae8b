import type { Transfer } from '../../components/library/shown';
import { exportLibrary } from '../../utils/archive/export-library';
import {
  beginImport,
  continueImport,
  endImport,
  openImports,
} from '../../utils/archive/import-file';
import { ownFiles } from '../../utils/archive/shelf';
import { IMPORT_LOCK, keepImporting } from '../../utils/archive/wake-imports';
import { download } from '../../utils/download';
import { librarySize } from '../../utils/library/articles';
import { attempt, type LibraryDatabase } from '../../utils/library/database';
import type { ImportId } from '../../utils/library/rows';
import { changeArticles } from './library-news';

/** The library on its way into a file or out of one. */
export class Transfers {
  #state: Transfer = null;
  /** Ends what is being exported. */
  #exporting: AbortController | null = null;
  #importing: ImportId | null = null;
  #isCancelled = false;

  constructor(private readonly changed: () => unknown) {}

  get state(): Transfer {
    return this.#state;
  }

  /** Writes everything into a file and hands it to the browser's downloads. */
  async exportAll(db: LibraryDatabase): Promise<void> {
    const exporting = new AbortController();
    this.#exporting = exporting;
    await this.#try(async () => {
      const all = await librarySize(db);
      const stream = exportLibrary(db, (done) => {
        if (!exporting.signal.aborted) this.#show({ kind: 'exporting', done, all });
      });
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>();
      const file = new Response(readable).blob();
      file.catch(() => undefined);
      try {
        await stream.pipeTo(writable, { signal: exporting.signal });
      } catch (error) {
        if (!exporting.signal.aborted) throw error;
        return;
      }
      download(await file, `headwater-${new Date().toISOString().slice(0, 10)}.jsonl.gz`);
      this.#show({ kind: 'exported', articles: all });
    });
  }

  importFile(db: LibraryDatabase, file: File): Promise<void> {
    this.#show({ kind: 'copying', name: file.name });
    this.#isCancelled = false;
    return navigator.locks.request(IMPORT_LOCK, () =>
      this.#try(async () => {
        const { id } = await beginImport(db, ownFiles, file);
        if (this.#isCancelled) return endImport(db, ownFiles, id);
        await keepImporting();
        await this.#takeIn(db, id);
      }),
    );
  }

  /** Goes on with a file that was being taken in when a page was closed, once nobody else is at it; says what became of one that is done. */
  async goOn(db: LibraryDatabase): Promise<void> {
    const left = await db.imports.toCollection().first();
    if (left !== undefined && left.bytes > 0) this.#show({ kind: 'importing', import: left });
    await navigator.locks.request(IMPORT_LOCK, () =>
      this.#try(async () => {
        for (const { id } of await openImports(db, ownFiles)) {
          await this.#takeIn(db, id);
          // What failed would be said no more once the next file is done.
          if (this.#state?.kind === 'failed') return;
        }
      }),
    );
  }

  async cancel(db: LibraryDatabase): Promise<void> {
    this.#isCancelled = true;
    this.#exporting?.abort();
    if (this.#importing !== null) await endImport(db, ownFiles, this.#importing);
    this.#show(null);
  }

  async #takeIn(db: LibraryDatabase, id: ImportId): Promise<void> {
    this.#importing = id;
    // What went wrong is said before open tabs follow what has come in, which may take a while.
    await changeArticles(() =>
      this.#try(async () => {
        const done = await continueImport(db, ownFiles, id, Date.now(), {
          onProgress: (row) => this.#show({ kind: 'importing', import: row }),
        });
        this.#importing = null;
        if (done === null) return this.#show(null);
        await endImport(db, ownFiles, id);
        this.#show({ kind: 'imported', import: done });
      }),
    );
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      const done = await attempt(work);
      if (!done.ok) this.#show({ kind: 'failed', why: done.failure === 'full' ? 'full' : 'fault' });
    } catch (error) {
      // Unpacking throws a `TypeError`, whatever is wrong with a file.
      console.error('Headwater: a file could not be taken in or written', error);
      this.#show({ kind: 'failed', why: error instanceof TypeError ? 'broken-file' : 'fault' });
    } finally {
      this.#importing = null;
    }
  }

  #show(next: Transfer): void {
    this.#state = next;
    this.changed();
  }
}
