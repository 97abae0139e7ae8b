import type { Rows } from './boosted-trees';

/** Rows whose features have mean 0 and deviation 1, and what was taken away and divided by. */
export interface Standardised {
  readonly rows: Rows;
  readonly means: number[];
  readonly scales: number[];
}

export function standardise({ features, width, count }: Rows): Standardised {
  const means: number[] = [];
  const scales: number[] = [];
  const standard = new Float32Array(features.length);
  for (let f = 0; f < width; f++) {
    let [sum, squares] = [0, 0];
    for (let i = 0; i < count; i++) {
      const v = features[i * width + f] ?? 0;
      sum += v;
      squares += v * v;
    }
    const mean = sum / count;
    const scale = Math.sqrt(Math.max(1e-12, squares / count - mean * mean));
    means.push(mean);
    scales.push(scale);
    for (let i = 0; i < count; i++)
      standard[i * width + f] = ((features[i * width + f] ?? 0) - mean) / scale;
  }
  return { rows: { features: standard, width, count }, means, scales };
}
