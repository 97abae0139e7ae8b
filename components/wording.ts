/**
 * What the popup says of a verdict and of the articles it rests on: values in, words out.
 *
 * The words are neutral: text is the same, reworded or derived. "Earlier" is said only where dates or a credit show it.
 */

import type { Report, StoryReport, VersionCard } from '../utils/messages/report';
import {
  language,
  listWords,
  type MessageKey,
  percentWords,
  type Sentence,
  say,
  sayAround,
  sayCount,
  sayCountAround,
} from '../utils/say';
import type { DateOrigin, Order, Verdict } from '../utils/tracing/model';
import { dayWords, lapseBetween, lapseWords, momentWords, statedDate } from './moments';
import { wholePercents } from './whole-percents';

const LONGEST_NAME = 80;

/** The outlet as its page names it, else its host. */
export function outletName(card: Pick<VersionCard, 'publisher' | 'host'>): string {
  const name = card.publisher?.trim() || card.host || say('outlet_unnamed');
  return cutAt(name, LONGEST_NAME);
}

/** At most so many UTF-16 units, and none of a pair alone. */
export function cutAt(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

type Derived = Exclude<Verdict, 'original' | 'related' | 'none'>;

/** The verdict on derived text, by what is known of the order. */
const DERIVED: Readonly<Record<Derived, Record<'earlier' | 'halfDated' | 'seen', MessageKey>>> = {
  copy: {
    earlier: 'verdict_copy_earlier',
    halfDated: 'verdict_copy_half_dated',
    seen: 'verdict_copy_seen',
  },
  rewrite: {
    earlier: 'verdict_rewrite_earlier',
    halfDated: 'verdict_rewrite_half_dated',
    seen: 'verdict_rewrite_seen',
  },
  partial: {
    earlier: 'verdict_partial_earlier',
    halfDated: 'verdict_partial_half_dated',
    seen: 'verdict_partial_seen',
  },
  translation: {
    earlier: 'verdict_translation_earlier',
    halfDated: 'verdict_translation_half_dated',
    seen: 'verdict_translation_seen',
  },
  update: {
    earlier: 'verdict_update_earlier',
    halfDated: 'verdict_update_half_dated',
    seen: 'verdict_update_seen',
  },
};

/** The verdict as one sentence, without a full stop. `now` (epoch ms) decides whether a date needs its year. */
export function verdictSentence(report: Report, now: number): Sentence {
  const { verdict, source, credit, stories } = report;
  if (stories.length > 0) return [storiesSentence(stories)];
  if (verdict === 'credited' && credit !== null) return sayAround('verdict_credited', credit.name);
  if (verdict === 'original') return [originalSentence(report.versions)];
  if (verdict === 'related') return relatedSentence(report);
  if (source === null || verdict === 'credited' || verdict === 'none') return [say('verdict_none')];
  const others = report.otherSources.length;
  return verdict === 'partial' && others > 0 && isEarlier(source)
    ? sayCountAround('verdict_patchwork', others, outletName(source))
    : derivedSentence(verdict, source, now);
}

/** The verdict on one story of a page of several, as short as a list needs it. */
export function storySentence({ verdict, source, credit }: StoryReport, now: number): Sentence {
  if (verdict === 'credited' && credit !== null) return sayAround('verdict_credited', credit.name);
  if (verdict === 'original') return [say('verdict_original')];
  if (verdict === 'related') return [say('verdict_related')];
  return source === null || verdict === 'credited' || verdict === 'none'
    ? [say('verdict_none')]
    : derivedSentence(verdict, source, now);
}

function storiesSentence(stories: readonly StoryReport[]): string {
  const derived = stories.filter(({ shares }) => shares !== null).length;
  const credited = stories.filter(({ verdict }) => verdict === 'credited').length;
  const known = [
    derived === 0 ? null : sayCount('verdict_stories_derived', derived),
    credited === 0 ? null : sayCount('verdict_stories_credited', credited),
  ].filter((words) => words !== null);
  return known.length === 0
    ? sayCount('verdict_stories', stories.length)
    : sayCount('verdict_stories_known', stories.length, listWords(known));
}

function derivedSentence(verdict: Derived, source: VersionCard, now: number): Sentence {
  const { earlier, halfDated, seen } = DERIVED[verdict];
  const by = outletName(source);
  const stated = statedDate(source);
  if (source.order === 'half-dated' && stated !== null)
    return sayAround(halfDated, by, { words: dayWords(stated, now) });
  return sayAround(isEarlier(source) ? earlier : seen, by);
}

/** By dates, or by the reading's own word. */
const isEarlier = ({ order }: VersionCard): boolean => order === 'dated' || order === 'declared';

function originalSentence(versions: readonly VersionCard[]): string {
  const later = versions.filter(({ verdict }) => verdict !== 'related');
  if (later.length === 0) return say('verdict_original');
  return later.every(({ order }) => order === 'seen')
    ? sayCount('verdict_original_seen', later.length)
    : sayCount('verdict_original_later', later.length);
}

function relatedSentence({ source, related }: Report): Sentence {
  const cards = related.length > 0 ? related : source === null ? [] : [source];
  const names = [...new Set(cards.map(outletName))];
  const [first, second] = names;
  if (first === undefined) return [say('verdict_related')];
  if (second === undefined) return sayAround('verdict_related_by', first);
  return names.length === 2
    ? sayAround('verdict_related_pair', first, second)
    : sayCountAround('verdict_related_more', names.length - 1, first);
}

/** Under the verdict: what it was compared with, or what happens next; null where nothing need be added. */
export function verdictDetail(report: Report): string | null {
  const pieces: string[] = [];
  if (report.verdict === 'none') pieces.push(librarySentence(report));
  if (report.verdict === 'related') pieces.push(say('verdict_independent'));
  if (!report.stored) pieces.push(say('verdict_not_stored'));
  return pieces.length === 0 ? null : pieces.join(' ');
}

function librarySentence({ librarySize, stored }: Report): string {
  if (librarySize > 0) return sayCount('verdict_compared', librarySize);
  return say(stored ? 'verdict_first_article' : 'verdict_library_empty');
}

/** How it is known which of the two came first, around how the date is known. */
const ORDER_NOTES: Readonly<Record<Order, MessageKey>> = {
  dated: 'dating_dated',
  declared: 'dating_declared',
  'half-dated': 'dating_half_dated',
  seen: 'dating_seen',
};

/** What speaks against the order that is given, where something does. */
const DOUBTS: Readonly<Record<Order, MessageKey | null>> = {
  dated: 'dating_doubt_dated',
  declared: 'dating_doubt_declared',
  'half-dated': null,
  seen: 'dating_doubt_seen',
};

const DATE_ORIGINS: Readonly<Record<Exclude<DateOrigin, 'first-seen'>, MessageKey>> = {
  'json-ld': 'dating_from_data',
  meta: 'dating_from_data',
  'time-element': 'dating_from_page',
  feed: 'dating_from_feed',
  import: 'dating_from_file',
  address: 'dating_from_address',
};

/** When a version came out, in the reader's own time zone; says so where its page gives no date. */
export function dateWords(card: VersionCard, now: number): string {
  const stated = statedDate(card);
  return stated === null ? say('date_none') : momentWords(stated, now);
}

/** How the date is known, and the order of the two, in plain words. */
export function datingNote(card: VersionCard, now: number): string {
  const stated = statedDate(card);
  const origin =
    stated === null || stated.from === 'first-seen'
      ? say('dating_first_seen', momentWords({ at: card.seenAt, from: 'first-seen' }, now))
      : say(DATE_ORIGINS[stated.from]);
  const note = say(ORDER_NOTES[card.order], origin);
  const doubt = card.disputed ? DOUBTS[card.order] : null;
  return doubt === null ? note : `${note} ${say(doubt)}`;
}

/** "3 hours earlier" or "2 days later" than the reading; null where the dates of both do not show it. */
export function distance(card: VersionCard, reading: Report['reading']): string | null {
  const theirs = statedDate(card);
  const ours = statedDate(reading);
  if (card.order !== 'dated' || theirs === null || ours === null) return null;
  const before = lapseBetween(theirs, ours);
  if (before !== null) return say('distance_earlier', lapseWords(before));
  const after = lapseBetween(ours, theirs);
  return after === null ? null : say('distance_later', lapseWords(after));
}

/** What a listed version is to the reading, or the reading to it, said without claiming an order; null for a mere report of the same. */
export function relationWords({ verdict, order }: VersionCard): string | null {
  if (verdict === 'related') return null;
  if (verdict === 'translation') return say('relation_translation');
  if (verdict === 'copy') return say('relation_copy');
  if (verdict === 'partial') return say('relation_partial');
  if (verdict === 'update') return say('relation_update');
  if (verdict === 'original') return say(order === 'seen' ? 'relation_first' : 'relation_earliest');
  return say(order === 'seen' ? 'relation_reporting' : 'relation_rewrite');
}

/** The language of a version, where it differs from the reading's. */
export function otherLanguage(card: VersionCard, reading: Report['reading']): string | null {
  const [theirs, ours] = [primary(card.lang), primary(reading.lang)];
  if (theirs === null || ours === null || theirs === ours) return null;
  try {
    return (
      new Intl.DisplayNames(language(), { type: 'language', fallback: 'none' }).of(theirs) ?? null
    );
  } catch {
    return null;
  }
}

const primary = (lang: string | null): string | null =>
  lang?.split(/[-_]/, 1)[0]?.toLowerCase() || null;

/** What the link to a source says; "original" only of all that the page has, and where it is known to be the earlier one. */
export function openLabel({ order, verdict }: VersionCard): string {
  if (order === 'seen') return say('open_other_report');
  if (verdict === 'partial') return say('open_earlier_report');
  return say(verdict === 'update' ? 'open_earlier' : 'open_original');
}

/** Above the list of other versions. */
export const versionsHeading = ({ verdict, versions }: Report): string =>
  sayCount(verdict === 'original' ? 'versions_of_original' : 'versions_here', versions.length);

/** Above the list of independent reports. */
export const relatedHeading = ({ verdict }: Report): string =>
  say(verdict === 'related' ? 'versions_independent' : 'versions_related');

/** The share on the badge, said in full; null where the badge shows none. */
export function badgeShare({ verdict, shares }: Pick<Report, 'verdict' | 'shares'>): string | null {
  if (shares === null || ['related', 'original', 'none', 'credited'].includes(verdict)) return null;
  return say('share_traced', tracedPercent(1 - shares.newShare));
}

/** The same of a page of several stories, which have shares of their own; null for other pages, whose bar says it. */
export function shareOfPage(report: Report): string | null {
  const words = report.stories.length === 0 ? null : badgeShare(report);
  return words === null ? null : say('share_of_page', words);
}

/** The same, and in common with whom; null where there is no source. */
export function shareWith({ shares, source }: Report): string | null {
  if (shares === null || source === null) return null;
  return say('share_with', tracedPercent(1 - shares.newShare), outletName(source));
}

/** How much of a reading is in one of its sources. */
export const sourceShare = ({ share }: VersionCard): string =>
  say('share_traced', tracedPercent(share));

function tracedPercent(share: number): string {
  const [traced = 0] = wholePercents([share, 1 - share]);
  return percentWords(traced);
}
