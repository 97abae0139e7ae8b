/**
 * Takes pictures of every page of the built extension in every state and theme, in both browsers, and counts what
 * axe-core finds on each.
 *
 *   npm run screenshots -- OUT                       PNG files and index.json, into OUT
 *   npm run screenshots -- OUT --browser firefox     in one browser
 *   npm run screenshots -- --readme                  the README's own pictures, into assets/readme
 *   npm run screenshots -- OUT --only 'popup rew'    states whose page and name match
 *
 * Ends with how many pictures and violations there are; exits with 1 where a state could not be reached.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Engine } from '../tests/browsers/driver/engine';
import { ensureBrowser } from './browsers';
import { BUILDS, firstFailure } from './commands';
import { takeReadmePictures } from './shooting/readme';
import { shoot } from './shooting/shoot';
import { THEMES } from './shooting/themes';

const README_FOLDER = 'assets/readme';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    readme: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

async function takeAll(out: string): Promise<boolean> {
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const names = (['chromium', 'firefox'] satisfies Engine['name'][]).filter(
    (name) => values.browser === undefined || values.browser === name,
  );
  for (const name of names) ensureBrowser(name);
  const only = values.only === undefined ? null : new RegExp(values.only);
  const locales = [...new Set(THEMES.map(({ locale }) => locale))];
  const shoots = await Promise.all(
    names.flatMap((name) => locales.map((locale) => shoot(name, folder, locale, only))),
  );
  const pictures = shoots.flatMap((one) => one.pictures);
  const missed = shoots.flatMap((one) => one.missed);
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(pictures, null, 2)}\n`);
  for (const line of missed) console.error(`not reached: ${line}`);
  const violations = pictures.reduce((sum, picture) => sum + picture.violations, 0);
  console.log(
    `${pictures.length} pictures, ${violations} violations, ${missed.length} states not reached`,
  );
  return missed.length === 0;
}

async function takeForReadme(): Promise<boolean> {
  ensureBrowser('chromium');
  mkdirSync(README_FOLDER, { recursive: true });
  const files = await takeReadmePictures(README_FOLDER);
  console.log(`${files.length} pictures in ${README_FOLDER}`);
  return true;
}

const [out] = positionals;
if (out === undefined && !values.readme) {
  console.error('Where to? npm run screenshots -- OUT');
  process.exitCode = 1;
} else {
  const failure = values['no-build'] ? null : firstFailure(BUILDS);
  if (failure !== null) console.error(`could not ${failure}`);
  const take = out === undefined ? takeForReadme : () => takeAll(out);
  process.exitCode = failure === null && (await take()) ? 0 : 1;
}
