/** A month or a day of the week that a word names. */
export interface CalendarWord {
  readonly kind: 'month' | 'weekday';
  /** From 0. */
  readonly number: number;
  /** False where other words are written the same ("may", "march"): these must be next to a day. */
  readonly certain: boolean;
}

/** Languages whose calendars are known; "capital" where months and days of the week are written with one. */
const LANGUAGES = [
  { locale: 'en', capital: true },
  { locale: 'de', capital: true },
  { locale: 'fr', capital: false },
  { locale: 'es', capital: false },
  { locale: 'ru', capital: false },
] as const;
/** 2024-01-01 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const UNCERTAIN = new Set(['May', 'March', 'mars']);

let known: ReadonlyMap<string, CalendarWord> | null = null;

/** What a written word names in any of the calendars; undefined for other words. */
export function calendarWord(written: string): CalendarWord | undefined {
  known ??= calendarWords();
  return known.get(written);
}

function calendarWords(): Map<string, CalendarWord> {
  const words = new Map<string, CalendarWord>();
  for (const { locale, capital } of LANGUAGES) {
    const add = (options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday', at: number) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      const part = format.formatToParts(at).find((one) => one.type === type)?.value ?? '';
      const number = type === 'month' ? new Date(at).getUTCMonth() : new Date(at).getUTCDay();
      for (const written of spellings(part.replace(/\.$/, ''), capital, locale))
        words.set(written, { kind: type, number, certain: !UNCERTAIN.has(written) });
    };
    for (let month = 0; month < 12; month++) {
      const at = Date.UTC(2024, month, 1);
      add({ month: 'long' }, 'month', at);
      // With a day Russian months are in the genitive.
      add({ month: 'long', day: 'numeric' }, 'month', at);
      if (locale === 'en') add({ month: 'short' }, 'month', at);
    }
    for (let day = 0; day < 7; day++) add({ weekday: 'long' }, 'weekday', MONDAY + day * DAY_MS);
  }
  words.set('Sept', { kind: 'month', number: 8, certain: true });
  words.set('Sonnabend', { kind: 'weekday', number: 6, certain: true });
  return words;
}

function spellings(word: string, capital: boolean, locale: string): string[] {
  if (capital) return [word];
  const forms = [word, `${word[0]?.toUpperCase()}${word.slice(1)}`];
  // "В среду": the accusative, in which Russian says when.
  return locale === 'ru' ? [...forms, ...forms.map((form) => form.replace(/а$/, 'у'))] : forms;
}
