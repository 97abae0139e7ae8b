import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Browser } from '../../tests/browsers/driver/browser';
import type { Size } from '../../tests/browsers/driver/look';
import { libraryHolds } from '../../tests/browsers/stories/library';
import { PAGES } from '../../tests/browsers/stories/pages';
import { compareHash } from '../../utils/compare-address';
import { readDemoArticles } from '../demo-articles';
import { startDemoSite } from '../demo-site';
import { growTo, settle } from './camera';
import { markPassages } from './mark-scenes';
import { withPalette } from './palette-png';
import { click, has, known, openPage, read, type Stage } from './stage';
import { STEPS, type Steps, serveSteps } from './steps';
import { iconOf } from './toolbar-scenes';

/** The README's pictures: what each is called, how large, and how it comes to be in front. */
interface Shown {
  readonly file: string;
  /** A height of 1: as high as the popup. */
  readonly size: Size;
  reach(stage: Stage): Promise<void>;
}

const LIGHT = { scheme: 'light', contrast: 'usual', textScale: 1 } as const;
const MOST_BYTES = 150_000;
const SHARP = 2;

const SHOWN: readonly Shown[] = [
  { file: 'popup.png', size: { width: 380, height: 1 }, reach: openPopup },
  {
    file: 'compare.png',
    size: { width: 1280, height: 800 },
    async reach(stage) {
      const pair = { reading: PAGES.rewrite, source: PAGES.original, story: null };
      await openPage(stage, `/compare.html${compareHash(pair)}`);
      await has(stage, '.verdict-line [aria-busy=false]');
      await click(stage, '.steps .next');
      await has(stage, '.text .here');
    },
  },
  {
    file: 'marks.png',
    size: { width: 820, height: 760 },
    async reach(stage) {
      await openReading(stage);
      await markPassages(stage, 'on');
    },
  },
  {
    file: 'library.png',
    size: { width: 820, height: 720 },
    async reach(stage) {
      await openPage(stage, '/library.html');
      await has(stage, '.articles li');
    },
  },
];

/** Takes the README's own pictures into a folder: Chromium, light, the demo's articles read. */
export async function takeReadmePictures(folder: string): Promise<readonly string[]> {
  const site = await startDemoSite();
  const extension = resolve('.output', 'chrome-mv3');
  const browser = await Browser.launch('chromium', {
    extension,
    port: site.port,
    access: 'granted',
  });
  const stage = { browser, site, tab: await browser.openTab() };
  const keep = (file: string, picture: Buffer) => writeFileSync(join(folder, file), picture);
  try {
    const articles = readDemoArticles();
    for (const { url } of [...articles].reverse()) await read(stage, url);
    await libraryHolds(browser, articles.length);
    for (const { file, size, reach } of SHOWN) {
      await reach(stage);
      keep(file, await taken(stage, size));
    }
    serveSteps(site, await stepsOf(stage));
    await stage.tab.goTo(STEPS);
    keep('steps.png', await taken(stage, { width: 1200, height: 470 }));
  } finally {
    await browser.close();
    await site.close();
  }
  return [...SHOWN.map(({ file }) => file), 'steps.png'];
}

async function openReading({ tab, ...stage }: Stage): Promise<void> {
  await tab.goTo(PAGES.rewrite);
  await known({ ...stage, tab }, tab);
}

async function openPopup(stage: Stage): Promise<void> {
  const rewrite = await read(stage, PAGES.rewrite);
  await openPage(stage, `/popup.html?tab=${rewrite.id}`);
  await has(stage, '.mark-switch button');
}

/** As sharp as may be. */
async function taken({ tab }: Stage, size: Size): Promise<Buffer> {
  await tab.setLook(LIGHT);
  await tab.inPage(() => {
    const plain = new CSSStyleSheet();
    plain.replaceSync(
      '* { scrollbar-width: none !important } #root { max-height: none !important }',
    );
    document.adoptedStyleSheets = [plain];
  });
  await tab.inPage(() => (document.activeElement as HTMLElement | null)?.blur());
  const sizes = [SHARP, 1].map((scale) => ({ ...size, scale }));
  let picture: Buffer = Buffer.alloc(0);
  for (const each of sizes) {
    await tab.setSize(each);
    if (size.height === 1)
      await growTo(
        tab,
        each,
        () => document.querySelector<HTMLElement>('#root')?.offsetHeight ?? 0,
      );
    else await settle(tab);
    picture = withPalette(await tab.screenshot(true));
    if (picture.length < MOST_BYTES) break;
  }
  return picture;
}

/** Taken anew, small. */
async function stepsOf(stage: Stage): Promise<Steps> {
  const [popup, compare] = SHOWN;
  const pictureOf = async (shown: Shown | undefined, size: Size) => {
    await shown?.reach(stage);
    return taken(stage, size);
  };
  await openReading(stage);
  const icon = await iconOf(stage.tab);
  return {
    address: PAGES.rewrite,
    icon,
    page: await taken(stage, { width: 620, height: 760 }),
    popup: await pictureOf(popup, { width: 380, height: 1 }),
    compare: await pictureOf(compare, { width: 1000, height: 800 }),
  };
}
