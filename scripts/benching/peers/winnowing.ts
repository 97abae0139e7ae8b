import type { Article } from '../../../utils/tracing/model';
import { type Match, type Peer, Picks, Shelf } from './peer';
import { Postings } from './postings';
import { shingleHashes } from './shingles';

/** Any run of `SHINGLE_WORDS` + `WINDOW` - 1 words that two texts share gives them a fingerprint in common. */
export const SHINGLE_WORDS = 5;
export const WINDOW = 4;

/**
 * Winnowing (Schleimer, Wilkerson and Aiken 2003), the method of MOSS, over words. The score is the share of the reading's
 * fingerprints that the candidate has, 0-1.
 */
export function createWinnowing(): Peer {
  const shelf = new Shelf();
  const postings = new Postings();
  return {
    add(article: Article) {
      postings.add(shelf.add(article), fingerprints(article.text));
    },
    best(reading: Article): Match | null {
      const picks = new Picks(reading, shelf);
      const own = fingerprints(reading.text);
      for (const [number, shared] of postings.shared(own)) picks.offer(number, shared / own.size);
      return picks.best;
    },
  };
}

/** The least hash of every window of shingles. Which of equals it is (the rightmost, to be exact) only matters for positions. */
export function fingerprints(text: string): Set<number> {
  const hashes = shingleHashes(text, SHINGLE_WORDS);
  const chosen = new Set<number>();
  for (let start = 0; start === 0 || start + WINDOW <= hashes.length; start++) {
    const window = hashes.subarray(start, start + WINDOW);
    if (window.length > 0) chosen.add(Math.min(...window));
  }
  return chosen;
}
