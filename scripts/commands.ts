import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a program of `node_modules/.bin` with its output shown; its exit code, 1 where it did not run at all. */
export function runTool(tool: string, ...args: readonly string[]): number {
  const { status } = spawnSync(join('node_modules', '.bin', tool), args, { stdio: 'inherit' });
  return status ?? 1;
}

/** Runs steps in order up to the first that fails; what that one is called, or null. */
export function firstFailure(steps: Readonly<Record<string, () => number>>): string | null {
  for (const [name, run] of Object.entries(steps)) {
    console.log(`\n— ${name}`);
    if (run() !== 0) return name;
  }
  return null;
}

/** Both builds, into `.output/`. */
export const BUILDS = {
  'build for Chrome': () => runTool('wxt', 'build'),
  'build for Firefox': () => runTool('wxt', 'build', '-b', 'firefox', '--mv3'),
} as const;
