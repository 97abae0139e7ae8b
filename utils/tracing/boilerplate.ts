import { outletOf } from './chronology';
import { sharedWords } from './containment';
import type { Outline, Span } from './model';
import { type PreparedText, prepareText, type Sentence, sentencesOf } from './prepared-text';
import { differentRuns, runKeys, sharedRuns } from './runs';
import {
  ALIKE_WORDS_SHARE,
  BOILERPLATE_OUTLETS,
  BOILERPLATE_WORDS,
  VERBATIM_RUN,
  VERBATIM_SENTENCE_SHARE,
} from './thresholds';
import { sharedStems } from './vocabulary';

/** An article of the library and its text. */
interface Known {
  readonly article: Outline;
  readonly text: PreparedText;
}

/**
 * The reading without what its library knows to be boilerplate: sentences that articles of several outlets carry word for
 * word, articles that have little else in common. Reprints of one report carry its sentences too, but they are alike as
 * wholes. Blanks stand in for what is left out, so that offsets stay; the same text where nothing is.
 */
export function withoutBoilerplate(
  reading: Outline,
  prepared: PreparedText,
  known: readonly Known[],
): PreparedText {
  const outlets = new Set(known.map(({ article }) => outletOf(article)));
  if (outlets.size < BOILERPLATE_OUTLETS) return prepared;
  const others = known
    .filter(({ article }) => outletOf(article) !== outletOf(reading))
    .map((one) => ({ ...one, runs: differentRuns(runKeys(one.text, VERBATIM_RUN)) }));
  const own = runKeys(prepared, VERBATIM_RUN);
  const spans = sentencesOf(prepared)
    .filter((sentence) => {
      const runs = runsOf(sentence, own);
      const carriers = others.filter((one) => carries(one.runs, runs));
      return runs.length > 0 && differentOutlets(carriers) >= BOILERPLATE_OUTLETS;
    })
    .map(({ span }) => span);
  return spans.length === 0 ? prepared : prepareText(blanked(prepared.text, spans));
}

/** The different runs of a sentence; none of one that is too short. */
function runsOf({ firstWord, endWord }: Sentence, runs: Uint32Array): Uint32Array {
  const isLong = endWord - firstWord >= BOILERPLATE_WORDS;
  return differentRuns(
    isLong ? runs.subarray(firstWord, endWord - VERBATIM_RUN + 1) : runs.subarray(0, 0),
  );
}

function carries(runs: Uint32Array, sentence: Uint32Array): boolean {
  return sharedRuns(runs, sentence) >= VERBATIM_SENTENCE_SHARE * sentence.length;
}

/** Outlets among the carriers, of those that resemble one another only one. */
function differentOutlets(carriers: readonly Known[]): number {
  const different: Known[] = [];
  for (const one of carriers)
    if (
      different.every(
        (other) =>
          outletOf(other.article) !== outletOf(one.article) && !isAlike(other.text, one.text),
      )
    )
      different.push(one);
  return different.length;
}

function isAlike(a: PreparedText, b: PreparedText): boolean {
  return sharedWords(a, b, sharedStems(a.vocabulary, b.vocabulary)) >= ALIKE_WORDS_SHARE;
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}
