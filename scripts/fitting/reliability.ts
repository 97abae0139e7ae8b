import type { Trace } from '../../utils/tracing/model';
import type { Knowledge } from './samples';

/** A trace and what is known of the article it says most about. */
interface Said {
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = 10;

/**
 * Whether confidence means what it says: of all that is flagged or related, by tenths of confidence, how much of it does
 * derive from what it is said of. Pairs that nobody knows about are left out.
 */
export class Reliability {
  readonly #said: Said[] = [];

  constructor(private readonly knowledge: Knowledge) {}

  add(reading: string, { verdict, source, related, confidence }: Trace): void {
    const about = source ?? related[0];
    if (about === undefined || verdict === 'original') return;
    const { families, ids, undeclared, pairs } = this.knowledge;
    const other = ids.nameOf(about.article.id);
    const labels = pairs.filter(({ b }) => b === reading);
    if (undeclared.has(`${other} ${reading}`)) return;
    if (labels.some(({ label }) => label === 'unknown')) return;
    // Nobody labelled the updates among a publisher's own articles.
    if (verdict === 'update' && labels.length === 0) return;
    this.#said.push({ confidence, right: families.of(other) === families.of(reading) });
  }

  /** A row a tenth: how many, mean confidence, share that is right; then the expected calibration error. */
  toString(): string {
    let error = 0;
    const rows = Array.from({ length: BINS }, (_, bin) => {
      const said = this.#said.filter(
        ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
      );
      const mean = said.reduce((sum, one) => sum + one.confidence, 0) / (said.length || 1);
      const right = said.filter((one) => one.right).length / (said.length || 1);
      error += (said.length / this.#said.length) * Math.abs(mean - right);
      const name = `${bin / BINS}-${(bin + 1) / BINS}`.padEnd(10);
      return `${name}  ${String(said.length).padStart(6)}  ${mean.toFixed(3)}  ${right.toFixed(3)}`;
    });
    return [
      'confidence  traces   said  right',
      ...rows,
      `expected calibration error ${error.toFixed(3)} over ${this.#said.length} traces`,
    ].join('\n');
  }
}
