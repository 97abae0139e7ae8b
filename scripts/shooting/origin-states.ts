import type {
  OriginFailure,
  OriginFound,
  OriginRefusal,
} from '../../utils/messages/origin-protocol';
import type { Report } from '../../utils/messages/report';
import type { Wish } from '../../utils/origins/wish';
import { readDemoArticle } from '../demo-articles';

/** What was asked in the context menu, and what the background answers. */
export interface OriginState {
  readonly name: string;
  /** Null where nobody knows it any more. */
  readonly wish: Wish | null;
  readonly found: OriginFound;
  /** It looks like another state, but for its words. */
  readonly isLikeOthers?: boolean;
}

const { paragraphs } = readDemoArticle('sea-wall-inspections');
const PAGE = { isPrivate: false, pageUrl: 'http://roundup.example/links' } as const;
const LINK = {
  ...PAGE,
  kind: 'link',
  address: readDemoArticle('sea-wall-rewrite').url,
} as const satisfies Wish;
const WORDS = {
  ...PAGE,
  kind: 'words',
  text: paragraphs.slice(1, 4).join(' '),
  isCut: false,
} as const satisfies Wish;
const LONG_LINK: Wish = {
  ...LINK,
  address: `http://long.example/${'a-very-long-path-'.repeat(30)}`,
};
const FEW: Wish = { ...WORDS, text: 'The wall gave way.' };

/** Addresses that are refused for what they are. */
const REFUSED: Readonly<Partial<Record<OriginRefusal, string>>> = {
  'not-web': 'mailto:newsroom@northgatedaily.example',
  'same-page': `${PAGE.pageUrl}#next`,
  'never-read': 'http://mail.northgatedaily.example/inbox',
};
const REFUSALS: readonly OriginRefusal[] = [
  ...(['not-web', 'same-page', 'private', 'paused', 'site-off', 'never-read'] as const),
];
const FAILURES: readonly OriginFailure[] = [
  ...(['no-article', 'not-there', 'leads-elsewhere', 'too-large', 'unreachable'] as const),
  ...(['refused', 'later', 'library-unavailable', 'library-full', 'fault'] as const),
];

/** Every answer of the page, made of what the extension itself reported of the demo's rewrite. */
export function originStates(report: Report): readonly OriginState[] {
  const nothing = { source: null, shares: null, changes: null, marks: [], versions: [] };
  const none: Report = { ...report, ...nothing, verdict: 'none' };
  const words = { ...report.reading, url: '', title: '', publisher: null, site: null };
  const ofWords: Report = {
    ...report,
    // Of the page that they stand in nobody knows the date.
    source: report.source && { ...report.source, order: 'seen' },
    reading: { ...words, publishedAt: null, publishedFrom: null },
    changes: null,
  };
  return [
    { name: 'link-rewrite', wish: LINK, found: { kind: 'traced', report } },
    { name: 'link-nothing', wish: LINK, found: { kind: 'traced', report: none } },
    { name: 'link-waiting', wish: LINK, found: { kind: 'waiting' } },
    ...REFUSALS.map(
      (why): OriginState => ({
        name: `refused-${why}`,
        wish: { ...LINK, address: REFUSED[why] ?? LINK.address, isPrivate: why === 'private' },
        found: { kind: 'refused', why },
        isLikeOthers: why !== 'paused',
      }),
    ),
    ...FAILURES.map(
      (why, n): OriginState => ({
        name: `failed-${why}`,
        wish: LINK,
        found: { kind: 'failed', why },
        isLikeOthers: n > 0,
      }),
    ),
    { name: 'long-link', wish: LONG_LINK, found: { kind: 'failed', why: 'not-there' } },
    { name: 'words-rewrite', wish: WORDS, found: { kind: 'traced', report: ofWords } },
    {
      name: 'words-nothing',
      wish: { ...WORDS, isCut: true },
      found: { kind: 'traced', report: { ...none, reading: ofWords.reading } },
    },
    {
      name: 'words-too-short',
      wish: FEW,
      found: { kind: 'too-short', words: 4, needed: 25, telling: null },
    },
    {
      name: 'words-nothing-stored',
      wish: { ...WORDS, isPrivate: true },
      found: { kind: 'nothing-stored', telling: 'large enough for a man to stand in' },
    },
    { name: 'forgotten', wish: null, found: { kind: 'forgotten' } },
  ];
}

/** A link that leads to what is never answered. */
export const HANGING: Wish = { ...LINK, address: 'http://harbourcourier.example/hanging' };
