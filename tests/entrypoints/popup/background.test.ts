import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { background } from '../../../entrypoints/popup/background';
import type { TabState } from '../../../utils/messages/protocol';

const state: TabState = { kind: 'checking', url: 'https://dailybrine.example/a' };
const news = { type: 'tab-changed', tabId: 7, state };

beforeEach(() => {
  fakeBrowser.reset();
});

/** What came of one message from one sender. */
async function heard(message: unknown, sender: object) {
  const changed = vi.fn();
  const stop = background.onTabChanged(changed);
  await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  stop();
  await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  return changed.mock.calls;
}

describe('news of a tab', () => {
  const own = { id: fakeBrowser.runtime.id };

  it('is taken from the background, until stopped', async () => {
    expect(await heard(news, own)).toEqual([[7, state]]);
  });

  it('is not taken from a page or another extension', async () => {
    expect(await heard(news, { ...own, tab: { id: 3 } })).toEqual([]);
    expect(await heard(news, { id: 'another' })).toEqual([]);
  });

  it.each([
    [null],
    ['tab-changed'],
    [{ type: 'tab-changed' }],
    [{ ...news, type: 'page-arrived' }],
  ])('is not made of %j', async (message) => {
    expect(await heard(message, own)).toEqual([]);
  });
});
