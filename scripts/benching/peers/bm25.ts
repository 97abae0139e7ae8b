import MiniSearch from 'minisearch';
import type { Article } from '../../../utils/tracing/model';
import { type Match, type Peer, Picks, Shelf } from './peer';
import { plainWords } from './shingles';

/** More take too long: 64 took four times as long as these, all words of an article longer still. */
const QUERY_WORDS = 32;

/** What MiniSearch scores by unless told otherwise (BM25+, Lv and Zhai 2011). */
const { k, b, d } = { k: 1.2, b: 0.7, d: 0.5 };

/**
 * Full-text search by MiniSearch: the 32 rarest of the reading's words that the corpus has are the query. The score is
 * the candidate's, divided by what the reading itself would have scored: about 0-1.
 */
export function createBm25(): Peer {
  const shelf = new Shelf();
  const articlesWith = new Map<string, number>();
  let wordsInAll = 0;
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: plainWords,
    processTerm: (term) => term,
    searchOptions: { bm25: { k, b, d } },
  });
  const ownScore = (query: readonly string[], words: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const length = 1 - b + (b * new Set(words).size) / (wordsInAll / shelf.size);
    const scores = query.map((word) => {
      const [having, count] = [articlesWith.get(word) ?? 0, counts.get(word) ?? 0];
      const rarity = Math.log(1 + (shelf.size - having + 0.5) / (having + 0.5));
      return rarity * (d + (count * (k + 1)) / (count + k * length));
    });
    // MiniSearch multiplies by the number of words of the query that a document has.
    return scores.reduce((sum, score) => sum + score, 0) * query.length;
  };
  return {
    add(article: Article) {
      index.add({ id: shelf.add(article), text: article.text });
      const words = new Set(plainWords(article.text));
      wordsInAll += words.size;
      for (const word of words) articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1);
    },
    best(reading: Article): Match | null {
      const picks = new Picks(reading, shelf);
      const words = plainWords(reading.text);
      const query = [...new Set(words)]
        .filter((word) => articlesWith.has(word))
        .sort((one, other) => (articlesWith.get(one) ?? 0) - (articlesWith.get(other) ?? 0))
        .slice(0, QUERY_WORDS);
      const own = ownScore(query, words);
      for (const { id, score } of index.search(query.join(' '))) picks.offer(id, score / own);
      return picks.best;
    },
  };
}
