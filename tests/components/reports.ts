import type { TabState } from '../../utils/messages/protocol';
import type { CreditCard, Report, StoryReport, VersionCard } from '../../utils/messages/report';

const HOUR_MS = 3_600_000;

/** Noon on 1 August 2026 where the test runs. */
export const PUBLISHED_AT = new Date(2026, 7, 1, 12, 0, 30).getTime();
export const NOW = new Date(2026, 7, 3, 9).getTime();

export function card(changes: Partial<VersionCard> = {}): VersionCard {
  return {
    url: 'https://tidewater-courier.example/harbour/dredging',
    passageUrl: 'https://tidewater-courier.example/harbour/dredging#:~:text=the%20dredger',
    host: 'tidewater-courier.example',
    publisher: 'Tidewater Courier',
    title: 'Dredging halted after eelgrass is found',
    lang: 'en',
    publishedAt: PUBLISHED_AT,
    publishedFrom: 'json-ld',
    seenAt: PUBLISHED_AT + HOUR_MS,
    verdict: 'rewrite',
    order: 'dated',
    disputed: false,
    confidence: 0.94,
    share: 0.4,
    ...changes,
  };
}

export function report(changes: Partial<Report> = {}): Report {
  return {
    reading: {
      url: 'https://dailybrine.example/dredging',
      site: 'dailybrine.example',
      title: 'Dredging stopped at Penmarrow',
      publisher: 'Daily Brine',
      lang: 'en',
      publishedAt: PUBLISHED_AT + 3 * HOUR_MS,
      publishedFrom: 'json-ld',
      seenAt: PUBLISHED_AT + 5 * HOUR_MS,
    },
    verdict: 'rewrite',
    confidence: 0.94,
    source: card(),
    shares: { verbatimShare: 0.31, rewordedShare: 0.52, newShare: 0.17 },
    changes: null,
    marks: [],
    textLength: 0,
    credit: null,
    stories: [],
    otherSources: [],
    versions: [],
    related: [],
    refused: [],
    telling: 'eelgrass lay twelve metres below the chart',
    librarySize: 1_203,
    stored: true,
    tookMs: 12,
    ...changes,
  };
}

export function credit(changes: Partial<CreditCard> = {}): CreditCard {
  return {
    name: 'Shoal Wire',
    url: 'https://shoalwire.example/dredger',
    host: 'shoalwire.example',
    searchWords: null,
    evidence: 'PENMARROW (Shoal Wire) —',
    agrees: null,
    ...changes,
  };
}

/** What a credit without an address leaves. */
export const UNADDRESSED = {
  url: null,
  host: null,
  searchWords: 'Dredging stopped Shoal Wire',
} as const;

export function story(changes: Partial<StoryReport> = {}): StoryReport {
  return {
    title: 'Ferry timetable is cut',
    verdict: 'none',
    confidence: 0,
    source: null,
    shares: null,
    credit: null,
    ...changes,
  };
}

const SHARES = { verbatimShare: 0.31, rewordedShare: 0.52, newShare: 0.17 } as const;
/** The stories of a page, one of each kind. */
export const STORIES: readonly StoryReport[] = [
  story({ title: 'Dredger leaves', verdict: 'rewrite', source: card(), shares: SHARES }),
  story({ title: 'Eelgrass counted', verdict: 'credited', credit: credit() }),
  story({ title: 'Lighthouse sold', verdict: 'credited', credit: credit(UNADDRESSED) }),
  story(),
];

export const traced = (changes: Partial<Report> = {}): TabState => ({
  kind: 'traced',
  report: report(changes),
});

const nothing = { source: null, shares: null } as const;
const site = 'dailybrine.example';

/** A state of every kind and reason. */
export const EVERY_STATE: readonly TabState[] = [
  ...(['no-access', 'site-off', 'never-read', 'paused', 'private', 'browser-page'] as const).map(
    (why) => ({ kind: 'not-checked', why, site }) as const,
  ),
  { kind: 'checking', url: 'https://dailybrine.example/dredging' },
  ...(
    [
      'front-page',
      'search',
      'list',
      'shop',
      'discussion',
      'reference',
      'media',
      'not-news',
      'no-article-text',
      'not-html',
    ] as const
  ).map((why) => ({ kind: 'not-article', why, site }) as const),
  ...(
    [
      'too-large',
      'too-many-elements',
      'no-text',
      'too-short',
      'too-slow',
      'library-unavailable',
      'library-full',
      'page-unreachable',
      'fault',
    ] as const
  ).map((why) => ({ kind: 'failed', why, site }) as const),
  ...(['copy', 'rewrite', 'partial', 'translation', 'update'] as const).map((verdict) =>
    traced({ verdict, source: card({ verdict }) }),
  ),
  traced({ verdict: 'original', ...nothing, versions: [card(), card({ url: null })] }),
  traced({ verdict: 'related', ...nothing, related: [card({ verdict: 'related' })] }),
  traced({ verdict: 'credited', ...nothing, credit: credit() }),
  traced({ verdict: 'credited', ...nothing, credit: credit(UNADDRESSED) }),
  traced({ credit: credit({ agrees: true }) }),
  traced({ credit: credit({ agrees: false }) }),
  traced({ credit: credit({ agrees: false, ...UNADDRESSED }) }),
  traced({ source: null, stories: STORIES }),
  traced({ verdict: 'credited', ...nothing, stories: STORIES.slice(1) }),
  traced({ verdict: 'none', ...nothing, stories: [story(), story({ title: 'Second' })] }),
  traced({ verdict: 'none', ...nothing }),
  traced({ verdict: 'none', ...nothing, librarySize: 0 }),
  traced({ verdict: 'none', ...nothing, stored: false }),
  traced({ verdict: 'none', ...nothing, librarySize: 0, stored: false }),
];
