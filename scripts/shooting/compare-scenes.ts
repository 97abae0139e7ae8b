import { pause, until } from '../../tests/browsers/driver/until';
import { storedArticles } from '../../tests/browsers/stories/library';
import { compareHash } from '../../utils/compare-address';
import {
  ABSENT_PAIR,
  COMPARE_LINES,
  PAIRS,
  type PairOfAddresses,
  STORY_PAIR,
  VERSIONS_PAIR,
} from './compare-seed';
import { LIBRARY_FILE } from './library-scenes';
import { click, giveFile, has, openPage, type Scene, type Stage } from './stage';

const COMPARE = { page: 'compare', size: { width: 1280, height: 900 } } as const;
const NARROW = { width: 480, height: 900 } as const;
const JUDGED = '.verdict-line [aria-busy=false]';
/** By then the versions of the story have been found. */
const VERSIONS_KNOWN_MS = 250;
const NOTICE = '.compare-notice[aria-busy=false] h2';

async function openPair(
  stage: Stage,
  pair: PairOfAddresses,
  story: number | null = null,
): Promise<void> {
  await openPage(stage, `/compare.html${compareHash({ ...pair, story })}`);
}

async function judged(
  stage: Stage,
  pair: PairOfAddresses,
  story: number | null = null,
): Promise<void> {
  await openPair(stage, pair, story);
  await has(stage, JUDGED);
  await pause(VERSIONS_KNOWN_MS);
}

async function versionsOf(stage: Stage, pair: PairOfAddresses): Promise<void> {
  await judged(stage, pair);
  await click(stage, '#tab-versions');
  await has(stage, '.timeline li');
}

/** Its library is filled by the first of them, from a file. */
export function compareScenes(stage: Stage): readonly Scene[] {
  return [
    {
      ...COMPARE,
      state: 'no-pair',
      async reach() {
        await takeIn(stage);
        await openPage(stage, '/compare.html');
        await has(stage, NOTICE);
      },
    },
    ...Object.entries(PAIRS).map(
      ([state, pair]): Scene => ({ ...COMPARE, state, reach: () => judged(stage, pair) }),
    ),
    { ...COMPARE, state: 'story-of-several', reach: () => judged(stage, STORY_PAIR, 1) },
    {
      ...COMPARE,
      state: 'same-article',
      async reach() {
        await openPair(stage, { reading: STORY_PAIR.source, source: STORY_PAIR.source });
        await has(stage, NOTICE);
      },
    },
    ...walked(stage),
    { ...COMPARE, state: 'versions-two', reach: () => versionsOf(stage, PAIRS.rewrite) },
    { ...COMPARE, state: 'versions-forty', reach: () => versionsOf(stage, VERSIONS_PAIR) },
    ...narrow(stage),
    {
      ...COMPARE,
      state: 'not-in-library',
      async reach() {
        await openPair(stage, ABSENT_PAIR);
        await until('the page to give up', () => noticed(stage), 20_000);
      },
    },
  ];
}

function noticed({ tab }: Stage): Promise<boolean> {
  return tab.inPage((notice) => document.querySelector(notice) !== null, NOTICE);
}

/** What a reader does with a pair. */
function walked(stage: Stage): readonly Scene[] {
  return [
    {
      ...COMPARE,
      state: 'third-passage',
      async reach() {
        await judged(stage, PAIRS.rewrite);
        for (let i = 0; i < 3; i++) await click(stage, '.steps .next');
        await has(stage, '.text .here');
      },
    },
    {
      ...COMPARE,
      state: 'printed',
      size: { width: 760, height: 1000 },
      onlyIn: 'chromium',
      isPrinted: true,
      reach: () => judged(stage, PAIRS.rewrite),
    },
    {
      ...COMPARE,
      state: 'window-with-changes-folded',
      size: { width: 1000, height: 800 },
      reach: () => judged(stage, PAIRS.rewrite),
    },
    {
      ...COMPARE,
      state: 'window-with-changes-listed',
      size: { width: 1000, height: 800 },
      reach: () => click(stage, '.steps .to-changes'),
    },
  ];
}

function narrow(stage: Stage): readonly Scene[] {
  return [
    {
      ...COMPARE,
      state: 'narrow',
      size: NARROW,
      reach: () => judged(stage, PAIRS.rewrite),
    },
    {
      ...COMPARE,
      state: 'narrow-long-titles',
      size: NARROW,
      reach: () => judged(stage, PAIRS['long-titles']),
    },
    {
      ...COMPARE,
      state: 'narrow-versions',
      size: NARROW,
      reach: () => versionsOf(stage, PAIRS.rewrite),
    },
  ];
}

async function takeIn(stage: Stage): Promise<void> {
  await openPage(stage, '/library.html');
  await giveFile(stage, LIBRARY_FILE, 'compare.jsonl', COMPARE_LINES.join('\n'));
  await until('the articles to be in the library', async () => {
    const stored = await storedArticles(stage.browser);
    return stored.some(({ address }) => address === PAIRS['long-titles'].reading);
  });
}

/** When nobody can open the library any more. */
export const COMPARE_WITHOUT_LIBRARY: readonly Scene[] = [
  {
    ...COMPARE,
    state: 'library-unavailable',
    async reach(stage) {
      await openPair(stage, PAIRS.rewrite);
      await has(stage, NOTICE);
    },
  },
];
