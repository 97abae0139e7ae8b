import type { Browser } from '../../tests/browsers/driver/browser';
import type { Tab } from '../../tests/browsers/driver/tab';
import { pause, until } from '../../tests/browsers/driver/until';
import { compareHash } from '../../utils/compare-address';
import { type BenchArticle, benchArticles } from './articles';
import { type BrowserName, fillLibrary, launchWithPages, percentiles } from './big-library';

/** Stands in a page of the extension, where some of these functions run. */
declare const extension: typeof import('wxt/browser').browser;

const TIMES = 12;
/** Made-up articles of 600 words that make one of 3,000. */
const PARTS = 5;
const HOUR_MS = 3_600_000;
/** Every so-many-th word of a made-up rewrite is another one. */
const REPLACED = 4;
/** The browser is left to itself between two measurements. */
const REST_MS = 300;

/** Prints how long it takes from the start of a navigation until the page is of use. */
export async function measureComparePage(name: BrowserName, articles: number): Promise<void> {
  const [source, reading, ...others] = await pairAndOthers(articles);
  if (!source || !reading) return;
  const { browser, close } = await launchWithPages(name, () => '');
  try {
    await fillLibrary(browser, [source, reading, ...others]);
    const times: Times[] = [];
    for (let i = 0; i < TIMES; i++) times.push(await compareOnce(browser));
    const [first, ...then] = times;
    console.log(
      `${name}, compare page of two articles of 3,000 words, ${others.length} others in the library, ms until they are shown: ` +
        `first ${first?.shown.toFixed(0)}   then ${percentiles(then.map(({ shown }) => shown))}\n` +
        `  of these until the page's document is there: first ${first?.document.toFixed(0)}   then ${percentiles(then.map(({ document }) => document))}`,
    );
  } finally {
    await close();
  }
}

/** A report of 3,000 words, a rewrite of it, and made-up articles to fill the library. */
async function pairAndOthers(count: number): Promise<BenchArticle[]> {
  const made = await benchArticles(count + 2 * PARTS, null);
  const text = (parts: readonly BenchArticle[]) => parts.map((part) => part.text).join('\n\n');
  const original = text(made.slice(0, PARTS));
  const spare = text(made.slice(PARTS, 2 * PARTS)).split(/\s+/);
  let word = 0;
  const rewrite = original.replace(/\p{L}+/gu, (known) => {
    word++;
    return word % REPLACED === 0 ? (spare[word % spare.length] ?? known).replace(/\W/g, '') : known;
  });
  const dated = { publishedFrom: 'json-ld' } as const;
  return [
    { title: 'A report', text: original, publisher: 'A', publishedAt: HOUR_MS, ...dated },
    { title: 'A rewrite', text: rewrite, publisher: 'B', publishedAt: 9 * HOUR_MS, ...dated },
    ...made.slice(2 * PARTS),
  ];
}

/** Ms from the start of the navigation. */
interface Times {
  /** The document is there, and none of its scripts has run. */
  readonly document: number;
  /** The texts are shown and can be scrolled. */
  readonly shown: number;
}

async function compareOnce(browser: Browser): Promise<Times> {
  const tab = await browser.openTab();
  const pair = { reading: 'http://library.example/2', source: 'http://library.example/1' };
  await browser.inExtension(
    async (id, hash) => {
      const url = extension.runtime.getURL('/compare.html') + hash;
      await extension.tabs.update(id, { url, active: true });
    },
    tab.id,
    compareHash({ ...pair, story: null }),
  );
  const times = await until('the comparison', () => timesOf(tab).catch(() => null));
  await tab.close();
  await pause(REST_MS);
  return times;
}

/** Null before the texts are shown. */
function timesOf(tab: Tab): Promise<Times | null> {
  return tab.inPage(() => {
    const shown = performance.getEntriesByName('compare-shown')[0]?.startTime;
    const [navigation] = performance.getEntriesByType('navigation');
    const document =
      navigation instanceof PerformanceNavigationTiming ? navigation.domInteractive : 0;
    return shown === undefined ? null : { document, shown };
  });
}
