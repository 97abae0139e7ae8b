import type { SourceChecked } from '../../utils/messages/origin-protocol';
import type { FollowState, MarksShown, TabState } from '../../utils/messages/protocol';
import type { ChangeCounts, Report, VersionCard } from '../../utils/messages/report';
import { CREDIT, severalStories, shares, UNADDRESSED, underived, version } from './popup-reports';

/** What the background answers a popup in one state. */
export interface PopupState {
  readonly name: string;
  readonly tab: TabState;
  readonly follow?: FollowState;
  /** What becomes of the source that the page names, when the reader asks for it. */
  readonly check?: SourceChecked;
  /** What is marked on the page. */
  readonly marks?: MarksShown;
  /** It looks like another state, but for its words. */
  readonly isLikeOthers?: boolean;
}

const UNCHANGED: ChangeCounts = {
  ...{ quotations: 0, reworded: 0, reattributed: 0, figures: 0, dates: 0, names: 0 },
  ...{ attributions: 0, leftOut: 0, isUnnamed: false },
};
const AGREEING = {
  ...CREDIT,
  name: 'The Harbour Courier',
  evidence: 'This report was first published by The Harbour Courier.',
  agrees: true,
};
const SITE = 'northgatedaily.example';
/** Every state of the popup, made of what the extension itself reported of the demo's rewrite. */
export function popupStates(report: Report, source: VersionCard): readonly PopupState[] {
  return [
    ...verdicts(report, source),
    ...orders(report, source),
    ...extremes(report, source),
    ...unchecked(),
    ...following(report),
    ...checkedSources(report),
    ...markings(report),
    ...saidOfSources(report, source),
    ...changed(report),
  ];
}

const traced = (name: string, report: Report): PopupState => ({
  name,
  tab: { kind: 'traced', report },
});

/** Of whom it is not said that nobody credits them: who is credited, and who may not have been first. */
const named = (report: Report): Report => ({
  ...report,
  changes: report.changes && { ...report.changes, isUnnamed: false },
});

/** What the reading's own publisher had before it. */
function ofSamePublisher(source: VersionCard, { reading }: Report): VersionCard {
  const { publisher, site } = reading;
  const url = `http://${site}/2025/03/11/sea-wall`;
  return { ...source, verdict: 'update', publisher, host: site, url, passageUrl: null };
}

function verdicts(report: Report, source: VersionCard): readonly PopupState[] {
  const bare = underived(report);
  const none: Report = { ...bare, verdict: 'none', librarySize: 1_204 };
  const related = [1, 2, 3].map((n) => version(source, n, 'related'));
  const later = [7, 9, 10].map((n) => version(source, n, n === 7 ? 'copy' : 'rewrite'));
  const french: VersionCard = {
    ...source,
    verdict: 'translation',
    lang: 'fr',
    title: 'La digue de Brackwater avait échoué à deux inspections avant de céder',
    publisher: 'Le Courrier du Port',
    host: 'courrierduport.example',
    url: 'http://courrierduport.example/2025/03/11/digue',
    passageUrl: 'http://courrierduport.example/2025/03/11/digue',
  };
  const patchwork: Report = {
    ...report,
    verdict: 'partial',
    source: { ...source, verdict: 'partial' },
    shares: shares(0.21, 0.14),
    changes: { ...UNCHANGED, quotations: 3, reworded: 1, isUnnamed: true },
  };
  return [
    traced('rewrite', report),
    traced('copy', {
      ...report,
      verdict: 'copy',
      source: { ...source, verdict: 'copy' },
      shares: shares(0.97, 0.02),
      changes: { ...UNCHANGED, quotations: 5, isUnnamed: true },
    }),
    traced('partial', patchwork),
    traced('patchwork', {
      ...patchwork,
      otherSources: [
        { ...version(source, 1, 'partial'), title: 'Inside the harbours committee', share: 0.18 },
        { ...version(source, 2, 'partial'), title: 'Forty-one on camp beds', share: 0.11 },
        { ...version(source, 3, 'partial'), share: 0.06 },
      ],
    }),
    traced('translation', {
      ...report,
      verdict: 'translation',
      source: french,
      shares: shares(0, 0.84),
      changes: { ...UNCHANGED, figures: 2, isUnnamed: true },
    }),
    traced('update', {
      ...report,
      verdict: 'update',
      source: ofSamePublisher(source, report),
      shares: shares(0.7, 0.1),
      changes: null,
    }),
    traced('credited', { ...bare, verdict: 'credited', credit: CREDIT }),
    traced('credited-no-address', { ...bare, verdict: 'credited', credit: UNADDRESSED }),
    traced('rewrite-credit-agrees', { ...named(report), credit: AGREEING }),
    traced('rewrite-credit-differs', { ...named(report), credit: { ...CREDIT, agrees: false } }),
    traced('original', { ...bare, verdict: 'original', versions: later }),
    traced('related', { ...bare, verdict: 'related', related }),
    traced('none', none),
    traced('none-nothing-telling', { ...none, telling: null }),
    traced('none-empty-library', { ...none, librarySize: 0 }),
    traced('rewrite-with-related', { ...report, related }),
  ];
}

