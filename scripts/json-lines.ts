import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A line of a JSON Lines file: its number from 1, and its value, or why it has none. */
export type JsonLine =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly error: string };

/** Reads JSON Lines, plain or gzipped (by the name's ending `.gz`), one line at a time; blank lines are passed over. */
export async function* jsonLines(path: string): AsyncGenerator<JsonLine> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // A pipe forwards no errors: without this a missing or broken file would end as an empty one.
  file.on('error', (error) => input.destroy(error));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield { number, ok: true, value: JSON.parse(line) };
    } catch (error) {
      yield { number, ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  }
}
