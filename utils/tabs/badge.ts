import { browser } from 'wxt/browser';
import type { Report, ReportVerdict, TabState } from '../messages/protocol';

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

/** Verdicts that show how much of the reading is traced. The colours differ in lightness too, all dark enough for white. */
const TRACED: Partial<Record<ReportVerdict, { readonly color: string; readonly says: string }>> = {
  copy: { color: '#8c1d18', says: 'the same text as a report' },
  rewrite: { color: '#a34a00', says: 'the same reporting as a report' },
  partial: { color: '#6b5900', says: 'takes passages from a report' },
  translation: { color: '#5b3a8c', says: 'a translation of a report' },
};
const ORIGINAL_COLOR = '#1f5f54';
const CREDITED_COLOR = '#2c4a7c';
const QUIETLY: Partial<Record<ReportVerdict, string>> = {
  update: 'Headwater: an update of an earlier version',
  related: 'Headwater: also reported elsewhere',
};
const QUIET = '#5c6166';

/** The badge of a state; null where nothing is known of the tab. */
export function badgeOf(state: TabState | null): Badge {
  if (state === null) return quiet('Headwater', false);
  switch (state.kind) {
    case 'traced':
      return tracedBadge(state.report);
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

function tracedBadge({ verdict, shares, source, credit, stories }: Report): Badge {
  const traced = TRACED[verdict];
  if (traced && shares) {
    const by = source?.publisher ? ` by ${source.publisher}` : '';
    const text = `${100 - Math.round(100 * shares.newShare)}%`;
    const says = stories.length > 0 ? 'has stories from other reports' : `${traced.says}${by}`;
    return { text, color: traced.color, title: `Headwater: ${says}`, checked: true };
  }
  if (verdict === 'credited') {
    const says = credit ? `says it comes from ${credit.name}` : 'says where its stories come from';
    return { text: 'via', color: CREDITED_COLOR, title: `Headwater: ${says}`, checked: true };
  }
  if (verdict === 'original')
    return {
      text: '•',
      color: ORIGINAL_COLOR,
      title: 'Headwater: the earliest version you have',
      checked: true,
    };
  return quiet(QUIETLY[verdict] ?? 'Headwater: nothing earlier in your library', true);
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
