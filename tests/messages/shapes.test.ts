import { describe, expect, test } from 'vitest';
import {
  feedbackFrom,
  followAskedFrom,
  fromPage,
  fromPopup,
  libraryChangedFrom,
  originAskedFrom,
  pageIdentityFrom,
  pageToReadFrom,
  sourceAskedFrom,
} from '../../utils/messages/shapes';

const url = 'https://harbourcourier.example/a';
const article = {
  url,
  title: 'Ferry returns',
  text: 'The ferry came back.',
  byline: null,
  publisher: 'The Harbour Courier',
  lang: 'en',
  publishedAt: 1,
  publishedFrom: 'json-ld',
  modifiedAt: null,
  declared: [],
  stories: [],
};
const finding = {
  kind: 'dateline',
  name: 'Shoal Wire',
  url: null,
  strength: 'strong',
  evidence: '(Shoal Wire)',
  direction: 'from',
};
const story = { title: 'A', text: 'B', url: null, publishedAt: 7, declared: [finding] };
const reading = (changes: object) => ({
  type: 'reading-taken',
  page: 'token',
  url,
  extraction: { ok: true, article: { ...article, ...changes } },
});

describe('a message from a page', () => {
  test('is believed when it has its shape', () => {
    expect(fromPage(reading({}))).toEqual(reading({}));
    const arrived = {
      type: 'page-arrived',
      page: 'token',
      url,
      recognition: { article: false, reason: 'search' },
    };
    expect(fromPage(arrived)).toEqual(arrived);
    expect(
      fromPage({
        type: 'reading-taken',
        page: 'token',
        url,
        extraction: { ok: false, reason: 'no-text' },
      }),
    ).not.toBeNull();
  });

  test('brings what the page says of its source, and the stories it is made of', () => {
    const told = reading({ declared: [finding], stories: [story, { ...story, url }] });
    expect(fromPage(told)).toEqual(told);
  });

  test('loses whatever it has beyond its shape', () => {
    const stuffed = { ...reading({ id: 7, __proto__: { evil: true } }), tabId: 3 };
    expect(fromPage(stuffed)).toEqual(reading({}));
  });

  test.each([
    ['no object', 'reading-taken'],
    ['a list', [reading({})]],
    ['an unknown kind', { ...reading({}), type: 'switch-site', site: 'a.example', on: false }],
    ['no token', { ...reading({}), page: '' }],
    ['an endless token', { ...reading({}), page: 'x'.repeat(65) }],
    ['a script for an address', { ...reading({}), url: 'javascript:alert(1)' }],
    ['an address of another kind', reading({ url: 'file:///etc/passwd' })],
    ['an empty text', reading({ text: '' })],
    ['an endless text', reading({ text: 'x'.repeat(2_000_001) })],
    ['no list of findings', reading({ declared: null })],
    ['endless findings', reading({ declared: Array(41).fill(finding) })],
    ['a finding without evidence', reading({ declared: [{ ...finding, evidence: '' }] })],
    ['a finding of unknown strength', reading({ declared: [{ ...finding, strength: 'sure' }] })],
    ['a finding with a script', reading({ declared: [{ ...finding, url: 'javascript:1' }] })],
    ['a finding without direction', reading({ declared: [{ ...finding, direction: 'up' }] })],
    ['endless stories', reading({ stories: Array(101).fill(story) })],
    ['an endless story', reading({ stories: [{ ...story, text: 'x'.repeat(100_001) }] })],
    ['a story of no date', reading({ stories: [{ ...story, publishedAt: '7' }] })],
    ['a story that says nothing well', reading({ stories: [{ ...story, declared: [7] }] })],
    ['an endless title', reading({ title: 'x'.repeat(1_001) })],
    ['a publisher that is no name', reading({ publisher: { toString: 'x' } })],
    ['a date that is none', reading({ publishedAt: Number.NaN })],
    ['a date from nowhere', reading({ publishedFrom: null })],
    ['an origin that no page has', reading({ publishedFrom: 'feed' })],
    [
      'a reason nobody gives',
      { type: 'reading-taken', page: 't', url, extraction: { ok: false, reason: 'bored' } },
    ],
    ['no recognition', { type: 'page-arrived', page: 't', url }],
  ])('is refused: %s', (_, message) => {
    expect(fromPage(message)).toBeNull();
  });
});

