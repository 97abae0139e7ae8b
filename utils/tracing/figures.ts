/** Numbers that news writes as words. "One" is left out: it is a pronoun more often than a number. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
  }),
);
export const NUMBER_WORDS: readonly string[] = [...WRITTEN_OUT.keys()];
const DIGITS = /^\p{Nd}[\p{Nd}.,]*$/u;
/** 1,500 and 1.500.000: the marks group, they do not part decimals. */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/**
 * The figure a word states, in one spelling whatever its grouping or alphabet: "1,500" → "1500", "1,5" → "1.5", "twelve" → "12".
 * Null for words that are no figure.
 */
export function figureOf(word: string): string | null {
  const first = word.charCodeAt(0);
  if (first < 0x30 || (first > 0x39 && first < 0x80))
    return WRITTEN_OUT.get(word.toLowerCase()) ?? null;
  const digits = first < 0x80 ? word : word.normalize('NFKC');
  if (!DIGITS.test(digits)) return null;
  if (GROUPED.test(digits)) return digits.replace(/[.,]/g, '');
  return digits.replace(/,/g, '.').replace(/\.0+$/, '');
}
