const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Runs of letters and digits, lower-cased. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Hashes (32 bits) of all runs of `n` words, in order; of a text with fewer words one of them all, of none nothing. */
export function shingleHashes(text: string, n: number): Uint32Array {
  const words = Uint32Array.from(plainWords(text), hashOfWord);
  if (words.length === 0) return words;
  const width = Math.min(n, words.length);
  return Uint32Array.from({ length: words.length - width + 1 }, (_, start) => {
    let hash = FNV_OFFSET;
    for (let i = start; i < start + width; i++)
      hash = mix(Math.imul(hash, 31) + (words[i] ?? 0), 0);
    return hash;
  });
}

function hashOfWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return mix(hash, 0);
}

/** The finalizer of MurmurHash3 (Appleby), of a value and a seed: every bit of either changes half of the result's 32. */
export function mix(value: number, seed: number): number {
  let hash = value ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
