import { pause } from '../../tests/browsers/driver/until';
import { benchArticles } from './articles';
import { type BrowserName, fillLibrary, launchWithPages, pageOf, percentiles } from './big-library';

const OPENINGS = 20;
const REST_MS = 1_000;

/**
 * Prints how long the popup of a page already checked takes from its document's start to the paint of the verdict, with the
 * background awake and killed: percentiles of 20 real clicks each.
 */
export async function measurePopupPaint(name: BrowserName, articles: number): Promise<void> {
  const stored = await benchArticles(articles, null);
  const [original] = stored;
  if (original === undefined) throw new Error('the library must not be empty');
  const { browser, close } = await launchWithPages(name, () => pageOf(original));
  try {
    await fillLibrary(browser, stored);
    const tab = await browser.openTab('http://reprints.example/2026/11/23/a-report-of-the-day');
    await tab.iconSays(/the same text/);
    const [awake, killed]: [number[], number[]] = [[], []];
    for (let i = 0; i < OPENINGS; i++) {
      awake.push(await (await tab.openPopup()).paintedAfter());
      await browser.killBackground();
      // A browser lets a background go when nothing happens; what that leaves to be cleaned up is not the popup's.
      await pause(REST_MS);
      killed.push(await (await tab.openPopup()).paintedAfter());
    }
    console.log(
      `${name}, popup, ${articles} articles, ms:  awake ${percentiles(awake)}   after a kill ${percentiles(killed)}`,
    );
  } finally {
    await close();
  }
}
