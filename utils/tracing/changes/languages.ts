import type { PreparedText } from '../prepared-text';

/** Languages whose reporting verbs and quotation habits are known. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ru';
const KNOWN: readonly (string | null)[] = ['en', 'de', 'fr', 'es', 'ru'] satisfies Language[];

/** The language of a text, where it is one of these. */
export function languageOf({ language }: PreparedText): Language | null {
  return KNOWN.includes(language) ? (language as Language) : null;
}
