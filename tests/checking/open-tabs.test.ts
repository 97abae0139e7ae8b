import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Checker } from '../../utils/checking/check';
import { Desk } from '../../utils/checking/desk';
import { OpenTabs } from '../../utils/checking/open-tabs';
import type { PageToken } from '../../utils/messages/protocol';
import { abandonedNotes, whileNoted } from '../../utils/stale-verdicts';
import { readTab, type TabRecord, writeTab } from '../../utils/tabs/tab-states';
import type { ArticleId } from '../../utils/tracing/model';
import { report, traced } from '../components/reports';
import { stubLocks } from '../locks';

vi.mock('../../utils/tabs/badge', () => ({ paintBadge: vi.fn() }));

const PAGE = 'page-1' as PageToken;
const TAB = 7;
const quiet = report({ verdict: 'none', source: null });

/** A library in which this is what an article turns out to be now. */
function deskOf(again: Checker['again'], namesGone = false): Desk {
  const checker = { again, namesGone: async () => namesGone, akin: async () => [] };
  return new Desk(
    checker as unknown as Checker,
    Date.now,
    async () => undefined,
    new OpenTabs(checker as unknown as Checker),
  );
}

const shown = async (tabId = TAB) => (await readTab(tabId))?.state;
const record = (more: Partial<TabRecord> = {}): TabRecord => ({
  page: PAGE,
  state: traced(),
  articleId: 1 as ArticleId,
  ...more,
});

beforeEach(async () => {
  fakeBrowser.reset();
  stubLocks();
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({
    page: PAGE,
    url: report().reading.url,
    recognition: { article: true },
  } as never);
  await writeTab(TAB, record());
});

test('a library that has changed: what a tab shows is traced again', async () => {
  await deskOf(async () => ({ ok: true, value: quiet })).libraryChanged();
  expect(await shown()).toEqual({ kind: 'traced', report: quiet });
});

test('a reading that is gone with its source is shown no more; one whose source is there stays', async () => {
  const again = async () => ({ ok: true, value: null }) as const;
  await deskOf(again).libraryChanged();
  expect(await shown()).toEqual(traced());
  await deskOf(again, true).libraryChanged();
  expect(await shown()).toMatchObject({ kind: 'not-checked', why: 'deleted' });
  // Put back.
  await deskOf(async () => ({ ok: true, value: quiet })).libraryChanged();
  expect(await shown()).toEqual({ kind: 'traced', report: quiet });
});

test('a tab that has gone on while others were looked at is looked at as it is now', async () => {
  await writeTab(8, record({ articleId: 2 as ArticleId }));
  const asked: ArticleId[] = [];
  const desk = deskOf(async (id) => {
    asked.push(id);
    await writeTab(8, record({ articleId: 3 as ArticleId }));
    return { ok: true, value: quiet };
  });
  await desk.libraryChanged();
  expect(asked).toEqual([1, 3]);
});

test('a tab that may be read no more while its reading is traced again stays as it is', async () => {
  const off = { kind: 'not-checked', why: 'paused', site: '' } as const;
  const desk = deskOf(async () => {
    await writeTab(TAB, record({ state: off, articleId: null }));
    return { ok: true, value: quiet };
  });
  await desk.libraryChanged();
  expect(await shown()).toEqual(off);
});

test('a page that was being checked when the library changed is looked at once it has its verdict', async () => {
  const checking = { kind: 'checking', url: '' } as const;
  await writeTab(TAB, record({ state: checking, articleId: null }));
  const again = vi.fn(async () => ({ ok: true, value: quiet }) as const);
  const desk = deskOf(again);
  let store = () => {};
  const stored = new Promise<void>((resolve) => {
    store = resolve;
  });
  // Takes its turn as a check does, and as long as it is wanted to.
  vi.spyOn(OpenTabs.prototype, 'traceAgain').mockImplementationOnce(() => stored);
  const checked = desk.traceTheseAgain([report().reading.url]);
  const followed = desk.libraryChanged();
  await writeTab(TAB, record());
  store();
  await Promise.all([checked, followed]);
  expect(again).toHaveBeenCalledOnce();
});

test('what somebody else was cut off at is caught up with at the start, once', async () => {
  const again = vi.fn(async () => ({ ok: true, value: quiet }) as const);
  const desk = deskOf(again);
  await desk.goOn();
  expect(again).not.toHaveBeenCalled();
  whileNoted(
    () => new Promise(() => undefined),
    async () => undefined,
  );
  await vi.waitFor(async () =>
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(2),
  );
  stubLocks();
  await desk.goOn();
  expect(await shown()).toEqual({ kind: 'traced', report: quiet });
  expect(await abandonedNotes()).toEqual([]);
});
