import { createMemoryIndex, type MemoryIndex } from '../../utils/library/memory-index';
import type { Article } from '../../utils/tracing/model';
import { BatchIds, batchArticles } from '../batch';
import { jsonLines } from '../json-lines';
import { filledTemplateSamples } from './filled-templates';
import { inventedRewriteSamples } from './invented-rewrites';
import { familiesOf, type LabelledPair } from './labels';
import { patchworkSamples } from './patchworks';
import { type Knowledge, type Sample, samplesOf } from './samples';
import { simulatedTranslations } from './simulated-translations';

/** Files of labelled articles: corpus and readings as `npm run trace` takes them, pairs `{"a", "b", "label"}`. */
export interface Files {
  readonly corpus: string;
  readonly reading: string;
  readonly pairs: string;
  /** Pairs that share text without a label. */
  readonly undeclared: string | undefined;
}

/** What the files hold, indexed. */
export interface Dataset {
  readonly index: MemoryIndex;
  readonly readings: readonly Article[];
  readonly knowledge: Knowledge;
  /** By id, of corpus and readings. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of readings that no pair speaks of. */
  readonly unlabelled: readonly string[];
}

export async function readDataset(files: Files): Promise<Dataset> {
  const ids = new BatchIds();
  const index = createMemoryIndex();
  const texts = new Map<string, string>();
  for await (const article of batchArticles([files.corpus], ids, 0)) {
    index.add(article);
    texts.set(ids.nameOf(article.id), article.text);
  }
  const readings: Article[] = [];
  for await (const article of batchArticles([files.reading], ids, 1)) {
    readings.push(article);
    texts.set(ids.nameOf(article.id), article.text);
  }
  const pairs = await pairsOf(files.pairs);
  const named = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const shared = files.undeclared === undefined ? [] : await pairsOf(files.undeclared);
  const knowledge: Knowledge = {
    pairs,
    undeclared: new Set(shared.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`])),
    families: familiesOf(
      pairs,
      [...texts].filter(([id]) => named.has(id)),
    ),
    ids,
  };
  const unlabelled = readings.map(({ id }) => ids.nameOf(id)).filter((id) => !named.has(id));
  return { index, readings, knowledge, texts, unlabelled };
}

/** Every reading with each of its candidates, and what is made of the articles besides; measured. */
export async function collectSamples(dataset: Dataset): Promise<Sample[]> {
  const { index, readings, knowledge, texts, unlabelled } = dataset;
  const samples: Sample[] = [];
  for (const [i, article] of readings.entries()) {
    samples.push(...(await samplesOf(article, index, knowledge)));
    if (i % 1000 === 0) console.error(`measured ${i} of ${readings.length} readings`);
  }
  return [
    ...samples,
    ...patchworkSamples(knowledge, texts, unlabelled),
    ...inventedRewriteSamples(texts, unlabelled),
    ...filledTemplateSamples(texts, unlabelled),
    ...simulatedTranslations(knowledge, texts),
  ];
}

async function pairsOf(path: string): Promise<LabelledPair[]> {
  const read: LabelledPair[] = [];
  for await (const line of jsonLines(path)) if (line.ok) read.push(line.value as LabelledPair);
  return read;
}
