import type { Credit, DateOrigin, Order, Outline } from './model';

/** Which of two articles came first: the other one, the reading, or nobody can say. */
export type Sequence =
  | { readonly first: 'other'; readonly order: Order }
  | { readonly first: 'reading'; readonly order: Order }
  | { readonly first: 'unknown' };

/**
 * Orders a reading and another article.
 * Where one of them names the other as its source, that one is the later, whatever its dates say (`declared`, or `dated`
 * where they agree). Two stated dates decide (`dated`), if they are exact enough. Where one states a date and the other none, the dated one is the earlier as far as
 * anybody can show (`half-dated`), unless the other was here before that date. All that is left is who was here first
 * (`seen`).
 */
export function sequenceOf(reading: Outline, other: Outline): Sequence {
  const sequence = sequenceByTime(reading, other);
  const [byReading, byOther] = [names(reading.credit, other), names(other.credit, reading)];
  if (byReading === byOther) return sequence;
  const first = byReading ? 'other' : 'reading';
  const isDated = sequence.first === first && sequence.order === 'dated';
  return { first, order: isDated ? 'dated' : 'declared' };
}

/** Whether a credit is to this article, or to its outlet. */
export function names(credit: Credit | null, { url, publisher, site }: Outline): boolean {
  if (credit === null) return false;
  if (url !== null && credit.url === url) return true;
  if (publisher !== null && credit.names.length > 0)
    return credit.names.some((name) => outletKey(name) === outletKey(publisher));
  return site !== null && credit.site === site;
}

function sequenceByTime(reading: Outline, other: Outline): Sequence {
  const [read, known] = [reading.publishedAt, other.publishedAt];
  if (read !== null && known !== null && isTellable(reading, other))
    return { first: known < read ? 'other' : 'reading', order: 'dated' };
  if (read === null && known !== null)
    return reading.seenAt < known
      ? { first: 'reading', order: 'seen' }
      : { first: 'other', order: 'half-dated' };
  if (read !== null && known === null)
    return other.seenAt < read
      ? { first: 'other', order: 'seen' }
      : { first: 'reading', order: 'half-dated' };
  if (other.seenAt === reading.seenAt) return { first: 'unknown' };
  return { first: other.seenAt < reading.seenAt ? 'other' : 'reading', order: 'seen' };
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
