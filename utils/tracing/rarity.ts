import english from './data/english-words.json';
import french from './data/french-words.json';
import german from './data/german-words.json';
import russian from './data/russian-words.json';
import spanish from './data/spanish-words.json';
import { isFunctionWord, type Language } from './languages';
import { UNCOUNTED_NAME_RARITY } from './thresholds';
import type { Vocabulary } from './vocabulary';
import { FIGURE, hash, NAME, type Words } from './words';

/** What `npm run count-words` and `npm run rank-words` make. */
interface WordTable {
  /** Rarity of stems that are not in it. */
  readonly uncounted: number;
  /** Rarity → the stems that have it, parted by spaces. */
  readonly stemsByRarity: Readonly<Record<string, string>>;
}

const TABLES: Readonly<Partial<Record<Language, WordTable>>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
};
/** Of words the English table does not have: names, mostly, and misprints. All the same, since what is rarer was not counted. */
export const UNCOUNTED_RARITY = english.uncounted;
/** Read when a text first needs it: most readers read one language or two. */
const rarityByKey = new Map<Language, ReadonlyMap<number, number>>();

/**
 * How telling each stem of a text's vocabulary is: the natural log of (articles counted / articles with the word), 0 for a
 * word that is everywhere. The tables are fixed and shipped, so that indexing and reading always choose the same terms.
 * In a language without a table function words, where they are known, and the shape of a word decide: figures, capitals and
 * length.
 */
export function rarities(
  text: string,
  words: Words,
  vocabulary: Vocabulary,
  language: Language | null,
): Float32Array {
  const table = language === null ? undefined : TABLES[language];
  const rarity = new Float32Array(vocabulary.size);
  if (language === null || table === undefined) {
    for (let stem = 0; stem < vocabulary.size; stem++)
      rarity[stem] =
        language !== null && isFunctionWord(language, vocabulary.keys[stem] ?? 0)
          ? FUNCTION_WORD_RARITY
          : rarityByShape(text, words, vocabulary, stem);
    return rarity;
  }
  const counted = tableOf(language, table);
  for (let stem = 0; stem < vocabulary.size; stem++)
    rarity[stem] =
      counted.get(vocabulary.keys[stem] ?? 0) ??
      uncountedRarity(language, table, vocabulary.flags[stem] ?? 0);
  return rarity;
}

function tableOf(language: Language, table: WordTable): ReadonlyMap<number, number> {
  const known = rarityByKey.get(language);
  if (known) return known;
  const counted = new Map<number, number>();
  // How rare a figure is does not hang on the language, and only the English table was counted from texts.
  if (table !== english) load(english, (stem) => stem.startsWith('#'), counted);
  load(table, () => true, counted);
  rarityByKey.set(language, counted);
  return counted;
}

function load(
  { stemsByRarity }: WordTable,
  isWanted: (stem: string) => boolean,
  into: Map<number, number>,
): void {
  for (const [rarity, stems] of Object.entries(stemsByRarity))
    for (const stem of stems.split(' ')) if (isWanted(stem)) into.set(hash(stem), Number(rarity));
}

/**
 * The English table has names; the others were made from words in small letters, and hold fewer. German writes every noun
 * with a capital, so there it says nothing.
 */
function uncountedRarity(language: Language, { uncounted }: WordTable, flags: number): number {
  if (flags & FIGURE) return UNCOUNTED_RARITY;
  const isName = language !== 'en' && language !== 'de' && (flags & NAME) !== 0;
  return isName ? UNCOUNTED_NAME_RARITY : uncounted;
}

/**
 * Takes the flag of a name from the German words that the table counts: German writes all nouns with a capital, and a common
 * noun that two texts share would pass for a name they share. Names as common as nouns go too.
 */
export function namesAmongNouns(words: Words, vocabulary: Vocabulary, rarity: Float32Array): void {
  const isNoun = (stem: number) => (rarity[stem] ?? 0) < german.uncounted;
  for (let stem = 0; stem < vocabulary.size; stem++)
    if (isNoun(stem)) vocabulary.flags[stem] = (vocabulary.flags[stem] ?? 0) & ~NAME;
  for (let word = 0; word < words.count; word++)
    if (isNoun(vocabulary.stemOfWord[word] ?? 0))
      words.flags[word] = (words.flags[word] ?? 0) & ~NAME;
}

const FUNCTION_WORD_RARITY = 0.5;
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
