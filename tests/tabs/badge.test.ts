import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TabState } from '../../utils/messages/protocol';
import { badgeOf } from '../../utils/tabs/badge';
import { credit, EVERY_STATE, STORIES, traced } from '../components/reports';

describe('the badge', () => {
  test('of every state has a title and at most four characters', () => {
    for (const state of EVERY_STATE) {
      const { title, text } = badgeOf(state);
      expect(title).toMatch(/^Headwater/);
      expect([...text].length).toBeLessThanOrEqual(4);
    }
  });

  test('is grey and empty for what was not checked, and never the badge of "nothing earlier"', () => {
    const none = EVERY_STATE.find(
      (state) => state.kind === 'traced' && state.report.verdict === 'none',
    );
    const unchecked: (TabState | null)[] = [
      null,
      { kind: 'not-checked', why: 'site-off', site: 'a.example' },
    ];
    for (const state of unchecked) {
      expect(badgeOf(state)).toMatchObject({ text: '', checked: false });
      expect(badgeOf(state).title).not.toBe(badgeOf(none ?? null).title);
    }
  });

  test('says "via" where the page only names its source, and never a share', () => {
    const state = traced({ verdict: 'credited', source: null, shares: null, credit: credit() });
    expect(badgeOf(state)).toMatchObject({
      text: 'via',
      title: 'Headwater: says it comes from Shoal Wire',
    });
  });

  test('of a page of several stories shows how much of the page is traced', () => {
    expect(badgeOf(traced({ source: null, stories: STORIES }))).toMatchObject({
      text: '83%',
      title: 'Headwater: has stories from other reports',
    });
  });

  test('has the colours of the popup, dark enough for white words', () => {
    const [light = ''] = readFileSync('assets/tokens.css', 'utf8').split('@media');
    const token = (name: string) => new RegExp(`--${name}: (#\\w{6});`).exec(light)?.[1] ?? '';
    for (const verdict of ['copy', 'rewrite', 'partial', 'translation'] as const)
      expect(badgeOf(traced({ verdict })).color).toBe(token(verdict));
    for (const verdict of ['original', 'credited'] as const)
      expect(badgeOf(traced({ verdict, source: null, shares: null })).color).toBe(token(verdict));
    for (const verdict of ['copy', 'rewrite', 'partial', 'translation', 'original', 'credited'])
      expect(contrastWithWhite(token(verdict))).toBeGreaterThanOrEqual(4.5);
  });

  test('marks what could not be checked', () => {
    expect(badgeOf({ kind: 'failed', why: 'library-full', site: null })).toMatchObject({
      text: '!',
      checked: false,
    });
  });
});

/** As WCAG counts it; of `#rrggbb`. */
function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\w\w/g) ?? []).map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
