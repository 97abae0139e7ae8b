import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Background, watchTab } from '../../../entrypoints/popup/tab-watch';
import type { FromPopup, TabState } from '../../../utils/messages/protocol';

const TAB = 7;
const checking: TabState = { kind: 'checking', url: 'https://dailybrine.example/a' };
const pageA: TabState = { kind: 'not-article', why: 'search', site: 'a.example' };
const pageB: TabState = { kind: 'not-article', why: 'front-page', site: 'b.example' };
const fault: TabState = { kind: 'failed', why: 'fault', site: null };

type Reply = TabState | undefined | 'dead' | 'silent';

/** A background that gives the replies of a script, in order; past its end it gives the last one. */
function scripted(script: Partial<Record<FromPopup['type'], Reply[]>>) {
  const asked: FromPopup[] = [];
  const listeners = new Set<(tabId: number, state: TabState) => void>();
  const waiting: (() => void)[] = [];
  const background = {
    ask(message: FromPopup) {
      asked.push(message);
      const replies = script[message.type] ?? [];
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      if (reply === 'dead') return Promise.reject(new Error('Could not establish connection'));
      if (reply === 'silent') return new Promise(() => {});
      return new Promise((answer) => {
        if (held) waiting.push(() => answer(reply));
        else answer(reply);
      });
    },
    onTabChanged(changed: (tabId: number, state: TabState) => void) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  } as Background;
  let held = false;
  return {
    background,
    asked,
    listeners,
    news: (tabId: number, state: TabState) => {
      for (const listener of listeners) listener(tabId, state);
    },
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

function watch(script: Parameters<typeof scripted>[0]) {
  const shown: TabState[] = [];
  const door = scripted(script);
  return { shown, ...door, tab: watchTab(TAB, door.background, (state) => shown.push(state)) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('opening', () => {
  it('shows at once what is known, then the answer of the check', async () => {
    const { shown, asked, tab } = watch({ 'tab-state': [pageA], check: [pageB] });
    await tab.open(false);
    expect(shown).toEqual([pageA, pageB]);
    expect(asked.map(({ type }) => type)).toEqual(['tab-state', 'check']);
  });

  it('asks again when the background was killed under the question', async () => {
    const { shown, tab } = watch({ 'tab-state': ['dead', pageA], check: ['dead', pageB] });
    await tab.open(false);
    expect(shown).toEqual([pageA, pageB]);
  });

  it('says that it could not check when nobody answers', async () => {
    for (const reply of ['dead', 'silent', undefined] as const) {
      const { shown, asked, tab } = watch({ 'tab-state': [reply], check: [reply] });
      const opened = tab.open(false);
      await vi.runAllTimersAsync();
      await opened;
      expect(shown).toEqual([fault]);
      expect(asked.filter(({ type }) => type === 'check')).toHaveLength(2);
    }
  });

  it('does not stay at "checking" when the one who checked is gone', async () => {
    const { shown, tab } = watch({ 'tab-state': [checking], check: ['dead'] });
    await tab.open(false);
    expect(shown).toEqual([checking, fault]);
  });

  it('finds the result of a check whose answer was lost', async () => {
    const { shown, tab } = watch({ 'tab-state': [checking, pageB], check: ['dead'] });
    await tab.open(false);
    expect(shown).toEqual([checking, pageB]);
  });

  it('keeps in a private window what was checked once', async () => {
    const report = { kind: 'traced' } as TabState;
    const { asked, tab } = watch({ 'tab-state': [report], check: [pageA] });
    await tab.open(true);
    expect(asked.map(({ type }) => type)).toEqual(['tab-state']);
  });
});

describe('a tab that changes meanwhile', () => {
  it('shows the news of this tab, never of another', async () => {
    const { shown, news, tab } = watch({ 'tab-state': [pageA], check: [pageA] });
    await tab.open(false);
    news(TAB + 1, pageB);
    expect(shown.at(-1)).toEqual(pageA);
    news(TAB, pageB);
    expect(shown.at(-1)).toEqual(pageB);
  });

  it('does not let a late answer about the page before replace the news', async () => {
    const { shown, news, hold, release, tab } = watch({ 'tab-state': [pageB], check: [pageA] });
    hold();
    const checked = tab.check();
    news(TAB, checking);
    news(TAB, pageB);
    release();
    await checked;
    expect(shown).toEqual([checking, pageB, pageB]);
  });

  it('hears nothing more once it is stopped', () => {
    const { listeners, tab } = watch({});
    tab.stop();
    expect(listeners.size).toBe(0);
  });
});

describe('acting', () => {
  it('switches a site, then looks at the page anew', async () => {
    const { asked, shown, tab } = watch({ 'switch-site': [pageA], check: [pageB] });
    await tab.switchSite('dailybrine.example', false);
    expect(asked).toEqual([
      { type: 'switch-site', site: 'dailybrine.example', on: false },
      { type: 'check', tabId: TAB },
    ]);
    expect(shown).toEqual([pageB]);
  });

  it('checks once in a private window only when told to', async () => {
    const { asked, tab } = watch({ check: [pageA] });
    await tab.check();
    await tab.checkOnceInPrivate();
    expect(asked).toEqual([
      { type: 'check', tabId: TAB },
      { type: 'check', tabId: TAB, onceInPrivate: true },
    ]);
  });
});
