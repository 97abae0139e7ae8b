import type { Article } from '../../../utils/tracing/model';
import { type Match, type Peer, Picks, Shelf } from './peer';
import { mix, shingleHashes } from './shingles';

/** As text-dedup has it by default: word 3-grams, each distinct one counted once, 64 bits. */
const SHINGLE_WORDS = 3;
const HALF = 32;
const BITS = 2 * HALF;
const SECOND_HALF_SEED = 0x27d4eb2f;

/**
 * SimHash (Charikar 2002; Manku, Jain and Das Sarma 2007). The score is 64 minus the number of bits that differ; two texts
 * without anything in common come to 32 or so. All fingerprints are compared: bands would miss what differs in many bits.
 */
export function createSimHash(): Peer {
  const shelf = new Shelf();
  const halves: number[] = [];
  return {
    add(article: Article) {
      const fingerprint = simHash(article.text);
      if (fingerprint === null) return;
      shelf.add(article);
      halves.push(...fingerprint);
    },
    best(reading: Article): Match | null {
      const picks = new Picks(reading, shelf);
      const fingerprint = simHash(reading.text);
      if (fingerprint === null) return picks.best;
      const [first, second] = fingerprint;
      for (let number = 0; number < shelf.size; number++) {
        const differing =
          bitsSet(first ^ (halves[2 * number] ?? 0)) +
          bitsSet(second ^ (halves[2 * number + 1] ?? 0));
        picks.offer(number, BITS - differing);
      }
      return picks.best;
    },
  };
}

/** Two halves of 32 bits; null for a text without words. */
function simHash(text: string): readonly [number, number] | null {
  const shingles = new Set(shingleHashes(text, SHINGLE_WORDS));
  if (shingles.size === 0) return null;
  const votes = new Int32Array(BITS);
  for (const shingle of shingles) {
    const other = mix(shingle, SECOND_HALF_SEED);
    for (let bit = 0; bit < HALF; bit++) {
      votes[bit] = (votes[bit] ?? 0) + ((shingle >>> bit) & 1) * 2 - 1;
      votes[HALF + bit] = (votes[HALF + bit] ?? 0) + ((other >>> bit) & 1) * 2 - 1;
    }
  }
  const half = (from: number) =>
    votes
      .subarray(from, from + HALF)
      .reduce((bits, vote, bit) => bits | (vote > 0 ? 1 << bit : 0), 0);
  return [half(0), half(HALF)];
}

/** Of 32 bits, added up in pairs, fours and bytes. */
function bitsSet(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
