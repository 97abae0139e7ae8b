/** Words around figures, in English, German, French, Spanish and Russian; lower case. */

/** What a figure is multiplied by. "m" is a million after a currency and next to a figure, else it may be metres. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  (
    [
      [10, 'decades jahrzehnte jahrzehnten décennies décadas десятилетия десятилетий'],
      [12, 'dozen dutzend douzaine douzaines docena docenas'],
      [100, 'hundred'],
      [1e3, 'thousand k tausend tsd mille mil тыс тысяч тысячи тысяча'],
      [
        1e6,
        'million millions m mn mio millionen millón millon millones млн миллион миллиона миллионов',
      ],
      [
        1e9,
        'billion billions bn mrd milliarde milliarden milliard milliards md млрд миллиард миллиарда миллиардов',
      ],
      [1e12, 'trillion trillions tn billionen billón billones трлн триллион триллиона триллионов'],
    ] as const
  ).flatMap(([factor, words]) => words.split(' ').map((word) => [word, factor] as const)),
);

export const PERCENT =
  /^[\s\u00a0\u202f-]?(?:%|per ?cent\b|percentage\b|prozent\b|pour cent\b|por ciento\b|процент)/iu;

/** Within three words before a figure they say that it is rounded. */
export const APPROXIMATORS: ReadonlySet<string> = new Set(
  [
    'about around nearly almost some roughly approximately approx circa over above more than under below less fewer least most up close just',
    'etwa rund circa ca knapp fast über mehr als unter weniger mindestens höchstens bis gut ungefähr',
    'environ près plus moins quelque presque quasi autour au',
    'unos unas cerca casi más menos alrededor aproximadamente al',
    'около почти более свыше менее порядка примерно приблизительно не',
  ].flatMap((words) => words.split(' ')),
);
