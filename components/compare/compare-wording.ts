/** What the compare page says: values in, words out. */

import type { LibraryFailure } from '../../utils/library/database';
import { type Sentence, say, sayAround } from '../../utils/say';
import { isNamedIn, names } from '../../utils/tracing/chronology';
import type { Judgement, Outline } from '../../utils/tracing/model';
import type { ComparedPair } from '../../utils/tracing/pair';
import { dayWords, momentWords, statedDate } from '../moments';
import { outletName } from '../wording';

/** Of a text: beyond it the two have more in common than apart. */
const MOSTLY = 0.5;

/** The outlet of an article, by its name or its host. */
export function outletOf({ publisher, url, site }: Pick<Outline, 'publisher' | 'url' | 'site'>) {
  const host = url !== null && URL.canParse(url) ? new URL(url).host : site;
  return outletName({ publisher, host });
}

/** What the one article is to the other, as one sentence with the names of both. */
export function verdictSentence({ derived, origin, judgement, shares }: ComparedPair): Sentence {
  const outlets = [outletOf(derived), outletOf(origin)] as const;
  if (judgement === null) return [say('compare_verdict_none')];
  const { verdict, order } = judgement;
  if (judgement.first === 'unknown' && shares.newShare < MOSTLY)
    return sayAround('compare_verdict_unordered', ...outlets);
  if (verdict === 'related' || judgement.first === 'unknown')
    return sayAround('compare_verdict_related', ...outlets);
  if (order === 'seen')
    return verdict === 'copy'
      ? sayAround('compare_verdict_copy_seen', ...outlets)
      : sayAround('compare_verdict_seen', ...outlets);
  const stated = statedDate(origin);
  if (order === 'half-dated' && stated !== null)
    return sayAround('compare_verdict_half_dated', ...outlets, { words: dayWords(stated, null) });
  switch (verdict) {
    case 'copy':
      return sayAround('compare_verdict_copy', ...outlets);
    case 'rewrite':
      return sayAround('compare_verdict_rewrite', ...outlets);
    case 'partial':
      return sayAround('compare_verdict_partial', ...outlets);
    case 'translation':
      return sayAround('compare_verdict_translation', ...outlets);
    case 'update':
      return sayAround('compare_verdict_update', outlets[1]);
  }
}

/** How the order of the two is known; null where nothing rests on it. */
export function orderNote({ judgement }: ComparedPair): string | null {
  if (judgement === null || !isOrdered(judgement)) return null;
  const { order, disputed } = judgement;
  if (order === 'dated')
    return say(disputed ? 'compare_order_dated_disputed' : 'compare_order_dated');
  if (order === 'declared')
    return say(disputed ? 'compare_order_declared_disputed' : 'compare_order_declared');
  return order === 'half-dated' ? say('compare_order_half_dated') : say('compare_order_seen');
}

/** When an article came out, and how that is known. Beside each other the days of two years are told apart. */
export function dateAndOrigin(article: Outline): string {
  const stated = statedDate(article);
  if (stated === null) {
    const seen = momentWords({ at: article.seenAt, from: 'first-seen' }, null);
    return say('compare_date_none', seen);
  }
  const date = momentWords(stated, null);
  switch (stated.from) {
    case 'json-ld':
    case 'meta':
      return say('compare_date_data', date);
    case 'time-element':
      return say('compare_date_printed', date);
    case 'feed':
      return say('compare_date_feed', date);
    case 'import':
      return say('compare_date_file', date);
    default:
      return say('compare_date_address', date);
  }
}

/** The day alone. */
export function dayOf(article: Outline): string {
  const stated = statedDate(article);
  return stated === null ? say('compare_citation_undated') : dayWords(stated, null);
}

/** What an article is to the other one; "source" only where it is known to be the earlier. */
export function roleOf(which: 'reading' | 'source', { judgement }: ComparedPair): string {
  if (which === 'reading') return say('compare_role_reading');
  return isSource(judgement) ? say('compare_role_source') : say('compare_role_different');
}

/** The same, as short as a button. */
export function sideOf(which: 'reading' | 'source', { judgement }: ComparedPair): string {
  if (which === 'reading') return say('compare_side_reading');
  return isSource(judgement) ? say('compare_side_source') : say('compare_side_different');
}

/** What its text is called, for who cannot see where it stands. */
export function textOf(which: 'reading' | 'source', { judgement }: ComparedPair): string {
  if (which === 'reading') return say('compare_text_reading');
  return isSource(judgement) ? say('compare_text_source') : say('compare_text_different');
}

const isOrdered = ({ verdict, first }: Judgement): boolean =>
  verdict !== 'related' && first !== 'unknown';

const isSource = (judgement: Judgement | null): boolean =>
  judgement !== null &&
  isOrdered(judgement) &&
  judgement.first === 'other' &&
  judgement.order !== 'seen';

/** What the article that derives says itself of where it has it from; null where nobody asks. */
export function creditOf({ derived, origin, judgement }: ComparedPair): Sentence | null {
  if (judgement === null || judgement.verdict === 'related' || judgement.verdict === 'update')
    return null;
  const { credit } = derived;
  if (credit === null) {
    const isNamed = isNamedIn(derived.text, origin) === true;
    return sayAround(isNamed ? 'compare_credit_named' : 'compare_credit_missing', outletOf(origin));
  }
  const name = credit.names[0] ?? credit.site ?? '';
  return names(credit, origin)
    ? sayAround('compare_credit_found', name)
    : sayAround('compare_credit_different', name);
}

/** Why the library cannot be asked, and what to do. */
export function libraryWords(why: LibraryFailure): string {
  if (why === 'newer') return say('compare_library_newer');
  return why === 'full' ? say('compare_library_full') : say('compare_library_unavailable');
}
