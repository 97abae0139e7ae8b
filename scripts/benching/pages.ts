import { resolve } from 'node:path';
import { Browser } from '../../tests/browsers/driver/browser';
import type { Tab } from '../../tests/browsers/driver/tab';
import { pause, until } from '../../tests/browsers/driver/until';
import { compareHash } from '../../utils/compare-address';
import { startDemoSite } from '../demo-site';
import { type BenchArticle, benchArticles } from './articles';
import { fillLibrary, percentiles } from './latency';

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
export async function measurePages(name: 'chromium' | 'firefox', articles: number): Promise<void> {
  const [source, reading, ...others] = await pairAndOthers(articles);
  if (!source || !reading) return;
  const site = await startDemoSite();
  const extensionPath = resolve('.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const options = { extension: extensionPath, port: site.port, access: 'granted' } as const;
  const browser = await Browser.launch(name, options);
  try {
    await fillLibrary(browser, [source, reading, ...others]);
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) times.push(await compareOnce(browser));
    console.log(
      `${name}, compare page of two articles of 3,000 words, ${others.length} others in the library, ms until they are shown: ` +
        `first ${times[0]?.toFixed(0)}   then ${percentiles(times.slice(1))}`,
    );
  } finally {
    await browser.close();
    await site.close();
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

async function compareOnce(browser: Browser): Promise<number> {
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
  const ms = await until('the comparison', () => shownAt(tab).catch(() => null));
  await tab.close();
  await pause(REST_MS);
  return ms;
}

/** Ms from the start of the navigation until the texts were shown and could be scrolled; null before that. */
function shownAt(tab: Tab): Promise<number | null> {
  return tab.inPage(() => performance.getEntriesByName('compare-shown')[0]?.startTime ?? null);
}
