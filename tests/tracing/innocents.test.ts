import { describe, expect, test } from 'vitest';
import { innocentStories, tracedIn } from './stories';

const stories = innocentStories();
const everything = stories.flatMap(({ articles }) => articles);
/** Each article with each other of its story, the earlier one first. */
const pairs = stories.flatMap(({ kind, articles }) =>
  articles.flatMap((one) =>
    articles
      .filter((other) => (one.publishedAt ?? 0) < (other.publishedAt ?? 0))
      .map((other) => ({ kind, one, other })),
  ),
);

describe('an innocent article', () => {
  test.each(
    pairs.map(({ kind, one, other }) => [
      `${kind}, ${one.lang}-${other.lang}: ${other.title}`,
      one,
      other,
    ]),
  )('is not flagged beside the other, whichever is read: %s', async (_, one, other) => {
    expect((await tracedIn(other, [one])).verdict).toMatch(/^(none|related)$/);
    expect((await tracedIn(one, [other])).verdict).toMatch(/^(none|related)$/);
  });

  test.each(everything.map((reading) => [reading.title, reading]))(
    'is not flagged in a library of all: %s',
    async (_, reading) => {
      expect((await tracedIn(reading, everything)).verdict).toMatch(/^(none|related)$/);
    },
  );
});

test('innocent pairs are of four languages, and across', () => {
  const within = (lang: string) =>
    pairs.filter(({ one, other }) => one.lang === lang && other.lang === lang).length;
  for (const lang of ['de', 'fr', 'es', 'ru']) expect(within(lang), lang).toBeGreaterThanOrEqual(9);
  expect(pairs.filter(({ one, other }) => one.lang !== other.lang).length).toBeGreaterThanOrEqual(
    12,
  );
});
