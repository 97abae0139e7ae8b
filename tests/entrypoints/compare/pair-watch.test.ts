// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ComparedShown } from '../../../components/compare/shown';
import * as method from '../../../entrypoints/compare/method';
import { PairWatch } from '../../../entrypoints/compare/pair-watch';
import { captureArticle } from '../../../utils/library/capture';
import { type LibraryDatabase, openDatabase } from '../../../utils/library/database';
import { removeArticles } from '../../../utils/library/removal';
import type { ArticleId } from '../../../utils/tracing/model';
import { ORIGIN, shown } from '../../components/compare/pairs';
import { newArticle } from '../../library/new-article';

const pair = { reading: 'https://dailybrine.example/1', source: 'https://tidings.example/1' };
const followed = { ...pair, story: null };
let db: LibraryDatabase;
let ids: { readonly reading: ArticleId; readonly source: ArticleId };
let watch: PairWatch;
/** What was painted, in order. */
let painted: string[];

const kinds = () => [...new Set(painted)];
const until = (what: string) => vi.waitFor(() => expect(painted.at(-1)).toBe(what), 5_000);

/** A judge that answers when it is told to. */
function heldJudge() {
  let answer = (_: ComparedShown) => {};
  const judged = new Promise<ComparedShown>((resolve) => {
    answer = resolve;
  });
  const inSteps = { shown: shown({}, { isJudged: false }), judge: () => judged };
  return { inSteps, answer: () => answer(shown()) };
}

async function capture(): Promise<typeof ids> {
  const read = (address: string) => captureArticle(db, newArticle({ address }), 1_000);
  return { reading: await read(pair.reading), source: await read(pair.source) };
}

beforeEach(async () => {
  const opened = await openDatabase('headwater');
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
  ids = await capture();
  painted = [];
  watch = new PairWatch(() => {
    const { state } = watch;
    const detail = state.kind === 'missing' ? state.how : '';
    painted.push(state.kind === 'compared' ? `judged: ${state.isJudged}` : state.kind + detail);
  });
});

afterEach(async () => {
  await watch.follow(null);
  vi.restoreAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
});

test('a pair of which one is deleted while it is judged is not shown again by the judgement', async () => {
  const judge = heldJudge();
  vi.spyOn(method, 'comparePair').mockReturnValue(judge.inSteps);
  await watch.follow(followed);
  await until('judged: false');
  await removeArticles(db, [ids.source]);
  await until('missingdeleted');
  judge.answer();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(kinds()).toEqual(['loading', 'judged: false', 'missingdeleted']);
  expect(watch.versions.found).toBe(null);
});

test('of a pair that comes back, what was found last is shown, whichever is answered first', async () => {
  const [first, second] = [heldJudge(), heldJudge()];
  vi.spyOn(method, 'comparePair')
    .mockReturnValueOnce(first.inSteps)
    .mockReturnValueOnce(second.inSteps);
  await watch.follow(followed);
  await until('judged: false');
  await removeArticles(db, [ids.source]);
  await until('missingdeleted');
  await capture();
  await until('judged: false');
  first.answer();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(painted.at(-1)).toBe('judged: false');
  second.answer();
  await until('judged: true');
});

test('a pair is judged to the end though its articles are read again meanwhile', async () => {
  const judge = heldJudge();
  const loads = vi.spyOn(method, 'comparePair').mockReturnValue(judge.inSteps);
  await watch.follow(followed);
  await until('judged: false');
  await captureArticle(db, newArticle({ address: pair.reading, text: ORIGIN.text }), 2_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
  judge.answer();
  await until('judged: true');
  expect(loads).toHaveBeenCalledTimes(1);
});

test('a method that fails, or is gone with an update of the extension, is said to be a fault', async () => {
  vi.spyOn(method, 'comparePair').mockImplementation(() => {
    throw new Error('no such file');
  });
  await watch.follow(followed);
  await until('fault');
  expect(kinds()).toEqual(['loading', 'fault']);
});
