import { browser } from 'wxt/browser';
import {
  ARCHIVES,
  DEFAULT_SERVICES,
  NEWS_SEARCHES,
  type SearchServices,
  WEB_SEARCHES,
} from './search-services';
import { createTurns } from './turns';

/** Where pages are checked as they are opened; elsewhere a click on the icon checks them. */
export const MODES = ['every-site', 'chosen-sites', 'on-click'] as const;

/** What the reader chose; one set of defaults, one version. Fields that come later have defaults too. */
export interface Settings extends SearchServices {
  readonly version: 1;
  /** Nothing is read, checked or fetched. */
  readonly isPaused: boolean;
  readonly mode: (typeof MODES)[number];
  /** Registrable domains that are read though they would not be: chosen ones, and exceptions to what is never read. */
  readonly sitesOn: readonly string[];
  /** Registrable domains that are never read. */
  readonly sitesOff: readonly string[];
  /** Pages of private windows are checked too; nothing of them is ever stored. */
  readonly tracesPrivate: boolean;
  /** Days that articles are kept after they were last seen; null for ever. */
  readonly keepDays: number | null;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  isPaused: false,
  mode: 'every-site',
  sitesOn: [],
  sitesOff: [],
  tracesPrivate: false,
  keepDays: null,
  ...DEFAULT_SERVICES,
};

/** What can be changed of the settings at once. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

const KEY = 'settings';
const MAX_SITES = 10_000;
const MAX_DAYS = 36_500;
/** As in an address; one name that is none would keep the gate from being registered at all. */
const HOST = /^(?:[a-z\d_-]+\.)*[a-z\d_-]+$|^\[[\da-f:.]+\]$/;

/** Whether a site (registrable domain, or a host without one) can be on a list at all. */
export const isSite = (site: string): boolean => HOST.test(site);

/** Two changes at once must not lose one another. */
const inTurn = createTurns<'settings'>();

/** The settings as stored; what is missing or broken in them falls back to its default, the rest stays. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...settingsFrom(stored[KEY]) };
}

/** Changes some settings. To be called in the background alone, so that changes come one after the other. */
export function changeSettings(
  change: SettingsChange | ((settings: Settings) => SettingsChange),
): Promise<Settings> {
  return inTurn('settings', async () => {
    const settings = await readSettings();
    const next = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Switches a site (registrable domain) on or off; on, it is read even where sites are chosen or it is on the list of those never read. */
export function switchSite(site: string, on: boolean): Promise<Settings> {
  return changeSettings(({ sitesOn, sitesOff }) => ({
    sitesOn: [...sitesOn.filter((one) => one !== site), ...(on ? [site] : [])],
    sitesOff: [...sitesOff.filter((one) => one !== site), ...(on ? [] : [site])],
  }));
}

/** Settings in a value from outside, as far as they can be understood; null where it has none at all. */
export function settingsFrom(value: unknown): SettingsChange | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const known = Object.entries(FIELDS).flatMap(([name, read]) => {
    const field = read(fields[name]);
    return field === undefined ? [] : [[name, field] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}

/** How each setting is read of a value that may be anything; undefined where it cannot be understood. */
const FIELDS: {
  readonly [Name in keyof SettingsChange]-?: (value: unknown) => Settings[Name] | undefined;
} = {
  isPaused: flag,
  mode: (value) => MODES.find((mode) => mode === value),
  sitesOn: sites,
  sitesOff: sites,
  tracesPrivate: flag,
  keepDays: (value) => (value === null || isDays(value) ? value : undefined),
  webSearch: oneOf(WEB_SEARCHES),
  newsSearch: oneOf(NEWS_SEARCHES),
  archive: oneOf(ARCHIVES),
};

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function sites(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((site) => typeof site === 'string' && isSite(site)).slice(0, MAX_SITES);
}

function oneOf<Name extends string>(services: Readonly<Record<Name, unknown>>) {
  return (value: unknown) => (Object.keys(services) as Name[]).find((name) => name === value);
}

function isDays(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_DAYS;
}
