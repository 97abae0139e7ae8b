import fitted from './data/judge.json';
import type { PairMeasure } from './measures';

/** A fitted judge: two models over the same measures. */
export interface FittedJudge {
  /** The order in which the models take the measures. */
  readonly measures: readonly string[];
  /** Log-odds = bias + Σ weight × (measure − mean) / scale. */
  readonly logistic: {
    readonly bias: number;
    readonly weights: readonly number[];
    readonly means: readonly number[];
    readonly scales: readonly number[];
  };
  /** Log-odds before the trees add theirs. */
  readonly bias: number;
  /** In pre-order: the left child (at most `value`) follows its parent, `right` is where the other is; a leaf has feature -1 and its log-odds in `value`. */
  readonly trees: readonly {
    readonly feature: readonly number[];
    readonly value: readonly number[];
    readonly right: readonly number[];
  }[];
}

/**
 * How likely it is that the later of two texts derives from the earlier; 0-1.
 *
 * The mean of two fitted models over the same measures: a logistic regression, which transfers best to rewriters it has
 * never seen, and boosted trees, which find what only measures together tell. Both are data, made by `npm run fit-judge`.
 */
export function likelihoodOfReuse(
  measures: Readonly<Record<PairMeasure, number>>,
  judge: FittedJudge = fitted,
): number {
  const values = judge.measures.map((name) => measures[name as PairMeasure]);
  return (probability(logisticOdds(values, judge)) + probability(treeOdds(values, judge))) / 2;
}

function logisticOdds(values: readonly number[], { logistic }: FittedJudge): number {
  const { bias, weights, means, scales } = logistic;
  return values.reduce(
    (odds, value, i) => odds + ((weights[i] ?? 0) * (value - (means[i] ?? 0))) / (scales[i] ?? 1),
    bias,
  );
}

function treeOdds(values: readonly number[], { bias, trees }: FittedJudge): number {
  return trees.reduce((odds, { feature, value, right }) => {
    let node = 0;
    for (let f = feature[0] ?? -1; f >= 0; f = feature[node] ?? -1)
      node = (values[f] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    return odds + (value[node] ?? 0);
  }, bias);
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
