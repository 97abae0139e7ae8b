import type { DemoSite } from '../../../scripts/demo-site';
import type { Browser } from '../driver/browser';
import type { LaunchOptions } from '../driver/engine';

/** What a story is told with: a new browser with an empty library, and the sites it can reach. */
export interface Scene {
  readonly browser: Browser;
  readonly site: DemoSite;
}

/** Something a reader does, and what must come of it; the same in every browser. */
export interface Story {
  readonly title: string;
  /** `granted` unless said. */
  readonly access?: LaunchOptions['access'];
  readonly privateWindows?: boolean;
  /** The language of the browser. */
  readonly locale?: LaunchOptions['locale'];
  /** Of the browser. */
  readonly textScale?: LaunchOptions['textScale'];
  /** Why the story cannot be told on this machine; told where this is missing or null. */
  readonly missing?: () => string | null;
  /** Nothing else is begun while it is told. */
  readonly measuresTime?: boolean;
  tell(scene: Scene): Promise<void>;
}
