import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const unfinished = new Set<() => void>();
let listening = false;

/**
 * Runs `undo` when this process ends, however it ends short of SIGKILL; synchronous work only.
 * Returns a function that runs it now, once.
 */
export function onEnd(undo: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', undoAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        undoAll();
        process.kill(process.pid, signal);
      });
  }
  unfinished.add(undo);
  return () => {
    if (unfinished.delete(undo)) undo();
  };
}

function undoAll(): void {
  for (const undo of [...unfinished].reverse()) {
    unfinished.delete(undo);
    undo();
  }
}

/** A new directory of our own; `remove` deletes it, and so does the end of this process. */
export function temporaryDirectory(purpose: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `headwater-${purpose}-`));
  // A browser that was just killed may still write for a moment.
  const remove = () =>
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  return { path, remove: onEnd(remove) };
}
