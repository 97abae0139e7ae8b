import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { startDemoSite } from '../../scripts/demo-site';
import { Browser } from './driver/browser';
import type { Engine } from './driver/engine';
import type { Story } from './stories/story';

/** Where the builds are; another place for who builds elsewhere. */
const OUTPUT =
  process.env['HEADWATER_OUTPUT'] ?? fileURLToPath(new URL('../../.output/', import.meta.url));

const BUILDS: Record<Engine['name'], string> = {
  chromium: 'chrome-mv3',
  firefox: 'firefox-mv3',
};

/** One test a story, each in a new browser with a new profile. */
export function tellStories(name: Engine['name'], stories: readonly Story[]): void {
  const extension = join(OUTPUT, BUILDS[name]);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} is not built: npm run build`);
  describe(name, () => {
    for (const story of stories) {
      const missing = story.missing?.() ?? null;
      const title = missing === null ? story.title : `${story.title} (not told: ${missing})`;
      test.runIf(missing === null)(title, () => tellOne(name, extension, story));
    }
  });
}

async function tellOne(name: Engine['name'], extension: string, story: Story): Promise<void> {
  const { access = 'granted', privateWindows = false, locale, textScale } = story;
  const site = await startDemoSite();
  try {
    const { port } = site;
    const browser = await Browser.launch(name, {
      extension,
      port,
      access,
      privateWindows,
      ...(locale === undefined ? {} : { locale }),
      ...(textScale === undefined ? {} : { textScale }),
    });
    try {
      await story.tell({ browser, site });
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
