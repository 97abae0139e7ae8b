import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBm25 } from '../../scripts/benching/peers/bm25';
import { createChurnalism, WINDOW as LETTERS } from '../../scripts/benching/peers/churnalism';
import {
  bandsAndRows,
  createMinHash,
  estimatedJaccard,
  minHashSignature,
} from '../../scripts/benching/peers/minhash';
import type { Peer } from '../../scripts/benching/peers/peer';
import { plainWords, shingleHashes } from '../../scripts/benching/peers/shingles';
import { createSimHash } from '../../scripts/benching/peers/simhash';
import {
  createWinnowing,
  fingerprints,
  SHINGLE_WORDS,
  WINDOW,
} from '../../scripts/benching/peers/winnowing';
import { falseAlarmsOf, scoresOf, truthOf } from '../../scripts/benching/scores';
import { lowestThreshold } from '../../scripts/benching/thresholds';
import type { Article, ArticleId } from '../../utils/tracing/model';

const ORIGINAL = `The harbour board of Vellmouth voted on Tuesday to close the eastern quay for eleven weeks,
after divers found that eight of its forty oak piles had been hollowed out by shipworm. Fishing boats will be moved to
the coal basin, where the board promised free berths and a temporary ice house. "Nobody is happy, but a quay that falls
into the water helps nobody either," said harbour master Ines Okkerman, who has asked the province for nine million
crowns. The fish auction moves to the old rope works until the spring, and lorries are to reach it by Tanner Street,
which residents say is too narrow for them. A hearing is planned for the second week of March in the sailors' chapel.`;
const EDITED = ORIGINAL.replace('on Tuesday', 'this week')
  .replace('hollowed out', 'badly damaged')
  .replace(
    'who has asked the province for nine million\ncrowns',
    'who wants help from the province',
  );
const UNRELATED = `Scientists at the observatory above Pardell have photographed a comet whose tail split in two within
a single night. The smaller branch drifted away from the sun, which their models had not foreseen, and faded before dawn.
Amateur astronomers across four countries sent in pictures, and one schoolgirl in Orlem noticed the split first. The team
now wants to borrow a larger telescope when the visitor returns behind the moon next month, weather permitting.`;
/** Other articles: every word of the unrelated text stands in one, and none has many of them. */
const OTHERS = Array.from({ length: 10 }, (_, i) =>
  plainWords(UNRELATED)
    .filter((_, at) => at % 10 === i)
    .join(' '),
);

let ids = 0;
const article = (text: string, changes: Partial<Article> = {}): Article => ({
  id: ++ids as ArticleId,
  url: null,
  site: null,
  publisher: null,
  title: '',
  text,
  lang: 'en',
  publishedAt: null,
  publishedFrom: null,
  seenAt: 0,
  credit: null,
  ...changes,
});
const reading = (text: string, changes: Partial<Article> = {}) =>
  article(text, { seenAt: 1, ...changes });

/** What each gives a copy, at least, and an unrelated text, at most. */
const PEERS: Readonly<Record<string, { create: () => Peer; copy: number; unrelated: number }>> = {
  'MinHash-LSH': { create: () => createMinHash(0.1), copy: 1, unrelated: 0 },
  // Two random fingerprints of 64 bits agree in 32, give or take 4.
  SimHash: { create: createSimHash, copy: 64, unrelated: 44 },
  Winnowing: { create: createWinnowing, copy: 1, unrelated: 0 },
  BM25: { create: createBm25, copy: 0.99, unrelated: 0.1 },
  Churnalism: {
    create: createChurnalism,
    copy: ORIGINAL.replace(/\P{L}/gu, '').length,
    unrelated: 0,
  },
};

