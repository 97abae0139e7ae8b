import english from '../../utils/tracing/data/english-words.json';
import { BatchIds, batchArticles } from '../batch';

/** An article to fill a library with or to read. */
export interface BenchArticle {
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  /** Epoch ms. */
  readonly publishedAt?: number;
  readonly publishedFrom?: 'json-ld';
}

/** The first `count` articles of a corpus file, or made-up ones. */
export async function benchArticles(count: number, corpus: string | null): Promise<BenchArticle[]> {
  if (corpus === null) return Array.from({ length: count }, (_, i) => madeUpArticle(i));
  const articles: BenchArticle[] = [];
  for await (const { title, text } of batchArticles([corpus], new BatchIds(), 0)) {
    if (articles.length === count) break;
    articles.push({ title: title.slice(0, 200), text });
  }
  return articles;
}

/** Words with the share of articles that has them, so that a draw has the frequencies of news. */
const WORDS = Object.entries(english.stemsByRarity).map(([rarity, stems]) => ({
  stems: stems.split(' '),
  share: Math.exp(-Number(rarity)),
}));
const TOTAL = WORDS.reduce((sum, { stems, share }) => sum + stems.length * share, 0);
const SENTENCES = 30;
const WORDS_IN_SENTENCE = 20;

function madeUpArticle(seed: number): BenchArticle {
  const random = randomNumbers(seed);
  const sentence = () =>
    `${Array.from({ length: WORDS_IN_SENTENCE }, () => drawWord(random)).join(' ')}.`;
  const paragraphs = Array.from({ length: SENTENCES / 2 }, () => `${sentence()} ${sentence()}`);
  return { title: `Article ${seed}`, text: paragraphs.join('\n\n') };
}

function drawWord(random: () => number): string {
  let left = random() * TOTAL;
  for (const { stems, share } of WORDS) {
    left -= stems.length * share;
    if (left < 0) return (stems[Math.floor(random() * stems.length)] ?? '').replace('#', '');
  }
  return 'end';
}

/** Mulberry32: the same draws in every run. */
function randomNumbers(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
