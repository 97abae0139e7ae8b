import { browser } from 'wxt/browser';

/** What the reader chose; one set of defaults, one version. */
export interface Settings {
  readonly version: 1;
  /** Registrable domains that are never read. */
  readonly sitesOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, sitesOff: [] };

const KEY = 'settings';
const MAX_SITES = 10_000;
/** As in an address; one name that is none would keep the gate from being registered at all. */
const HOST = /^(?:[a-z\d_-]+\.)*[a-z\d_-]+$|^\[[\da-f:.]+\]$/;

/** The settings as stored; what is missing or broken in them falls back to its default, the rest stays. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Switches a site (registrable domain) on or off. */
export async function switchSite(site: string, on: boolean): Promise<Settings> {
  const settings = await readSettings();
  const others = settings.sitesOff.filter((off) => off !== site);
  const next = { ...settings, sitesOff: on ? others : [...others, site] };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

function settingsFrom(stored: unknown): Settings {
  const { sitesOff } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return {
    ...DEFAULT_SETTINGS,
    ...(Array.isArray(sitesOff)
      ? {
          sitesOff: sitesOff
            .filter((site) => typeof site === 'string' && HOST.test(site))
            .slice(0, MAX_SITES),
        }
      : {}),
  };
}
