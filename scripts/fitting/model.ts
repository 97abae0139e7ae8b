import type { FittedJudge, Judges } from '../../utils/tracing/judge';
import { PAIR_MEASURES } from '../../utils/tracing/measures';
import { type Boosting, fitTrees, type Rows } from './boosted-trees';
import { fitLogistic } from './logistic';
import { fitNetwork, type NetworkOptions } from './network';
import type { Sample } from './samples';
import { standardise } from './standardise';

const BOOSTING: Boosting = { trees: 100, depth: 4, learningRate: 0.1, minLeaf: 5, lambda: 1 };
const LOGISTIC_PENALTY = 1e-4;
const NETWORK: NetworkOptions = { hidden: 20, epochs: 60, learningRate: 0.003, penalty: 3e-4 };

/** A judge for texts in one language, and one for texts in two. */
export function fitJudges(samples: readonly Sample[]): Judges {
  return {
    within: fitJudge(samples.filter(({ across }) => !across)),
    across: fitJudge(samples.filter(({ across }) => across)),
  };
}

function fitJudge(samples: readonly Sample[]): FittedJudge {
  const known = samples.filter((sample) => sample.weight > 0);
  const width = PAIR_MEASURES.length;
  const features = new Float32Array(known.length * width);
  for (const [i, sample] of known.entries()) features.set(sample.measures, i * width);
  const rows: Rows = { features, width, count: known.length };
  const labels = Float32Array.from(known, (sample) => sample.reuse);
  const weights = Float32Array.from(known, (sample) => sample.weight);
  const { rows: standard, means, scales } = standardise(rows);
  const { bias, trees } = fitTrees(rows, labels, weights, BOOSTING);
  return {
    measures: PAIR_MEASURES,
    means,
    scales,
    logistic: fitLogistic(standard, labels, weights, LOGISTIC_PENALTY),
    network: fitNetwork(standard, labels, weights, NETWORK),
    bias,
    trees: trees.map(({ feature, value, right }) => ({ feature, value, right })),
  };
}

/** The judges as JSON, numbers cut to five digits: more would tell nothing and double the file. */
export function toJson(judges: Judges, about: string): string {
  const short = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value;
  return JSON.stringify({ about, ...judges }, short);
}
