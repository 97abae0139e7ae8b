import type { Article } from '../../utils/tracing/model';
import { BatchIds, batchArticles } from '../batch';
import type { LabelledPair } from '../fitting/labels';
import { jsonLines } from '../json-lines';
import { type Truth, truthOf } from './scores';

/** Files of labelled articles, as `npm run fit-judge` takes them. */
export interface LabelledFiles {
  readonly corpus: string;
  readonly reading: string;
  readonly pairs: string;
  /** Pairs that share text without a label. */
  readonly undeclared: string | undefined;
}

export interface LabelledLists {
  readonly corpus: readonly Article[];
  readonly readings: readonly Article[];
  readonly ids: BatchIds;
  readonly truth: Truth;
}

/** The corpus was there all along, the readings are new. */
const CORPUS_SEEN_AT = 0;
const READING_SEEN_AT = Date.now();

export async function readLabelledLists(files: LabelledFiles): Promise<LabelledLists> {
  const ids = new BatchIds();
  const corpus = await allOf(batchArticles([files.corpus], ids, CORPUS_SEEN_AT));
  const readings = await allOf(batchArticles([files.reading], ids, READING_SEEN_AT));
  const pairs = await allOf(pairsOf(files.pairs));
  const undeclared = files.undeclared === undefined ? [] : await allOf(pairsOf(files.undeclared));
  const named = (article: Article) => ({ ...article, id: ids.nameOf(article.id) });
  const truth = truthOf({
    pairs,
    undeclared: new Set(undeclared.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`])),
    corpus: corpus.map(named),
    readings: readings.map(named),
  });
  return { corpus, readings, ids, truth };
}

async function* pairsOf(path: string): AsyncGenerator<LabelledPair> {
  for await (const line of jsonLines(path)) if (line.ok) yield line.value as LabelledPair;
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
