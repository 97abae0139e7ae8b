import type { PreparedText } from './prepared-text';
import { count, shareOf, tally } from './tally';
import { COMMON_WORD_RARITY, LEADING_NAMES, RARE_WORD_RARITY } from './thresholds';
import type { SharedStems } from './vocabulary';
import { FIGURE, NAME } from './words';

/** Share of a text's different words that the other has (`inOther`, by stem; -1 for none): of all, of rare ones, of figures, of names. */
export function wordContainment({ vocabulary, rarity }: PreparedText, inOther: Int32Array) {
  const sums = { words: tally(), rare: tally(), figures: tally(), names: tally() };
  for (let stem = 0; stem < vocabulary.size; stem++) {
    const weight = rarity[stem] ?? 0;
    const flags = vocabulary.flags[stem] ?? 0;
    const shared = (inOther[stem] ?? -1) >= 0;
    if (weight > COMMON_WORD_RARITY) count(sums.words, weight, shared);
    if (weight > RARE_WORD_RARITY) count(sums.rare, weight, shared);
    if (flags & FIGURE) count(sums.figures, 1, shared);
    if (flags & NAME) count(sums.names, weight, shared);
  }
  return {
    words: shareOf(sums.words),
    rare: shareOf(sums.rare),
    figures: shareOf(sums.figures),
    names: shareOf(sums.names),
  };
}

/** Share of a text's leading names, rare ones that it repeats, that the other has; weighted by how telling they are. 1 for none. */
export function leadingNamesShare(
  { vocabulary, rarity }: PreparedText,
  inOther: Int32Array,
): number {
  const names: { readonly weight: number; readonly shared: boolean }[] = [];
  for (let stem = 0; stem < vocabulary.size; stem++) {
    if (((vocabulary.flags[stem] ?? 0) & NAME) === 0) continue;
    const weight = (rarity[stem] ?? 0) * (1 + Math.log(vocabulary.counts[stem] ?? 1));
    names.push({ weight, shared: (inOther[stem] ?? -1) >= 0 });
  }
  const leading = tally();
  for (const { weight, shared } of names
    .sort((a, b) => b.weight - a.weight)
    .slice(0, LEADING_NAMES))
    count(leading, weight, shared);
  return leading.whole === 0 ? 1 : shareOf(leading);
}

/** Share of rarity that two texts have in common, of whichever has more of its own in the other; 0-1. */
export function sharedWords(
  a: PreparedText,
  b: PreparedText,
  { forth, back }: SharedStems,
): number {
  return Math.max(wordContainment(a, forth).words, wordContainment(b, back).words);
}
