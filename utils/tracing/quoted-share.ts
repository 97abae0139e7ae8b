import type { Comparison } from './compare';
import { isAligned } from './coverage';
import { ratio } from './tally';
import { QUOTED } from './words';

/** How much of the reading is quotation, and how much of what is aligned: press conferences share quotations and nothing else. */
export function quotationMeasures({ reading, forth }: Comparison) {
  let [all, aligned, alignedQuoted, quoted] = [0, 0, 0, 0];
  for (const followed of forth) {
    const sentence = reading.sentences[followed.from];
    if (!sentence) continue;
    const isPart = isAligned(reading, followed);
    for (let i = sentence.firstWord; i < sentence.endWord; i++) {
      const inQuotes = ((reading.words.flags[i] ?? 0) & QUOTED) !== 0;
      all++;
      if (inQuotes) quoted++;
      if (isPart) aligned++;
      if (isPart && inQuotes) alignedQuoted++;
    }
  }
  return { quotedShare: ratio(quoted, all), alignedQuotedShare: ratio(alignedQuoted, aligned) };
}
