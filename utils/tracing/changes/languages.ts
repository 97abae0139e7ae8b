import type { ComparableText } from '../compare';
import { LANGUAGE_SHARE } from '../thresholds';
import { hash } from '../words';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'ru';

/** Words that are everywhere in one language and hardly in the others; to six letters, folded, as words are compared. */
const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to that was for with is by at as',
  de: 'der die das und den von mit nicht ist im zu dem',
  fr: 'de la le les des et du une dans est pour qui au sur',
  es: 'de la el los del las que una por con para su se al',
  ru: 'и в на с не по что из за к от до',
};
const KEYS = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language as Language, words.split(' ').map(hash)] as const,
);

/** The language of a text, told by its function words; null where it is none of those known. */
export function languageOf({ vocabulary, words }: ComparableText): Language | null {
  let [best, most] = [null as Language | null, LANGUAGE_SHARE * words.count];
  for (const [language, keys] of KEYS) {
    let count = 0;
    for (const key of keys) count += vocabulary.counts[vocabulary.indexOf.get(key) ?? -1] ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
