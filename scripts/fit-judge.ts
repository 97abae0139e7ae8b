/**
 * Fits the judges to labelled pairs of articles, and traces every reading by judges that were not fitted to its family.
 *
 *   npm run fit-judge -- --corpus FILE --reading FILE --pairs FILE [--undeclared FILE] [--without REGEXP]
 *                        [--out-of-fold TRACES] [--out FILE]
 *
 * Corpus and reading: as `npm run trace` takes them. Pairs: JSON Lines of `{"a", "b", "label"}`, `b` made of `a`
 * (`verbatim`, `near-duplicate`, `partial`, `rewrite`, `translation`), or not, or `unknown`: left out. Undeclared: pairs
 * `{"a", "b"}` that share text without a label; they are left out too. Without: reuses whose `kind` matches are not fitted
 * to, to see how the judges do on rewriters they have never met. Out of fold: traces of all readings, in five folds with
 * families kept whole; how reliable their confidence is goes to stderr. Out: `utils/tracing/data/judge.json`, to ship it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareText } from '../utils/tracing/prepared-text';
import { trace } from '../utils/tracing/trace';
import { collectSamples, type Dataset, type Files, readDataset } from './fitting/dataset';
import { fitJudges, toJson } from './fitting/model';
import { Reliability } from './fitting/reliability';
import { FOLDS, foldOf, type Sample } from './fitting/samples';
import { traceLine } from './trace-line';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    reading: { type: 'string' },
    pairs: { type: 'string' },
    undeclared: { type: 'string' },
    without: { type: 'string' },
    'out-of-fold': { type: 'string' },
    out: { type: 'string' },
  },
});
const { corpus, reading, pairs, undeclared, without, out } = values;
if (!corpus || !reading || !pairs) {
  console.error(
    'usage: npm run fit-judge -- --corpus FILE --reading FILE --pairs FILE [--undeclared FILE] [--without REGEXP] [--out-of-fold TRACES] [--out FILE]',
  );
  process.exit(2);
}

/** What is fitted to: reuses of a kind that is to stay unseen are taken out, with all that is made of them. */
function seen(samples: readonly Sample[], { knowledge }: Dataset): Sample[] {
  if (without === undefined) return [...samples];
  const unseen = new RegExp(without, 'u');
  const ids = new Set(
    knowledge.pairs.filter(({ kind = '' }) => unseen.test(kind)).map(({ b }) => b),
  );
  return samples.filter((sample) => sample.reuse === 0 || !ids.has(sample.reading));
}

async function traceOutOfFold(
  { index, readings, knowledge }: Dataset,
  samples: readonly Sample[],
  path: string,
): Promise<void> {
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    fitJudges(samples.filter((sample) => sample.fold !== fold)),
  );
  const reliability = new Reliability(knowledge);
  const lines: string[] = [];
  for (const article of readings) {
    const name = knowledge.ids.nameOf(article.id);
    const fold = foldOf(knowledge.families.of(name));
    const started = performance.now();
    const traced = await trace(article, index, prepareText(article.text), judges[fold]);
    lines.push(traceLine(article, traced, knowledge.ids, performance.now() - started));
    reliability.add(name, traced);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
  console.error(`${reliability}`);
}

async function run(files: Files): Promise<void> {
  const dataset = await readDataset(files);
  const samples = seen(await collectSamples(dataset), dataset);
  const outOfFold = values['out-of-fold'];
  if (outOfFold !== undefined) await traceOutOfFold(dataset, samples, outOfFold);
  if (out === undefined) return;
  const known = samples.filter((sample) => sample.weight > 0);
  const reused = known.filter((sample) => sample.reuse === 1).length;
  // Not by the shell: it would empty the judge that this command imports before it begins.
  const about = `Fitted to ${known.length} pairs of news articles and passages, ${reused} of them reuse. Made by: npm run fit-judge`;
  writeFileSync(out, `${toJson(fitJudges(samples), about)}\n`);
}

await run({ corpus, reading, pairs, undeclared });
