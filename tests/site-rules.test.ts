import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../utils/settings';
import { isNeverRead, ruleFor } from '../utils/site-rules';

const COURIER = { host: 'www.courier.example', site: 'courier.example' };
const WEBMAIL = { host: 'webmail.courier.example', site: 'courier.example' };

const rule = (change: Partial<Settings>, page = COURIER) =>
  ruleFor({ ...DEFAULT_SETTINGS, ...change }, page);

describe('what the settings say of a page', () => {
  test('it is read as it is opened, unless the reader chose otherwise', () => {
    expect(rule({})).toBe('read');
    expect(rule({ mode: 'on-click' })).toBe('on-click');
    expect(rule({ mode: 'on-click', sitesOn: ['courier.example'] })).toBe('on-click');
    expect(rule({ mode: 'chosen-sites' })).toBe('on-click');
    expect(rule({ mode: 'chosen-sites', sitesOn: ['courier.example'] })).toBe('read');
  });

  test('a site that is off stays off, and nothing is read while everything is paused', () => {
    expect(rule({ sitesOff: ['courier.example'] })).toBe('site-off');
    expect(rule({ sitesOff: ['courier.example'], sitesOn: ['courier.example'] })).toBe('site-off');
    expect(rule({ isPaused: true, sitesOn: ['courier.example'] })).toBe('paused');
  });

  test('what is private by nature is read only when the reader says so', () => {
    expect(rule({}, WEBMAIL)).toBe('never-read');
    expect(rule({ mode: 'on-click' }, WEBMAIL)).toBe('never-read');
    expect(rule({ sitesOn: ['courier.example'] }, WEBMAIL)).toBe('read');
  });

  test.each([
    'mail.google.com',
    'secure.chase.com',
    'intranet.courier.example',
    'localhost',
    'wiki',
    'nas.local',
    '192.168.1.4',
    '[::1]',
  ])('%s is never read', (host) => {
    expect(isNeverRead(host)).toBe(true);
  });

  test.each([
    'news.google.com',
    'mail.example',
    'www.dailymail.co.uk',
    'purchase.com',
    'accounts.example',
    'courier.example',
    '203.0.113.7',
  ])('%s may be', (host) => {
    expect(isNeverRead(host)).toBe(false);
  });
});
