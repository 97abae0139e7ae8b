import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { onEnd } from '../../../scripts/clean-up';

/** How long a browser that was asked to close may take before it is killed. */
const CLOSING_MS = 5_000;

/** A browser's process: it ends with this one, and when `use` fails. */
export interface BrowserProcess {
  readonly child: ChildProcess;
  /** Resolves when it is gone, whoever ended it. */
  readonly gone: Promise<void>;
  /** Asks it to close, waits, and kills it where it does not. */
  close(ask: () => Promise<unknown>): Promise<void>;
  /** Ends it without asking. */
  kill(): Promise<void>;
}

/** Starts a browser and returns what `use` makes of it; a browser that cannot be used is killed before the error is thrown on. */
export async function withBrowser<T>(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
  use: (browser: BrowserProcess) => Promise<T>,
): Promise<T> {
  const child = spawn(program, args, options);
  const kill = onEnd(() => child.kill('SIGKILL'));
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const close = async (ask: () => Promise<unknown>) => {
    const late = setTimeout(kill, CLOSING_MS);
    ask().catch(() => undefined);
    await gone;
    clearTimeout(late);
    kill();
  };
  const end = () => {
    kill();
    return gone;
  };
  try {
    return await use({ child, gone, close, kill: end });
  } catch (error) {
    await end();
    throw error;
  }
}
