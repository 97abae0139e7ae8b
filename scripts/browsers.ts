import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Environment variable that names the program. */
  readonly variable: string;
  /** Programs to try, in this order, on the path and then at these places. */
  readonly programs: readonly string[];
  /** Debian's package. */
  readonly package: string;
}

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'HEADWATER_CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'HEADWATER_FIREFOX',
    programs: [
      'firefox-esr',
      'firefox',
      '/snap/bin/firefox',
      '/opt/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    package: 'firefox-esr',
  },
};

/** The program of a browser on this machine. Throws one line that says what to do where there is none. */
export function findBrowser(name: BrowserName): string {
  const found = locate(name);
  if (found === null) throw new Error(howToInstall(name));
  return found;
}

/** Like `findBrowser`, but as root on Debian it installs what is missing. Ubuntu's package is a snap, which needs its own service. */
export function ensureBrowser(name: BrowserName): string {
  if (locate(name) === null && process.getuid?.() === 0 && isDebian()) {
    console.log(`${name} is missing: installing Debian's ${KNOWN[name].package}`);
    const quietly = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: quietly,
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', KNOWN[name].package);
  }
  return findBrowser(name);
}

const located = new Map<BrowserName, string>();

/** Null where the browser is not on this machine. Asking a program for its version takes a moment: what is found is kept. */
function locate(name: BrowserName): string | null {
  const found = located.get(name) ?? search(name);
  if (found !== null) located.set(name, found);
  return found;
}

function search(name: BrowserName): string | null {
  const { variable, programs } = KNOWN[name];
  const named = process.env[variable];
  if (named) return runs(named) ? named : null;
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = programs.flatMap((program) =>
    isAbsolute(program) ? [program] : places.map((place) => join(place, program)),
  );
  return candidates.find((path) => isExecutable(path) && runs(path)) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium` without its snap is a script that only says so: a program counts when it can say its version. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function howToInstall(name: BrowserName): string {
  const { variable, package: debian } = KNOWN[name];
  const named = process.env[variable];
  return named
    ? `${variable} names ${named}, which does not run`
    : `${name} is not here: install it (Debian: apt-get install ${debian}), or name its program in ${variable}`;
}
