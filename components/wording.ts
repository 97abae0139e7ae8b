/**
 * Every English sentence the reader sees, and nothing else: values in, words out.
 *
 * The words are neutral: text is the same, reworded or derived. "Earlier" is said only where dates or a credit show it.
 */

import type { Report, StoryReport, VersionCard } from '../utils/messages/protocol';
import { type Sentence, sayAround } from '../utils/say';
import type { DateOrigin, Order, Verdict } from '../utils/tracing/model';
import { dayWords, LANGUAGE, lapseBetween, lapseWords, momentWords, statedDate } from './moments';
import { wholePercents } from './whole-percents';

const LONGEST_NAME = 80;

/** The outlet as its page names it, else its host. */
export function outletName(card: Pick<VersionCard, 'publisher' | 'host'>): string {
  const name = card.publisher?.trim() || card.host || 'an unnamed outlet';
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

type Derived = Exclude<Verdict, 'original' | 'related' | 'none'>;

/** How each verdict on derived text begins, by what is known of the order. */
const OPENINGS: Readonly<Record<Derived, { earlier: string; of: string; before: string }>> = {
  copy: {
    earlier: 'The same text as an earlier report by ',
    of: 'The same text as a report of ',
    before: 'The same text as a report by ',
  },
  rewrite: {
    earlier: 'A rewrite of an earlier report by ',
    of: 'A rewrite of a report of ',
    before: 'The same reporting as a report by ',
  },
  partial: {
    earlier: 'Takes passages from an earlier report by ',
    of: 'Takes passages from a report of ',
    before: 'Some of the same reporting as a report by ',
  },
  translation: {
    earlier: 'A translation of an earlier report by ',
    of: 'A translation of a report of ',
    before: 'The same reporting as a report by ',
  },
  update: {
    earlier: 'An update of an earlier version by ',
    of: 'An update of a version of ',
    before: 'The same reporting as another version by ',
  },
};

/** The verdict as one sentence, without a full stop. `now` (epoch ms) decides whether a date needs its year. */
export function verdictSentence(report: Report, now: number): Sentence {
  const { verdict, source, credit, stories } = report;
  if (stories.length > 0) return [storiesSentence(stories)];
  if (verdict === 'credited' && credit !== null)
    return ['Says it comes from ', { name: credit.name }];
  if (verdict === 'none') return ['Nothing earlier in your library'];
  if (verdict === 'original') return [originalSentence(report.versions)];
  if (verdict === 'related') return relatedSentence(report);
  return source === null || verdict === 'credited'
    ? ['Nothing earlier in your library']
    : derivedSentence(verdict, source, now);
}

/** The verdict on one story of a page of several, as short as a list needs it. */
export function storySentence({ verdict, source, credit }: StoryReport, now: number): Sentence {
  if (verdict === 'credited' && credit !== null)
    return ['Says it comes from ', { name: credit.name }];
  if (verdict === 'original') return ['The earliest version you have'];
  if (verdict === 'related') return ['Also reported elsewhere'];
  return source === null || verdict === 'credited' || verdict === 'none'
    ? ['Nothing earlier in your library']
    : derivedSentence(verdict, source, now);
}

function storiesSentence(stories: readonly StoryReport[]): string {
  const derived = stories.filter(({ shares }) => shares !== null).length;
  const credited = stories.filter(({ verdict }) => verdict === 'credited').length;
  const known = [
    derived === 0 ? null : `${count(derived)} known from other reports`,
    credited === 0 ? null : `${count(credited)} with a source named`,
  ].filter((words) => words !== null);
  const here = `${count(stories.length)} stories on this page`;
  return known.length === 0 ? here : `${here}: ${known.join(', ')}`;
}

function derivedSentence(verdict: Derived, source: VersionCard, now: number): Sentence {
  const opening = OPENINGS[verdict];
  const by = { name: outletName(source) };
  const stated = statedDate(source);
  if (source.order === 'half-dated' && stated !== null) {
    return [`${opening.of}${dayWords(stated, now)} by `, by, '; this page gives no date'];
  }
  if (source.order === 'dated' || source.order === 'declared')
    return verdict === 'copy' ? sayAround('verdict_copy_earlier', by.name) : [opening.earlier, by];
  return [opening.before, by, ', which you had here before'];
}

function originalSentence(versions: readonly VersionCard[]): string {
  const later = versions.filter(({ verdict }) => verdict !== 'related');
  const onlySeen = later.every(({ order }) => order === 'seen');
  if (later.length === 0) return 'The earliest version you have';
  if (onlySeen) return `The version you had here first; ${later.length} since`;
  return `The earliest version you have; ${later.length} later ${later.length === 1 ? 'one' : 'ones'}`;
}

function relatedSentence({ source, related }: Report): Sentence {
  const cards = related.length > 0 ? related : source === null ? [] : [source];
  const names = [...new Set(cards.map(outletName))];
  const [first, second] = names;
  if (first === undefined) return ['Also reported elsewhere'];
  if (second === undefined) return ['Also reported by ', { name: first }];
  if (names.length === 2) {
    return ['Also reported by ', { name: first }, ' and ', { name: second }];
  }
  return ['Also reported by ', { name: first }, ` and ${names.length - 1} others`];
}

/** Under the verdict: what it was compared with, or what happens next; null where nothing need be added. */
export function verdictDetail(report: Report): string | null {
  const pieces: string[] = [];
  if (report.verdict === 'none') pieces.push(librarySentence(report));
  if (report.verdict === 'related') pieces.push('The same story, reported independently.');
  if (!report.stored) pieces.push('Compared once; nothing from this private window was stored.');
  return pieces.length === 0 ? null : pieces.join(' ');
}

function librarySentence({ librarySize, stored }: Report): string {
  if (librarySize <= 0 && stored) {
    return 'This is the first article in your library. Each one you read from now on is compared with those before it, on this machine.';
  }
  if (librarySize <= 0) return 'Your library is still empty: there was nothing to compare with.';
  return librarySize === 1
    ? 'Compared with the one other article kept on this machine.'
    : `Compared with the ${count(librarySize)} other articles kept on this machine.`;
}

/** How it is known which of the two came first, after how the date is known. */
const ORDER_NOTES: Readonly<Record<Order, string>> = {
  dated: '; this page is dated too.',
  declared: '. This page names it as its source.',
  'half-dated': '; this page is not dated.',
  seen: '. No dates show which came first.',
};

/** What speaks against the order that is given, where something does. */
const DOUBTS: Readonly<Record<Order, string>> = {
  dated: ' You had the later one here first, and the earlier date may be wrong.',
  declared: ' The dates of the two say otherwise.',
  'half-dated': '',
  seen: ' A date that says otherwise is not to be trusted.',
};

const DATE_ORIGINS: Readonly<Record<Exclude<DateOrigin, 'first-seen'>, string>> = {
  'json-ld': 'As stated in its page’s data',
  meta: 'As stated in its page’s data',
  'time-element': 'As printed on its page',
  feed: 'As given in the outlet’s feed',
  import: 'As given in the file it came with',
  address: 'The day only, from its web address',
};

/** When a version came out, in the reader's own time zone; says so where its page gives no date. */
export function dateWords(card: VersionCard, now: number): string {
  const stated = statedDate(card);
  return stated === null ? 'No date given' : momentWords(stated, now);
}

/** How the date is known, and the order of the two, in plain words. */
export function datingNote(card: VersionCard, now: number): string {
  const stated = statedDate(card);
  const origin =
    stated === null || stated.from === 'first-seen'
      ? `First seen here ${momentWords({ at: card.seenAt, from: 'first-seen' }, now)}`
      : DATE_ORIGINS[stated.from];
  return `${origin}${ORDER_NOTES[card.order]}${card.disputed ? DOUBTS[card.order] : ''}`;
}

/** "3 hours earlier" or "2 days later" than the reading; null where the dates of both do not show it. */
export function distance(card: VersionCard, reading: Report['reading']): string | null {
  const theirs = statedDate(card);
  const ours = statedDate(reading);
  if (card.order !== 'dated' || theirs === null || ours === null) return null;
  const before = lapseBetween(theirs, ours);
  if (before !== null) return `${lapseWords(before)} earlier`;
  const after = lapseBetween(ours, theirs);
  return after === null ? null : `${lapseWords(after)} later`;
}

/** What a listed version is to the reading, or the reading to it, said without claiming an order; null for a mere report of the same. */
export function relationWords({ verdict, order }: VersionCard): string | null {
  if (verdict === 'related') return null;
  if (verdict === 'translation') return 'translation';
  if (verdict === 'copy') return 'same text';
  if (verdict === 'partial') return 'shared passages';
  if (verdict === 'update') return 'another version';
  if (verdict === 'original') return order === 'seen' ? 'here first' : 'earliest';
  return order === 'seen' ? 'same reporting' : 'reworded';
}

/** The language of a version, where it differs from the reading's. */
export function otherLanguage(card: VersionCard, reading: Report['reading']): string | null {
  const [theirs, ours] = [primary(card.lang), primary(reading.lang)];
  if (theirs === null || ours === null || theirs === ours) return null;
  try {
    return (
      new Intl.DisplayNames(LANGUAGE, { type: 'language', fallback: 'none' }).of(theirs) ?? null
    );
  } catch {
    return null;
  }
}

const primary = (lang: string | null): string | null =>
  lang?.split(/[-_]/, 1)[0]?.toLowerCase() || null;

/** `1,204` */
export const count = (n: number): string => new Intl.NumberFormat(LANGUAGE).format(n);

/** `96%` */
export const percent = (wholePercent: number): string => `${wholePercent}%`;

/** What the link to a source says; "original" only where it is known to be the earlier one. */
export function openLabel({ order, verdict }: VersionCard): string {
  if (order === 'seen') return 'Open the other report';
  return verdict === 'update' ? 'Open the earlier version' : 'Open the original';
}

/** The parts of the share bar. */
export const SHARE_WORDS = {
  heading: 'How much of this page is in the source',
  verbatim: 'verbatim',
  reworded: 'reworded',
  new: 'new',
} as const;

/** Above the list of other versions. */
export function versionsHeading({ verdict, versions }: Report): string {
  if (verdict === 'original')
    return versions.length === 1 ? 'The other version' : 'The other versions';
  return versions.length === 1
    ? 'One other version you have'
    : `${count(versions.length)} other versions you have`;
}

/** Above the further sources of a patchwork. */
export const OTHER_SOURCES = 'Other passages are also in';

/** Above the list of independent reports. */
export const relatedHeading = ({ verdict }: Report): string =>
  verdict === 'related' ? 'Independent reports' : 'Also reported by';

/** On the fold of a long list. */
export const moreStories = (n: number): string => `${count(n)} more stories`;

/** On the fold of a long list. */
export const moreVersions = (n: number): string => `${count(n)} more`;

/** The share on the badge, said in full; null where the badge shows none. */
export function badgeShare({ verdict, shares }: Pick<Report, 'verdict' | 'shares'>): string | null {
  if (shares === null || ['related', 'original', 'none', 'credited'].includes(verdict)) return null;
  return `${percent(100 - (wholePercents([shares.verbatimShare + shares.rewordedShare, shares.newShare])[1] ?? 0))} traced`;
}
