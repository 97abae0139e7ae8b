import { expect } from 'vitest';
import { rowsOf, storedArticles } from '../stories/library';
import { ringNow } from '../stories/ringing';
import type { Scene, Story } from '../stories/story';
import { pageOf } from './articles';
import {
  eachIsWhole,
  everythingIsIn,
  followAll,
  killAtRandom,
  onlyPolitelyAsked,
  ringUntilDone,
  type StoredSource,
  sourcesIn,
} from './following';
import { broken, busyFor, endless, exploding, flooding, hanging, movedTo } from './moods';
import { change, feedAddress, fiveOutlets, type Outlet, publish, serveFeed } from './outlets';

const HOUR_MS = 3_600_000;

/** Five outlets with three articles each, followed, and all of it read. */
async function followFive(scene: Scene): Promise<readonly Outlet[]> {
  const { browser, site } = scene;
  const outlets = fiveOutlets();
  outlets.forEach((outlet, i) => {
    for (let article = 0; article < 3; article++) publish(site, outlet, 3 * i + article);
    serveFeed(site, outlet);
  });
  expect(await followAll(browser, outlets)).toEqual(outlets.map(() => 'followed'));
  await ringUntilDone(browser);
  await everythingIsIn(browser, outlets);
  return outlets;
}

const isOfOutlets = (outlets: readonly Outlet[]) => (address: string) =>
  outlets.some(
    (outlet) =>
      address === feedAddress(outlet) || outlet.articles.some(({ url }) => url === address),
  );

async function sourceOf({ browser }: Scene, outlet: Outlet): Promise<StoredSource> {
  const source = (await sourcesIn(browser)).find(({ address }) => address === feedAddress(outlet));
  if (source === undefined) throw new Error(`${outlet.name} is not followed`);
  return source;
}

/** A page elsewhere that has the text of an article nobody has opened: the way to it is shown. */
async function reprintIsTraced({ browser, site }: Scene, outlet: Outlet): Promise<void> {
  const [original] = outlet.articles;
  if (original === undefined) throw new Error(`${outlet.name} has published nothing`);
  const url = `http://copydesk.example/${outlet.host}`;
  const publishedAt = original.publishedAt + HOUR_MS / 2;
  const reprint = { ...original, url, publishedAt, title: `Also: ${original.title}` };
  site.serve(url, pageOf(reprint, 'The Copy Desk'));
  const tab = await browser.openTab(url);
  await tab.iconSays(new RegExp(`report by ${outlet.name}`));
  expect(await tab.badge()).toMatch(/%$/);
  expect(await (await tab.openPopup()).says(/Open the original/)).toContain(outlet.host);
  await tab.close();
}

/** A host answers so when its feed is asked: what is noted of it, and how long it is let be. */
async function isNoted(
  scene: Scene,
  outlet: Outlet,
  [answer, failure, atLeastMs]: readonly [Parameters<Scene['site']['serve']>[1], string, number],
): Promise<void> {
  scene.site.serve(feedAddress(outlet), answer);
  const before = Date.now();
  await ringUntilDone(scene.browser);
  const source = await sourceOf(scene, outlet);
  expect(source.lastFailure).toBe(failure);
  expect(source.nextFetchAt).toBeGreaterThanOrEqual(before + atLeastMs);
  serveFeed(scene.site, outlet);
}

/** What is told with every test run. */
export const OUTLET_STORIES: readonly Story[] = [
  {
    title:
      'five outlets in five formats are followed: all comes in, politely, and reprints are traced',
    async tell(scene) {
      const start = scene.site.asked.length;
      const outlets = await followFive(scene);
      await ringUntilDone(scene.browser);
      onlyPolitelyAsked(scene, start, isOfOutlets(outlets));
      const last = scene.site.asked.filter(({ address }) =>
        outlets.some((outlet) => address === feedAddress(outlet)),
      );
      expect(last.slice(-outlets.length).map(({ headers }) => headers['if-none-match'])).toEqual(
        outlets.map(() => '"3-0"'),
      );
      for (const outlet of outlets.slice(0, 2)) await reprintIsTraced(scene, outlet);
    },
  },
  {
    title:
      'articles that their outlets change are read again: the older text is kept, and reprints of the newer are traced',
    async tell(scene) {
      const { browser, site } = scene;
      const start = site.asked.length;
      const outlets = await followFive(scene);
      const before = outlets.map(({ articles: [last] }) => last);
      // Its feed has no date of a change, and no text that could have changed.
      const [changing, silent] = [outlets.slice(0, 4), outlets.slice(4)];
      changing.forEach((outlet, i) => void change(site, outlet, 30 + i));
      silent.forEach((outlet) => void publish(site, outlet, 40));
      await ringUntilDone(browser);
      await everythingIsIn(browser, outlets);
      const older = await rowsOf<{ readonly text: string }>(browser, 'versions');
      expect(older.map(({ text }) => text.split('\n\n')[1]).sort()).toEqual(
        before
          .slice(0, 4)
          .map((article) => article?.paragraphs[1])
          .sort(),
      );
      onlyPolitelyAsked(scene, start, isOfOutlets(outlets));
      for (const outlet of changing.slice(1, 3)) await reprintIsTraced(scene, outlet);
    },
  },
  kills(6),
];

