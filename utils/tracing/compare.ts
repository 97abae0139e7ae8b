import { type AlignedSentence, alignSentences } from './align';
import type { PreparedText } from './prepared-text';
import { runKeys, runLengths } from './runs';

/** A text with all that comparing it with another needs, made once for each text. */
export interface ComparableText extends PreparedText {
  /** Runs of three words by the index of their first. */
  readonly runs3: Uint32Array;
  readonly runSet2: ReadonlySet<number>;
  readonly runSet3: ReadonlySet<number>;
  readonly runSet5: ReadonlySet<number>;
}

/** The alignment of a reading with a candidate, both ways. */
export interface Comparison {
  readonly reading: ComparableText;
  readonly candidate: ComparableText;
  readonly forth: readonly AlignedSentence[];
  readonly back: readonly AlignedSentence[];
  /** For each word of the reading, the length of the longest shared run through it. */
  readonly runLengths: Uint16Array;
}

export function comparable(prepared: PreparedText): ComparableText {
  const runs3 = runKeys(prepared, 3);
  return {
    ...prepared,
    runs3,
    runSet2: new Set(runKeys(prepared, 2)),
    runSet3: new Set(runs3),
    runSet5: new Set(runKeys(prepared, 5)),
  };
}

export function compare(reading: ComparableText, candidate: ComparableText): Comparison {
  return {
    reading,
    candidate,
    forth: alignSentences(reading, candidate),
    back: alignSentences(candidate, reading),
    runLengths: runLengths(reading.runs3, candidate.runSet3, 3),
  };
}
