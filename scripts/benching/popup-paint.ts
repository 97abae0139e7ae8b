import type { Popup } from '../../tests/browsers/driver/popup';
import { until } from '../../tests/browsers/driver/until';
import { benchArticles } from './articles';
import { type BrowserName, fillLibrary, launchWithPages, pageOf, percentiles } from './big-library';

const OPENINGS = 20;

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
      awake.push(await paintedAfter(await tab.openPopup()));
      await browser.killBackground();
      killed.push(await paintedAfter(await tab.openPopup()));
    }
    console.log(
      `${name}, popup, ${articles} articles, ms:  awake ${percentiles(awake)}   after a kill ${percentiles(killed)}`,
    );
  } finally {
    await close();
  }
}

/** Milliseconds from the start of the popup's document to the first paint of a verdict. */
export function paintedAfter(popup: Popup): Promise<number> {
  return until('the verdict to be painted', () =>
    popup.inside(() => window.performance.getEntriesByName('verdict-painted')[0]?.startTime),
  );
}
