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

/** The different runs of a text, ascending: engines sort numbers natively, and building a set of them takes three times as long. */
export function differentRuns(keys: Uint32Array): Uint32Array {
  const sorted = keys.slice().sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i++) {
    const key = sorted[i] ?? 0;
    if (i === 0 || key !== sorted[size - 1]) sorted[size++] = key;
  }
  return sorted.subarray(0, size);
}

/** How many keys two lists of different runs share. */
export function sharedRuns(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/**
 * For each word of a text, how many words long the longest run through it is that stands in the other text too.
 * `starts` are the text's runs of `length` words, `others` the different ones of the other text. Runs that follow one
 * another without a gap count as one: they nearly always do in the other text as well.
 */
export function runLengths(starts: Uint32Array, others: Uint32Array, length: number): Uint16Array {
  const lengths = new Uint16Array(starts.length === 0 ? 0 : starts.length + length - 1);
  for (let i = 0; i < starts.length; i++) {
    if (!isAmong(starts[i] ?? 0, others)) continue;
    let end = i;
    while (end + 1 < starts.length && isAmong(starts[end + 1] ?? 0, others)) end++;
    lengths.fill(end - i + length, i, end + length);
    i = end;
  }
  return lengths;
}

function isAmong(key: number, sorted: Uint32Array): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === key;
}
