/** Letters as Latin ones, close to how names are spelled in English news; "" for signs that are not heard. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    // Latin beyond accents.
    'ßss øo łl đd ðd þth æae œoe ıi',
    // Cyrillic: Russian, Ukrainian, Belarusian, Serbian, Macedonian.
    'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsh ъ ыy ь эe юiu яia',
    'єe іi ґg ўu ђdj јj љl њn ћc џdz ѓg ќk ѕz',
    // Greek.
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χkh ψps ωo',
    // Katakana.
    'ァa アa ィi イi ゥu ウu ェe エe ォo オo カka ガga キki ギgi クku グgu ケke ゲge コko ゴgo サsa ザza シshi ジji スsu ズzu',
    'セse ゼze ソso ゾzo タta ダda チchi ヂji ッ ツtsu ヅzu テte デde トto ドdo ナna ニni ヌnu ネne ノno ハha バba パpa ヒhi',
    'ビbi ピpi フfu ブbu プpu ヘhe ベbe ペpe ホho ボbo ポpo マma ミmi ムmu メme モmo ャa ヤya ュu ユyu ョo ヨyo ラra リri',
    'ルru レre ロro ワwa ヲo ンn ヴvu ー',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair.slice(1)]),
);

const MARKS = /\p{M}/gu;
const POSSESSIVE = /['’].*$/u;
const PLAIN = /^[a-z]*$/;

/** A word in plain lower-case Latin letters: "Łódź" → "lodz", "Байден" → "baiden", "トランプ" → "toranpu". Other letters stay. */
export function transliterate(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let latin = '';
  for (const letter of lower.replace(POSSESSIVE, '').normalize('NFKC')) {
    const bare = letter.normalize('NFD').replace(MARKS, '');
    latin += LETTERS.get(letter) ?? LETTERS.get(bare) ?? bare;
  }
  return latin;
}

/** Consonants that scripts and tongues write for one another; vowels, h, w and y are left out. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['ppbvf', 'kkcqgxj', 'ssz', 'ttd', 'rrl', 'nnm'].flatMap((all) =>
    [...all.slice(1)].map((letter) => [letter, all[0] ?? ''] as const),
  ),
);
/** Consonants of a skeleton: endings of inflection lie beyond. */
const SKELETON_LENGTH = 4;

/**
 * How a transliterated word sounds, vowels apart: "trump", "tramp" and "toranpu" → "trnp". The idea is Soundex's (Russell,
 * US patent 1,261,167, 1918); the classes merge what Cyrillic and Katakana cannot tell apart.
 */
export function soundOf(latin: string): string {
  const plain = latin
    .replace(/t?sch|tch|sh|ch|zh|ts|tz|cz/g, 's')
    .replace(/kh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?=[eiy])/g, 's');
  let [sound, last] = ['', ''];
  for (const [i, letter] of [...plain].entries()) {
    const consonant = CLASSES.get(letter) ?? '';
    if (consonant !== '' && consonant !== last) sound += consonant;
    else if (i === 0 && consonant === '') sound += 'a';
    last = consonant;
  }
  return sound.slice(0, SKELETON_LENGTH);
}
