import english from './data/english-words.json';
import { COMMON_WORD_RARITY } from './thresholds';
import type { Vocabulary } from './vocabulary';
import { FIGURE, hash, NAME, type Words } from './words';

/**
 * How telling a word is: the natural log of (articles counted / articles with the word), 0 for a word that is everywhere.
 * The table is fixed and shipped, so that indexing and reading always choose the same terms.
 */
const RARITY_BY_KEY = load();
/** Of words the table does not have: names, mostly, and misprints. All the same, since what is rarer was not counted. */
export const UNCOUNTED_RARITY = english.uncounted;
/** Share of common English words from which a text is taken to be English; English news has 0.4-0.5, German 0.02-0.05. */
const ENGLISH_SHARE = 0.2;

function load(): Map<number, number> {
  const table = new Map<number, number>();
  for (const [rarity, stems] of Object.entries(english.stemsByRarity))
    for (const stem of stems.split(' ')) table.set(hash(stem), Number(rarity));
  return table;
}

/**
 * Rarity of each stem of a text's vocabulary.
 * The table is English; in another language it would take every function word for a rarity, so there the shape of a word
 * decides: figures, capitals and length.
 */
export function rarities(text: string, words: Words, vocabulary: Vocabulary): Float32Array {
  const rarity = new Float32Array(vocabulary.size);
  let common = 0;
  for (let stem = 0; stem < vocabulary.size; stem++) {
    const counted = RARITY_BY_KEY.get(vocabulary.keys[stem] ?? 0) ?? UNCOUNTED_RARITY;
    rarity[stem] = counted;
    if (counted <= COMMON_WORD_RARITY) common += vocabulary.counts[stem] ?? 0;
  }
  if (common >= ENGLISH_SHARE * words.count) return rarity;
  for (let stem = 0; stem < vocabulary.size; stem++)
    rarity[stem] = rarityByShape(text, words, vocabulary, stem);
  return rarity;
}

/** Words of up to three letters are mostly function words where letters spell sounds; long ones carry the matter. */
const RARITY_BY_LENGTH = [0.5, 0.5, 0.5, 1, 3, 4, 4.5, 5];
/** In Chinese and Japanese one sign is often a particle, two or more are a word. */
const RARITY_BY_SIGNS = [1, 1, 4.5, 6];
/** Code points from here on are Chinese, Japanese and Korean signs. */
const FIRST_SIGN = 0x2e80;

function rarityByShape(text: string, words: Words, vocabulary: Vocabulary, stem: number): number {
  const flags = vocabulary.flags[stem] ?? 0;
  const word = vocabulary.firstWords[stem] ?? 0;
  const start = words.starts[word] ?? 0;
  const length = (words.ends[word] ?? 0) - start;
  if (flags & FIGURE) return length > 1 ? 6 : 3;
  if (text.charCodeAt(start) >= FIRST_SIGN) return RARITY_BY_SIGNS[Math.min(length, 3)] ?? 1;
  if (flags & NAME) return length > 2 ? 7 : 3;
  return RARITY_BY_LENGTH[Math.min(length, 7)] ?? 0.5;
}
