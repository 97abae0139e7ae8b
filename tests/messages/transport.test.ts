import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answerers, answerMessages } from '../../utils/messages/transport';

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;

const URL = 'https://tidings.example/a';
const OWN = { id: 'own', url: 'chrome-extension://own/popup.html' };
const PAGE = { id: 'own', url: URL, frameId: 0, tab: { id: 7, incognito: false } };
const NAMES: readonly (keyof Answerers)[] = [
  'fromPage',
  'fromPopup',
  'follow',
  'followAddress',
  'checkSource',
  'changeSettings',
  'feedback',
  'marks',
  'marksGone',
  'findOrigin',
  'libraryChanged',
];
let listener: Listener;

/** Who answers, and what arrives there; null where nobody does. */
async function whoAnswers(message: unknown, sender: object): Promise<unknown> {
  const answer = vi.fn();
  if (listener(message, sender, answer) === undefined) return null;
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  return answer.mock.lastCall?.[0];
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(browser.runtime, { id: 'own', getURL: () => 'chrome-extension://own/' });
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  const answerers = NAMES.map((name) => [name, async (...told: unknown[]) => [name, ...told]]);
  answerMessages(Object.fromEntries(answerers));
  listener = add.mock.lastCall?.[0] as unknown as Listener;
});

const source = 'https://a.example/x';
test.each([
  ['fromPopup', { type: 'tab-state', tabId: 7 }],
  ['fromPopup', { type: 'check', tabId: 7, onceInPrivate: false }],
  ['fromPopup', { type: 'switch-site', site: 'a.example', on: true }],
  ['follow', { type: 'follow-state', tabId: 7 }],
  ['follow', { type: 'follow', tabId: 7 }],
  ['follow', { type: 'unfollow', tabId: 7 }],
  ['followAddress', { type: 'follow-address', address: source }],
  ['changeSettings', { type: 'change-settings', change: { isPaused: true } }],
  ['feedback', { type: 'refuse-source', tabId: 7, source, said: 'wrong-source' }],
  ['feedback', { type: 'take-back', reading: URL, source }],
  ['marks', { type: 'marks', tabId: 7, wish: 'on' }],
  ['findOrigin', { type: 'origin-asked', wish: '0f2c' }],
  ['libraryChanged', { type: 'library-changed' }],
  ['checkSource', { type: 'check-source', tabId: 7 }],
])('of our own pages, %s answers: %j', async (name, message) => {
  expect(await whoAnswers({ ...message, more: 1 }, OWN)).toEqual([name, message]);
  expect(await whoAnswers(message, PAGE)).toBeNull();
  expect(await whoAnswers(message, { ...OWN, id: 'another' })).toBeNull();
});

test.each([
  null,
  'check',
  {},
  { type: 'check' },
  { type: 'toString', tabId: 7 },
  { type: ['check'], tabId: 7 },
  { type: 'marks', tabId: 7, wish: 'all' },
  { type: 'marks-gone', page: 'token', url: URL },
])('of our own pages, nobody answers %j', async (message) => {
  expect(await whoAnswers(message, OWN)).toBeNull();
});

test('a page is heard by its main frame, of its own site', async () => {
  const gone = { type: 'marks-gone', page: 'token', url: URL };
  expect(await whoAnswers(gone, PAGE)).toEqual(['marksGone', 7]);
  expect(await whoAnswers(gone, { ...PAGE, frameId: 3 })).toBeNull();
  expect(await whoAnswers({ ...gone, url: 'https://other.example/' }, PAGE)).toBeNull();
});
