import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Browser } from '../../tests/browsers/driver/browser';
import { PAGES } from '../../tests/browsers/stories/pages';
import { readDemoArticles } from '../demo-articles';
import { startDemoSite } from '../demo-site';
import { growTo, settle } from './camera';
import { has, openPage, type Stage } from './stage';

/** The README's pictures: what each is called, how large, and how it comes to be in front. */
interface Shown {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  reach(stage: Stage): Promise<void>;
}

const SHOWN: readonly Shown[] = [
  {
    file: 'popup.png',
    width: 380,
    height: 1,
    async reach(stage) {
      const rewrite = await stage.browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(/: (?!checking)/);
      await openPage(stage, `/popup.html?tab=${rewrite.id}`);
      await has(stage, '.source');
    },
  },
  {
    file: 'library.png',
    width: 900,
    height: 640,
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
  try {
    const tab = await browser.openTab();
    for (const { url } of [...readDemoArticles()].reverse()) {
      const read = await browser.openTab(url);
      await read.iconSays(/: (?!checking)/);
    }
    for (const { file, width, height, reach } of SHOWN) {
      await reach({ browser, site, tab });
      await tab.setLook({ scheme: 'light', contrast: 'usual', textScale: 1 });
      await tab.inPage(() => (document.activeElement as HTMLElement | null)?.blur());
      await tab.setSize({ width, height: Math.max(height, 600) });
      if (height === 1)
        await growTo(
          tab,
          { width, height },
          () => document.querySelector<HTMLElement>('#root')?.offsetHeight ?? 0,
        );
      else await settle(tab);
      writeFileSync(join(folder, file), await tab.screenshot());
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return SHOWN.map(({ file }) => file);
}
