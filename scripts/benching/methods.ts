import { createMemoryIndex } from '../../utils/library/memory-index';
import { trace } from '../../utils/tracing/trace';
import { traceLine } from '../trace-line';
import type { LabelledLists } from './labelled-lists';
import { createBm25 } from './peers/bm25';
import { createChurnalism, PUBLISHED_CHARACTERS } from './peers/churnalism';
import { createMinHash } from './peers/minhash';
import type { Peer } from './peers/peer';
import { createSimHash } from './peers/simhash';
import { createWinnowing } from './peers/winnowing';

export interface PeerMethod {
  readonly name: string;
  /** Of its answers' file. */
  readonly file: string;
  readonly create: () => Peer;
  /** How a threshold is written. */
  readonly unit: (threshold: number) => string;
  /** The threshold it was published with, where it was made for this very task. */
  readonly published?: number;
}

/**
 * Jaccard similarity from which MinHash's bands are to find a pair. With the usual 0.5 they found one rewrite in a thousand and
 * no false alarm at all: they, and not the threshold, decided.
 */
const FOUND_FROM = 0.1;

export const PEERS: readonly PeerMethod[] = [
  {
    name: 'MinHash-LSH',
    file: 'minhash',
    create: () => createMinHash(FOUND_FROM),
    unit: (threshold) => `Jaccard ≥ ${threshold.toFixed(2)}`,
  },
  {
    name: 'SimHash',
    file: 'simhash',
    create: createSimHash,
    unit: (threshold) => `≤ ${64 - threshold} of 64 bits differ`,
  },
  {
    name: 'Winnowing',
    file: 'winnowing',
    create: createWinnowing,
    unit: (threshold) => `containment ≥ ${threshold.toFixed(2)}`,
  },
  {
    name: 'BM25 (MiniSearch)',
    file: 'bm25',
    create: createBm25,
    unit: (threshold) => `≥ ${threshold.toFixed(2)} of own score`,
  },
  {
    name: 'Churnalism US',
    file: 'churnalism',
    create: createChurnalism,
    unit: (threshold) => `≥ ${threshold} characters`,
    published: PUBLISHED_CHARACTERS,
  },
];

/** A line for one reading: what it is traced to, how it was judged (Headwater) or how alike it is (a peer), and ms taken. */
export interface Answer {
  readonly id: string;
  readonly source: string | null;
  readonly verdict?: string;
  readonly score?: number;
  readonly ms: number;
}

const PROGRESS_EVERY = 1000;

/** Lines of JSON, one a reading, as `npm run trace` prints them. */
export async function* headwaterLines({
  corpus,
  readings,
  ids,
}: LabelledLists): AsyncGenerator<string> {
  const index = createMemoryIndex();
  for (const article of corpus) index.add(article);
  for (const [i, reading] of readings.entries()) {
    const started = performance.now();
    const traced = await trace(reading, index);
    yield traceLine(reading, traced, ids, performance.now() - started);
    if ((i + 1) % PROGRESS_EVERY === 0) console.error(`Headwater: traced ${i + 1}`);
  }
}

/** Lines of JSON, one a reading: the best candidate and its score. */
export async function* peerLines(
  { name, create }: PeerMethod,
  { corpus, readings, ids }: LabelledLists,
): AsyncGenerator<string> {
  const peer = create();
  for (const article of corpus) peer.add(article);
  console.error(`${name}: indexed ${corpus.length}`);
  for (const [i, reading] of readings.entries()) {
    const started = performance.now();
    const match = peer.best(reading);
    const ms = Number((performance.now() - started).toFixed(3));
    const source = match === null ? null : ids.nameOf(match.id);
    yield JSON.stringify({ id: ids.nameOf(reading.id), source, score: match?.score ?? 0, ms });
    if ((i + 1) % PROGRESS_EVERY === 0) console.error(`${name}: looked up ${i + 1}`);
  }
}
