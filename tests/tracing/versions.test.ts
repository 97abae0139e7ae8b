import { describe, expect, test } from 'vitest';
import { createMemoryIndex } from '../../utils/library/memory-index';
import type { Article, ArticleId } from '../../utils/tracing/model';
import { gatherVersions, type LeftOut, relateVersions } from '../../utils/tracing/versions';
import { article } from './outlines';
import { reusedStories } from './stories';

const DAY_MS = 86_400_000;
const atOnce = async () => {};
const nothing: LeftOut = async () => new Set();
/** The articles of a pair are never to be named for each other; told of the one alone, since it holds either way. */
const refusing =
  (one: number, other: number): LeftOut =>
  async ({ id }) =>
    new Set(id === one ? [other as ArticleId] : []);
const stories = reusedStories('one language');
const [rewrite, other] = stories.filter(({ kind }) => kind === 'rewrite');
const original = rewrite?.source.text ?? '';
const reworded = rewrite?.reading.text ?? '';

const version = (id: number, text: string, day: number | null, more: Partial<Article> = {}) =>
  article({
    publisher: `Outlet ${id}`,
    url: `https://outlet-${id}.example/story`,
    publishedAt: day === null ? null : day * DAY_MS + 3_600_000,
    seenAt: (100 + id) * DAY_MS,
    text,
    ...more,
    id,
  });

const first = version(1, original, 1);
const copy = version(2, original, 3);
const rewritten = version(3, reworded, 2);
const copyOfRewrite = version(4, reworded, 4);

describe('versions of one story', () => {
  test('each took from the earliest of those that have most of it', async () => {
    const versions = await relateVersions([copyOfRewrite, copy, first, rewritten], nothing, atOnce);
    expect(versions.map(({ article: { id } }) => Number(id))).toEqual([1, 3, 2, 4]);
    expect(versions.map(({ tookFrom }) => tookFrom && Number(tookFrom.id))).toEqual([
      null,
      1,
      1,
      3,
    ]);
    expect(versions.map(({ tookFrom }) => tookFrom?.verdict)).toEqual([
      undefined,
      'rewrite',
      'copy',
      'copy',
    ]);
  });

  test('have so much of the earliest, of which nothing is said itself', async () => {
    const [one, again] = await relateVersions([first, copy], nothing, atOnce);
    expect(one?.ofEarliest).toBe(null);
    expect(again?.ofEarliest?.verbatimShare).toBe(1);
  });

  test('without a date come last, and may be from those with one', async () => {
    const undated = version(5, original, null);
    const versions = await relateVersions([undated, copy, first], nothing, atOnce);
    expect(versions.map(({ article: { id } }) => Number(id))).toEqual([1, 2, 5]);
    expect(versions[2]?.tookFrom).toMatchObject({ id: 1, verdict: 'copy' });
  });

  test('without any date have no earliest', async () => {
    const versions = await relateVersions(
      [version(6, original, null), version(7, reworded, null)],
      nothing,
      atOnce,
    );
    expect(versions.map(({ ofEarliest }) => ofEarliest)).toEqual([null, null]);
    expect(versions[1]?.tookFrom?.id).toBe(6);
  });

  test('of which a later-dated one is named as the source are turned', async () => {
    const credit = { names: ['Outlet 2'], site: null, url: copy.url, evidence: 'Source: Outlet 2' };
    const early = version(8, original, 2, { credit });
    const versions = await relateVersions([early, copy], nothing, atOnce);
    expect(versions.map(({ tookFrom }) => tookFrom && Number(tookFrom.id))).toEqual([2, null]);
  });

  test.each([
    ['the later', 2, 1],
    ['the earlier', 1, 2],
  ])('refused for each other are none taken from the other, told of %s', async (_, one, other) => {
    const versions = await relateVersions([first, copy], refusing(one, other), atOnce);
    expect(versions.map(({ tookFrom }) => tookFrom)).toEqual([null, null]);
    expect(versions[1]?.ofEarliest).toBe(null);
  });

  test('that may not be from the earliest are from the next that has as much', async () => {
    const versions = await relateVersions(
      [first, copy, version(5, original, 4)],
      refusing(5, 1),
      atOnce,
    );
    expect(versions.map(({ tookFrom }) => tookFrom && Number(tookFrom.id))).toEqual([null, 1, 2]);
  });

  test('refused for one version are found by way of another, and not by way of that one', async () => {
    const index = createMemoryIndex();
    for (const one of [first, copy, rewritten]) index.add(one);
    const found = async (leftOut: LeftOut) => {
      const versions = await gatherVersions(copy, index, leftOut, 40, atOnce);
      return versions.map(({ id }) => Number(id)).sort();
    };
    expect(await found(refusing(2, 1))).toEqual([1, 2, 3]);
    const both = async ({ id }: Pick<Article, 'id'>) =>
      new Set(id === 2 || id === 3 ? [1 as ArticleId] : []);
    expect(await found(both)).toEqual([2, 3]);
  });

  test('are found from any one of them, and no other story’s', async () => {
    const strangers = [other?.source, other?.reading].flatMap((one) => (one ? [{ ...one }] : []));
    const index = createMemoryIndex();
    for (const one of [first, copy, rewritten, copyOfRewrite, ...strangers]) index.add(one);
    for (const reading of [first, copyOfRewrite]) {
      const found = await gatherVersions(reading, index, nothing, 40, atOnce);
      expect(found[0]?.id).toBe(reading.id);
      expect(found.map(({ id }) => Number(id)).sort()).toEqual([1, 2, 3, 4]);
    }
    expect(await gatherVersions(first, index, nothing, 2, atOnce)).toHaveLength(2);
  });

  test('forty of them are compared in little time, with pauses in between', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      version(10 + i, i % 2 ? reworded : original, i + 1),
    );
    let pauses = 0;
    const startedAt = performance.now();
    const versions = await relateVersions(many, nothing, async () => void pauses++);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    expect(pauses).toBeGreaterThanOrEqual(40);
    expect(versions).toHaveLength(40);
    console.info(`40 versions: ${Math.round(performance.now() - startedAt)} ms`);
  });
});
