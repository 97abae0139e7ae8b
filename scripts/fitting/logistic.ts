import type { Rows } from './boosted-trees';

/** Log-odds = bias + Σ weight × (feature − mean) / scale. */
export interface Logistic {
  readonly bias: number;
  readonly weights: number[];
  readonly means: number[];
  readonly scales: number[];
}

/** Logistic regression on standardised features with an L2 penalty, by gradient descent with momentum on all rows. */
export function fitLogistic(
  rows: Rows,
  labels: Float32Array,
  weights: Float32Array,
  penalty: number,
): Logistic {
  const { width, count, features } = rows;
  const { means, scales } = standardisation(rows);
  const x = new Float32Array(features.length);
  for (let i = 0; i < count; i++)
    for (let f = 0; f < width; f++)
      x[i * width + f] = ((features[i * width + f] ?? 0) - (means[f] ?? 0)) / (scales[f] ?? 1);
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
  return { bias: w[width] ?? 0, weights: [...w.slice(0, width)], means, scales };
}

function standardisation({ features, width, count }: Rows): { means: number[]; scales: number[] } {
  const means: number[] = [];
  const scales: number[] = [];
  for (let f = 0; f < width; f++) {
    let [sum, squares] = [0, 0];
    for (let i = 0; i < count; i++) {
      const v = features[i * width + f] ?? 0;
      sum += v;
      squares += v * v;
    }
    const mean = sum / count;
    means.push(mean);
    scales.push(Math.sqrt(Math.max(1e-6, squares / count - mean * mean)));
  }
  return { means, scales };
}