describe.each(Object.entries(PEERS))('%s', (_, { create, copy, unrelated }) => {
  const peer = create();
  const original = article(ORIGINAL);
  for (const one of [...OTHERS.map((text) => article(text)), original]) peer.add(one);
  const scoreOf = (text: string) => peer.best(reading(text))?.score ?? 0;

  test('scores a copy at its maximum, an unrelated text near its minimum, a light edit between', () => {
    expect(peer.best(reading(ORIGINAL))?.id).toBe(original.id);
    expect(scoreOf(ORIGINAL)).toBeGreaterThanOrEqual(copy);
    expect(peer.best(reading(EDITED))?.id).toBe(original.id);
    expect(scoreOf(EDITED)).toBeLessThan(scoreOf(ORIGINAL));
    expect(scoreOf(EDITED)).toBeGreaterThan(scoreOf(UNRELATED));
    expect(scoreOf(UNRELATED)).toBeLessThanOrEqual(unrelated);
  });

  test('has nothing to say of a text without words', () => {
    peer.add(article('…'));
    expect(peer.best(reading('— …'))).toBeNull();
  });

  test('names neither the reading itself, nor its publisher, nor what is later', () => {
    const alone = create();
    const at = (day: number) => ({
      publishedAt: day * 86_400_000,
      publishedFrom: 'json-ld' as const,
    });
    const read = reading(ORIGINAL, { publisher: 'The Vellmouth Gazette', ...at(5) });
    alone.add(read);
    alone.add(article(ORIGINAL, { publisher: 'Vellmouth Gazette', ...at(3) }));
    alone.add(article(ORIGINAL, { publisher: 'Orlem Post', ...at(9) }));
    for (const text of OTHERS) alone.add(article(text, { publisher: 'Vellmouth Gazette' }));
    expect(alone.best(read)).toBeNull();
    const earlier = article(EDITED, { publisher: 'Orlem Post', ...at(4) });
    const full = create();
    for (const one of [read, ...OTHERS.map((text) => article(text)), earlier]) full.add(one);
    expect(full.best(read)?.id).toBe(earlier.id);
  });
});

describe('winnowing', () => {
  const shared = SHINGLE_WORDS + WINDOW - 1;
  const words = plainWords(ORIGINAL);
  const others = plainWords(UNRELATED);
  const inside = (run: readonly string[]) =>
    [...others.slice(0, 30), ...run, ...others.slice(30)].join(' ');
  const inCommon = (a: Set<number>, b: Set<number>) => [...a].filter((hash) => b.has(hash)).length;

  test('finds every shared run of k + w - 1 words, and none shorter than k', () => {
    const whole = fingerprints(ORIGINAL);
    for (let start = 0; start + shared <= words.length; start++) {
      const text = inside(words.slice(start, start + shared));
      expect(inCommon(fingerprints(text), whole), text).toBeGreaterThan(0);
      const short = inside(words.slice(start, start + SHINGLE_WORDS - 1));
      expect(inCommon(fingerprints(short), whole), short).toBe(0);
    }
  });
});

describe('MinHash', () => {
  test('estimates the Jaccard similarity to within 0.1', () => {
    const words = plainWords(ORIGINAL + UNRELATED);
    for (const cut of [0, 20, 40, 60, 80, 100, 120, 140]) {
      const [a, b] = [words.slice(0, words.length - cut).join(' '), words.slice(cut).join(' ')];
      const [one, other] = [new Set(shingleHashes(a, 5)), new Set(shingleHashes(b, 5))];
      const both = [...one].filter((hash) => other.has(hash)).length;
      const exact = both / (one.size + other.size - both);
      const [first, second] = [minHashSignature(a), minHashSignature(b)];
      if (first === null || second === null) throw new Error('a text without words');
      expect(Math.abs(estimatedJaccard(first, second) - exact)).toBeLessThan(0.1);
    }
  });

  test('has the bands and rows that are published for its settings', () => {
    // text-dedup at 0.7 with 256 permutations, datasketch at 0.5 with 128.
    expect(bandsAndRows(0.7, 256)).toEqual({ bands: 25, rows: 10 });
    expect(bandsAndRows(0.5, 128)).toEqual({ bands: 25, rows: 5 });
  });
});

describe('Churnalism', () => {
  test('counts the letters of a passage taken over, and nothing under fifteen', () => {
    const peer = createChurnalism();
    peer.add(article(ORIGINAL));
    const passage = 'the board promised free berths and a temporary ice house';
    const long = peer.best(reading(`${UNRELATED} ${passage}. ${UNRELATED}`));
    const letters = passage.replace(/\P{L}/gu, '').length;
    // Letters on either side may go on by chance.
    expect(long?.score).toBeGreaterThanOrEqual(letters);
    expect(long?.score).toBeLessThan(letters + LETTERS);
    expect(peer.best(reading(`${UNRELATED} free berths. ${UNRELATED}`))).toBeNull();
  });

  test('asks for a hundredth of both texts together', () => {
    const peer = createChurnalism();
    peer.add(article(ORIGINAL));
    const passage = 'the board promised free berths and a temporary ice house';
    const padding = Array.from({ length: 40 }, (_, i) =>
      UNRELATED.replaceAll('the', `the${'x'.repeat(i)}`),
    );
    expect(peer.best(reading([passage, ...padding].join('\n')))).toBeNull();
  });
});

