/**
 * Numbers that news writes as words, in English, German, French, Spanish and Russian. "One" is left out: it is a pronoun more
 * often than a number. Which language a text is in is not known yet when words are read, so a number that is a frequent word
 * elsewhere is left out too: "elf", "sept" (September), "onze" (Dutch: our), "seize", "dos" (Portuguese: of the), "once".
 */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    2: 'two zwei deux два две двух двум двумя',
    3: 'three drei trois tres три трех трёх трем трём тремя',
    4: 'four vier quatre cuatro четыре четырех четырёх четырем четырём',
    5: 'five fünf cinq cinco пять пяти пятью',
    6: 'six sechs seis шесть шести шестью',
    7: 'seven sieben siete семь семи семью',
    8: 'eight acht huit ocho восемь восьми',
    9: 'nine neun neuf nueve девять девяти',
    10: 'ten zehn dix diez десять десяти',
    11: 'eleven одиннадцать одиннадцати',
    12: 'twelve zwölf douze doce двенадцать двенадцати',
    13: 'thirteen dreizehn treize trece тринадцать тринадцати',
    14: 'fourteen vierzehn quatorze catorce четырнадцать четырнадцати',
    15: 'fifteen fünfzehn quinze quince пятнадцать пятнадцати',
    16: 'sixteen sechzehn dieciséis шестнадцать шестнадцати',
    17: 'seventeen siebzehn diecisiete семнадцать семнадцати',
    18: 'eighteen achtzehn dieciocho восемнадцать восемнадцати',
    19: 'nineteen neunzehn diecinueve девятнадцать девятнадцати',
    20: 'twenty zwanzig vingt veinte двадцать двадцати',
    30: 'thirty dreißig dreissig trente treinta тридцать тридцати',
    40: 'forty vierzig quarante cuarenta сорок сорока',
    50: 'fifty fünfzig cinquante cincuenta пятьдесят пятидесяти',
    60: 'sixty sechzig soixante sesenta шестьдесят шестидесяти',
    70: 'seventy siebzig septante setenta семьдесят семидесяти',
    80: 'eighty achtzig huitante ochenta восемьдесят восьмидесяти',
    90: 'ninety neunzig nonante noventa девяносто',
  }).flatMap(([figure, words]) => words.split(' ').map((word) => [word, figure] as const)),
);
export const NUMBER_WORDS: readonly string[] = [...WRITTEN_OUT.keys()];
const FIGURE = /^\d[\d.,'’\s]*$/;
/** 1,500 and 1.500.000 and 1 500 000,5: the marks group, what parts the decimals is another one. */
const GROUPED = /^(\d{1,3}(?:([.,'’\s])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['٫', '.'],
  ['٬', ','],
]);

/**
 * The figure a word states, in one spelling whatever its grouping or digits: "1,500" and "1 500" → "1500", "1,5" → "1.5",
 * "٢٥" → "25", "twelve" and "zwölf" → "12". Null for words that are no figure.
 */
export function figureOf(word: string): string | null {
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39) {
    const figure = WRITTEN_OUT.get(word.toLowerCase());
    if (figure !== undefined || first < 0x80) return figure ?? null;
  }
  const digits = first < 0x80 ? word : inOurDigits(word);
  if (!FIGURE.test(digits)) return null;
  const [, grouped, , decimals] = GROUPED.exec(digits) ?? [];
  const whole = grouped?.replace(/\D/g, '');
  if (whole !== undefined && decimals === undefined) return whole;
  const plain = whole === undefined ? digits.replace(/,/g, '.') : `${whole}.${decimals}`;
  return plain.replace(/\.0+$/, '');
}

/** Every script has its ten digits in one row, nought first, so the value of one is how many digits stand before it. */
function inOurDigits(word: string): string {
  return word.normalize('NFKC').replace(/\P{ASCII}/gu, (character) => {
    if (!/\p{Nd}/u.test(character)) return MARKS.get(character) ?? character;
    let [code, value] = [character.codePointAt(0) ?? 0, 0];
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)))
      [code, value] = [code - 1, value + 1];
    return String(value);
  });
}
