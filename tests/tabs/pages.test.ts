import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageToken, TabState } from '../../utils/messages/protocol';
import { paintBadge } from '../../utils/tabs/badge';
import {
  currentRecord,
  followTabs,
  repaint,
  showChecking,
  showRecord,
} from '../../utils/tabs/pages';
import { readTab, writeTab } from '../../utils/tabs/tab-states';
import { report } from '../components/reports';

vi.mock('../../utils/tabs/badge', () => ({ paintBadge: vi.fn() }));

const TAB = 7;
const checking: TabState = { kind: 'checking', url: 'https://tidings.example/a' };
const off: TabState = { kind: 'not-checked', why: 'site-off', site: 'tidings.example' };
const record = (page: string, state: TabState = checking) => ({
  page: page as PageToken,
  state,
  articleId: null,
});

/** The gate in the tab answers as this page, when `asked` lets it; null for a tab without a gate. */
function tabShows(page: string | null, asked: Promise<void> = Promise.resolve()) {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => {
    await asked;
    if (page === null) throw new Error('Receiving end does not exist.');
    const recognition = { article: true };
    return { type: 'page-identity', page, url: 'https://tidings.example/a', recognition };
  });
}

/** Follows the tabs; the returned function says what the browser says of one. */
function followedTabs(): (tabId: number, status: 'loading' | 'complete') => void {
  vi.spyOn(browser.tabs.onReplaced, 'addListener').mockReturnValue(undefined);
  const onUpdated = vi.spyOn(browser.tabs.onUpdated, 'addListener');
  followTabs();
  const [update] = onUpdated.mock.lastCall ?? [];
  return (tabId, status) => update?.(tabId, { status }, { id: tabId } as Browser.tabs.Tab);
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.mocked(paintBadge).mockClear();
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
});

describe('what a tab shows', () => {
  test('is a record of the page that is there', async () => {
    tabShows('page-1');
    expect(await showRecord(TAB, record('page-1', off))).toBe(true);
    expect(await currentRecord(TAB)).toMatchObject(record('page-1', off));
    expect(paintBadge).toHaveBeenLastCalledWith(TAB, off);
  });

  test('is its verdict, once it has come, and not that the page is being checked again', async () => {
    tabShows('page-1');
    const traced = record('page-1', { kind: 'traced', report: report() });
    await showRecord(TAB, traced);
    expect(await showChecking(TAB, record('page-1'))).toBe(false);
    expect(await currentRecord(TAB)).toMatchObject(traced);
    tabShows('page-2');
    expect(await showChecking(TAB, record('page-2'))).toBe(true);
    expect(await currentRecord(TAB)).toMatchObject(record('page-2'));
  });

  test('is never an answer about the page before', async () => {
    tabShows('page-2');
    expect(await showRecord(TAB, record('page-1', off))).toBe(false);
    expect(await readTab(TAB)).toBeNull();
    expect(paintBadge).not.toHaveBeenCalled();
  });

  test('is nothing once the page known is gone', async () => {
    await writeTab(TAB, record('page-1', off));
    tabShows('page-2');
    await repaint(TAB);
    expect(await readTab(TAB)).toBeNull();
    expect(paintBadge).toHaveBeenLastCalledWith(TAB, null);
  });

  test('is painted anew when its page has loaded, not while the page before may still answer', async () => {
    await writeTab(TAB, record('page-1', off));
    tabShows('page-1');
    const becomes = followedTabs();
    becomes(TAB, 'loading');
    // In turn behind what the event began.
    await showRecord(TAB, record('page-2', off));
    expect(paintBadge).not.toHaveBeenCalled();
    becomes(TAB, 'complete');
    await showRecord(TAB, record('page-2', off));
    expect(paintBadge).toHaveBeenCalledExactlyOnceWith(TAB, off);
  });

  test('is nothing while a page loads that nobody has announced', async () => {
    await writeTab(TAB, record('page-1', off));
    tabShows(null);
    followedTabs()(TAB, 'loading');
    await vi.waitFor(async () => expect(await readTab(TAB)).toBeNull());
    expect(paintBadge).toHaveBeenCalledExactlyOnceWith(TAB, null);
  });

  test('is not wiped by a look that began before the page was there', async () => {
    let answer = () => {};
    tabShows(
      null,
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const painted = repaint(TAB);
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalled());
    const shown = showRecord(TAB, record('page-1', off));
    tabShows('page-1');
    answer();
    await Promise.all([painted, shown]);
    expect(await readTab(TAB)).toMatchObject(record('page-1', off));
    expect(paintBadge).toHaveBeenLastCalledWith(TAB, off);
  });

  test('of a frozen tab is kept for when it comes to the front', async () => {
    vi.useFakeTimers();
    try {
      await writeTab(TAB, record('page-1'));
      vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() => new Promise<never>(() => {}));
      const shown = showRecord(TAB, record('page-1', off));
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await shown).toBe(false);
      expect((await readTab(TAB))?.state).toEqual(off);
    } finally {
      vi.useRealTimers();
    }
  });
});
