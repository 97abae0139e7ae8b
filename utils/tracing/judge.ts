import fitted from './data/judge.json';
import type { Measure, PairMeasure } from './measures';
import {
  MIN_FIGURES,
  RULED_OUT_LIKELIHOOD,
  TEMPLATE_CONFLICT,
  TEMPLATE_FIGURES_SHARE,
  TEMPLATE_RUNS_SHARE,
  TRANSLATION_FIGURES_SHARE,
  WORD_FOR_WORD_CONFLICT,
  WORD_FOR_WORD_COUNT,
  WORD_FOR_WORD_LIKELIHOOD,
  WORD_FOR_WORD_SHARE,
} from './thresholds';

/** A fitted judge: three models over the same measures, each giving log-odds of reuse. */
export interface FittedJudge {
  /** The order in which the models take the measures. */
  readonly measures: readonly string[];
  /** What the logistic regression and the network see of each measure: (measure − mean) / scale. */
  readonly means: readonly number[];
  readonly scales: readonly number[];
  /** Log-odds = bias + Σ weight × measure. */
  readonly logistic: { readonly bias: number; readonly weights: readonly number[] };
  /** Log-odds = Σ output × tanh(Σ hidden × measure + bias) + bias; the bias last in each row. */
  readonly network: {
    readonly hidden: readonly (readonly number[])[];
    readonly output: readonly number[];
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

/** One judge for texts in one language, one for texts in two. */
export interface Judges {
  readonly within: FittedJudge;
  readonly across: FittedJudge;
}

export const SHIPPED_JUDGES: Judges = fitted;

/**
 * How likely it is that one of two texts derives from the other; 0-1. What rules reuse out is no matter of likelihood: a
 * template filled in again, and a text in another language that tells of other figures. Nor is an
 * article that stands in the other nearly word for word, however little of the other it is.
 */
export function judgePair(
  measures: Readonly<Record<Measure, number>>,
  across: boolean,
  { within, across: ofTwo }: Judges = SHIPPED_JUDGES,
): number {
  const likelihood = likelihoodOfReuse(measures, across ? ofTwo : within);
  const isRuledOut = across ? hasOtherFigures(measures) : isTemplateFilledAgain(measures);
  if (isRuledOut) return Math.min(likelihood, RULED_OUT_LIKELIHOOD);
  return isWordForWord(measures) ? Math.max(likelihood, WORD_FOR_WORD_LIKELIHOOD) : likelihood;
}

/** Whether the most of a reading stands in the candidate as it is, names and figures with it: a few paragraphs of a long release. */
function isWordForWord(measures: Readonly<Record<Measure, number>>): boolean {
  return (
    measures.ownRun8Share >= WORD_FOR_WORD_SHARE &&
    measures.ownRun8Count >= Math.log(1 + WORD_FOR_WORD_COUNT) &&
    Math.max(measures.figureConflict, measures.nameConflict) <= WORD_FOR_WORD_CONFLICT
  );
}

/** Whether runs of words are shared and their figures are not, either way: quarterly results of another company. */
function isTemplateFilledAgain(measures: Readonly<Record<Measure, number>>): boolean {
  return (
    measures.triplesOfReading >= TEMPLATE_RUNS_SHARE &&
    Math.min(measures.figureConflict, measures.figureConflictOfSource) >= TEMPLATE_CONFLICT &&
    Math.max(measures.figuresOfReading, measures.figuresOfSource) <= TEMPLATE_FIGURES_SHARE
  );
}

/** Translators keep figures, and those who report the same for themselves have others; names they share. */
function hasOtherFigures(measures: Readonly<Record<Measure, number>>): boolean {
  return (
    measures.fewerFigures >= MIN_FIGURES &&
    Math.min(measures.figuresOfReading, measures.figuresOfSource) < TRANSLATION_FIGURES_SHARE
  );
}

/**
 * How likely it is that the later of two texts derives from the earlier; 0-1.
 *
 * The mean of three fitted models over the same measures: a logistic regression, boosted trees and a small network. Each
 * errs on other pairs; together they judge rewriters they have never seen better than any of them alone. All are data,
 * made by `npm run fit-judge`.
 */
export function likelihoodOfReuse(
  measures: Readonly<Record<PairMeasure, number>>,
  judge: FittedJudge,
): number {
  const values = judge.measures.map((name) => measures[name as PairMeasure]);
  const standard = values.map((v, i) => (v - (judge.means[i] ?? 0)) / (judge.scales[i] ?? 1));
  const { logistic, network } = judge;
  const odds = [
    weighted(logistic.weights, standard) + logistic.bias,
    networkOdds(network, standard),
    treeOdds(judge, values),
  ];
  return odds.reduce((sum, one) => sum + probability(one), 0) / odds.length;
}

function networkOdds(
  { hidden, output }: FittedJudge['network'],
  values: readonly number[],
): number {
  const units = hidden.map((row) => Math.tanh(weighted(row, values) + (row.at(-1) ?? 0)));
  return weighted(output, units) + (output.at(-1) ?? 0);
}

/** Σ weight × value over as many as there are values. */
function weighted(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + (weights[i] ?? 0) * value, 0);
}

function treeOdds({ bias, trees }: FittedJudge, values: readonly number[]): number {
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
