import type { Article } from '../../../utils/tracing/model';
import { type Match, type Peer, Picks, Shelf } from './peer';
import { mix, shingleHashes } from './shingles';

/** What text-dedup is usually run with, and Data-Juicer's defaults: word 5-grams, 256 permutations. */
const SHINGLE_WORDS = 5;
const PERMUTATIONS = 256;
const SEEDS = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => mix(i + 1, 0x9e3779b9));

/**
 * MinHash (Broder 1997) looked up by locality-sensitive hashing. The score is the estimated Jaccard similarity of the two
 * sets of shingles, 0-1.
 *
 * @param threshold the similarity from which bands and rows are to find a pair, 0-1.
 */
export function createMinHash(threshold: number): Peer {
  const { bands, rows } = bandsAndRows(threshold, PERMUTATIONS);
  const shelf = new Shelf();
  const signatures: Uint32Array[] = [];
  const buckets = Array.from({ length: bands }, () => new Map<number, number[]>());
  const bandKey = (signature: Uint32Array, band: number) =>
    signature.subarray(band * rows, (band + 1) * rows).reduce((key, row) => mix(key, row), band);
  return {
    add(article: Article) {
      const signature = minHashSignature(article.text);
      if (signature === null) return;
      const number = shelf.add(article);
      signatures[number] = signature;
      for (const [band, bucket] of buckets.entries()) {
        const key = bandKey(signature, band);
        const members = bucket.get(key);
        if (members) members.push(number);
        else bucket.set(key, [number]);
      }
    },
    best(reading: Article): Match | null {
      const picks = new Picks(reading, shelf);
      const signature = minHashSignature(reading.text);
      if (signature === null) return picks.best;
      const found = new Set(
        buckets.flatMap((bucket, band) => bucket.get(bandKey(signature, band)) ?? []),
      );
      for (const number of found)
        picks.offer(number, estimatedJaccard(signature, signatures[number] ?? new Uint32Array()));
      return picks.best;
    },
  };
}

/** The least hash of any shingle under each permutation; null for a text without words. */
export function minHashSignature(text: string): Uint32Array | null {
  const shingles = new Set(shingleHashes(text, SHINGLE_WORDS));
  if (shingles.size === 0) return null;
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < PERMUTATIONS; i++) {
      const hash = mix(shingle, SEEDS[i] ?? 0);
      if (hash < (signature[i] ?? 0)) signature[i] = hash;
    }
  return signature;
}

/** The share of permutations under which two signatures agree, 0-1. */
export function estimatedJaccard(a: Uint32Array, b: Uint32Array): number {
  let agreeing = 0;
  for (let i = 0; i < PERMUTATIONS; i++) if (a[i] === b[i]) agreeing++;
  return agreeing / PERMUTATIONS;
}

const STEPS = 200;

/**
 * The bands and rows that err least: pairs below the threshold that share a band, and pairs above it that share none, as
 * areas under the curve 1 - (1 - s^rows)^bands, weighted alike (`optimal_param` of text-dedup and datasketch).
 */
export function bandsAndRows(
  threshold: number,
  permutations: number,
): { readonly bands: number; readonly rows: number } {
  let best = { bands: 1, rows: 1 };
  let least = Number.POSITIVE_INFINITY;
  for (let bands = 1; bands <= permutations; bands++)
    for (let rows = 1; rows <= permutations / bands; rows++) {
      const found = (s: number) => 1 - (1 - s ** rows) ** bands;
      const error = area(found, 0, threshold) + area((s) => 1 - found(s), threshold, 1);
      if (error >= least) continue;
      least = error;
      best = { bands, rows };
    }
  return best;
}

/** By the midpoint rule. */
function area(curve: (x: number) => number, from: number, to: number): number {
  const step = (to - from) / STEPS;
  let sum = 0;
  for (let i = 0; i < STEPS; i++) sum += curve(from + (i + 0.5) * step);
  return sum * step;
}
