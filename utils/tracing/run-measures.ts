import type { Comparison } from './compare';
import { sharedRuns } from './runs';
import { ratio } from './tally';
import { VERBATIM_RUN } from './thresholds';
import { QUOTED } from './words';

/**
 * How much is word for word: shares of the different runs of two, three and five words, and of the words that lie in longer
 * ones. "Own" words are those outside quotation marks, which anybody who was there may repeat; of these also the number,
 * since four paragraphs taken over are as many in a long article as in a short one.
 */
export function runMeasures({ reading, candidate, runLengths }: Comparison) {
  const all = { words: 0, in4: 0, in8: 0, in12: 0 };
  const own = { words: 0, in4: 0, in5: 0, in8: 0 };
  for (let i = 0; i < reading.words.count; i++) {
    const run = runLengths[i] ?? 0;
    all.words++;
    if (run >= 4) all.in4++;
    if (run >= 8) all.in8++;
    if (run >= 12) all.in12++;
    if ((reading.words.flags[i] ?? 0) & QUOTED) continue;
    own.words++;
    if (run >= 4) own.in4++;
    if (run >= VERBATIM_RUN) own.in5++;
    if (run >= 8) own.in8++;
  }
  const triples = sharedRuns(reading.runSet3, candidate.runSet3);
  const fives = sharedRuns(reading.runSet5, candidate.runSet5);
  return {
    pairsOfReading: ratio(sharedRuns(reading.runSet2, candidate.runSet2), reading.runSet2.length),
    triplesOfReading: ratio(triples, reading.runSet3.length),
    triplesOfSource: ratio(triples, candidate.runSet3.length),
    fivesOfReading: ratio(fives, reading.runSet5.length),
    fivesOfSource: ratio(fives, candidate.runSet5.length),
    run4Share: ratio(all.in4, all.words),
    run8Share: ratio(all.in8, all.words),
    run12Share: ratio(all.in12, all.words),
    ownRun4Share: ratio(own.in4, own.words),
    ownRun8Share: ratio(own.in8, own.words),
    ownRun5Count: Math.log(1 + own.in5),
    ownRun8Count: Math.log(1 + own.in8),
  };
}
