import type { TermKey } from './model';
import type { PreparedText } from './prepared-text';
import { MAX_WINDOWS, PAGE_TERMS, WINDOW_TERMS, WINDOW_WORDS } from './thresholds';

/** A word that stands in for a text, and how telling it is. */
export interface SalientTerm {
  readonly key: TermKey;
  readonly rarity: number;
}

/** The salient terms of a text: of the whole page, and of each window, since a lifted passage shares only its own. */
export interface SalientTerms {
  readonly page: readonly SalientTerm[];
  /** Empty for a text of one window. */
  readonly windows: readonly (readonly SalientTerm[])[];
}

/**
 * The words with the highest rarity × (1 + ln frequency). Rewriters change runs of words and keep names, places, figures
 * and rare words, so these find a rewrite that shares no run of words at all.
 */
export function salientTerms(prepared: PreparedText): SalientTerms {
  const { count } = prepared.words;
  const windows: SalientTerm[][] = [];
  if (count > WINDOW_WORDS * 1.5)
    for (let from = 0; from < count && windows.length < MAX_WINDOWS; from += WINDOW_WORDS)
      windows.push(rarestOf(prepared, from, Math.min(from + WINDOW_WORDS, count), WINDOW_TERMS));
  return { page: rarestOf(prepared, 0, count, PAGE_TERMS), windows };
}

/** The rarest words among words [from, to), most telling first. */
export function rarestOf(
  { vocabulary, rarity }: PreparedText,
  from: number,
  to: number,
  most: number,
): SalientTerm[] {
  const frequency = new Uint16Array(vocabulary.size);
  const stems: number[] = [];
  for (let i = from; i < to; i++) {
    const stem = vocabulary.stemOfWord[i] ?? 0;
    if (frequency[stem] === 0) stems.push(stem);
    frequency[stem] = (frequency[stem] ?? 0) + 1;
  }
  return stems
    .map((stem) => {
      const [key, rare] = [vocabulary.keys[stem] ?? 0, rarity[stem] ?? 0];
      const salience = rare * (1 + Math.log(frequency[stem] ?? 1));
      return { key: key as TermKey, rarity: rare, salience };
    })
    .sort((a, b) => b.salience - a.salience || a.key - b.key)
    .slice(0, most);
}
