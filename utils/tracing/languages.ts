import english from './data/english-words.json';
import functionWords from './data/function-words.json';
import {
  COMMON_WORD_RARITY,
  ENGLISH_SHARE,
  LANGUAGE_LEAD,
  LANGUAGE_SHARE,
  SAME_LANGUAGE_SHARE,
} from './thresholds';
import type { Vocabulary } from './vocabulary';
import { FIGURE, hash, NAME, termOf, type Words } from './words';

/** ISO 639 code of a language that is told by its function words (`data/function-words.json`). */
export type Language = keyof typeof functionWords;

/** Languages that are told by their function words. */
export const KNOWN_LANGUAGES = Object.keys(functionWords) as readonly Language[];
/** Stem key of a function word → the languages that have it, by their place in `KNOWN_LANGUAGES`. */
const LANGUAGES_BY_KEY = loadFunctionWords();
/** Stem keys of the commonest words of the English table. */
const COMMON_ENGLISH = loadCommonEnglish();

function loadFunctionWords(): ReadonlyMap<number, readonly number[]> {
  const languages = new Map<number, number[]>();
  for (const [place, code] of KNOWN_LANGUAGES.entries())
    for (const key of new Set(functionWords[code].split(' ').map((word) => hash(termOf(word)))))
      languages.set(key, [...(languages.get(key) ?? []), place]);
  return languages;
}

function loadCommonEnglish(): ReadonlySet<number> {
  const common = new Set<number>();
  for (const [rarity, stems] of Object.entries(english.stemsByRarity))
    if (Number(rarity) <= COMMON_WORD_RARITY)
      for (const stem of stems.split(' ')) common.add(hash(stem));
  return common;
}

/** Whether a stem is one of a language's function words. */
export function isFunctionWord(language: Language, key: number): boolean {
  return LANGUAGES_BY_KEY.get(key)?.includes(KNOWN_LANGUAGES.indexOf(language)) ?? false;
}

/**
 * The language of a text by the text itself, whatever its page says: the one whose function words it has most of. Null where
 * no language known has enough of them (other languages, lists of names, a few words), or two have about as many.
 */
export function languageOf(words: Words, vocabulary: Vocabulary): Language | null {
  if (isEnglish(words, vocabulary)) return 'en';
  const found = new Uint32Array(KNOWN_LANGUAGES.length);
  for (let stem = 0; stem < vocabulary.size; stem++)
    for (const place of LANGUAGES_BY_KEY.get(vocabulary.keys[stem] ?? 0) ?? [])
      found[place] = (found[place] ?? 0) + (vocabulary.counts[stem] ?? 0);
  const [first = 0, second = 0] = [...found].sort((a, b) => b - a);
  if (first < LANGUAGE_SHARE * words.count || first < LANGUAGE_LEAD * second) return null;
  const code = KNOWN_LANGUAGES[found.indexOf(first)] ?? null;
  // What has English function words and yet few common words is a table or a list.
  return code === 'en' ? null : code;
}

function isEnglish(words: Words, vocabulary: Vocabulary): boolean {
  let common = 0;
  for (let stem = 0; stem < vocabulary.size; stem++)
    if (COMMON_ENGLISH.has(vocabulary.keys[stem] ?? 0)) common += vocabulary.counts[stem] ?? 0;
  return common > 0 && common >= ENGLISH_SHARE * words.count;
}

/** A text whose language was looked for. */
export interface TextInLanguage {
  readonly vocabulary: Vocabulary;
  readonly language: Language | null;
}

/**
 * Whether two texts are in one language. Where the language of either is not known, by the words that are neither names nor
 * figures: those that two texts of one language share are mostly function words, and equally frequent in both.
 */
export function sameLanguage(a: TextInLanguage, b: TextInLanguage): boolean {
  if (a.language !== null && b.language !== null) return a.language === b.language;
  return sharedOrdinaryWords(a.vocabulary, b.vocabulary) >= SAME_LANGUAGE_SHARE;
}

/** Share of the ordinary words of two texts that they have in common, repeats counted; 0-1. */
function sharedOrdinaryWords(a: Vocabulary, b: Vocabulary): number {
  const [allOfA, allOfB] = [ordinaryWords(a), ordinaryWords(b)];
  let shared = 0;
  for (let stem = 0; stem < a.size; stem++) {
    const other = b.indexOf.get(a.keys[stem] ?? 0) ?? -1;
    if (other >= 0 && isOrdinary(a, stem) && isOrdinary(b, other))
      shared += Math.min((a.counts[stem] ?? 0) / allOfA, (b.counts[other] ?? 0) / allOfB);
  }
  return shared;
}

function ordinaryWords(vocabulary: Vocabulary): number {
  let words = 0;
  for (let stem = 0; stem < vocabulary.size; stem++)
    if (isOrdinary(vocabulary, stem)) words += vocabulary.counts[stem] ?? 0;
  return words;
}

function isOrdinary({ flags }: Vocabulary, stem: number): boolean {
  return ((flags[stem] ?? 0) & (NAME | FIGURE)) === 0;
}
