const OUTLETS = ['The Harbour Courier', 'Estuary Post', 'The Slipway', 'Tideline', 'Fathom Wire'];
const THINGS = ['ferry', 'lighthouse', 'allotment', 'tram', 'orchard', 'archive', 'bandstand'];
const EVENTS = ['reopens after', 'is closed for', 'wins a prize after', 'is sold after'];
const SPANS = ['three winters', 'a long quarrel', 'eleven days', 'a storm', 'two inspections'];
const DAY_MS = 86_400_000;
const NEWEST = Date.UTC(2026, 2, 20, 9, 30);

const pick = (words: readonly string[], n: number) => words[n % words.length] ?? '';

/** Lines of a library's file: so many invented articles, no two alike. */
export function articleLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const what = `${pick(THINGS, n)} ${pick(EVENTS, n * 3)} ${pick(SPANS, n * 7)}`;
    const published = new Date(NEWEST - n * (DAY_MS / 5)).toISOString();
    const text = [0, 1, 2, 3].map(
      (k) =>
        `Visitors number ${n * 7 + k} to the ${pick(THINGS, n + k)} said that the ${what}, and that the ${pick(THINGS, n * 5 + k)} of lot ${n}-${k} would follow within ${k + 2} weeks.`,
    );
    return JSON.stringify({
      schema: 'headwater-article/1',
      url: `https://outlet${n % 23}.example/2026/${n}-${pick(THINGS, n)}`,
      title: `Lot ${n + 1}: the ${what}`,
      text: text.join('\n\n'),
      published,
      publishedFrom: 'json-ld',
      publisher: pick(OUTLETS, n * 11),
      lang: 'en',
    });
  });
}

/** Five that are hard to set: long, right to left, undated, untitled, unnamed. */
export function awkwardLines(): readonly string[] {
  const text = 'The harbour master counted the boats twice and wrote both numbers down.';
  const awkward = [
    {
      title: 'Hafenmauerinspektionsberichtsveröffentlichungsverzögerung'.repeat(4),
      publisher: 'Küstenschutzbauwerksprüfungsblatt'.repeat(3),
      lang: 'de',
    },
    {
      title: 'جدار البحر في براكواتر لم يجتز تفتيشين قبل أن ينهار، بحسب وثائق البلدية',
      publisher: 'بريد المرفأ',
      lang: 'ar',
      published: '2026-03-11T07:00:00Z',
    },
    { title: 'No date at all', publisher: 'Estuary Post' },
    { title: '', published: '2026-03-12T07:00:00Z' },
    {
      title:
        'A headline that goes on, as headlines of the serious kind will, past the first comma, past the second, and past the point at which anybody but its author still knows how it began',
      published: '2026-03-13T07:00:00Z',
      versions: [
        {
          title: 'A headline that goes on',
          text: `${text}\n\n${text}`,
          lastSeen: '2026-03-12T07:00:00Z',
        },
        { title: 'A headline', text, lastSeen: '2026-03-11T19:30:00Z' },
      ],
    },
  ];
  return awkward.map((fields, n) =>
    JSON.stringify({ url: `https://awkward.example/${n}`, text: `${text} (${n})`, ...fields }),
  );
}

const BAD_LINES = ['{"url":', '{"url": "ftp://elsewhere.example/", "text": "x"}', '[]'];

/** A file with three lines that cannot be read. */
export const fileWithBadLines = () =>
  [...awkwardLines().slice(0, 2), ...BAD_LINES, ...awkwardLines().slice(2)].join('\n');

/** Feeds in another reader's file. */
export const OPML = `<?xml version="1.0"?><opml version="2.0"><body>${[
  'Estuary Post',
  'Tideline',
  'The Slipway',
]
  .map((title, n) => `<outline type="rss" text="${title}" xmlUrl="http://feed${n}.example/rss"/>`)
  .join('')}</body></opml>`;

/** Rows of sources, as the library keeps them: well, failing, paused, new, with a long name. */
export function sourceRows(
  now: number,
): readonly Readonly<Record<string, string | number | boolean | null | object>>[] {
  const row = {
    site: null,
    isPaused: false,
    addedAt: now - 30 * DAY_MS,
    nextFetchAt: now + DAY_MS,
    paceMs: 3_600_000,
    fetchedAt: now - 1_800_000,
    etag: null,
    lastModified: null,
    failures: 0,
    lastFailure: null,
    spent: { day: 0, requests: 0 },
    named: [],
    brought: 214,
  };
  return [
    { ...row, address: 'http://well.example/feed.xml', title: 'The Harbour Courier' },
    {
      ...row,
      address: 'http://failing.example/rss',
      title: 'Estuary Post',
      failures: 4,
      lastFailure: 'unreachable',
      brought: 3,
    },
    { ...row, address: 'http://paused.example/atom', title: 'بريد المرفأ', isPaused: true },
    { ...row, address: 'http://new.example/feed', title: 'Tideline', fetchedAt: null, brought: 0 },
    {
      ...row,
      address: `http://long.example/${'a-very-long-path-'.repeat(8)}`,
      title: 'Küstenschutzbauwerksprüfungsberichterstattungsblatt'.repeat(2),
      failures: 1,
      lastFailure: 'no-feed',
      brought: 1,
    },
  ];
}

/** What a reader has said of verdicts, as the library keeps it. */
export function feedbackRows(now: number): readonly object[] {
  const said = (n: number, what: object) => ({
    reading: `http://reading.example/${n}`,
    source: `http://source.example/${n}`,
    said: 'not-rewrite',
    at: now - n * 7 * 3_600_000,
    verdict: 'rewrite',
    confidence: 0.8,
    methodVersion: 1,
    readingTitle: 'Sea wall had failed two inspections, papers show',
    readingPublisher: 'Northgate Daily',
    sourceTitle: 'Brackwater sea wall failed two inspections before it gave way',
    sourcePublisher: 'The Harbour Courier',
    ...what,
  });
  return [
    said(1, {}),
    said(2, { said: 'wrong-source', verdict: 'copy', sourcePublisher: null }),
    said(9, {
      readingTitle: 'Hafenmauerinspektionsberichtsveröffentlichungsverzögerung'.repeat(3),
      sourceTitle: 'جدار البحر في براكواتر لم يجتز تفتيشين قبل أن ينهار',
      sourcePublisher: 'بريد المرفأ',
    }),
    said(30, { readingTitle: '', sourceTitle: '' }),
  ];
}
