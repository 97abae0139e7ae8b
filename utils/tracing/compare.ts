import { acrossText, type Writing } from './across';
import {
  type AlignedSentence,
  alignSentences,
  type SentencesByStem,
  sentencesByStem,
} from './align';
import { type PreparedText, type Sentence, sentencesOf } from './prepared-text';
import { differentRuns, runKeys, runLengths } from './runs';
import { type SharedStems, sharedStems } from './vocabulary';

/** A text with all that comparing it with another needs, made once for each text. */
export interface ComparableText extends PreparedText {
  readonly sentences: readonly Sentence[];
  readonly sentencesByStem: SentencesByStem;
  /** Runs of three words by the index of their first. */
  readonly runs3: Uint32Array;
  /** The different runs of two, three and five words, ascending. */
  readonly runSet2: Uint32Array;
  readonly runSet3: Uint32Array;
  readonly runSet5: Uint32Array;
}

/** The alignment of a reading with a candidate, both ways. */
export interface Comparison {
  readonly reading: ComparableText;
  readonly candidate: ComparableText;
  readonly shared: SharedStems;
  readonly forth: readonly AlignedSentence[];
  readonly back: readonly AlignedSentence[];
  /** For each word of the reading, the length of the longest shared run through it. */
  readonly runLengths: Uint16Array;
}

/** Compares texts with one reading, which is made ready once for each writing; `across` is null within a language. */
export function comparisonsOf(
  reading: PreparedText,
): (other: PreparedText, across: Writing | null) => Comparison {
  const ready = new Map<Writing | null, ComparableText>();
  const readyIn = (text: PreparedText, across: Writing | null) =>
    comparable(across === null ? text : acrossText(text, across));
  return (other, across) => {
    const here = ready.get(across) ?? readyIn(reading, across);
    ready.set(across, here);
    const there = readyIn(other, across);
    return compare(here, there, sharedStems(here.vocabulary, there.vocabulary));
  };
}

export function comparable(prepared: PreparedText): ComparableText {
  const sentences = sentencesOf(prepared);
  const runs3 = runKeys(prepared, 3);
  return {
    ...prepared,
    sentences,
    sentencesByStem: sentencesByStem(sentences, prepared.vocabulary.size),
    runs3,
    runSet2: differentRuns(runKeys(prepared, 2)),
    runSet3: differentRuns(runs3),
    runSet5: differentRuns(runKeys(prepared, 5)),
  };
}

export function compare(
  reading: ComparableText,
  candidate: ComparableText,
  shared: SharedStems,
): Comparison {
  return {
    reading,
    candidate,
    shared,
    forth: alignSentences(reading, candidate, shared.forth),
    back: alignSentences(candidate, reading, shared.back),
    runLengths: runLengths(reading.runs3, candidate.runSet3, 3),
  };
}
