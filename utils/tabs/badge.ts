import { browser } from 'wxt/browser';
import type { TabState } from '../messages/protocol';
import type { Report, ReportVerdict } from '../messages/report';
import { type MessageKey, say } from '../say';

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

interface Traced {
  readonly color: string;
  readonly says: MessageKey;
  /** The same, where the outlet is known. */
  readonly saysBy: MessageKey;
}

/** Verdicts that show how much of the reading is traced. The colours differ in lightness too, all dark enough for white. */
const TRACED: Partial<Record<ReportVerdict, Traced>> = {
  copy: { color: '#0d3a52', says: 'badge_copy', saysBy: 'badge_copy_by' },
  rewrite: { color: '#155a72', says: 'badge_rewrite', saysBy: 'badge_rewrite_by' },
  partial: { color: '#437a8f', says: 'badge_partial', saysBy: 'badge_partial_by' },
  translation: { color: '#54407c', says: 'badge_translation', saysBy: 'badge_translation_by' },
};
const ORIGINAL_COLOR = '#22633f';
const CREDITED_COLOR = '#2c4a7c';
const QUIETLY: Partial<Record<ReportVerdict, MessageKey>> = {
  update: 'badge_update',
  related: 'badge_related',
};
const QUIET = '#5c6166';

/** The badge of a state; null where nothing is known of the tab. */
export function badgeOf(state: TabState | null): Badge {
  if (state === null) return quiet('extension_name', false);
  switch (state.kind) {
    case 'traced':
      return tracedBadge(state.report);
    case 'failed':
      return { ...quiet('badge_failed', false), text: '!' };
    case 'checking':
      return quiet('badge_checking', true);
    case 'not-article':
      return quiet('badge_not_article', true);
    case 'not-checked':
      return quiet('badge_not_checked', false);
  }
}

function tracedBadge(report: Report): Badge {
  const { verdict, shares, credit } = report;
  const traced = TRACED[verdict];
  if (traced && shares) {
    const text = `${100 - Math.round(100 * shares.newShare)}%`;
    return { text, color: traced.color, title: tracedTitle(traced, report), checked: true };
  }
  if (verdict === 'credited') {
    const title = credit ? say('badge_credited', credit.name) : say('badge_credited_stories');
    return { text: say('badge_via'), color: CREDITED_COLOR, title, checked: true };
  }
  if (verdict === 'original')
    return { text: '•', color: ORIGINAL_COLOR, title: say('badge_original'), checked: true };
  return quiet(QUIETLY[verdict] ?? 'badge_none', true);
}

function tracedTitle({ says, saysBy }: Traced, { stories, source }: Report): string {
  if (stories.length > 0) return say('badge_stories');
  return source?.publisher ? say(saysBy, source.publisher) : say(says);
}

function quiet(says: MessageKey, checked: boolean): Badge {
  return { text: '', color: QUIET, title: say(says), checked };
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
