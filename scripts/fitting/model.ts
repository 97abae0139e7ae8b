import type { FittedJudge } from '../../utils/tracing/judge';
import { PAIR_MEASURES } from '../../utils/tracing/measures';
import { type Boosting, fitTrees, type Rows } from './boosted-trees';
import { fitLogistic } from './logistic';
import type { Sample } from './samples';

const BOOSTING: Boosting = { trees: 100, depth: 4, learningRate: 0.1, minLeaf: 5, lambda: 1 };
const LOGISTIC_PENALTY = 1e-4;

export function fitJudge(samples: readonly Sample[]): FittedJudge {
  const known = samples.filter((sample) => sample.weight > 0);
  const width = PAIR_MEASURES.length;
  const features = new Float32Array(known.length * width);
  for (const [i, sample] of known.entries()) features.set(sample.measures, i * width);
  const rows: Rows = { features, width, count: known.length };
  const labels = Float32Array.from(known, (sample) => sample.reuse);
  const weights = Float32Array.from(known, (sample) => sample.weight);
  const { bias, trees } = fitTrees(rows, labels, weights, BOOSTING);
  return {
    measures: PAIR_MEASURES,
    logistic: fitLogistic(rows, labels, weights, LOGISTIC_PENALTY),
    bias,
    trees: trees.map(({ feature, value, right }) => ({ feature, value, right })),
  };
}

/** The judge as JSON, numbers cut to five digits: more would tell nothing and double the file. */
export function toJson(judge: FittedJudge, about: string): string {
  const short = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value;
  return JSON.stringify({ about, ...judge }, short);
}
