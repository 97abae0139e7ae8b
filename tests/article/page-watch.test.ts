// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentMark, contentSettled, isSamePage, lookAgain } from '../../utils/article/page-watch';

beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'Bridge';
  document.body.innerHTML = '<h1>Bridge</h1><p>One</p>';
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many ms of the clock a promise takes, at most 60 s. */
async function duration(promise: Promise<unknown>): Promise<number> {
  const startedAt = Date.now();
  let endedAt = Number.POSITIVE_INFINITY;
  promise.then(() => {
    endedAt = Date.now();
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return endedAt - startedAt;
}

describe('a page that changes its address', () => {
  it('is the same page under another fragment alone', () => {
    expect(isSamePage('https://a.example/x#1', 'https://a.example/x#2')).toBe(true);
    expect(isSamePage('https://a.example/x?1', 'https://a.example/x?2')).toBe(false);
  });
  it('has settled when its content changed and stands still', async () => {
    const settled = contentSettled(contentMark(), () => true);
    setTimeout(() => {
      document.title = 'Ferry';
      document.body.innerHTML = '<h1>Ferry</h1>';
    }, 1_000);
    for (const ms of [1_100, 1_350])
      setTimeout(() => document.body.append(document.createElement('p')), ms);
    expect(await duration(settled)).toBe(1_750);
  });
  it('is not waited for longer than five seconds', async () => {
    expect(await duration(contentSettled(contentMark(), () => true))).toBe(5_000);
  });
  it('is not waited for when it went elsewhere', async () => {
    const leftAt = Date.now() + 600;
    expect(await duration(contentSettled(contentMark(), () => Date.now() < leftAt))).toBeLessThan(
      1_000,
    );
  });
});

describe('a page that may become an article', () => {
  it('is looked at again only when it has grown or shrunk, three times at most', async () => {
    const look = vi.fn(() => false);
    const adding = setInterval(() => document.body.append(document.createElement('p')), 500);
    await duration(lookAgain(look, () => true));
    clearInterval(adding);
    expect(look).toHaveBeenCalledTimes(3);
    await duration(lookAgain(look, () => true));
    expect(look).toHaveBeenCalledTimes(3);
  });
  it('is not looked at after it became one, or went elsewhere', async () => {
    const look = vi.fn(() => true);
    const adding = setInterval(() => document.body.append(document.createElement('p')), 500);
    await duration(lookAgain(look, () => true));
    expect(look).toHaveBeenCalledTimes(1);
    await duration(lookAgain(look, () => false));
    expect(look).toHaveBeenCalledTimes(1);
    clearInterval(adding);
  });
});
