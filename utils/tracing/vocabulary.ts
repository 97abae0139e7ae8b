import type { Words } from './words';

/** The different stems of a text, in order of first appearance: parallel arrays, one entry a stem. */
export interface Vocabulary {
  readonly size: number;
  readonly keys: Uint32Array;
  /** How often a stem stands in the text. */
  readonly counts: Uint16Array;
  /** The kinds of word (bits of `FIGURE`, `NAME`, `QUOTED`) it occurs as. */
  readonly flags: Uint8Array;
  /** Index of the first word that has it. */
  readonly firstWords: Uint16Array;
  /** Of each word of the text, the index of its stem. */
  readonly stemOfWord: Uint16Array;
  /** Stem key → its index. */
  readonly indexOf: ReadonlyMap<number, number>;
}

export function vocabularyOf(words: Words): Vocabulary {
  const indexOf = new Map<number, number>();
  const stemOfWord = new Uint16Array(words.count);
  const [counts, firstWords] = [new Uint16Array(words.count), new Uint16Array(words.count)];
  const [keys, flags] = [new Uint32Array(words.count), new Uint8Array(words.count)];
  for (let i = 0; i < words.count; i++) {
    const key = words.keys[i] ?? 0;
    let stem = indexOf.get(key);
    if (stem === undefined) {
      stem = indexOf.size;
      indexOf.set(key, stem);
      keys[stem] = key;
      firstWords[stem] = i;
    }
    stemOfWord[i] = stem;
    counts[stem] = (counts[stem] ?? 0) + 1;
    flags[stem] = (flags[stem] ?? 0) | (words.flags[i] ?? 0);
  }
  const size = indexOf.size;
  return {
    size,
    keys: keys.subarray(0, size),
    counts: counts.subarray(0, size),
    flags: flags.subarray(0, size),
    firstWords: firstWords.subarray(0, size),
    stemOfWord,
    indexOf,
  };
}

/** The stems that two texts share: for each stem of one its index in the other, -1 where the other lacks it. */
export interface SharedStems {
  readonly forth: Int32Array;
  readonly back: Int32Array;
}

export function sharedStems(a: Vocabulary, b: Vocabulary): SharedStems {
  const forth = new Int32Array(a.size).fill(-1);
  const back = new Int32Array(b.size).fill(-1);
  for (let i = 0; i < a.size; i++) {
    const j = b.indexOf.get(a.keys[i] ?? 0);
    if (j === undefined) continue;
    forth[i] = j;
    back[j] = i;
  }
  return { forth, back };
}
