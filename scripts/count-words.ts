/**
 * Counts in how many articles each word stem stands and writes the rarity table that the tracer ships.
 *
 *   npm run count-words -- ARTICLES.jsonl[.gz]... > utils/tracing/data/english-words.json
 *
 * Input: JSON Lines of English articles with `text` and, for the outlet, `publisher` or `source`.
 * A stem is kept when at least 5 articles of at least 3 outlets have it, so that the table holds words, not stories.
 */
import { termOf, wordsOf } from '../utils/tracing/words';
import { jsonLines } from './json-lines';

const MIN_ARTICLES = 5;
const MIN_OUTLETS = 3;
/** Rarities are rounded to this step: finer ones changed no ranking. */
const STEP = 0.25;

interface Count {
  articles: number;
  readonly outlets: Set<string>;
}

function termsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const terms = new Set<string>();
  for (let i = 0; i < words.count; i++)
    terms.add(termOf(text.slice(words.starts[i], words.ends[i])));
  return terms;
}

async function count(
  paths: readonly string[],
): Promise<{ articles: number; counts: Map<string, Count> }> {
  const counts = new Map<string, Count>();
  let articles = 0;
  for (const path of paths)
    for await (const line of jsonLines(path)) {
      if (!line.ok) throw new Error(`${path}:${line.number}: ${line.error}`);
      const { text, publisher, source } = line.value as {
        text: string;
        publisher?: string;
        source?: string;
      };
      articles++;
      const outlet = (publisher ?? source ?? '').replace(/^.*\//, '').replace(/_.*$/, '');
      for (const term of termsOf(text)) {
        const known = counts.get(term) ?? { articles: 0, outlets: new Set<string>() };
        known.articles++;
        if (outlet) known.outlets.add(outlet);
        counts.set(term, known);
      }
    }
  return { articles, counts };
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error(
    'usage: npm run count-words -- ARTICLES.jsonl[.gz]... > utils/tracing/data/english-words.json',
  );
  process.exit(2);
}
const { articles, counts } = await count(paths);
const kept = [...counts].filter(
  ([, c]) => c.articles >= MIN_ARTICLES && c.outlets.size >= MIN_OUTLETS,
);
const levels = new Map<number, string[]>();
for (const [term, { articles: n }] of kept.sort(([a], [b]) => (a < b ? -1 : 1))) {
  const rarity = Math.round(Math.log(articles / n) / STEP) * STEP;
  levels.set(rarity, [...(levels.get(rarity) ?? []), term]);
}
const table = {
  about: `Rarity (natural log of articles per article with the word, rounded to ${STEP}) of ${kept.length} word stems, counted in ${articles} English news articles of 1987-2024; stems in fewer than ${MIN_ARTICLES} articles or ${MIN_OUTLETS} outlets are left out and count as "uncounted". Made by: npm run count-words`,
  uncounted: Math.round(Math.log(articles / (MIN_ARTICLES / 2)) / STEP) * STEP,
  stemsByRarity: Object.fromEntries(
    [...levels]
      .sort(([a], [b]) => a - b)
      .map(([rarity, stems]) => [rarity.toFixed(2), stems.join(' ')]),
  ),
};
process.stdout.write(`${JSON.stringify(table, null, 1)}\n`);
