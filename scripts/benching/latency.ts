import type { Browser } from '../../tests/browsers/driver/browser';
import type { Tab } from '../../tests/browsers/driver/tab';
import { pause, until } from '../../tests/browsers/driver/until';
import type { TabRecord } from '../../utils/tabs/tab-states';
import { benchArticles } from './articles';
import { fillLibrary, launchWithPages, pageOf, percentiles } from './big-library';

/** Stands in a page of the extension, where some of these functions run. */
declare const browser: typeof import('wxt/browser').browser;

/** Asking for the verdict takes processor time from what is measured: it is asked when the verdict should be there. */
const UNDISTURBED_MS = 600;

export interface LatencyBench {
  readonly browser: 'chromium' | 'firefox';
  /** In the library. */
  readonly articles: number;
  /** Each read once awake and once after a kill. */
  readonly readings: number;
  /** JSON Lines; null for made-up articles. */
  readonly corpus: string | null;
}

/** Prints percentiles of `tookMs`, which the background counts from the article's arrival to its verdict. */
export async function measureLatency(bench: LatencyBench): Promise<void> {
  const all = await benchArticles(bench.articles + bench.readings, bench.corpus);
  const [stored, read] = [all.slice(0, bench.articles), all.slice(bench.articles)];
  const { browser: launched, close } = await launchWithPages(bench.browser, (url) => {
    const article = read[Number(/-(\d+)$/.exec(url)?.[1])];
    return article ? pageOf(article) : '';
  });
  try {
    await fillLibrary(launched, stored);
    const tab = await launched.openTab();
    await openReading(launched, tab, 'first', 0);
    const [awake, killed]: [number[], number[]] = [[], []];
    for (const i of read.keys()) awake.push(await openReading(launched, tab, 'awake', i));
    for (const i of read.keys()) {
      await launched.killBackground();
      killed.push(await openReading(launched, tab, 'killed', i));
    }
    console.log(
      `${bench.browser}, ${bench.articles} articles, ms:  awake ${percentiles(awake)}   after a kill ${percentiles(killed)}`,
    );
  } finally {
    await close();
  }
}

/** Opens a reading at a new address and waits for its verdict; the milliseconds the background took. */
async function openReading(
  launched: Browser,
  tab: Tab,
  outlet: string,
  i: number,
): Promise<number> {
  const url = `http://${outlet}.example/2026/11/23/a-report-of-the-day-${i}`;
  await tab.goTo(url);
  await pause(UNDISTURBED_MS);
  return until(`the verdict on ${url}`, () => launched.inExtension(tookMsOf, tab.id, url));
}

/** Runs in a page of the extension: it reads what the background keeps of a tab. */
async function tookMsOf(tabId: number, url: string): Promise<number | null> {
  const key = `tab:${tabId}`;
  const { state } = ((await browser.storage.session.get(key))[key] ?? {}) as Partial<TabRecord>;
  return state?.kind === 'traced' && state.report.reading.url === url ? state.report.tookMs : null;
}