/** What takes minutes. */
export const LONG_OUTLET_STORIES: readonly Story[] = [
  {
    title: 'outlets that move, ask for rest, break, hang, flood, explode and never end',
    async tell(scene) {
      const { browser, site } = scene;
      const start = site.asked.length;
      const outlets = await followFive(scene);
      const [tidewater, shoal, lumen, breakwater, quay] = outlets;
      if (!tidewater || !shoal || !lumen || !breakwater || !quay) throw new Error('five outlets');

      await isNoted(scene, lumen, [busyFor(7_200), 'busy', 2 * HOUR_MS]);
      // An hour in which it does nothing but fail: each time it is let be for longer.
      const waits: number[] = [];
      for (let failure = 0; failure < 3; failure++) {
        const before = Date.now();
        await isNoted(scene, quay, [broken, 'host-error', HOUR_MS / 2]);
        waits.push(
          Math.round((((await sourceOf(scene, quay)).nextFetchAt - before) / HOUR_MS) * 2),
        );
      }
      expect(waits).toEqual([1, 2, 4]);
      await isNoted(scene, breakwater, [flooding, 'too-large', HOUR_MS / 2]);
      const exploded = Date.now();
      site.serve(feedAddress(breakwater), exploding);
      await ringUntilDone(browser);
      expect(Date.now() - exploded).toBeLessThan(10_000);
      expect((await sourceOf(scene, breakwater)).nextFetchAt).toBeGreaterThan(exploded);

      // One that hangs holds up nobody but itself.
      for (const outlet of outlets)
        if (outlet !== breakwater) publish(site, outlet, 20 + outlets.indexOf(outlet));
      site.serve(feedAddress(breakwater), hanging);
      await ringNow(browser);
      await expect
        .poll(async () => (await storedArticles(browser)).length, { timeout: 14_000 })
        .toBe(19);
      await isNoted(scene, breakwater, [hanging, 'too-slow', HOUR_MS / 2]);
      await everythingIsIn(browser, outlets);

      const moved = `http://${shoal.host}/feeds/atom.xml`;
      publish(site, shoal, 30);
      serveFeed(site, shoal, '/feeds/atom.xml');
      site.serve(feedAddress(shoal), movedTo(moved));
      await ringUntilDone(browser);
      await everythingIsIn(browser, outlets);

      const isAllowed = isOfOutlets(outlets);
      onlyPolitelyAsked(scene, start, (address) => isAllowed(address) || address === moved);
      for (const outlet of outlets) await reprintIsTraced(scene, outlet);
    },
  },
  {
    title:
      'a feed of 5,000 items that lead nowhere: no more than a day’s share is asked, and nothing else waits for it',
    async tell(scene) {
      const { browser, site } = scene;
      const outlets = await followFive(scene);
      const [tidewater, , , , quay] = outlets;
      if (!tidewater || !quay) throw new Error('five outlets');
      site.serve(feedAddress(quay), endless(quay.host, 5_000));
      publish(site, tidewater, 40);
      const start = site.asked.length;
      await ringNow(browser);
      await everythingIsIn(browser, outlets);
      const ofQuay = () =>
        site.asked.slice(start).filter(({ address }) => address.includes(quay.host));
      await expect
        .poll(async () => (await rowsOf(browser, 'arrivals')).length, { timeout: 30_000 })
        .toBeGreaterThan(0);
      for (let ring = 0; ring < 6; ring++) {
        serveFeed(site, quay);
        await ringUntilDone(browser);
      }
      expect(ofQuay().length).toBeLessThanOrEqual(300);
      expect(ofQuay().every(({ others }) => others === 0)).toBe(true);
    },
  },
  kills(50),
];

/** The background is killed so many times while what the outlets publish is fetched and read. */
function kills(times: number): Story {
  return {
    title: `the background killed ${times} times while articles come in: none is lost, none is there by halves`,
    async tell(scene) {
      const { browser, site } = scene;
      const start = site.asked.length;
      const outlets = await followFive(scene);
      let acknowledged = new Set<string>();
      await killAtRandom(browser, times, {
        async begin(round) {
          for (const [i, outlet] of outlets.entries())
            publish(site, outlet, 50 + (round * outlets.length + i), Math.random() * 200);
          await ringNow(browser);
        },
        async after() {
          const stored = new Set((await storedArticles(browser)).map(({ address }) => address));
          for (const address of acknowledged) expect(stored).toContain(address);
          acknowledged = stored;
          await eachIsWhole(browser, outlets);
        },
      });
      await ringUntilDone(browser);
      await everythingIsIn(browser, outlets);
      onlyPolitelyAsked(scene, start, isOfOutlets(outlets));
    },
  };
}
