import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPage, PageIdentity, PageToken } from '../../utils/messages/protocol';

const PAGE = 'a1' as PageToken;
const ARRIVED: FromPage = {
  type: 'page-arrived',
  page: PAGE,
  url: 'https://gazette.example/a',
  recognition: { article: true },
};
const LOST = new Error('The message port closed before a response was received.');

const runtime = {
  id: 'headwater' as string | undefined,
  sendMessage: vi.fn<(message: FromPage) => Promise<unknown>>(),
  onMessage: { addListener: vi.fn() },
};

/** The module reads the browser's API once, when it is loaded, as a script in a page does. */
async function transport() {
  vi.resetModules();
  return import('../../utils/messages/gate-transport');
}

async function tell(isCurrent = () => true) {
  const { tellBackground } = await transport();
  const told = tellBackground(ARRIVED, isCurrent);
  await vi.runAllTimersAsync();
  return told;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('browser', { runtime });
  runtime.id = 'headwater';
  runtime.sendMessage.mockReset();
  runtime.onMessage.addListener.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what a page tells', () => {
  it('is told once where it is answered, even with null', async () => {
    runtime.sendMessage.mockResolvedValue(null);
    expect(await tell()).toBe(true);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
  it('is told again where the answer was lost, whichever way the browser says so', async () => {
    runtime.sendMessage
      .mockRejectedValueOnce(LOST)
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(null);
    expect(await tell()).toBe(true);
    expect(runtime.sendMessage.mock.calls).toEqual([[ARRIVED], [ARRIVED], [ARRIVED]]);
  });
  it('is given up after the third time', async () => {
    runtime.sendMessage.mockRejectedValue(LOST);
    expect(await tell()).toBe(false);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
  });
  it('is not told again when the page is another by then', async () => {
    let isCurrent = true;
    runtime.sendMessage.mockImplementation(() => {
      isCurrent = false;
      return Promise.reject(LOST);
    });
    expect(await tell(() => isCurrent)).toBe(false);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
  it('is told to nobody after the extension was updated', async () => {
    runtime.id = undefined;
    expect(await tell()).toBe(false);
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('which page this is', () => {
  const identity: PageIdentity = {
    page: PAGE,
    url: 'https://gazette.example/a',
    recognition: { article: true },
  };

  it('is answered to the extension alone, and nothing else is', async () => {
    const { answerWhichPage } = await transport();
    answerWhichPage(() => identity);
    const listener = runtime.onMessage.addListener.mock.calls[0]?.[0];
    const answer = vi.fn();
    for (const message of [null, 'which-page', {}, { type: 'other' }])
      listener(message, { id: 'headwater' }, answer);
    listener({ type: 'which-page' }, { id: 'stranger' }, answer);
    expect(answer).not.toHaveBeenCalled();
    listener({ type: 'which-page' }, { id: 'headwater' }, answer);
    expect(answer.mock.calls).toEqual([[identity]]);
  });
  it('is shared with a script that is injected later', async () => {
    const first = await transport();
    expect(first.gateRecord()).toBeNull();
    const record = { page: PAGE, url: identity.url, announce: vi.fn(), isHeard: () => true };
    first.setGateRecord(record);
    expect((await transport()).gateRecord()).toBe(record);
  });
});
