import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Feedback } from '../../utils/checking/desk-feedback';
import type { PageToken, SourceRefused, TabState } from '../../utils/messages/protocol';
import { writeTab } from '../../utils/tabs/tab-states';
import { card, report, traced } from '../components/reports';
import { stubLocks } from '../locks';

const TAB = 7;
const asked: SourceRefused = {
  type: 'refuse-source',
  tabId: TAB,
  source: card().url ?? '',
  said: 'wrong-source',
};
const done = { ok: true, value: undefined } as const;
const checker = {
  refuse: vi.fn(async () => done),
  takeBack: vi.fn(async () => done),
  idsAt: vi.fn(async () => ({ ok: true, value: [1, 2] as never[] }) as const),
  again: vi.fn(async () => ({ ok: true, value: null }) as const),
};
const traceAgain = vi.fn(async () => undefined);
const feedback = new Feedback(checker, () => 9_000, traceAgain);

/** The tab shows a page of which this is known. */
async function shows(state: TabState, incognito = false): Promise<void> {
  const page = 'page-1' as PageToken;
  const url = report().reading.url;
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => ({ incognito }) as Browser.tabs.Tab);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({
    page,
    url,
    recognition: { article: true },
  } as never);
  await writeTab(TAB, { page, url, state, articleId: null });
}

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  stubLocks();
});

test('what is said of the source that a tab names is remembered as it stands there, and traced again', async () => {
  await shows(traced());
  expect(await feedback.answer(asked)).toBe('done');
  expect(checker.refuse).toHaveBeenCalledWith(
    expect.objectContaining({
      reading: report().reading.url,
      source: asked.source,
      said: 'wrong-source',
      at: 9_000,
      verdict: 'rewrite',
      sourceTitle: card().title,
    }),
  );
  expect(traceAgain).toHaveBeenCalledWith([report().reading.url, asked.source]);
  expect(checker.again).toHaveBeenCalledTimes(2);
});

test('what is said of a further source of a patchwork is remembered of that one', async () => {
  const further = card({ url: 'https://further.example/2', title: 'Ferry returns' });
  await shows(traced({ otherSources: [further] }));
  expect(await feedback.answer({ ...asked, source: further.url ?? '' })).toBe('done');
  expect(checker.refuse).toHaveBeenCalledWith(
    expect.objectContaining({ source: further.url, sourceTitle: 'Ferry returns' }),
  );
});

test.each([
  ['names another source', traced({ source: card({ url: 'https://other.example/' }) }), false],
  ['has no verdict', { kind: 'checking', url: '' } as const, false],
  ['is private', traced(), true],
  ['was compared without being stored', traced({ stored: false }), false],
])('nothing is remembered of a tab that %s', async (_, state, isPrivate) => {
  await shows(state, isPrivate);
  expect(await feedback.answer(asked)).toBe('fault');
  expect(checker.refuse).not.toHaveBeenCalled();
});

test('what is taken back is forgotten and traced again, whatever the tabs show', async () => {
  const pair = { reading: 'https://a.example/', source: 'https://b.example/' };
  expect(await feedback.answer({ type: 'take-back', ...pair })).toBe('done');
  expect(checker.takeBack).toHaveBeenCalledWith(pair);
  expect(traceAgain).toHaveBeenCalledWith([pair.reading, pair.source]);
});
