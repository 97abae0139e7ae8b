import { comparisonsOf } from '../../utils/tracing/compare';
import { likelihoodOfReuse, SHIPPED_JUDGES } from '../../utils/tracing/judge';
import { measurePair } from '../../utils/tracing/measures';
import { prepareText } from '../../utils/tracing/prepared-text';
import { benchArticles } from './articles';

const CANDIDATES = 20;
/** Words of an article that is measured; others of a corpus are passed over. */
const WORDS = { least: 500, most: 700 };
const ROUNDS = 40;
/** Engines compile what runs often; a reader's background is as warm after a few articles. */
const WARM_UP = 10;

/**
 * Prints how long it takes to judge 20 candidates of a 600-word article, all of them in full, beside what reading the words
 * of the same texts takes: the tracer itself aligns only those that share most words.
 */
export async function measureJudging(corpus: string | null): Promise<void> {
  const articles = (await benchArticles(corpus === null ? 400 : 20_000, corpus)).filter(
    ({ text }) => {
      const words = text.split(/\s+/).length;
      return words >= WORDS.least && words <= WORDS.most;
    },
  );
  const [wording, judging] = [[] as number[], [] as number[]];
  for (let round = 0; round < ROUNDS; round++) {
    const first = (round * (CANDIDATES + 1)) % (articles.length - CANDIDATES - 1);
    const texts = articles.slice(first, first + CANDIDATES + 1).map(({ text }) => text);
    const started = performance.now();
    const [reading, ...candidates] = texts.map((text) => prepareText(text));
    const read = performance.now();
    if (reading === undefined) throw new Error('no articles of that length');
    const compareWith = comparisonsOf(reading);
    for (const candidate of candidates)
      likelihoodOfReuse(measurePair(compareWith(candidate, null)), SHIPPED_JUDGES.within);
    if (round < WARM_UP) continue;
    wording.push(read - started);
    judging.push(performance.now() - read);
  }
  const [words, judged] = [median(wording), median(judging)];
  console.log(
    `${CANDIDATES} candidates, ms (median of ${judging.length}):  reading their words ${words.toFixed(1)}   judging ${judged.toFixed(1)} (${(judged / words).toFixed(1)} times)`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
