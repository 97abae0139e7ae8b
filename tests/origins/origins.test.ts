import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Checker } from '../../utils/checking/check';
import type { LibraryDatabase } from '../../utils/library/database';
import { Origins } from '../../utils/origins/origins';
import {
  bindWish,
  forgetWishes,
  keepWish,
  readWish,
  type Wish,
  type WishId,
  wordsOf,
} from '../../utils/origins/wish';
import { changeSettings } from '../../utils/settings';
import type { ArticleFetched } from '../../utils/sources/follower';
import type { ArticleId } from '../../utils/tracing/model';
import { report } from '../components/reports';

const PAGE = 'https://roundup.example/links';
const LINK = 'https://courier.example/a';
const link = (address: string, isPrivate = false): Wish => ({
  kind: 'link',
  address,
  pageUrl: PAGE,
  isPrivate,
});
const WORDS: Wish = {
  kind: 'words',
  text: 'The wall gave way.',
  isCut: false,
  pageUrl: PAGE,
  isPrivate: false,
};

let granted = true;
beforeEach(() => {
  fakeBrowser.reset();
  granted = true;
  Object.assign(fakeBrowser.permissions, { contains: async () => granted });
});

/** Origins in a world where every fetch ends like that. */
function origins(fetched: ArticleFetched = { ok: true, id: 7 as ArticleId }) {
  const fetchArticle = vi.fn(async () => fetched);
  const again: Checker['again'] = async () => ({ ok: true, value: report() });
  const lookFor: Checker['lookFor'] = async ({ text }) => {
    const found = text.length > 100 ? report({ librarySize: text.length > 200 ? 3 : 0 }) : null;
    return { ok: true, value: { words: 4, telling: null, report: found } };
  };
  const library = { ok: true, value: {} as LibraryDatabase } as const;
  const one = new Origins(
    async () => library,
    { fetchArticle },
    { again, lookFor },
    () => 1,
  );
  const ask = async (wish: Wish) =>
    one.answer({ type: 'origin-asked', wish: await keepWish(wish) });
  return { one, ask, fetchArticle };
}

describe('a link', () => {
  test('is fetched as news and traced', async () => {
    const { ask, fetchArticle } = origins();
    expect(await ask(link(LINK))).toMatchObject({ kind: 'traced', report: { verdict: 'rewrite' } });
    expect(fetchArticle).toHaveBeenCalledWith(expect.anything(), LINK, true);
  });

  test('waits where its host is not granted', async () => {
    granted = false;
    const { ask, fetchArticle } = origins();
    expect(await ask(link(LINK))).toEqual({ kind: 'waiting' });
    expect(fetchArticle).not.toHaveBeenCalled();
  });

  test.each([
    [link('mailto:editor@courier.example'), 'not-web'],
    [link('javascript:void 0'), 'not-web'],
    [link(`${PAGE}#second`), 'same-page'],
    [link(LINK, true), 'private'],
    [link('https://off.example/a'), 'site-off'],
    [link('https://mail.google.com/a'), 'never-read'],
    [link('http://192.168.1.1/a'), 'never-read'],
  ] as const)('%o is refused: %s', async (wish, why) => {
    await changeSettings({ sitesOff: ['off.example'] });
    const { ask, fetchArticle } = origins();
    expect(await ask(wish)).toEqual({ kind: 'refused', why });
    expect(fetchArticle).not.toHaveBeenCalled();
  });

  test.each([
    ['no-article', 'no-article'],
    ['gone', 'not-there'],
    ['not-granted', 'leads-elsewhere'],
    ['too-slow', 'unreachable'],
    ['busy', 'later'],
    ['spent', 'later'],
  ] as const)('that gives no article (%s) says why: %s', async (failure, why) => {
    const { ask } = origins({ ok: false, why: failure });
    expect(await ask(link(LINK))).toEqual({ kind: 'failed', why });
  });

  test('that two ask for is fetched once', async () => {
    const { ask, fetchArticle } = origins();
    await Promise.all([ask(link(LINK)), ask(link(LINK))]);
    expect(fetchArticle).toHaveBeenCalledTimes(1);
  });
});

test('words are traced; too few, and a library without any article, are told apart from nothing found', async () => {
  const { ask } = origins();
  expect(await ask(WORDS)).toMatchObject({ kind: 'too-short', words: 4, needed: 25 });
  expect(await ask({ ...WORDS, text: 'wall '.repeat(30) })).toMatchObject({
    kind: 'nothing-stored',
  });
  expect(await ask({ ...WORDS, text: 'wall '.repeat(60) })).toMatchObject({ kind: 'traced' });
});

test('nothing is looked for while everything is paused', async () => {
  await changeSettings({ isPaused: true });
  const { ask } = origins();
  expect(await ask(WORDS)).toEqual({ kind: 'refused', why: 'paused' });
});

test('a wish is known until its tab is closed, and only the last twenty', async () => {
  const { one } = origins();
  const id = await keepWish(WORDS);
  await bindWish(id, 12);
  await forgetWishes(13);
  expect(await readWish(id)).toEqual(WORDS);
  await forgetWishes(12);
  expect(await one.answer({ type: 'origin-asked', wish: id })).toEqual({ kind: 'forgotten' });
  const ids: WishId[] = [];
  for (let i = 0; i < 21; i++) ids.push(await keepWish(WORDS));
  const known = await Promise.all(ids.map(readWish));
  expect(known.filter((wish) => wish === null)).toHaveLength(1);
});

test('a selection is cut where nothing more of it would be compared', () => {
  expect(wordsOf('  The wall.  ')).toEqual({ text: 'The wall.', isCut: false });
  const { text, isCut } = wordsOf('wall '.repeat(20_000));
  expect([text.length, isCut]).toEqual([40_000, true]);
});
