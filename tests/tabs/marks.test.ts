import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MarkOrder, MarksShown, PageToken, WhichPage } from '../../utils/messages/protocol';
import { Marks } from '../../utils/tabs/marks';
import { showRecord } from '../../utils/tabs/pages';
import { readTab, writeTab } from '../../utils/tabs/tab-states';
import { traced } from '../components/reports';

const TAB = 7;
const URL = 'https://tidings.example/a';
const ON: MarksShown = { kind: 'on', total: 3, found: 3, current: null, tookMs: 1 };
const span = { start: 0, end: 9, kind: 'verbatim', story: null } as const;

/** How many sheets are in the tab's page: the same one twice counts twice, as in Chromium. */
let sheets = 0;
const orders: MarkOrder[] = [];
const check = vi.fn();
vi.mock('../../utils/tabs/badge', () => ({ paintBadge: vi.fn() }));
let marks: Marks;

/** The tab's page is `page`; what its marker says to each order, null where it stays silent. */
async function shows(page: string, says: (order: MarkOrder) => MarksShown | null): Promise<void> {
  const token = page as PageToken;
  await writeTab(TAB, { page: token, url: URL, state: traced({ marks: [span] }), articleId: null });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_, message) => {
    const asked = message as WhichPage | MarkOrder;
    if (asked.type === 'which-page') return { page, url: URL, recognition: { article: true } };
    orders.push(asked);
    const answer = says(asked);
    return answer ?? Promise.reject(new Error('Receiving end does not exist.'));
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  sheets = 0;
  orders.length = 0;
  marks = new Marks(check);
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    async () => ({ id: TAB, url: URL }) as Browser.tabs.Tab,
  );
  // The imitation has none of these.
  Object.assign(browser.scripting, {
    insertCSS: async () => {
      sheets += 1;
    },
    removeCSS: async () => {
      sheets = Math.max(0, sheets - 1);
    },
    executeScript: async () => [],
  });
});

test('marks that a page was late to set get their style when they are next heard of', async () => {
  await shows('page-1', () => null);
  expect(await marks.answer({ tabId: TAB, wish: 'on' })).toEqual({ kind: 'failed' });
  expect(sheets).toBe(0);
  await shows('page-1', () => ON);
  for (let i = 0; i < 3; i++) expect(await marks.answer({ tabId: TAB, wish: 'state' })).toEqual(ON);
  expect(sheets).toBe(1);
});

test('marks that a marker of before sets again have their style', async () => {
  await shows('page-1', () => ON);
  await marks.answer({ tabId: TAB, wish: 'on' });
  expect(sheets).toBe(1);
});

test.each(['off', 'changed', 'unsupported'] as const)(
  'of a page that says "%s" the style is removed',
  async (kind) => {
    await shows('page-1', () => ON);
    await marks.answer({ tabId: TAB, wish: 'on' });
    await shows('page-1', () => ({ kind }));
    await marks.answer({ tabId: TAB, wish: 'state' });
    expect(sheets).toBe(0);
  },
);

test('a page without a marker keeps what it has when it is only asked', async () => {
  await shows('page-1', () => ON);
  await marks.answer({ tabId: TAB, wish: 'on' });
  await shows('page-1', () => null);
  expect(await marks.answer({ tabId: TAB, wish: 'state' })).toEqual({ kind: 'off' });
  expect(sheets).toBe(1);
});

test('the style goes with the marks that a page has taken off', async () => {
  await shows('page-1', () => ON);
  await marks.answer({ tabId: TAB, wish: 'on' });
  await shows('page-1', () => null);
  await marks.gone(TAB);
  expect(sheets).toBe(0);
});

test('a late word of the page before leaves the marks of its successor their style', async () => {
  await shows('page-1', () => ON);
  await marks.answer({ tabId: TAB, wish: 'on' });
  await shows('page-2', ({ page }) => (page === 'page-2' ? ON : { kind: 'changed' }));
  const marking = marks.answer({ tabId: TAB, wish: 'on' });
  await Promise.all([marking, marks.gone(TAB)]);
  expect(sheets).toBe(1);
  expect(orders.at(-1)).toMatchObject({ page: 'page-2', wish: 'state' });
});

test('of a page that does not answer nothing is taken', async () => {
  await shows('page-1', () => ON);
  await marks.answer({ tabId: TAB, wish: 'on' });
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('gone'));
  await marks.gone(TAB);
  expect(sheets).toBe(1);
});

test.each([
  ['of none', traced({ marks: [] })],
  ['withdrawn', { kind: 'not-checked', why: 'deleted', site: null } as const],
])('the marks of a page go with its verdict: %s', async (_, state) => {
  marks.followVerdicts();
  await shows('page-1', ({ wish }) => (wish === 'off' ? { kind: 'off' } : ON));
  await marks.answer({ tabId: TAB, wish: 'on' });
  const record = await readTab(TAB);
  if (record === null) throw new Error('it was shown');
  await showRecord(TAB, { ...record, state });
  await vi.waitFor(() => expect(orders.at(-1)?.wish).toBe('off'));
  await vi.waitFor(() => expect(sheets).toBe(0));
});

test('a page that never had passages is not asked about them', async () => {
  marks.followVerdicts();
  await shows('page-1', () => null);
  const record = { page: 'page-1' as PageToken, articleId: null };
  await writeTab(TAB, { ...record, state: { kind: 'checking', url: URL } });
  await showRecord(TAB, { ...record, state: traced({ marks: [] }) });
  await marks.answer({ tabId: 8, wish: 'state' });
  expect(orders).toEqual([]);
});
