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
