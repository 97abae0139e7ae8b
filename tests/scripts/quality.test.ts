import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
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

describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-quality-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(join('node_modules', '.bin', 'tsx'), ['scripts/bench.ts', 'quality', ...args], {
      encoding: 'utf8',
    });
  const file = (name: string, lines: readonly object[]) => {
    writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return join(folder, name);
  };

  test('says what it needs', () => {
    const { status, stderr, stdout } = run();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--pairs FILE');
  });

  test('prints a row for each method, and asks no method twice', () => {
    const others = OTHERS.map((text, i) => ({ id: `other-${i}`, text }));
    const kept = join(folder, 'kept');
    const args = [
      ...['--corpus', file('corpus.jsonl', [...others, { id: 'original', text: ORIGINAL }])],
      ...[
        '--reading',
        file('reading.jsonl', [
          { id: 'copy', text: ORIGINAL },
          { id: 'new', text: UNRELATED },
        ]),
      ],
      ...['--pairs', file('pairs.jsonl', [{ a: 'original', b: 'copy', label: 'verbatim' }])],
      ...['--kept', kept],
    ];
    const rows = () =>
      run(...args)
        .stdout.trim()
        .split('\n')
        .slice(2);
    const first = rows();
    const names = first.map((row) => row.split(/[|,]/)[1]?.trim());
    expect(names).toEqual([
      '**Headwater**',
      'MinHash-LSH',
      'SimHash',
      'Winnowing',
      'BM25 (MiniSearch)',
      'Churnalism US',
      'Churnalism US',
    ]);
    for (const row of first) expect(row).toContain('| 100.0% | 0.0% |');
    const missed = { id: 'copy', verdict: 'none', source: null, ms: 1 };
    writeFileSync(join(kept, 'headwater.jsonl'), `${JSON.stringify(missed)}\n`);
    expect(rows()[0]).toContain('| 0.0% | 0.0% |');
    expect(rows().slice(1)).toEqual(first.slice(1));
  });
});