describe('the threshold', () => {
  test('is the lowest score that flags no more false alarms than allowed', () => {
    expect(lowestThreshold([0.9, 0.7, 0.5, 0.3], [0.5], 0)).toBe(0.7);
    expect(lowestThreshold([0.9, 0.7, 0.5, 0.3], [0.5], 1)).toBe(0.3);
    expect(lowestThreshold([0.9, 0.7, 0.5, 0.3], [0.3, 0.7, 0.5], 1)).toBe(0.7);
    expect(lowestThreshold([0.2, 0.1], [], 0)).toBe(0.1);
  });

  test('lets none of several equal false alarms in where not all are allowed', () => {
    expect(lowestThreshold([0.9, 0.5, 0.5, 0.5], [0.5, 0.5], 1)).toBe(0.9);
    expect(lowestThreshold([0.9, 0.5, 0.5, 0.5], [0.5, 0.5], 2)).toBe(0.5);
  });

  test('is out of reach where the highest score of all is one false alarm too many', () => {
    expect(lowestThreshold([0.9, 0.9, 0.4], [0.9, 0.9], 1)).toBe(Number.POSITIVE_INFINITY);
    expect(lowestThreshold([], [], 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('scores', () => {
  const made = (id: string, publishedAt: number | null = null) => ({
    id,
    text: `${id} `.repeat(60),
    publishedAt,
  });
  const truth = truthOf({
    pairs: [
      { a: 'source', b: 'copy', label: 'verbatim' },
      { a: 'source', b: 'version', label: 'rewrite' },
      { a: 'nowhere', b: 'orphan', label: 'rewrite' },
      { a: 'late', b: 'before', label: 'partial' },
      { a: 'source', b: 'peking', label: 'translation', kind: 'human/en-zh' },
      { a: 'source', b: 'innocent', label: 'same-event' },
      { a: 'late', b: 'version', label: 'unrelated' },
    ],
    undeclared: new Set(['plain late', 'late plain']),
    corpus: [made('source'), made('late', 9), made('version')],
    readings: ['copy', 'version', 'orphan', 'peking', 'innocent', 'plain', 'quiet']
      .map((id) => made(id))
      .concat(made('before', 2)),
  });
  const flags = (said: Record<string, string>, isUpdate = false) =>
    new Map(Object.entries(said).map(([id, source]) => [id, { source, isUpdate }]));

  test('sort the pairs: what is misjoined, dated the wrong way or without its original is no reuse to find', () => {
    expect(truth.reuses.map(({ b }) => b)).toEqual(['copy', 'version']);
    expect(truth.orphans).toEqual(['orphan']);
    expect(truth.innocents.map(({ b }) => b)).toEqual(['innocent', 'version']);
    expect(truth.unsourced).toEqual(['plain', 'quiet']);
  });

  test('take any version of the family for right, but not the reading itself', () => {
    expect(scoresOf(truth, flags({ copy: 'version' })).right.verbatim).toBe(1);
    expect(scoresOf(truth, flags({ copy: 'late' })).right.verbatim).toBe(0);
    expect(scoresOf(truth, flags({ version: 'version' })).right.rewrite).toBe(0);
    expect(scoresOf(truth, flags({})).right.verbatim).toBe(0);
  });

  test('count as false alarms what is traced to an innocent or to nothing known, once each', () => {
    const said = {
      innocent: 'late',
      version: 'source',
      plain: 'late',
      quiet: 'late',
      orphan: 'late',
    };
    expect(scoresOf(truth, flags(said))).toMatchObject({
      hardNegatives: 0.5,
      orphans: 1,
      unsourced: 0.5,
    });
    expect(falseAlarmsOf(truth, flags(said))).toEqual(['innocent', 'quiet']);
    expect(falseAlarmsOf(truth, flags({ version: 'late' }))).toEqual(['version']);
    expect(falseAlarmsOf(truth, flags({ quiet: 'late' }, true))).toEqual([]);
  });
});

test('the command says what it needs', { timeout: 30_000 }, () => {
  const tsx = join('node_modules', '.bin', 'tsx');
  const { status, stderr, stdout } = spawnSync(tsx, ['scripts/bench.ts', 'quality'], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('--pairs FILE');
});
