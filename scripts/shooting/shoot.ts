import { resolve } from 'node:path';
import { Browser } from '../../tests/browsers/driver/browser';
import type { Engine } from '../../tests/browsers/driver/engine';
import { startDemoSite } from '../demo-site';
import { Camera, type Picture } from './camera';
import { COMPARE_WITHOUT_LIBRARY, compareScenes } from './compare-scenes';
import { FIRST_SCENES, LARGE_SCENES, LIBRARY_GONE, SMALL_SCENES } from './library-scenes';
import { markScenes } from './mark-scenes';
import { originScenes } from './origin-scenes';
import {
  asItWas,
  SETTINGS_SCENES,
  WELCOME_WITH_ACCESS,
  WELCOME_WITHOUT_ACCESS,
} from './page-scenes';
import { POPUP_WITHOUT_ACCESS, REAL_POPUPS, stagedPopups } from './popup-scenes';
import type { Scene, Stage } from './stage';
import { THEMES } from './themes';
import { TOOLBAR_SCENES } from './toolbar-scenes';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** What was taken in one browser, and what could not be. */
export interface Shoot {
  readonly pictures: readonly Picture[];
  /** A line for each state that was not reached. */
  readonly missed: readonly string[];
}

/** Acts in their order: what one leaves behind is there for the next. */
type Act = (stage: Stage) => Promise<readonly Scene[]> | readonly Scene[];

const ACTS: readonly Act[] = [
  () => WELCOME_WITHOUT_ACCESS,
  () => POPUP_WITHOUT_ACCESS,
  async ({ browser }) => {
    await browser.grantAccess();
    return WELCOME_WITH_ACCESS;
  },
  () => SETTINGS_SCENES,
  async ({ browser }) => {
    await browser.inExtension((json) => extension.runtime.sendMessage(JSON.parse(json)), asItWas);
    return FIRST_SCENES;
  },
  () => REAL_POPUPS,
  stagedPopups,
  originScenes,
  markScenes,
  () => SMALL_SCENES,
  () => TOOLBAR_SCENES,
  compareScenes,
  () => LARGE_SCENES,
  () => LIBRARY_GONE,
  () => COMPARE_WITHOUT_LIBRARY,
];

/**
 * Reaches every state of every page in one browser of one language and takes it in the themes of that language. `wanted`: only states whose
 * page and name match, where it is not null; those that others build on are reached all the same.
 */
export async function shoot(
  name: Engine['name'],
  folder: string,
  locale: string | undefined,
  wanted: RegExp | null,
): Promise<Shoot> {
  const site = await startDemoSite();
  const build = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const extension = resolve('.output', build);
  const options = {
    extension,
    port: site.port,
    access: 'withdrawn',
    privateWindows: true,
    ...(locale === undefined ? {} : { locale }),
  } as const;
  const browser = await Browser.launch(name, options);
  const camera = new Camera(
    folder,
    name,
    THEMES.filter((theme) => theme.locale === locale),
  );
  const missed: string[] = [];
  const stage = { browser, site, tab: await browser.openTab() };
  try {
    for (const act of ACTS) {
      for (const scene of await act(stage)) {
        if (scene.onlyIn !== undefined && scene.onlyIn !== name) continue;
        if (scene.isThemeless && locale !== undefined) continue;
        const title = `${scene.page} ${scene.state}`;
        try {
          if (!scene.isPopup) await camera.prepare(stage.tab, scene);
          await scene.reach(stage);
          if (wanted === null || wanted.test(title)) await camera.take(stage.tab, scene);
        } catch (error) {
          missed.push(
            `${title} (${name}${locale === undefined ? '' : `, ${locale}`}): ${error instanceof Error ? error.message : error}`,
          );
        }
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return { pictures: camera.pictures, missed };
}
