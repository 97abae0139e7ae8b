import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { switchSite } from '../../utils/settings';
import { mayAsk } from '../../utils/sources/following';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'contains').mockImplementation(
    async ({ origins = [] }) => !origins.some((origin) => origin.includes('ungranted')),
  );
});

describe('an address may be asked', () => {
  test('where its host is granted and its site is not off', async () => {
    expect(await mayAsk('https://courier.example:8443/feed')).toBe(true);
    expect(await mayAsk('https://ungranted.example/feed')).toBe(false);
    await switchSite('courier.example', false);
    expect(await mayAsk('https://news.courier.example/feed')).toBe(false);
  });

  test.each([
    'localhost',
    '127.0.0.1',
    '10.0.0.7',
    '172.20.1.1',
    '192.168.1.1',
    '169.254.169.254',
    '[::1]',
    '[fd00::1]',
    'printer.local',
    '2130706433',
  ])('but never on the own machine or network: %s', async (host) => {
    expect(await mayAsk(`http://${host}/feed`)).toBe(false);
  });

  test.each(['172.32.0.1', '11.0.0.1', 'local.example', '10.example'])(
    'elsewhere: %s',
    async (host) => {
      expect(await mayAsk(`http://${host}/feed`)).toBe(true);
    },
  );
});
