import type { Rows } from './boosted-trees';
import { randomNumbers } from './random';

/** Log-odds = Σ output × tanh(Σ hidden × feature + bias) + bias; the bias last in each row. */
export interface Network {
  readonly hidden: number[][];
  readonly output: number[];
}

export interface NetworkOptions {
  /** Hidden units. */
  readonly hidden: number;
  readonly epochs: number;
  /** Falls to nothing over the epochs. */
  readonly learningRate: number;
  /** L2 on all weights but biases. */
  readonly penalty: number;
}

const BATCH = 64;

/**
 * Fits one hidden layer to standardised features: logistic loss, shuffled batches, Adam; the same at every run.
 * Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015.
 */
export function fitNetwork(
  rows: Rows,
  labels: Float32Array,
  weights: Float32Array,
  { hidden: units, epochs, learningRate, penalty }: NetworkOptions,
): Network {
  const random = randomNumbers();
  const stride = rows.width + 1;
  const out = units * stride;
  const size = out + units + 1;
  const spread = 2 / Math.sqrt(rows.width);
  const parameters = Float64Array.from({ length: size }, () => (random() - 0.5) * spread);
  const isBias = (i: number) => (i >= out ? i === out + units : i % stride === rows.width);
  const gradient = new Float64Array(size);
  const adam = adamOf(parameters);
  const order = Uint32Array.from({ length: rows.count }, (_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.subarray(start, start + BATCH);
      gradient.fill(0);
      for (const row of batch) addGradient(rows, row, labels, weights, units, parameters, gradient);
      for (let i = 0; i < size; i++)
        gradient[i] =
          (gradient[i] ?? 0) / batch.length + (isBias(i) ? 0 : penalty * (parameters[i] ?? 0));
      adam(gradient, learningRate * (1 - epoch / epochs));
    }
  }
  return {
    hidden: Array.from({ length: units }, (_, u) => [
      ...parameters.slice(u * stride, (u + 1) * stride),
    ]),
    output: [...parameters.slice(out)],
  };
}

/** Adds the gradient of one row's loss: forth through the layer, and back. */
function addGradient(
  { features: x, width }: Rows,
  row: number,
  labels: Float32Array,
  weights: Float32Array,
  units: number,
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  const [stride, out, at] = [width + 1, units * (width + 1), row * width];
  const active = new Float64Array(units);
  let z = parameters[out + units] ?? 0;
  for (let u = 0; u < units; u++) {
    let sum = parameters[u * stride + width] ?? 0;
    for (let f = 0; f < width; f++) sum += (parameters[u * stride + f] ?? 0) * (x[at + f] ?? 0);
    active[u] = Math.tanh(sum);
    z += (parameters[out + u] ?? 0) * (active[u] ?? 0);
  }
  const error = (weights[row] ?? 0) * (1 / (1 + Math.exp(-z)) - (labels[row] ?? 0));
  const add = (i: number, by: number) => {
    gradient[i] = (gradient[i] ?? 0) + by;
  };
  add(out + units, error);
  for (let u = 0; u < units; u++) {
    const unit = active[u] ?? 0;
    add(out + u, error * unit);
    const back = error * (parameters[out + u] ?? 0) * (1 - unit * unit);
    for (let f = 0; f < width; f++) add(u * stride + f, back * (x[at + f] ?? 0));
    add(u * stride + width, back);
  }
}

/** Moves the parameters against a gradient, each at its own pace. */
function adamOf(parameters: Float64Array): (gradient: Float64Array, rate: number) => void {
  const [mean, square] = [new Float64Array(parameters.length), new Float64Array(parameters.length)];
  let step = 0;
  return (gradient, rate) => {
    step++;
    for (let i = 0; i < parameters.length; i++) {
      const g = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
      const m = (mean[i] ?? 0) / (1 - 0.9 ** step);
      const s = (square[i] ?? 0) / (1 - 0.999 ** step);
      parameters[i] = (parameters[i] ?? 0) - (rate * m) / (Math.sqrt(s) + 1e-8);
    }
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
