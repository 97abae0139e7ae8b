import { browser } from 'wxt/browser';
import type { TabState } from '../messages/protocol';
import type { Verdict } from '../tracing/model';

/** What the toolbar shows of one tab. */
export interface Badge {
  /** At most four characters; empty for a quiet icon. */
  readonly text: string;
  readonly color: string;
  /** For the tooltip and for screen readers, which read no badge. */
  readonly title: string;
  /** The coloured icon where the page was checked, the grey one where it was not. */
  readonly checked: boolean;
}

/** Backgrounds that differ in lightness too, dark enough for white text. */
const COLORS: Partial<Record<Verdict, string>> = {
  copy: '#8c1d18',
  rewrite: '#a34a00',
  partial: '#6b5900',
  translation: '#5b3a8c',
  original: '#1f5f54',
};
const QUIET = '#5c6166';

/** The badge of a state; null where nothing is known of the tab. */
export function badgeOf(state: TabState | null): Badge {
  if (state === null) return quiet('Headwater', false);
  switch (state.kind) {
    case 'traced':
      return tracedBadge(
        state.report.verdict,
        state.report.shares?.newShare ?? 1,
        state.report.source?.publisher ?? null,
      );
    case 'failed':
      return { ...quiet('Headwater: this page could not be checked', false), text: '!' };
    case 'checking':
      return quiet('Headwater: checking this page', true);
    case 'not-article':
      return quiet('Headwater: not a news article', true);
    case 'not-checked':
      return quiet('Headwater: this page is not checked', false);
  }
}

function tracedBadge(verdict: Verdict, newShare: number, publisher: string | null): Badge {
  const color = COLORS[verdict] ?? QUIET;
  const traced = `${100 - Math.round(100 * newShare)}%`;
  const by = publisher === null ? '' : ` by ${publisher}`;
  switch (verdict) {
    case 'copy':
      return {
        text: traced,
        color,
        title: `Headwater: the same text as a report${by}`,
        checked: true,
      };
    case 'rewrite':
      return {
        text: traced,
        color,
        title: `Headwater: the same reporting as a report${by}`,
        checked: true,
      };
    case 'partial':
      return {
        text: traced,
        color,
        title: `Headwater: takes passages from a report${by}`,
        checked: true,
      };
    case 'translation':
      return {
        text: traced,
        color,
        title: `Headwater: a translation of a report${by}`,
        checked: true,
      };
    case 'original':
      return { text: '•', color, title: 'Headwater: the earliest version you have', checked: true };
    case 'update':
      return quiet('Headwater: an update of an earlier version', true);
    case 'related':
      return quiet('Headwater: also reported elsewhere', true);
    case 'none':
      return quiet('Headwater: nothing earlier in your library', true);
  }
}

function quiet(title: string, checked: boolean): Badge {
  return { text: '', color: QUIET, title, checked };
}

/** Paints a tab's icon and badge. A tab that was closed in the meantime is no error. */
export async function paintBadge(tabId: number, state: TabState | null): Promise<void> {
  const { text, color, title, checked } = badgeOf(state);
  const icon = checked ? 'icons/' : 'icons/quiet-';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: { 16: `${icon}16.png`, 32: `${icon}32.png` } }),
  ]).catch(() => undefined);
}
