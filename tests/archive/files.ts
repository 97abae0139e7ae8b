import { exportLibrary } from '../../utils/archive/export-library';
import {
  beginImport,
  continueImport,
  endImport,
  type Shelf,
} from '../../utils/archive/import-file';
import type { LibraryDatabase } from '../../utils/library/database';
import type { ImportRow } from '../../utils/library/rows';

export const fileOf = (content: string | Uint8Array<ArrayBuffer>) =>
  new File([content], 'library.jsonl');

/** Takes a whole file in at `now` (epoch ms). */
export async function takeFileIn(
  db: LibraryDatabase,
  shelf: Shelf,
  file: File,
  now: number,
): Promise<ImportRow | null> {
  const { id } = await beginImport(db, shelf, file);
  const done = await continueImport(db, shelf, id, now, { onProgress: () => {} });
  await endImport(db, shelf, id);
  return done;
}

/** The bytes of an export. */
export async function exportOf(db: LibraryDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const stream = exportLibrary(db, () => {}) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
