import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../settings';
import { EVERY_SITE } from '../site-access';
import { neverReadHosts } from '../site-rules';

const GATE = 'gate';

/**
 * Has the gate run on the pages that are read as they are opened: of every site that the reader granted, or of chosen ones.
 * Registered rather than declared in the manifest, because declared matches demand access to every site at install; the
 * browser runs it where access is granted. Called at install, update and start, and when settings change; calling it again
 * changes nothing.
 */
export async function registerGate(): Promise<void> {
  const where = gateMatches(await readSettings());
  const ids = [GATE];
  if (where === null) {
    const registered = await browser.scripting.getRegisteredContentScripts({ ids });
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const script = {
    id: GATE,
    js: ['gate.js'],
    ...where,
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  try {
    await browser.scripting.updateContentScripts([script]);
  } catch {
    await browser.scripting.registerContentScripts([script]);
  }
}

/** Null where the gate is to run nowhere. */
function gateMatches({ isPaused, mode, sitesOn, sitesOff }: Settings) {
  const isChosen = (host: string) =>
    sitesOn.some((site) => host === site || host.endsWith(`.${site}`));
  const excludeMatches = [...sitesOff, ...neverReadHosts(isChosen)].flatMap(matchesOf);
  const matches = mode === 'every-site' ? [...EVERY_SITE] : sitesOn.flatMap(matchesOf);
  if (isPaused || mode === 'on-click' || matches.length === 0) return null;
  return { matches, excludeMatches };
}

/** A domain and all below it; an IP address or "localhost" has nothing below. */
function matchesOf(site: string): string[] {
  return /^[\d.]+$|^\[|^[^.]+$/.test(site)
    ? [`*://${site}/*`]
    : [`*://${site}/*`, `*://*.${site}/*`];
}

/** Puts the gate into a tab's page; false where that is not allowed (no access, a page of the browser). */
export function injectGate(tabId: number): Promise<boolean> {
  return inject(tabId, '/gate.js');
}

/** Puts the reader into a tab's page; false where that is not allowed. */
export function injectReader(tabId: number): Promise<boolean> {
  return inject(tabId, '/reader.js');
}

/** Puts the marker into a tab's page; false where that is not allowed. */
export function injectMarker(tabId: number): Promise<boolean> {
  return inject(tabId, '/marker.js');
}

async function inject(
  tabId: number,
  file: '/gate.js' | '/reader.js' | '/marker.js',
): Promise<boolean> {
  try {
    // Where the reader lets an extension in on a click only, Chrome leaves the question open until that click, for ever perhaps.
    // A tab that may not be read shows no address.
    if ((await browser.tabs.get(tabId)).url === undefined) return false;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
