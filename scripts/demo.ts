/**
 * Shows an original and its rewrite being traced, in a real browser on two invented news sites.
 *
 *   npm start                        Chromium
 *   npm start -- --browser firefox
 *
 * With a display it stays open until the browser is closed; without one it runs headless. Either way it prints what the
 * popup says and saves screenshots in `screenshots/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Browser } from '../tests/browsers/driver/browser';
import type { Tab } from '../tests/browsers/driver/tab';
import { ensureBrowser } from './browsers';
import { BUILDS, firstFailure, runTool } from './commands';
import { readDemoArticle } from './demo-articles';
import { startDemoSite } from './demo-site';

const [ORIGINAL, REWRITE] = ['sea-wall-inspections', 'sea-wall-rewrite'].map(readDemoArticle);
const FOLDER = 'screenshots';

async function show(name: 'chromium' | 'firefox', visible: boolean): Promise<void> {
  if (!ORIGINAL || !REWRITE) throw new Error('the demo has lost its articles');
  const site = await startDemoSite();
  const extension = resolve('.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const browser = await Browser.launch(name, {
    extension,
    port: site.port,
    access: 'granted',
    visible,
  });
  try {
    const original = await browser.openTab(ORIGINAL.url);
    await original.iconSays(/nothing earlier/);
    console.log(
      `\nRead:  ${ORIGINAL.title}\n       ${ORIGINAL.url}\n       nothing earlier in the library`,
    );
    const rewrite = await browser.openTab(REWRITE.url);
    await rewrite.iconSays(/the same reporting/);
    console.log(
      `Read:  ${REWRITE.title}\n       ${REWRITE.url}\n       badge: ${await rewrite.badge()}`,
    );
    await savePictures(rewrite);
    if (visible) {
      console.log('\nClick on the Headwater icon; close the browser to end.');
      await browser.gone;
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The page and its popup as PNG; the popup's words on the console. */
async function savePictures(tab: Tab): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/page.png`, await tab.screenshot());
  const popup = await tab.openPopup();
  const words = await popup.says(/Open the original/);
  console.log(`\n${words.replace(/\n{2,}/g, '\n').replace(/^/gm, '  │ ')}\n`);
  writeFileSync(`${FOLDER}/popup.png`, await popup.screenshot());
  console.log(`Saved ${FOLDER}/page.png and ${FOLDER}/popup.png`);
}

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  console.error('usage: npm start [-- --browser chromium|firefox]');
  process.exit(2);
}
const name = values.browser;
const visible = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
try {
  ensureBrowser(name);
  const build = name === 'chromium' ? 'build for Chrome' : 'build for Firefox';
  const failure = firstFailure({
    prepare: () => runTool('wxt', 'prepare'),
    [build]: BUILDS[build],
  });
  if (failure !== null) throw new Error(`could not ${failure}`);
  await show(name, visible);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