describe('a message from the popup', () => {
  test('is believed when it has its shape', () => {
    expect(fromPopup({ type: 'tab-state', tabId: 3 })).toEqual({ type: 'tab-state', tabId: 3 });
    expect(fromPopup({ type: 'check', tabId: 3 })).toEqual({
      type: 'check',
      tabId: 3,
      onceInPrivate: false,
    });
    expect(fromPopup({ type: 'switch-site', site: 'a.example', on: true })).not.toBeNull();
  });

  test.each([
    null,
    7,
    {},
    { type: 'check' },
    { type: 'check', tabId: '3' },
    { type: 'switch-site', site: '', on: true },
    { type: 'page-arrived', tabId: 1 },
  ])('is refused: %j', (message) => {
    expect(fromPopup(message)).toBeNull();
  });
});

describe('what the popup asks about following', () => {
  test('is believed when it has its shape', () => {
    for (const type of ['follow-state', 'follow', 'unfollow'])
      expect(followAskedFrom({ type, tabId: 7, url: 'https://a.example/' })).toEqual({
        type,
        tabId: 7,
      });
  });

  test.each([
    null,
    'follow',
    [],
    {},
    { type: 'follow' },
    { type: 'follow', tabId: '7' },
    { type: 'follow', tabId: 1.5 },
    { type: 'check', tabId: 7 },
  ])('is refused otherwise (%#)', (message) => {
    expect(followAskedFrom(message)).toBeNull();
  });
});

test('the wish to have a named source checked is believed when it has its shape', () => {
  const asked = { type: 'check-source', tabId: 7 };
  expect(sourceAskedFrom({ ...asked, url: 'https://a.example/' })).toEqual(asked);
  for (const wrong of [
    null,
    { type: 'check-source' },
    { ...asked, tabId: 'x' },
    { ...asked, type: 'check' },
  ])
    expect(sourceAskedFrom(wrong)).toBeNull();
});

test('a page that was fetched is read only with its text and a web address', () => {
  const asked = {
    type: 'read-page',
    html: '<p>x',
    address: 'https://a.example/',
    mustBeNews: true,
  };
  expect(pageToReadFrom({ ...asked, more: 1 })).toEqual(asked);
  expect(pageToReadFrom({ ...asked, mustBeNews: 'yes' })?.mustBeNews).toBe(false);
  for (const wrong of [
    { html: 7 },
    { address: 'file:///etc/passwd' },
    { address: undefined },
    { type: 'check' },
  ])
    expect(pageToReadFrom({ ...asked, ...wrong })).toBeNull();
});

test('what the page of the context menu and the library page say is believed only as it must be', () => {
  const asked = { type: 'origin-asked', wish: '0f2c' };
  expect(originAskedFrom({ ...asked, more: 1 })).toEqual(asked);
  for (const wish of [undefined, '', 7, 'x'.repeat(65)])
    expect(originAskedFrom({ ...asked, wish })).toBeNull();
  expect(libraryChangedFrom({ type: 'library-changed', more: 1 })).toEqual({
    type: 'library-changed',
  });
  expect(libraryChangedFrom({ type: 'check' })).toBeNull();
});

test('the answer of a gate is believed only as a page of the web', () => {
  const identity = { page: 'token', url, recognition: { article: true } };
  expect(pageIdentityFrom(identity)).toEqual(identity);
  expect(pageIdentityFrom({ ...identity, url: 'about:blank' })).toBeNull();
  expect(pageIdentityFrom(undefined)).toBeNull();
});

describe('what the reader says of a source', () => {
  const refusal = {
    type: 'refuse-source',
    tabId: 3,
    source: 'https://a.example/x',
    said: 'wrong-source',
  };
  const back = { type: 'take-back', reading: 'https://b.example/y', source: 'https://a.example/x' };

  test('is passed on as it is', () => {
    expect(feedbackFrom(refusal)).toEqual(refusal);
    expect(feedbackFrom({ ...back, more: 1 })).toEqual(back);
  });

  test.each([
    null,
    { ...refusal, said: 'stolen' },
    { ...refusal, tabId: '3' },
    { ...refusal, source: 'javascript:alert(1)' },
    { ...back, reading: 'file:///etc/passwd' },
    { ...back, type: 'check' },
  ])('is dropped where it is misshapen: %j', (message) => {
    expect(feedbackFrom(message)).toBeNull();
  });
});
