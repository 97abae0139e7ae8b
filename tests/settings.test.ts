import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  readSettings,
  settingsFrom,
  switchSite,
} from '../utils/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('keep a site off until it is switched on again, once however often it is switched', async () => {
    await switchSite('tidings.example', false);
    await switchSite('tidings.example', false);
    await switchSite('herald.example', false);
    expect((await readSettings()).sitesOff).toEqual(['tidings.example', 'herald.example']);
    await switchSite('tidings.example', true);
    expect((await readSettings()).sitesOff).toEqual(['herald.example']);
  });

  test.each([
    ['no object', 'off'],
    ['null', null],
    ['sites that are no list', { version: 1, sitesOff: 'tidings.example' }],
  ])('fall back to the defaults where %s is stored', async (_, stored) => {
    await browser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('leave out what is no host, and keep the rest', async () => {
    const hosts = ['tidings.example', '[::1]', 'localhost'];
    const others = ['', 7, null, '*', 'https://tidings.example/', 'a b.example', 'a/*'];
    await browser.storage.local.set({ settings: { sitesOff: [...others, ...hosts] } });
    expect((await readSettings()).sitesOff).toEqual(hosts);
  });

  test('are changed one after the other, so that no change is lost', async () => {
    await Promise.all([
      changeSettings({ isPaused: true }),
      changeSettings({ mode: 'chosen-sites' }),
      switchSite('tidings.example', true),
    ]);
    const { isPaused, mode, sitesOn } = await readSettings();
    expect({ isPaused, mode, sitesOn }).toEqual({
      isPaused: true,
      mode: 'chosen-sites',
      sitesOn: ['tidings.example'],
    });
  });

  test('are taken from a file as far as they can be understood', () => {
    const value = { mode: 'sometimes', keepDays: 90, tracesPrivate: 'yes', isPaused: true };
    expect(settingsFrom(value)).toEqual({ keepDays: 90, isPaused: true });
    expect(settingsFrom({ keepDays: null })).toEqual({ keepDays: null });
    for (const days of [0, -1, 1.5, 40_000, Number.NaN, '90'])
      expect(settingsFrom({ keepDays: days })).toBeNull();
    expect(settingsFrom([1, 2])).toBeNull();
  });
});
