import type { PreparedText } from './prepared-text';

/** Keys of all runs of `length` words, by the index of their first word; collisions are as rare as those of 30-bit hashes. */
export function runKeys({ words }: PreparedText, length: number): Uint32Array {
  const keys = new Uint32Array(Math.max(0, words.count - length + 1));
  for (let i = 0; i < keys.length; i++) {
    let h = length;
    for (let j = i; j < i + length; j++)
      h = Math.imul(h ^ (words.keys[j] ?? 0), 0x9e3779b1) ^ (h >>> 15);
    keys[i] = h >>> 2;
  }
  return keys;
}

/** Share of the different runs of `a` that stand in `b` too; 0-1, 0 for a text without any. */
export function runContainment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared / a.size;
}

/**
 * For each word of a text, how many words long the longest run through it is that stands in the other text too.
 * `starts` are the text's runs of `length` words, `others` those of the other text. Runs that follow one another without
 * a gap count as one: they nearly always do in the other text as well.
 */
export function runLengths(
  starts: Uint32Array,
  others: ReadonlySet<number>,
  length: number,
): Uint16Array {
  const lengths = new Uint16Array(starts.length === 0 ? 0 : starts.length + length - 1);
  for (let i = 0; i < starts.length; i++) {
    if (!others.has(starts[i] ?? 0)) continue;
    let end = i;
    while (end + 1 < starts.length && others.has(starts[end + 1] ?? 0)) end++;
    lengths.fill(end - i + length, i, end + length);
    i = end;
  }
  return lengths;
}
