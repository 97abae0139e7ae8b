import { KNOWN_LANGUAGES, type Language } from './languages';
import type { PreparedText } from './prepared-text';

/**
 * What a text is written in, as far as the text itself tells: a language that is told by its function words, else a script.
 * Articles are indexed by it, since a translation is looked for only in other languages.
 */
export type Tongue = Language | (typeof SCRIPTS)[number][0] | 'other';

const SCRIPTS = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['latin', /\p{Script=Latin}/u],
] as const;
export const ALL_TONGUES: readonly Tongue[] = [
  ...KNOWN_LANGUAGES,
  ...SCRIPTS.map(([script]) => script),
  'other',
];
/** Letters looked at: enough to tell a script, and no headline in another one outweighs them. */
const SAMPLE = 500;
/** Share of the sample's letters that are of the script; Japanese mixes kana with signs it shares with Chinese. */
const SCRIPT_SHARE = 0.25;

export function tongueOf({ language, text }: PreparedText): Tongue {
  return language ?? scriptOf(text);
}

function scriptOf(text: string): Tongue {
  const letters =
    text
      .slice(0, 4 * SAMPLE)
      .match(/\p{L}/gu)
      ?.slice(0, SAMPLE) ?? [];
  const found = SCRIPTS.find(
    ([, script]) =>
      letters.filter((letter) => script.test(letter)).length >= SCRIPT_SHARE * letters.length,
  );
  return letters.length === 0 ? 'other' : (found?.[0] ?? 'other');
}

/** Languages that are not written in Latin letters. */
const OTHER_LETTERS: ReadonlySet<Tongue> = new Set(['ru', 'uk', 'be', 'bg', 'sr'] as const);

/** Whether names are spelled in Latin letters. */
export function isLatin(tongue: Tongue): boolean {
  if (OTHER_LETTERS.has(tongue)) return false;
  return tongue === 'latin' || (KNOWN_LANGUAGES as readonly Tongue[]).includes(tongue);
}

/** Whether an article in `tongue` can be in another language than a reading in `own`: a script is that of many. */
export function mayDiffer(own: Tongue, tongue: Tongue): boolean {
  return own !== tongue || !(KNOWN_LANGUAGES as readonly Tongue[]).includes(own);
}
