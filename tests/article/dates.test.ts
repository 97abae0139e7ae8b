import { describe, expect, it } from 'vitest';
import { dateInAddress, parseDate } from '../../utils/article/dates';

const NOW = Date.UTC(2026, 2, 20);
const stated = (value: unknown) => {
  const date = parseDate(value, NOW);
  return date && `${new Date(date.at).toISOString()} ${date.precision}`;
};

describe('dates that pages state', () => {
  it.each([
    ['2026-03-18T21:40:00+01:00', '2026-03-18T20:40:00.000Z moment'],
    ['2026-03-18T21:40:00.123456Z', '2026-03-18T21:40:00.000Z moment'],
    ['2026-03-18T21:40-0530', '2026-03-19T03:10:00.000Z moment'],
    ['2026-03-18 21:40:00 UTC', '2026-03-18T21:40:00.000Z moment'],
    ['2026-03-18 21:40:00 +02', '2026-03-18T19:40:00.000Z moment'],
    ['20260318T214000Z', '2026-03-18T21:40:00.000Z moment'],
    ['2026-03-18T21:40:00', '2026-03-18T21:40:00.000Z clock'],
    ['2026-03-18 21:40 Mars/Olympus', '2026-03-18T21:40:00.000Z clock'],
    ['2026-03-18', '2026-03-18T12:00:00.000Z day'],
    ['  2026-03-18  ', '2026-03-18T12:00:00.000Z day'],
    ['Wed, 18 Mar 2026 21:40:00 GMT', '2026-03-18T21:40:00.000Z moment'],
    ['18 March 2026 21:40 EST', '2026-03-19T02:40:00.000Z moment'],
    [
      'Wed Mar 18 2026 21:40:00 GMT+0100 (Central European Time)',
      '2026-03-18T20:40:00.000Z moment',
    ],
    ['Wed Mar 18 21:40:00 CET 2026', '2026-03-18T20:40:00.000Z moment'],
    ['1773870000', '2026-03-18T21:40:00.000Z moment'],
    [1773870000000, '2026-03-18T21:40:00.000Z moment'],
    ['2026-03-18T24:00:00Z', '2026-03-19T00:00:00.000Z moment'],
  ])('%s', (value, expected) => {
    expect(stated(value)).toBe(expected);
  });
  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01T00:00:00Z',
    '2026-03-18T25:00:00Z',
    '2026-03-18T21:61:00Z',
    '0000-00-00',
    '1989-12-31T23:59:59Z',
    '2026-03-21T00:00:01Z',
    '9999-12-31',
    '31 Foo 2026 10:00',
    'Infinity',
    'NaN',
    '-1',
    '99999999999999',
    '2026-03-18T10:00:00+99:00x'.repeat(9),
    null,
    undefined,
    {},
    [],
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '\u0000',
  ])('%s is no date', (value) => {
    expect(stated(value)).toBeNull();
  });
  it('allows a day of clocks that differ', () => {
    expect(stated('2026-03-20T23:59:00Z')).not.toBeNull();
  });
});

describe('dates in addresses', () => {
  it.each([
    ['https://gazette.example/2026/03/18/bridge', '2026-03-18'],
    ['https://gazette.example/2026/3/8/bridge', '2026-03-08'],
    ['https://gazette.example/bridge-2026-03-18.html', '2026-03-18'],
    ['https://gazette.example/news/20260318/bridge', '2026-03-18'],
  ])('%s', (url, day) => {
    expect(new Date(dateInAddress(url, NOW)?.at ?? 0).toISOString()).toBe(`${day}T12:00:00.000Z`);
  });
  it.each([
    '/2026/03/bridge',
    '/2026/02/31/bridge',
    '/1850/03/18/bridge',
    '/a-20269918',
    '/2031/03/18/x',
    '/id/202603181234',
  ])('%s holds none', (path) => {
    expect(dateInAddress(`https://gazette.example${path}`, NOW)).toBeNull();
  });
});
