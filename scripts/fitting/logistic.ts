import type { Rows } from './boosted-trees';

/** Log-odds = bias + Σ weight × feature. */
export interface Logistic {
  readonly bias: number;
  readonly weights: number[];
}

/** Logistic regression on standardised features with an L2 penalty, by gradient descent with momentum on all rows. */
export function fitLogistic(
  { width, count, features: x }: Rows,
  labels: Float32Array,
  weights: Float32Array,
  penalty: number,
): Logistic {
  const total = weights.reduce((sum, w) => sum + w, 0);
  const w = new Float64Array(width + 1);
  const speed = new Float64Array(width + 1);
  for (let step = 0; step < 400; step++) {
    const gradient = new Float64Array(width + 1);
    for (let i = 0; i < count; i++) {
      let z = w[width] ?? 0;
      for (let f = 0; f < width; f++) z += (w[f] ?? 0) * (x[i * width + f] ?? 0);
      const d = ((weights[i] ?? 0) * (1 / (1 + Math.exp(-z)) - (labels[i] ?? 0))) / total;
      for (let f = 0; f < width; f++)
        gradient[f] = (gradient[f] ?? 0) + d * (x[i * width + f] ?? 0);
      gradient[width] = (gradient[width] ?? 0) + d;
    }
    for (let f = 0; f <= width; f++) {
      speed[f] =
        0.95 * (speed[f] ?? 0) -
        0.5 * ((gradient[f] ?? 0) + (f < width ? penalty * (w[f] ?? 0) : 0));
      w[f] = (w[f] ?? 0) + (speed[f] ?? 0);
    }
  }
  return { bias: w[width] ?? 0, weights: [...w.slice(0, width)] };
}
