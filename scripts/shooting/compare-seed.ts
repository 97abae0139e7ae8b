import { readFileSync } from 'node:fs';
import { readDemoArticle } from '../demo-articles';

const HOUR_MS = 3_600_000;
const MORNING = Date.UTC(2026, 2, 10, 6);
const LONG = 'Hafenmauerinspektionsberichtsveröffentlichungsverzögerung';

/** An article of a library's file. */
interface Line {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  readonly stories?: readonly object[];
}

/** Two articles that are compared, by their addresses. */
export interface PairOfAddresses {
  readonly reading: string;
  readonly source: string;
}

type Translated = Omit<Line, 'text' | 'stories'> & { readonly paragraphs: readonly string[] };

const file = new URL('../../tests/tracing/reuse/translations-into-english.json', import.meta.url);
const [translated]: { reading: Translated; source: Translated }[] = JSON.parse(
  readFileSync(file, 'utf8'),
);
if (translated === undefined) throw new Error('no translation to compare');

const address = (name: string) => `http://${name}.example/2026/03/10/${name}`;
const later = (hours: number) => new Date(MORNING + hours * HOUR_MS).toISOString();
const inText = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

const OWN = [
  'The line reopened on Monday with a band, two speeches and a goat that nobody had invited.',
  'Passengers at the terminus said that they had got used to the bus, and that the bus had never got used to them.',
  'A ticket now costs what a loaf costs in the bakery opposite, and the bakery has put up a sign about it.',
  'The depot keeps a book in which every driver writes one line at the end of a shift, and Monday’s lines are short.',
];

const MORE = [
  'Behind the terminus a row of sheds is let by the week to anybody who mends things, and the rent is paid in what was mended. There is a clock in every one of them, and no two agree.',
  'The oldest tenant has repaired umbrellas there since before the line was first closed; she keeps the ones that nobody fetched in a rack by the door and lends them out when it rains, which her neighbours call a library.',
  'On Tuesday she lent eleven, and by evening twelve had come back. Nobody on the platform would own to the twelfth, a green one with a duck for a handle, so it has been given a number and a place at the end of the rack.',
];

const ARABIC = [
  'قال حارس المنارة إن الضوء انطفأ ثلاث ليال متتالية قبل أن يكتشف المهندسون أن طائرا بنى عشه داخل العدسة الكبيرة.',
  'وأضاف الحارس أن السفن الصغيرة بقيت في المرفأ حتى عاد الضوء، وأن الصيادين علقوا فوانيسهم على الرصيف الشرقي بدلا منه.',
  'وذكرت البلدية أن إصلاح العدسة كلف أربعة عشر ألف دينار، وأن الطائر نقل مع فراخه إلى برج مهجور قرب محطة القطار القديمة.',
  'وروى مدير المرفأ أن قبطان عبارة صغيرة ظن أن المدينة نائمة، فأطلق صفارته ثلاث مرات حتى خرج أهل الحي إلى الشرفات بمصابيحهم.',
  'وقررت البلدية أن تضع شبكة دقيقة حول العدسة، وأن تبني للطائر بيتا من خشب على سطح المدرسة يزوره الأطفال كل صباح في طريقهم إلى الصفوف.',
  'وقالت المهندسة ليلى منصور: «لم نر شيئا كهذا منذ ثلاثين سنة، وقد انتظرنا حتى فقست آخر بيضة قبل أن نبدأ العمل».',
];

const ENOUGH = readDemoArticle('library-cat').paragraphs;

const tram = readDemoArticle('tram-derailment');
const [reading, source] = [translated.reading, translated.source].map(
  ({ paragraphs, ...fields }): Line => ({ ...fields, text: inText(paragraphs) }),
);

function line(name: string, fields: Partial<Line>): Line {
  const hours = 24;
  return {
    url: address(name),
    title: 'The light went out for three nights',
    publisher: 'Estuary Post',
    text: '',
    lang: 'en',
    published: later(hours),
    ...fields,
  };
}

const partial = line('partial', {
  title: 'Tram line reopens with a goat',
  text: inText([...OWN, ...tram.paragraphs.slice(1, 3), ...MORE]),
});
const roundup = line('roundup', {
  title: 'The day in the county',
  publisher: 'Tideline',
  text: inText([...OWN, ...tram.paragraphs]),
  stories: [
    { title: 'Goat at the terminus', text: inText(OWN) },
    { title: tram.title, text: inText(tram.paragraphs) },
  ],
});
const arabicFirst = line('manara', {
  title: 'طائر يطفئ منارة المرفأ ثلاث ليال',
  publisher: 'بريد المرفأ',
  lang: 'ar',
  text: inText(ARABIC),
  published: later(0),
});
const arabicLater = line('sahil', {
  title: 'عش في العدسة: لماذا انطفأت المنارة',
  publisher: 'صوت الساحل',
  lang: 'ar',
  text: inText([ARABIC[1] ?? '', ARABIC[0] ?? '', ...ARABIC.slice(2)]).replaceAll('ليال', 'أمسيات'),
});
const longFirst = line('first', {
  title: `${LONG.repeat(4)}, and how it came to that`,
  publisher: LONG.repeat(2),
  text: inText(OWN),
  published: later(0),
});
const longLater = line('later', {
  title:
    'A headline that goes on, as headlines of the serious kind will, past the first comma, past the second, and past the point at which anybody but its author still knows how it began, or why, or for whom',
  text: inText([...OWN].reverse()),
});

/** One story at forty outlets, each with a part of it, some undated. */
const VERSIONS = Array.from({ length: 40 }, (_, n) =>
  line(`version${n}`, {
    title: `Cat borrows books, part ${n + 1}`,
    publisher: `${['The Slipway', 'Estuary Post', 'Tideline', 'Coast & County'][n % 4]} ${n}`,
    text: inText([...ENOUGH.slice(n % 3), OWN[n % 4] ?? '']),
    published: n % 9 === 8 ? null : later(n * 5),
  }),
);

const demo = (name: string) => readDemoArticle(name).url;
const pairOf = (reading: Line | undefined, source: Line | undefined): PairOfAddresses => ({
  reading: reading?.url ?? '',
  source: source?.url ?? '',
});

/** Pairs by the state of the page that they lead to; the demo's are in the library when its articles were read. */
export const PAIRS = {
  rewrite: { reading: demo('sea-wall-rewrite'), source: demo('sea-wall-inspections') },
  copy: { reading: demo('stolen-cello-reprint'), source: demo('stolen-cello') },
  partial: { reading: partial.url, source: tram.url },
  translation: pairOf(reading, source),
  'came-from-the-earlier': {
    reading: demo('sea-wall-inspections'),
    source: demo('sea-wall-rewrite'),
  },
  'nothing-shared': { reading: demo('library-cat'), source: demo('sea-wall-inspections') },
  'right-to-left-texts': pairOf(arabicLater, arabicFirst),
  'long-titles': pairOf(longLater, longFirst),
} as const satisfies Readonly<Record<string, PairOfAddresses>>;

export const STORY_PAIR = { reading: roundup.url, source: tram.url };
export const VERSIONS_PAIR = pairOf(VERSIONS[7], VERSIONS[0]);
export const ABSENT_PAIR = { reading: address('gone'), source: address('nowhere') };

/** What a library must take in for all of these, beside the demo's articles. */
export const COMPARE_LINES = [
  ...[reading, source, partial, roundup, arabicFirst, arabicLater, longFirst, longLater],
  ...VERSIONS,
].map((one) => JSON.stringify(one));
