import { describe, expect, test } from 'vitest';
import { innocentStories, type ReusedStory, reusedStories, tracedIn } from './stories';

const stories = reusedStories('one language');
const library = [
  ...innocentStories().flatMap(({ articles }) => articles),
  ...stories.map(({ source }) => source),
];
const ofKind = (...kinds: readonly ReusedStory['kind'][]) =>
  stories.filter(({ kind }) => kinds.includes(kind));

describe('in German, French, Spanish and Russian', () => {
  test.each(
    ofKind('rewrite', 'reprint').map(({ kind, reading, source }) => [
      `${kind}, ${reading.lang}: ${reading.title}`,
      kind === 'reprint' ? 'copy' : kind,
      reading,
      source,
    ]),
  )('an article is traced to what it is made of: %s', async (_, expected, reading, source) => {
    const { verdict, source: found } = await tracedIn(reading, library);
    expect(verdict).toBe(expected);
    expect(found?.article.id).toBe(source.id);
  });

  test('patchworks of two or three sentences are traced to their source, all but one at most', async () => {
    const patchworks = ofKind('patchwork');
    const traces = await Promise.all(patchworks.map(({ reading }) => tracedIn(reading, library)));
    const found = traces.filter(
      ({ verdict, source }, i) =>
        verdict === 'partial' && source?.article.id === patchworks[i]?.source.id,
    );
    expect(patchworks).toHaveLength(4);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(traces.map(({ candidates }) => candidates[0])).toEqual(
      patchworks.map(({ source }) => source.id),
    );
  });
});

describe('between English, German, French, Spanish and Russian', () => {
  const translations = reusedStories('translations');
  const sources = [
    ...innocentStories().flatMap(({ articles }) => articles),
    ...translations.map(({ source }) => source),
  ];
  const known = new Map(sources.map(({ id, url }) => [id, url]));

  test('translations are found, and traced to their originals, all but two at most', async () => {
    const traces = await Promise.all(translations.map(({ reading }) => tracedIn(reading, sources)));
    const found = traces.filter(
      ({ source }, i) => source?.article.url === translations[i]?.source.url,
    );
    expect(translations).toHaveLength(12);
    expect(found.length).toBeGreaterThanOrEqual(10);
    for (const { verdict, source } of found) {
      expect(verdict).toBe('translation');
      expect(source?.evidence.passages.length).toBeGreaterThan(0);
      expect(source?.evidence.passages.every(({ kind }) => kind === 'reworded')).toBe(true);
    }
    for (const [i, { candidates }] of traces.entries())
      expect(candidates.map((id) => known.get(id))).toContain(translations[i]?.source.url);
  });
});
