/** A moment as a page states it. */
export interface StatedDate {
  /** Epoch ms. A day alone is taken at 12:00 UTC, so that it is that day nearly everywhere; a time without zone as UTC. */
  readonly at: number;
  /** `moment` a time with its zone, `clock` a time without, `day` a day alone. */
  readonly precision: 'moment' | 'clock' | 'day';
}

const DAY_MS = 86_400_000;
const EARLIEST = Date.UTC(1990, 0, 1);
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+|T\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(.*))?$/i;
const RFC_2822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(.*))?$/i;
const DATE_TO_STRING =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})(?:\s+(\d{4}))?\s+(\d{2}):(\d{2}):(\d{2})\s+(\S+)(?:\s+(\d{4}))?/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Hours from UTC of the zone names of RFC 2822 and the common European ones. */
const ZONES = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
    cet: 1,
    cest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
  }),
);

/**
 * Reads ISO 8601, RFC 2822, JavaScript's own form and epoch seconds or milliseconds. Null for anything else, for days
 * that do not exist, for times before 1990 and for more than a day after `now` (epoch ms).
 */
export function parseDate(value: unknown, now: number): StatedDate | null {
  const date = typeof value === 'number' ? fromEpoch(String(value)) : fromText(value);
  return date && date.at >= EARLIEST && date.at <= now + DAY_MS ? date : null;
}

/** The day in an address such as `/2024/05/03/`, `/20240503` or `-2024-05-03`; null where there is none. */
export function dateInAddress(url: string, now: number): StatedDate | null {
  const match =
    /[/_-]((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
      url.slice(0, 2_048),
    ) ?? /[/_-]((?:19|20)\d\d)(\/)([1-9])\/([1-9])(?!\d)/.exec(url.slice(0, 2_048));
  if (!match) return null;
  const [, year, , month, day] = match;
  return parseDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`, now);
}

function fromText(value: unknown): StatedDate | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return compose({ year, month, day, hour, minute, second, zone });
  }
  const rfc = RFC_2822.exec(text);
  if (rfc) {
    const [, day, month, year, hour, minute, second, zone] = rfc;
    return compose({ year, month: monthNumber(month), day, hour, minute, second, zone });
  }
  const own = DATE_TO_STRING.exec(text);
  if (own) {
    const [, month, day, year, hour, minute, second, zone, yearLast] = own;
    return compose({
      year: year ?? yearLast,
      month: monthNumber(month),
      day,
      hour,
      minute,
      second,
      zone,
    });
  }
  return fromEpoch(text);
}

function fromEpoch(digits: string): StatedDate | null {
  if (/^\d{10}$/.test(digits)) return { at: Number(digits) * 1_000, precision: 'moment' };
  return /^\d{13}$/.test(digits) ? { at: Number(digits), precision: 'moment' } : null;
}

type Fields = Readonly<
  Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'zone', string | undefined>
>;

function compose({ year, month, day, hour, minute, second, zone }: Fields): StatedDate | null {
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12));
  if (noon.getUTCMonth() + 1 !== Number(month) || noon.getUTCDate() !== Number(day)) return null;
  if (hour === undefined) return { at: noon.getTime(), precision: 'day' };
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (h > 24 || m > 59 || s > 60) return null;
  const offset = offsetMs(zone ?? '');
  const clock = noon.getTime() + (((h - 12) * 60 + m) * 60 + s) * 1_000;
  return offset === null
    ? { at: clock, precision: 'clock' }
    : { at: clock - offset, precision: 'moment' };
}

function monthNumber(name = ''): string {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at % 3 === 0 ? String(at / 3 + 1) : '0';
}

/** Null where no zone is stated, or none that is known. */
function offsetMs(zone: string): number | null {
  const match = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?(?:\s*[[(].*)?$/i.exec(zone.trim());
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return minutes > 15 * 60 ? null : (match[1] === '-' ? -minutes : minutes) * 60_000;
  }
  const hours = ZONES.get(zone.trim().toLowerCase().replace(/\W.*/, ''));
  return hours === undefined ? null : hours * 3_600_000;
}
