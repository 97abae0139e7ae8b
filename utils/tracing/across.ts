import { figureOf } from './figures';
import { sameLanguage } from './languages';
import type { TermKey } from './model';
import type { PreparedText } from './prepared-text';
import { rarestOf, type SalientTerm } from './salient-terms';
import { ACROSS_TERMS, COMMON_WORD_RARITY } from './thresholds';
import { isLatin, type Tongue, tongueOf } from './tongues';
import { soundOf, transliterate } from './transliterate';
import { vocabularyOf } from './vocabulary';
import { FIGURE, hash, NAME } from './words';

/**
 * How words are written so that two tongues share them: by spelling between Latin ones, by sound elsewhere. What survives
 * translation is names, figures and words of one origin ("minister", "Minister", "ministre"); texts reduced to these are looked up,
 * aligned and measured like texts in one language.
 */
export type Writing = 'spelling' | 'sound';

export function writingBetween(a: Tongue, b: Tongue): Writing {
  return isLatin(a) && isLatin(b) ? 'spelling' : 'sound';
}

/** How two texts share their words where they are in two languages; null where they are in one. */
export function writingAcross(a: PreparedText, b: PreparedText): Writing | null {
  return sameLanguage(a, b) ? null : writingBetween(tongueOf(a), tongueOf(b));
}

/** Letters that stay when a name is inflected: "Putins", "Путиным". */
const SPELLED_LETTERS = 5;
const MIN_NAME_LETTERS = 3;
const MIN_WORD_LETTERS = 4;
const MIN_SOUND = 2;
const MIN_DIGITS = 2;
/** A figure of two digits is often a coincidence, one of three hardly ever. */
const FIGURE_RARITY = { short: 4, long: 7 };
/** Katakana has no capitals and writes foreign names. */
const FIRST_KANA = 0x30a0;
const KATAKANA = /^[\p{Script=Katakana}ー]{2,}$/u;
const KATAKANA_RARITY = 7;
const LATIN_START = /^[a-z]/;

/** A word as another tongue can share it. */
interface AcrossWord {
  /** Index in the text it is taken from. */
  readonly from: number;
  readonly key: number;
  readonly flags: number;
  readonly rarity: number;
}

/** A text reduced to what a text in another tongue can share; offsets stay those of the original. */
export function acrossText(prepared: PreparedText, writing: Writing): PreparedText {
  return reducedTo(prepared, acrossWords(prepared, writing));
}

/** The names and figures under which a text is found from another tongue, the most telling first. */
export function acrossTerms(prepared: PreparedText, writing: Writing): readonly SalientTerm[] {
  const names = acrossWords(prepared, writing, FIGURE | NAME);
  const text = reducedTo(prepared, names);
  return rarestOf(text, 0, text.words.count, ACROSS_TERMS);
}

/** Keys under which readings in other tongues find a text, without repeats. */
export function acrossKeys(prepared: PreparedText): TermKey[] {
  const tongue = tongueOf(prepared);
  const writings: readonly Writing[] = isLatin(tongue) ? ['spelling', 'sound'] : ['sound'];
  const keys = writings.flatMap((writing) =>
    acrossTerms(prepared, writing).map(({ key }) => keyIn(tongue, writing, key)),
  );
  return [...new Set([tongueKey(tongue), ...keys])];
}

/** Every article is indexed under its tongue, so that nobody asks for what a library does not hold. */
export function tongueKey(tongue: Tongue): TermKey {
  return hash(`tongue ${tongue}`) as TermKey;
}

/** A term's key among the texts of one tongue: elsewhere the articles of a reader's own language would crowd out all others. */
export function keyIn(tongue: Tongue, writing: Writing, key: TermKey): TermKey {
  return (hash(`${tongue} ${writing}`) ^ key) as TermKey;
}

/** The words of a text that carry over, those of the kinds `only` names (bits), or all. */
function acrossWords(
  { text, words, vocabulary, rarity }: PreparedText,
  writing: Writing,
  only = 0,
): AcrossWord[] {
  const kept: AcrossWord[] = [];
  for (let from = 0; from < words.count; from++) {
    const counted = rarity[vocabulary.stemOfWord[from] ?? 0] ?? 0;
    const start = words.starts[from] ?? 0;
    const isKana = text.charCodeAt(start) >= FIRST_KANA;
    const flags = words.flags[from] ?? 0;
    const isAsked = only === 0 ? counted > COMMON_WORD_RARITY : (flags & only) !== 0;
    if (!isAsked && !isKana && (flags & FIGURE) === 0) continue;
    const written = text.slice(start, words.ends[from]);
    const kind = isKana && KATAKANA.test(written) ? flags | NAME : flags;
    if (only !== 0 && (kind & only) === 0) continue;
    const shared = sharedWriting(written, kind, writing);
    if (shared === null) continue;
    kept.push({
      from,
      key: hash(shared),
      flags: kind,
      rarity: rarityOf(shared, kind, isKana, counted),
    });
  }
  return kept;
}

/** Null for a word that says nothing in another tongue. */
function sharedWriting(written: string, flags: number, writing: Writing): string | null {
  if (flags & FIGURE) {
    const figure = figureOf(written);
    return figure === null || figure.length < MIN_DIGITS ? null : `#${figure}`;
  }
  const latin = transliterate(written);
  const least = flags & NAME ? MIN_NAME_LETTERS : MIN_WORD_LETTERS;
  if (latin.length < least || !LATIN_START.test(latin)) return null;
  if (writing === 'spelling') return latin.slice(0, SPELLED_LETTERS);
  const sound = soundOf(latin);
  return sound.length < MIN_SOUND ? null : sound;
}

function rarityOf(shared: string, flags: number, isKana: boolean, counted: number): number {
  if (flags & FIGURE)
    return shared.length > MIN_DIGITS + 1 ? FIGURE_RARITY.long : FIGURE_RARITY.short;
  return isKana ? KATAKANA_RARITY : counted;
}

function reducedTo(prepared: PreparedText, kept: readonly AcrossWord[]): PreparedText {
  const words = {
    count: kept.length,
    starts: Uint32Array.from(kept, ({ from }) => prepared.words.starts[from] ?? 0),
    ends: Uint32Array.from(kept, ({ from }) => prepared.words.ends[from] ?? 0),
    keys: Uint32Array.from(kept, ({ key }) => key),
    flags: Uint8Array.from(kept, ({ flags }) => flags),
  };
  const vocabulary = vocabularyOf(words);
  const rarity = new Float32Array(vocabulary.size);
  for (const [i, word] of kept.entries()) {
    const stem = vocabulary.stemOfWord[i] ?? 0;
    rarity[stem] = Math.max(rarity[stem] ?? 0, word.rarity);
  }
  return { ...prepared, words, vocabulary, rarity };
}
