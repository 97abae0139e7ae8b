import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledFiles, readLabelledLists } from './labelled-lists';
import { type Answer, headwaterLines, PEERS, type PeerMethod, peerLines } from './methods';
import { type Flag, falseAlarmsOf, REUSES, scoresOf, type Truth } from './scores';
import { lowestThreshold } from './thresholds';

export interface QualityBench {
  readonly files: LabelledFiles;
  /** A folder that keeps every method's answers; those that are there are not asked for again. */
  readonly kept: string | undefined;
  /** Traces by judges that had not seen the reading's family, as `npm run fit-judge` writes them. */
  readonly outOfFold: string | undefined;
}

const FLAGGED = new Set(['copy', 'rewrite', 'partial', 'translation', 'update']);

/**
 * Prints a table in Markdown: Headwater, and each peer at no more false alarms than Headwater's. Where there are traces out
 * of fold they are a row too and set that number, since the shipped judge may have been fitted to the very same pairs.
 */
export async function measureQuality({ files, kept, outOfFold }: QualityBench): Promise<void> {
  const lists = await readLabelledLists(files);
  const { truth } = lists;
  console.log(heading());
  const shipped = await answersOf('headwater', headwaterLines(lists), kept);
  console.log(row('**Headwater**, as shipped', truth, flaggedIn(shipped), shipped));
  let flagged = flaggedIn(shipped);
  if (outOfFold !== undefined) {
    const traces = readAnswers(outOfFold);
    flagged = flaggedIn(traces);
    console.log(row('**Headwater**, out of fold', truth, flagged, traces));
  }
  const allowed = falseAlarmsOf(truth, flagsOf(flagged)).length;
  for (const peer of PEERS) {
    const answers = await answersOf(peer.file, peerLines(peer, lists), kept);
    for (const line of peerRows(peer, truth, answers, allowed)) console.log(line);
  }
}

function flaggedIn(traces: readonly Answer[]): Answer[] {
  return traces.filter(({ verdict }) => FLAGGED.has(verdict ?? ''));
}

function flagsOf(answers: readonly Answer[]): Map<string, Flag> {
  const flags = new Map<string, Flag>();
  for (const { id, source, verdict } of answers)
    if (source !== null) flags.set(id, { source, isUpdate: verdict === 'update' });
  return flags;
}

/** A row at the best threshold and, where there is one, at the published. */
function peerRows(
  { name, unit, published }: PeerMethod,
  truth: Truth,
  answers: readonly Answer[],
  allowed: number,
): string[] {
  const rowAt = (threshold: number, label: string) => {
    const flagged = answers.filter(({ score = 0 }) => score >= threshold);
    return row(`${name}, ${label}`, truth, flagged, answers);
  };
  const best = bestThreshold(truth, answers, allowed);
  const rows = [rowAt(best, best === Number.POSITIVE_INFINITY ? 'none low enough' : unit(best))];
  if (published !== undefined)
    rows.push(rowAt(published, `${unit(published)}, its published setting`));
  return rows;
}

function bestThreshold(truth: Truth, answers: readonly Answer[], allowed: number): number {
  const found = answers.filter(({ source }) => source !== null);
  const scores = new Map(found.map(({ id, score = 0 }) => [id, score]));
  const alarms = falseAlarmsOf(truth, flagsOf(found)).map((id) => scores.get(id) ?? 0);
  return lowestThreshold(scores.values(), alarms, allowed);
}

async function answersOf(
  name: string,
  lines: AsyncIterable<string>,
  kept: string | undefined,
): Promise<Answer[]> {
  const path = kept === undefined ? null : join(kept, `${name}.jsonl`);
  if (path !== null && existsSync(path)) return readAnswers(path);
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  if (kept !== undefined && path !== null) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(path, `${all.join('\n')}\n`);
  }
  return all.map((line) => JSON.parse(line) as Answer);
}

function readAnswers(path: string): Answer[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Answer);
}

function heading(): string {
  const columns = ['', ...REUSES, 'hard negatives', 'orphans', 'no known source', 'ms a reading'];
  return `| ${columns.join(' | ')} |\n|---|${'--:|'.repeat(columns.length - 1)}`;
}

/** @param flagged of `answers`. */
function row(
  name: string,
  truth: Truth,
  flagged: readonly Answer[],
  answers: readonly Answer[],
): string {
  const { right, hardNegatives, orphans, unsourced } = scoresOf(truth, flagsOf(flagged));
  const shares = [...REUSES.map((reuse) => right[reuse]), hardNegatives, orphans, unsourced];
  const ms = answers.reduce((sum, answer) => sum + answer.ms, 0) / answers.length;
  const cells = [name, ...shares.map((share) => `${(100 * share).toFixed(1)}%`), ms.toFixed(1)];
  return `| ${cells.join(' | ')} |`;
}
