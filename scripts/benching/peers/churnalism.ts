import type { Article } from '../../../utils/tracing/model';
import { type Match, mayBeSource, type Peer, Picks, Shelf } from './peer';
import { Postings } from './postings';
import { mix } from './shingles';

/** Letters in a window: SuperFastMatch's, and the shortest fragment that Churnalism US kept. */
export const WINDOW = 15;
/** Churnalism US showed a match of so many characters or more. */
export const PUBLISHED_CHARACTERS = 180;
/** And of this share of both texts together: matched / (one + other - matched). */
const MIN_COVERAGE = 0.01;
/** One window of so many is looked up; a match of the published length has forty of them. */
const SAMPLED = 4;
/** Those with most windows in common are compared exactly. */
const COMPARED = 10;
const BASE = 0x01000193;

/**
 * The rule of Churnalism US (Sunlight Foundation and Media Standards Trust, 2013): the characters of the reading that stand
 * in windows of 15 letters which the candidate has too. The score is their number.
 *
 * Simpler than the original: texts are reduced to lower-case letters, windows are hashed to 32 bits and not compared again,
 * and fragments of proper nouns or of boilerplate are not filtered out (it did so with tables of its own).
 */
export function createChurnalism(): Peer {
  const shelf = new Shelf();
  const postings = new Postings();
  return {
    add(article: Article) {
      postings.add(shelf.add(article), sampleOf(windowHashes(lettersOf(article.text))));
    },
    best(reading: Article): Match | null {
      const picks = new Picks(reading, shelf);
      const hashes = windowHashes(lettersOf(reading.text));
      const own = new Set(hashes);
      let compared = 0;
      for (const [number] of mostFirst(postings.shared(sampleOf(hashes)))) {
        const candidate = shelf.at(number);
        if (candidate === undefined || !mayBeSource(candidate, reading)) continue;
        const theirs = windowHashes(lettersOf(candidate.text));
        const shared = new Set(theirs.filter((hash) => own.has(hash)));
        const matched = matchedCharacters(hashes, shared);
        const lengths = hashes.length + theirs.length + 2 * (WINDOW - 1);
        if (matched / (lengths - matched) >= MIN_COVERAGE) picks.offer(number, matched);
        if (++compared === COMPARED) break;
      }
      return picks.best;
    },
  };
}

function mostFirst(counts: ReadonlyMap<number, number>): [number: number, count: number][] {
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\P{L}+/gu, '');
}

/** The hash of each window, in order; rolled on from the one before. */
function windowHashes(letters: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, letters.length - WINDOW + 1));
  let leaving = 1;
  for (let i = 0; i < WINDOW; i++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let i = 0; i < letters.length; i++) {
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= WINDOW) rolling = (rolling - Math.imul(leaving, letters.charCodeAt(i - WINDOW))) | 0;
    if (i >= WINDOW - 1) hashes[i - WINDOW + 1] = mix(rolling, 0);
  }
  return hashes;
}

function sampleOf(hashes: Uint32Array): Set<number> {
  return new Set(hashes.filter((hash) => hash % SAMPLED === 0));
}

function matchedCharacters(hashes: Uint32Array, shared: ReadonlySet<number>): number {
  let matched = 0;
  let covered = 0;
  for (const [start, hash] of hashes.entries()) {
    if (!shared.has(hash)) continue;
    matched += start + WINDOW - Math.max(start, covered);
    covered = start + WINDOW;
  }
  return matched;
}
