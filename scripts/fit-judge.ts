/**
 * Fits the judge to labelled pairs of articles, and says on stderr how well it judges pairs it was not fitted to.
 *
 *   npm run fit-judge -- --corpus FILE --reading FILE --pairs FILE [--undeclared FILE] --out FILE
 *
 * Corpus and reading: as `npm run trace` takes them. Pairs: JSON Lines of `{"a", "b", "label"}`, `b` made of `a`
 * (`verbatim`, `near-duplicate`, `partial`, `rewrite`, `translation`) or not (any other label). Undeclared: pairs
 * `{"a", "b"}` that share text without a label; they are left out. Out: `utils/tracing/data/judge.json`, to ship it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createMemoryIndex } from '../utils/library/memory-index';
import { type FittedJudge, likelihoodOfReuse } from '../utils/tracing/judge';
import { PAIR_MEASURES, type PairMeasure } from '../utils/tracing/measures';
import type { Article } from '../utils/tracing/model';
import { BatchIds, batchArticles } from './batch';
import { familiesOf, type LabelledPair } from './fitting/labels';
import { fitJudge, toJson } from './fitting/model';
import { patchworkSamples } from './fitting/patchworks';
import { type Knowledge, type Sample, samplesOf } from './fitting/samples';
import { jsonLines } from './json-lines';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    reading: { type: 'string' },
    pairs: { type: 'string' },
    undeclared: { type: 'string' },
    out: { type: 'string' },
  },
});
const { corpus, reading, pairs, undeclared, out } = values;
if (!corpus || !reading || !pairs || !out) {
  console.error(
    'usage: npm run fit-judge -- --corpus FILE --reading FILE --pairs FILE [--undeclared FILE] --out FILE',
  );
  process.exit(2);
}

async function pairsOf(path: string): Promise<LabelledPair[]> {
  const read: LabelledPair[] = [];
  for await (const line of jsonLines(path)) if (line.ok) read.push(line.value as LabelledPair);
  return read;
}

async function collect(): Promise<Sample[]> {
  const ids = new BatchIds();
  const index = createMemoryIndex();
  const labelled = await pairsOf(pairs as string);
  const named = new Set(labelled.flatMap(({ a, b }) => [a, b]));
  const texts = new Map<string, string>();
  const note = (article: Article) => {
    const id = ids.nameOf(article.id);
    texts.set(id, article.text);
  };
  for await (const article of batchArticles([corpus as string], ids, 0)) {
    index.add(article);
    note(article);
  }
  const readings: Article[] = [];
  for await (const article of batchArticles([reading as string], ids, 1)) {
    readings.push(article);
    note(article);
  }
  const shared = undeclared ? await pairsOf(undeclared) : [];
  const knowledge: Knowledge = {
    pairs: labelled,
    undeclared: new Set(shared.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`])),
    families: familiesOf(
      labelled,
      [...texts].filter(([id]) => named.has(id)),
    ),
    ids,
  };
  const samples: Sample[] = [];
  for (const [i, article] of readings.entries()) {
    samples.push(...(await samplesOf(article, index, knowledge)));
    if (i % 500 === 0) console.error(`measured ${i} of ${readings.length} readings`);
  }
  const hosts = readings.map(({ id }) => ids.nameOf(id)).filter((id) => !named.has(id));
  return [...samples, ...patchworkSamples(knowledge, texts, hosts)];
}

/** Out of fold: of the pairs given a likelihood in each tenth, how many are reuse. A good judge says what happens. */
function reliability(samples: readonly Sample[]): string {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, reuse: 0, weight: 0 }));
  for (const fold of new Set(samples.map((sample) => sample.fold))) {
    const judge = fitJudge(samples.filter((sample) => sample.fold !== fold));
    for (const sample of samples.filter((s) => s.fold === fold && s.weight > 0)) {
      const likelihood = judged(judge, sample);
      const bin = bins[Math.min(9, Math.floor(likelihood * 10))];
      if (!bin) continue;
      bin.said += likelihood;
      bin.reuse += sample.reuse;
      bin.weight++;
    }
  }
  const rows = bins.map(({ said, reuse, weight }, i) =>
    [
      `${i / 10}-${(i + 1) / 10}`.padEnd(8),
      String(weight).padStart(6),
      (said / weight).toFixed(3),
      (reuse / weight).toFixed(3),
    ].join('  '),
  );
  return ['likelihood   pairs   said  reuse', ...rows].join('\n');
}

function judged(judge: FittedJudge, sample: Sample): number {
  const measures = Object.fromEntries(
    PAIR_MEASURES.map((name, i) => [name, sample.measures[i] ?? 0]),
  );
  return likelihoodOfReuse(measures as Record<PairMeasure, number>, judge);
}

const samples = await collect();
console.error(reliability(samples));
const known = samples.filter((sample) => sample.weight > 0);
const reused = known.filter((sample) => sample.reuse === 1).length;
// Not by the shell: it would empty the judge that this command imports before it begins.
writeFileSync(
  out as string,
  `${toJson(fitJudge(samples), `Fitted to ${known.length} pairs of news articles and passages, ${reused} of them reuse. Made by: npm run fit-judge`)}\n`,
);
