import type { LibraryDatabase } from '../library/database';
import { lineOf } from './article-line';
import { feedbackLines } from './export-feedback';

/** Articles that are read at once. */
const SLICE = 100;

/**
 * The whole library as JSON Lines, gzipped, as it is read: one article a line, in the order in which they were stored, then
 * what the reader said of verdicts. Articles that come in meanwhile are in it too, those that go are not. `onProgress` hears
 * how many articles are done.
 */
export function exportLibrary(
  db: LibraryDatabase,
  onProgress: (done: number) => void,
): ReadableStream<Uint8Array> {
  const lines = linesOf(db, onProgress);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  }).pipeThrough(new CompressionStream('gzip'));
}

async function* linesOf(
  db: LibraryDatabase,
  onProgress: (done: number) => void,
): AsyncGenerator<string, void> {
  let after = 0;
  for (let done = 0; ; ) {
    const rows = await db.articles.where(':id').above(after).limit(SLICE).toArray();
    const ids = rows.map(({ id }) => id);
    const [texts, versions] = await Promise.all([
      db.texts.bulkGet(ids),
      db.versions.where('articleId').anyOf(ids).toArray(),
    ]);
    const lines = rows.flatMap((row, i) => {
      const text = texts[i];
      const own = versions.filter(({ articleId }) => articleId === row.id);
      return text === undefined ? [] : `${lineOf(row, text, own)}\n`;
    });
    if (lines.length > 0) yield lines.join('');
    done += rows.length;
    onProgress(done);
    const last = rows.at(-1);
    if (last === undefined || rows.length < SLICE) break;
    after = last.id;
  }
  const said = await feedbackLines(db, false);
  if (said !== '') yield said;
}
