import { browser } from 'wxt/browser';
import { readSettings } from '../settings';
import { EVERY_SITE } from '../site-access';

const GATE = 'gate';

/**
 * Has the gate run on every page that the reader granted, but for sites that are off. Registered rather than declared in the
 * manifest, because declared matches demand access to every site at install; the browser runs it where access is granted.
 * Called at install, update and start, and when a site is switched; calling it again changes nothing.
 */
export async function registerGate(): Promise<void> {
  const { sitesOff } = await readSettings();
  const script = {
    id: GATE,
    js: ['gate.js'],
    matches: [...EVERY_SITE],
    excludeMatches: sitesOff.flatMap(matchesOf),
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

async function inject(tabId: number, file: '/gate.js' | '/reader.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
