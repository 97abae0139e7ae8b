import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, test } from 'vitest';
import { startDemoSite } from '../../scripts/demo-site';
import { Browser } from './driver/browser';
import type { Engine } from './driver/engine';
import type { Scene, Story } from './stories/story';

/** Where the builds are; another place for who builds elsewhere. */
const OUTPUT =
  process.env['HEADWATER_OUTPUT'] ?? fileURLToPath(new URL('../../.output/', import.meta.url));

const BUILDS: Record<Engine['name'], string> = {
  chromium: 'chrome-mv3',
  firefox: 'firefox-mv3',
};

/**
 * One test a story, each in a new browser with a new profile. A browser takes seconds to start: in a run of several stories
 * that of the next one starts while a story is told, unless that one measures times.
 */
export function tellStories(name: Engine['name'], stories: readonly Story[]): void {
  const extension = join(OUTPUT, BUILDS[name]);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} is not built: npm run build`);
  const told = stories.filter((story) => !story.missing?.());
  const wings = new Wings((story) => prepare(name, extension, story));
  let before: Story | undefined;
  describe(name, () => {
    for (const story of stories) {
      const missing = story.missing?.() ?? null;
      const title = missing === null ? story.title : `${story.title} (not told: ${missing})`;
      test.runIf(missing === null)(title, async () => {
        const prepared = await wings.takeOut(story);
        const at = told.indexOf(story);
        const next = told[at + 1];
        // One story that was asked for by its title comes after none.
        if (at > 0 && before === told[at - 1] && next && !story.measuresTime) wings.prepare(next);
        before = story;
        try {
          await story.tell(prepared.scene);
        } finally {
          await prepared.end();
        }
      });
    }
    afterAll(() => wings.clear());
  });
}

/** What a story needs, and how to put it away. */
interface Prepared {
  readonly scene: Scene;
  end(): Promise<void>;
}

/** Where the next story waits, its browser started. */
class Wings {
  #waiting: { readonly story: Story; readonly prepared: Promise<Prepared> } | null = null;

  constructor(private readonly make: (story: Story) => Promise<Prepared>) {}

  prepare(story: Story): void {
    const prepared = this.make(story);
    // What went wrong is seen to when it is asked for.
    prepared.catch(() => undefined);
    this.#waiting = { story, prepared };
  }

  async takeOut(story: Story): Promise<Prepared> {
    if (this.#waiting?.story !== story) {
      await this.clear();
      return this.make(story);
    }
    const { prepared } = this.#waiting;
    this.#waiting = null;
    return prepared.catch((error: unknown) => {
      // Beside another one that is hard at work a browser may not come up in time; by itself it must.
      console.warn(`"${story.title}" is prepared again: ${error}`);
      return this.make(story);
    });
  }

  async clear(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = null;
    await waiting?.prepared.then(
      ({ end }) => end(),
      () => undefined,
    );
  }
}

async function prepare(name: Engine['name'], extension: string, story: Story): Promise<Prepared> {
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
    const end = () => browser.close().finally(() => site.close());
    return { scene: { browser, site }, end };
  } catch (error) {
    await site.close();
    throw error;
  }
}
