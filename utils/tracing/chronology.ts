import type { Credit, DateOrigin, Order, Outline } from './model';
import { ADDRESS_SLACK_DAYS, DECISIVE_DOUBTS, TELLING_SIGNS } from './thresholds';

/** Which of two articles came first: the other one, the reading, or nobody can say. */
export type Sequence =
  | {
      readonly first: 'other' | 'reading';
      readonly order: Order;
      /** Something known speaks against it. */
      readonly disputed: boolean;
    }
  | { readonly first: 'unknown' };

/**
 * Orders a reading and another article.
 * Where one of them names the other as its source, that one is the later, whatever its dates say (`declared`, or `dated`
 * where they agree). Two stated dates decide (`dated`), if they are exact enough; pages backdate, so a page that this
 * machine saw only after the other keeps its earlier date only where not too much speaks against it. Where one states a
 * date and the other none, the dated one is the earlier as far as anybody can show (`half-dated`), unless the other was here
 * before that date. All that is left is who was here first (`seen`).
 *
 * @param signs in the texts: above 0 the reading is made of the other, below 0 the other of the reading.
 */
export function sequenceOf(
  reading: Outline,
  other: Outline,
  signs: () => number = () => 0,
): Sequence {
  const sequence = sequenceByTime(reading, other, signs);
  const [byReading, byOther] = [names(reading.credit, other), names(other.credit, reading)];
  if (byReading === byOther) return sequence;
  const first = byReading ? 'other' : 'reading';
  const isDated = sequence.first !== 'unknown' && sequence.order === 'dated';
  const agrees = isDated && sequence.first === first;
  return { first, order: agrees ? 'dated' : 'declared', disputed: isDated && !agrees };
}

/** Whether a credit is to this article, or to its outlet. */
export function names(credit: Credit | null, { url, publisher, site }: Outline): boolean {
  if (credit === null) return false;
  if (url !== null && credit.url === url) return true;
  if (publisher !== null && credit.names.length > 0)
    return credit.names.some((name) => outletKey(name) === outletKey(publisher));
  return site !== null && credit.site === site;
}

function sequenceByTime(reading: Outline, other: Outline, signs: () => number): Sequence {
  const [read, known] = [reading.publishedAt, other.publishedAt];
  const otherIs = (isFirst: boolean, order: Order, disputed = false): Sequence => ({
    first: isFirst ? 'other' : 'reading',
    order,
    disputed,
  });
  if (read !== null && known !== null && isTellable(reading, other)) {
    const isFirst = known < read;
    const doubts = isFirst
      ? doubtsAbout(other, reading, () => -signs())
      : doubtsAbout(reading, other, signs);
    if (doubts >= DECISIVE_DOUBTS) return otherIs(!isFirst, 'seen', true);
    return otherIs(isFirst, 'dated', doubts > 0);
  }
  if (read === null && known !== null)
    return reading.seenAt < known ? otherIs(false, 'seen') : otherIs(true, 'half-dated');
  if (read !== null && known === null)
    return other.seenAt < read ? otherIs(true, 'seen') : otherIs(false, 'half-dated');
  if (other.seenAt === reading.seenAt) return { first: 'unknown' };
  return otherIs(other.seenAt < reading.seenAt, 'seen');
}

/**
 * What speaks against the date by which a page is the earlier of two, where this machine saw the other one first: an address
 * with a later day in it, a date from a less trustworthy place, signs in the text (above 0) that it is made of the other.
 * Any one of them may be chance, but for the address and the text.
 */
function doubtsAbout(page: Outline, seenBefore: Outline, signs: () => number): number {
  if (page.seenAt <= seenBefore.seenAt) return 0;
  const [place, better] = [trustOf(page.publishedFrom), trustOf(seenBefore.publishedFrom)];
  const inText = signs();
  return (
    (contradictsAddress(page) ? DECISIVE_DOUBTS : 0) +
    (place < better ? 1 : 0) +
    (inText >= TELLING_SIGNS ? DECISIVE_DOUBTS : inText > 0 ? 1 : 0)
  );
}

/** Structured data and feeds are made by whoever publishes; what stands near a headline may be another date. */
function trustOf(origin: DateOrigin | null): number {
  return origin === 'time-element' || origin === 'first-seen' || origin === null ? 0 : 1;
}

const DAY_IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** Whether the address names a day well after the date that the page states. */
function contradictsAddress({ url, publishedAt }: Outline): boolean {
  const day = url === null ? null : DAY_IN_ADDRESS.exec(url);
  if (day === null || publishedAt === null) return false;
  const [, year, month, date] = day.map(Number);
  const named = Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1);
  return named - publishedAt > ADDRESS_SLACK_DAYS * DAY_MS;
}

const DAY_MS = 86_400_000;

/** Whether two stated dates differ by as much as they are exact: a day without a time orders nothing within that day. */
function isTellable(
  { publishedAt: a, ...one }: Outline,
  { publishedAt: b, ...other }: Outline,
): boolean {
  if (a === null || b === null || a === b) return false;
  const sameDay = Math.floor(a / DAY_MS) === Math.floor(b / DAY_MS);
  return !sameDay || !(isDayOnly(a, one.publishedFrom) || isDayOnly(b, other.publishedFrom));
}

/** Dates without a time are put at noon UTC; in imported files a bare day is midnight. */
function isDayOnly(at: number, from: DateOrigin | null): boolean {
  return from === 'address' || at % (DAY_MS / 2) === 0;
}

/**
 * The same publisher: the same named outlet; only where one of the names is unknown, the same registrable domain.
 * Two outlets on one host are two publishers, one outlet under two domains is one.
 */
export function samePublisher(a: Outline, b: Outline): boolean {
  if (a.url !== null && a.url === b.url) return true;
  if (a.publisher !== null && b.publisher !== null)
    return outletKey(a.publisher) === outletKey(b.publisher);
  return a.site !== null && a.site === b.site;
}

/** What tells an article's outlet from others: its name, else its site; null where neither is known. */
export function outletOf({ publisher, site }: Outline): string | null {
  return publisher === null ? site : outletKey(publisher);
}

/** "The Moscow Times" and "moscow times" are one name. */
function outletKey(publisher: string): string {
  return publisher
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a text has the name of an article's outlet anywhere, as it is written or by its initials; null where that is not known. */
export function isNamedIn(text: string, { publisher, site }: Outline): boolean | null {
  const name = publisher?.replace(/^the\s+/i, '').trim() ?? '';
  if (name === '') return null;
  const said = text.toLowerCase();
  const host = site?.split('.')[0] ?? name;
  if ([name, host].some((one) => said.includes(one.toLowerCase()))) return true;
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('');
  return initials.length >= 2 && text.includes(initials);
}
