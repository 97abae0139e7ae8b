import type { LibraryDatabase } from '../library/database';
import { takeIn } from '../library/restoring';
import type { ImportId, ImportRow } from '../library/rows';
import { readLine } from './read-line';

/** Where copies of files lie until they are taken in: the extension's own file system. */
export interface Shelf {
  /** Replaces what lies there under the name. */
  write(name: string, bytes: ReadableStream<Uint8Array>): Promise<void>;
  /** Null where nothing lies there. */
  open(name: string): Promise<Blob | null>;
  remove(name: string): Promise<void>;
}

/** Bytes that are taken in at once, in one transaction: some two hundred articles. */
const SLICE_BYTES = 512 * 1_024;
/** A longer line is no article, not even one of a live blog with all its older texts. */
const LINE_BYTES = 64 * 2 ** 20;
/** Unpacked, a file of a million articles; what grows further was made to fill the disk. */
const FILE_BYTES = 8 * 2 ** 30;
/** Numbers of bad lines that are kept. */
const BAD_LIMIT = 100;

const nameOf = (id: ImportId) => `import-${id}.jsonl`;

/**
 * Copies a file of JSON Lines, gzipped or not (told by its first bytes), so that it can be taken in whatever becomes of it
 * and of the page. Throws what reading, unpacking or writing throws (a `TypeError` for a broken archive); nothing is left then.
 */
export async function beginImport(
  db: LibraryDatabase,
  shelf: Shelf,
  file: Blob & { readonly name: string },
): Promise<ImportRow> {
  const name = file.name.slice(0, 200);
  const start = { name, offset: 0, lines: 0, added: 0, known: 0, badCount: 0, bad: [] };
  // Without bytes: a copy that is cut off is known by that.
  const id = await db.imports.add({ ...start, bytes: 0 });
  try {
    await shelf.write(nameOf(id), await unpacked(file));
    const bytes = (await shelf.open(nameOf(id)))?.size ?? 0;
    await db.imports.update(id, { bytes });
    return { ...start, id, bytes };
  } catch (error) {
    await endImport(db, shelf, id);
    throw error;
  }
}

async function unpacked(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzipped = a === 0x1f && b === 0x8b;
  if (!isGzipped) return file.stream();
  return file.stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(upTo(FILE_BYTES));
}

/** Breaks off behind so many bytes, as a full disk would. */
function upTo(most: number): TransformStream<Uint8Array, Uint8Array> {
  let length = 0;
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length > most) throw new DOMException('the file is too large', 'QuotaExceededError');
      controller.enqueue(chunk);
    },
  });
}

/** Imports that were not ended; those whose copy was cut off are given up. To be called where nobody is copying. */
export async function openImports(
  db: LibraryDatabase,
  shelf: Shelf,
): Promise<readonly ImportRow[]> {
  const rows = await db.imports.toArray();
  for (const { id } of rows.filter(({ bytes }) => bytes === 0)) await endImport(db, shelf, id);
  return rows.filter(({ bytes }) => bytes > 0);
}

/** Drops the copy of an import that is done, and keeps what became of it for the reader. */
export function keepResult(shelf: Shelf, id: ImportId): Promise<void> {
  return shelf.remove(nameOf(id));
}

/** Forgets an import and its copy; what was taken in stays. */
export async function endImport(db: LibraryDatabase, shelf: Shelf, id: ImportId): Promise<void> {
  await db.imports.delete(id);
  await shelf.remove(nameOf(id));
}

/** How an import is gone on with: `onProgress` hears of every slice, none begins once `signal` is aborted. */
interface Going {
  readonly onProgress: (row: ImportRow) => void;
  readonly signal?: AbortSignal;
}

/**
 * Takes in what is left of an import, slice by slice, each with the note of how far it is in one transaction, so that it can be
 * cut off anywhere. Returns what became of it, or how far it is where it was aborted; null where it was given up meanwhile.
 */
export async function continueImport(
  db: LibraryDatabase,
  shelf: Shelf,
  id: ImportId,
  now: number,
  { onProgress, signal }: Going,
): Promise<ImportRow | null> {
  const copy = await shelf.open(nameOf(id));
  for (;;) {
    const row = await db.imports.get(id);
    if (row === undefined) return null;
    onProgress(row);
    if (row.offset >= row.bytes || signal?.aborted) return row;
    if (copy === null) return null;
    const slice = await sliceAt(copy, row.offset);
    const lines = slice.lines.map((line) => (line === '' ? 'blank' : readLine(line, now)));
    const bad = lines.flatMap((line, i) => (line === null ? row.lines + i + 1 : []));
    const progress = {
      offset: slice.end,
      lines: row.lines + slice.lines.length,
      badCount: row.badCount + bad.length,
      bad: [...row.bad, ...bad].slice(0, BAD_LIMIT),
    };
    const read = lines.filter((line) => line !== null && line !== 'blank');
    const articles = read.flatMap((line) => (line.kind === 'article' ? line.article : []));
    const feedback = read.flatMap((line) => (line.kind === 'feedback' ? line.row : []));
    await takeIn(db, id, { articles, feedback }, progress);
  }
}

/** The whole lines from an offset on, and where they end; a line that is too long counts as one that is broken. */
async function sliceAt(
  copy: Blob,
  offset: number,
): Promise<{ readonly lines: readonly string[]; readonly end: number }> {
  for (let length = SLICE_BYTES; ; length *= 2) {
    const bytes = new Uint8Array(await copy.slice(offset, offset + length).arrayBuffer());
    const isLast = offset + bytes.length >= copy.size;
    const end = isLast ? bytes.length : bytes.lastIndexOf(0x0a) + 1;
    if (end > 0) {
      const text = new TextDecoder().decode(bytes.subarray(0, end)).replace(/\n$/, '');
      return { lines: text.split('\n').map((line) => line.trim()), end: offset + end };
    }
    if (length >= LINE_BYTES) return { lines: ['{'], end: await endOfLine(copy, offset + length) };
  }
}

async function endOfLine(copy: Blob, from: number): Promise<number> {
  for (let at = from; at < copy.size; at += SLICE_BYTES) {
    const bytes = new Uint8Array(await copy.slice(at, at + SLICE_BYTES).arrayBuffer());
    const end = bytes.indexOf(0x0a);
    if (end >= 0) return at + end + 1;
  }
  return copy.size;
}
