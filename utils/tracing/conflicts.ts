import { type AlignedSentence, standsIn } from './align';
import type { ComparableText, Comparison } from './compare';
import { isAligned } from './coverage';
import { count, shareOf, tally } from './tally';
import { FIGURE, NAME } from './words';

/**
 * In aligned sentences, the share of one side's figures and names that the other side's sentence does not have. A template
 * filled in again agrees in its words and conflicts in these.
 */
export function conflictMeasures({ reading, candidate, shared, forth, back }: Comparison) {
  const here = conflicts(reading, candidate, forth, shared.forth);
  const there = conflicts(candidate, reading, back, shared.back);
  return {
    figureConflict: here.figures,
    nameConflict: here.names,
    figureConflictOfSource: there.figures,
    nameConflictOfSource: there.names,
  };
}

function conflicts(
  text: ComparableText,
  other: ComparableText,
  alignment: readonly AlignedSentence[],
  inOther: Int32Array,
) {
  const [figures, names] = [tally(), tally()];
  for (const aligned of alignment) {
    if (!isAligned(text, aligned)) continue;
    const sentence = text.sentences[aligned.from];
    for (let i = sentence?.firstWord ?? 0; i < (sentence?.endWord ?? 0); i++) {
      const flags = text.words.flags[i] ?? 0;
      const sum = flags & FIGURE ? figures : flags & NAME ? names : null;
      if (sum === null) continue;
      const stem = inOther[text.vocabulary.stemOfWord[i] ?? 0] ?? -1;
      const kept = stem >= 0 && standsIn(other.sentencesByStem, stem, aligned.first, aligned.last);
      count(sum, 1, !kept);
    }
  }
  return { figures: shareOf(figures), names: shareOf(names) };
}

/** Share of the reading's telling sentences that have two or more of their names and figures in what they follow. */
export function anchoredShare({ reading, candidate, shared, forth }: Comparison): number {
  const anchored = tally();
  for (const { from, first, last } of forth) {
    const sentence = reading.sentences[from];
    if (!sentence?.telling) continue;
    let kept = 0;
    for (const stem of sentence.stems) {
      if (((reading.vocabulary.flags[stem] ?? 0) & (FIGURE | NAME)) === 0) continue;
      const other = shared.forth[stem] ?? -1;
      if (other >= 0 && standsIn(candidate.sentencesByStem, other, first, last)) kept++;
    }
    count(anchored, 1, kept >= 2);
  }
  return shareOf(anchored);
}
