/**
 * Runs every test, from nothing: prepares, finds or installs both browsers, builds for both, and tests. The last line is
 * `N passed, N failed`; what was skipped is in neither.
 *
 *   npm test                          everything
 *   npm test -- --project unit        no browser needed
 *   npm test -- --project browsers    the built extension in both
 *   npm run test:sources              five outlets in every mood and a hundred kills in both: no part of the others
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers';
import { onEnd, temporaryDirectory } from './clean-up';
import { BUILDS, firstFailure, runTool } from './commands';

const { values } = parseArgs({ options: { project: { type: 'string' } } });

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

async function runTests(): Promise<Outcome> {
  const { path, remove } = temporaryDirectory('tests');
  const outcomes = join(path, 'outcomes.json');
  const projects = values.project ? [values.project] : ['unit', 'browsers'];
  const project = projects.flatMap((name) => ['--project', name]);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcomes}`];
  const status = await runBelow(path, ['run', ...project, ...reports]);
  const counted = existsSync(outcomes) ? JSON.parse(readFileSync(outcomes, 'utf8')) : {};
  remove();
  const [passed, failed] = [
    Number(counted.numPassedTests ?? 0),
    Number(counted.numFailedTests ?? 0),
  ];
  // A file that could not even be loaded has no tests to fail.
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

/** Vitest's exit code. Its temporary files are below `path`: tests that are killed can leave nothing elsewhere. */
async function runBelow(path: string, args: readonly string[]): Promise<number> {
  const vitest = spawn(join('node_modules', '.bin', 'vitest'), args, {
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: path },
  });
  const ended = new Promise<number>((resolve) => {
    vitest.once('exit', (code) => resolve(code ?? 1));
    vitest.once('error', () => resolve(1));
  });
  const kill = onEnd(() => vitest.kill());
  const status = await ended;
  kill();
  return status;
}

function browsersAreHere(): number {
  try {
    for (const name of ['chromium', 'firefox'] as const)
      console.log(`${name}: ${ensureBrowser(name)}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

const failure = firstFailure({
  prepare: () => runTool('wxt', 'prepare'),
  ...(values.project === 'unit' ? {} : { browsers: browsersAreHere }),
  ...BUILDS,
});
if (failure !== null) console.error(`could not ${failure}`);
const { passed, failed } = failure === null ? await runTests() : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