function orders(report: Report, source: VersionCard): readonly PopupState[] {
  const undated = { publishedAt: null, publishedFrom: null } as const;
  const reading = { ...report.reading, ...undated };
  return [
    traced('half-dated', { ...report, reading, source: { ...source, order: 'half-dated' } }),
    traced('no-dates', {
      ...named(report),
      reading,
      source: { ...source, ...undated, order: 'seen' },
    }),
    traced('disputed-order', { ...report, source: { ...source, disputed: true } }),
    traced('declared-order', {
      ...named(report),
      credit: AGREEING,
      source: { ...source, order: 'declared', disputed: true },
    }),
  ];
}

function extremes(report: Report, source: VersionCard): readonly PopupState[] {
  const arabic: VersionCard = {
    ...source,
    verdict: 'translation',
    lang: 'ar',
    publisher: 'بريد المرفأ',
    title: 'جدار البحر في براكواتر لم يجتز تفتيشين قبل أن ينهار، بحسب وثائق البلدية',
  };
  const unbroken: VersionCard = {
    ...source,
    publisher: 'Küstenschutzbauwerksprüfungsberichterstattungsblatt'.repeat(3),
    title: 'Hafenmauerinspektionsberichtsveröffentlichungsverzögerung'.repeat(6),
    host: `${'a'.repeat(60)}.${'b'.repeat(60)}.example`,
  };
  const forty = Array.from({ length: 40 }, (_, n) => version(source, n, 'rewrite'));
  return [
    traced('long-words', { ...report, source: unbroken, versions: [unbroken, unbroken] }),
    traced('right-to-left-title', {
      ...report,
      verdict: 'translation',
      source: arabic,
      shares: shares(0, 0.84),
      changes: { ...UNCHANGED, figures: 1 },
      versions: [version(arabic, 2, 'translation'), version(arabic, 3, 'translation')],
    }),
    traced('forty-versions', { ...report, versions: forty }),
    traced('stories', severalStories(report, source)),
  ];
}

function unchecked(): readonly PopupState[] {
  const notChecked = [
    'no-access',
    'site-off',
    'never-read',
    'paused',
    'private',
    'deleted',
    'browser-page',
  ];
  const notArticle = [
    ...['front-page', 'search', 'list', 'shop', 'discussion', 'reference', 'media', 'not-news'],
    ...['no-article-text', 'not-html'],
  ];
  const failures = [
    ...['too-large', 'too-many-elements', 'no-text', 'too-short', 'too-slow', 'page-unreachable'],
    ...['library-unavailable', 'library-full', 'fault'],
  ];
  const inKind = (kind: string, reasons: readonly string[]) =>
    reasons.map((why, n): PopupState => {
      const site = /no-access|paused|private|deleted|browser-page/.test(why) ? null : SITE;
      return {
        name: `${kind}-${why}`,
        tab: { kind, why, site } as TabState,
        isLikeOthers: n > 0,
      };
    });
  return [
    { name: 'checking', tab: { kind: 'checking', url: '' } },
    ...inKind('not-checked', notChecked),
    ...inKind('not-article', notArticle),
    ...inKind('failed', failures),
  ];
}

function following(report: Report): readonly PopupState[] {
  const follows: Readonly<Record<string, FollowState>> = {
    'can-follow': { kind: 'not-followed', site: SITE },
    followed: { kind: 'followed', site: SITE, brought: 1_284, isFailing: false },
    'followed-failing': { kind: 'followed', site: SITE, brought: 3, isFailing: true },
    'no-feed': { kind: 'no-feed', site: SITE },
    'follow-waiting': { kind: 'waiting', site: SITE },
  };
  return Object.entries(follows).map(([name, follow]) => ({ ...traced(name, report), follow }));
}

function checkedSources(report: Report): readonly PopupState[] {
  const credited: Report = { ...underived(report), verdict: 'credited', credit: CREDIT };
  const checks: readonly SourceChecked[] = ['no-article', 'unreachable', 'fault'];
  return checks.map((check) => ({ ...traced(`source-${check}`, credited), check }));
}

function markings(report: Report): readonly PopupState[] {
  const on = { kind: 'on', total: 10, found: 10, current: null, tookMs: 4 } as const;
  const shown: Readonly<Record<string, MarksShown>> = {
    'marks-on': on,
    'marks-walked': { ...on, current: 2 },
    'marks-some': { ...on, found: 7, current: 6 },
    'marks-none-found': { ...on, found: 0 },
    'marks-unsupported': { kind: 'unsupported' },
    'marks-page-changed': { kind: 'changed' },
    'marks-failed': { kind: 'failed' },
  };
  return Object.entries(shown).map(([name, marks]) => ({ ...traced(name, report), marks }));
}

/** What the reader has said against sources that were named before. */
function saidOfSources(report: Report, source: VersionCard): readonly PopupState[] {
  const refused = [
    { source: 'http://one.example/a', name: 'The Harbour Courier', said: 'not-rewrite' },
    { source: 'http://two.example/b', name: 'بريد المرفأ', said: 'wrong-source' },
  ] as const;
  const none: Report = { ...underived(report), verdict: 'none', refused: refused.slice(0, 1) };
  const other = version(source, 2, 'rewrite');
  return [
    traced('refused-source', none),
    traced('refused-sources-and-another', { ...report, source: other, refused }),
  ];
}

function changed(report: Report): readonly PopupState[] {
  const everything = {
    ...{ quotations: 12, reworded: 5, reattributed: 1, figures: 3, dates: 1, names: 2 },
    ...{ attributions: 4, leftOut: 31, isUnnamed: true },
  };
  return [
    traced('everything-changed', { ...report, changes: everything }),
    traced('nothing-changed', { ...report, changes: { ...UNCHANGED, quotations: 9 } }),
  ];
}
