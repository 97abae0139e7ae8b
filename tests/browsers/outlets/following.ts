import { expect } from 'vitest';
import type { Browser } from '../driver/browser';
import { pause, until } from '../driver/until';
import { rowsOf } from '../stories/library';
import { ring, ringNow } from '../stories/ringing';
import type { Scene } from '../stories/story';
import { feedAddress, type Outlet } from './outlets';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** What is stored of a source, as far as it is looked at. */
export interface StoredSource {
  readonly address: string;
  readonly nextFetchAt: number;
  readonly fetchedAt: number | null;
  readonly failures: number;
  readonly lastFailure: string | null;
}

/** Longer than a host may take that never ends what it began to answer. */
const PATIENCE_MS = 60_000;

/** Follows each outlet by its feed's address. */
export async function followAll(
  browser: Browser,
  outlets: readonly Outlet[],
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const outlet of outlets) {
    const address = feedAddress(outlet);
    const answer = await browser.inExtension(
      (wanted): Promise<string> =>
        extension.runtime.sendMessage({ type: 'follow-address', address: wanted }),
      address,
    );
    answers.push(answer);
  }
  return answers;
}

export const sourcesIn = (browser: Browser) => rowsOf<StoredSource>(browser, 'sources');

/** Has the alarm ring, as though the pace of every source were over, until all that was due is done. */
export async function ringUntilDone(browser: Browser): Promise<void> {
  await ringNow(browser);
  let rungAt = Date.now();
  await until(
    'all that is due to be done',
    async () => {
      const now = Date.now();
      // Rung for while it was at work, it would have half a minute's rest first.
      if (now > rungAt + 2_000) {
        await ring(browser);
        rungAt = now;
      }
      const [sources, arrivals] = await Promise.all([
        sourcesIn(browser),
        rowsOf<{ readonly nextTryAt: number }>(browser, 'arrivals'),
      ]);
      return (
        sources.every(({ nextFetchAt }) => nextFetchAt > now) &&
        arrivals.every(({ nextTryAt }) => nextTryAt > now)
      );
    },
    PATIENCE_MS,
  );
}

/** Every article that the outlets have published is stored, each once and whole: its text and its keys. */
export async function everythingIsIn(browser: Browser, outlets: readonly Outlet[]): Promise<void> {
  const published = outlets.flatMap(({ articles }) => articles);
  type Row = { readonly id: number; readonly address: string; readonly terms: readonly number[] };
  const rows = await until(
    `${published.length} articles`,
    async () => {
      const found = await rowsOf<Row>(browser, 'articles');
      return found.length >= published.length && found;
    },
    PATIENCE_MS,
  );
  expect(rows.map(({ address }) => address).sort()).toEqual(published.map(({ url }) => url).sort());
  await eachIsWhole(browser, outlets);
}

/** No article is stored but whole. */
export async function eachIsWhole(browser: Browser, outlets: readonly Outlet[]): Promise<void> {
  type Row = { readonly id: number; readonly address: string; readonly terms: readonly number[] };
  // More may come in between the two readings; what the first has must be in the second, in both directions.
  const rows = await rowsOf<Row>(browser, 'articles');
  const texts = new Map(
    (await rowsOf<{ readonly id: number; readonly text: string }>(browser, 'texts')).map(
      ({ id, text }) => [id, text],
    ),
  );
  const published = new Map(
    outlets.flatMap(({ articles }) => articles).map((article) => [article.url, article]),
  );
  for (const { id, address, terms } of rows) {
    const served = published.get(address)?.paragraphs ?? [];
    const stored = texts.get(id)?.split('\n\n') ?? [];
    // Words that are drawn can look like a line that is no part of a story; such lines are left out by design.
    expect(served, address).toEqual(expect.arrayContaining(stored));
    expect(stored.length, address).toBeGreaterThanOrEqual(served.length - 2);
    expect(terms.length, address).toBeGreaterThan(30);
  }
  const later = new Set((await rowsOf<Row>(browser, 'articles')).map(({ id }) => id));
  expect([...texts.keys()].filter((id) => !later.has(id))).toEqual([]);
}

/** No request but these was made since the `start`th, none with a cookie or a referrer, none while its host was at another. */
export function onlyPolitelyAsked(
  { site }: Scene,
  start: number,
  allowed: (address: string) => boolean,
): void {
  const asked = site.asked.slice(start).filter(({ address }) => !address.endsWith('/favicon.ico'));
  for (const { address, headers, others } of asked) {
    expect(allowed(address), address).toBe(true);
    expect(headers.cookie, address).toBeUndefined();
    expect(headers.referer, address).toBeUndefined();
    expect(others, address).toBe(0);
  }
}

/** Kills the background at random moments, once in each of so many rounds of work that `begin` begins. */
export async function killAtRandom(
  browser: Browser,
  rounds: number,
  { begin, after }: { begin: (round: number) => Promise<void>; after: () => Promise<void> },
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await begin(round);
    await pause(Math.random() * 500);
    await browser.killBackground();
    await after();
  }
}
