import { expect, test } from 'vitest';
import { compareHash, pairOfHash } from '../utils/compare-address';

const pair = {
  reading: 'http://northgate-daily.example/a?b=1&c=2#d',
  source: 'https://courier.example/ü',
};

test.each([null, 0, 12])('a pair comes back from its address, story %s', (story) => {
  expect(pairOfHash(compareHash({ ...pair, story }))).toEqual({ ...pair, story });
});

test.each([
  '',
  '#reading=http://a.example/',
  '#reading=javascript:alert(1)&source=http://a.example/',
  '#reading=http://a.example/&source=file:///etc/passwd',
])('%j names no pair', (hash) => {
  expect(pairOfHash(hash)).toBe(null);
});
