/**
 * Gradient-boosted regression trees for a yes-or-no label (logistic loss), on features cut into bins.
 * Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29 (2001); Newton leaves as in
 * Chen and Guestrin, "XGBoost", KDD 2016.
 */

/** A tree in parallel arrays, node 0 the root. A leaf has feature -1 and its value in `value`. */
export interface Tree {
  readonly feature: number[];
  /** Left where the feature is at most this. */
  readonly value: number[];
  readonly left: number[];
  readonly right: number[];
}

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** Least sum of second derivatives in a leaf: keeps leaves from resting on a handful of rows. */
  readonly minLeaf: number;
  /** L2 on leaf values. */
  readonly lambda: number;
}

export interface Rows {
  /** Row-major, `count` × `width`. */
  readonly features: Float32Array;
  readonly width: number;
  readonly count: number;
}

const BINS = 64;

/** Fits trees whose summed values, on top of `bias`, are log-odds of label 1. */
export function fitTrees(
  rows: Rows,
  labels: Float32Array,
  weights: Float32Array,
  options: Boosting,
): { bias: number; trees: Tree[] } {
  const binned = cutIntoBins(rows);
  let [yes, all] = [0, 0];
  for (let i = 0; i < rows.count; i++) {
    yes += (labels[i] ?? 0) * (weights[i] ?? 0);
    all += weights[i] ?? 0;
  }
  const bias = Math.log(yes / (all - yes));
  const score = new Float64Array(rows.count).fill(bias);
  const [gradient, hessian] = [new Float64Array(rows.count), new Float64Array(rows.count)];
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows.count; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      gradient[i] = (weights[i] ?? 0) * (p - (labels[i] ?? 0));
      hessian[i] = (weights[i] ?? 0) * p * (1 - p);
    }
    trees.push(growTree(binned, gradient, hessian, options, score));
  }
  return { bias, trees };
}

interface Binned {
  readonly bins: Uint8Array;
  readonly edges: readonly Float32Array[];
  readonly width: number;
  readonly count: number;
}

function cutIntoBins({ features, width, count }: Rows): Binned {
  const bins = new Uint8Array(features.length);
  const edges: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const column = new Float32Array(count);
    for (let i = 0; i < count; i++) column[i] = features[i * width + f] ?? 0;
    const sorted = column.slice().sort();
    const cuts = new Set<number>();
    for (let b = 1; b < BINS; b++) cuts.add(sorted[Math.floor((b * count) / BINS)] ?? 0);
    // The reuses are few: without cuts in the far tail all of them would share one bin.
    for (const tail of [0.985, 0.99, 0.995, 0.9975, 0.999])
      cuts.add(sorted[Math.floor(tail * count)] ?? 0);
    const own = Float32Array.from([...cuts].sort((a, b) => a - b));
    edges.push(own);
    for (let i = 0; i < count; i++) bins[i * width + f] = binOf(column[i] ?? 0, own);
  }
  return { bins, edges, width, count };
}

/** Index of the first edge that is at least the value. */
function binOf(value: number, edges: Float32Array): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function growTree(
  binned: Binned,
  gradient: Float64Array,
  hessian: Float64Array,
  options: Boosting,
  score: Float64Array,
): Tree {
  const tree: Tree = { feature: [], value: [], left: [], right: [] };
  const grow = (rows: Uint32Array, depth: number): number => {
    const node = tree.feature.length;
    tree.feature.push(-1);
    tree.value.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    const split = depth === 0 ? null : bestSplit(binned, rows, gradient, hessian, options);
    if (split === null) {
      let [g, h] = [0, 0];
      for (const i of rows) {
        g += gradient[i] ?? 0;
        h += hessian[i] ?? 0;
      }
      const value = (-g / (h + options.lambda)) * options.learningRate;
      tree.value[node] = value;
      for (const i of rows) score[i] = (score[i] ?? 0) + value;
      return node;
    }
    const goesLeft = (i: number) =>
      (binned.bins[i * binned.width + split.feature] ?? 0) <= split.bin;
    tree.feature[node] = split.feature;
    tree.value[node] = binned.edges[split.feature]?.[split.bin] ?? 0;
    tree.left[node] = grow(rows.filter(goesLeft), depth - 1);
    tree.right[node] = grow(
      rows.filter((i) => !goesLeft(i)),
      depth - 1,
    );
    return node;
  };
  grow(
    Uint32Array.from({ length: binned.count }, (_, i) => i),
    options.depth,
  );
  return tree;
}

function bestSplit(
  binned: Binned,
  rows: Uint32Array,
  gradient: Float64Array,
  hessian: Float64Array,
  options: Boosting,
): Split | null {
  const { width } = binned;
  const stride = 128;
  const [g, h] = [new Float64Array(width * stride), new Float64Array(width * stride)];
  let [gAll, hAll] = [0, 0];
  for (const i of rows) {
    const [gi, hi] = [gradient[i] ?? 0, hessian[i] ?? 0];
    gAll += gi;
    hAll += hi;
    for (let f = 0, at = i * width; f < width; f++, at++) {
      const cell = f * stride + (binned.bins[at] ?? 0);
      g[cell] = (g[cell] ?? 0) + gi;
      h[cell] = (h[cell] ?? 0) + hi;
    }
  }
  const worth = (gi: number, hi: number) => (gi * gi) / (hi + options.lambda);
  let best: Split | null = null;
  for (let f = 0; f < width; f++) {
    let [gl, hl] = [0, 0];
    for (let b = 0; b < (binned.edges[f]?.length ?? 0); b++) {
      gl += g[f * stride + b] ?? 0;
      hl += h[f * stride + b] ?? 0;
      if (hl < options.minLeaf || hAll - hl < options.minLeaf) continue;
      const gain = worth(gl, hl) + worth(gAll - gl, hAll - hl) - worth(gAll, hAll);
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { feature: f, bin: b, gain };
    }
  }
  return best;
}
