import { isLetter } from './letters';
import { agencyNameAt } from './outlets';

/** An agency's name in a line that credits it. */
export interface AgencyMention {
  readonly name: string;
  /** UTF-16 units: where in the line the credit begins, and how long it is. */
  readonly at: number;
  readonly length: number;
}

/** What may follow an agency's name within one credit: "(dpa/lno)", "AFP, AP". */
const OTHERS = /^(?:\s?[/,;]\s?[\p{L}.-]{2,20}){0,3}$/u;
const THE = /^the /i;

/** A form that datelines have, and a sign without which a line has not. */
interface Dateline {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** A dateline stands in the first words of a paragraph. */
const DATELINE_LENGTH = 160;
/**
 * "BERLIN (dpa) –", "Aug. 7 (UPI) —", "/PRNewswire/ --", "(ANSA) - ROMA,", "MOSCOW, August 5. /TASS/.",
 * "МОСКВА, 5 авг - РИА Новости.", "(서울=연합뉴스)", "[AP]", "Paris – AFP – ": `name` is what stands where an agency's would.
 */
const DATELINES: readonly Dateline[] = [
  {
    sign: /[(（]/,
    pattern:
      /^[^()!?:;"“]{0,80}[(（](?<name>[^()（）]{2,60})[)）]\s?[.:]?\s?(?:[-–—:―]|\.\s?[-–—])/,
  },
  { sign: /\//, pattern: /^[^/!?:;"“]{0,80}\/(?<name>[^/]{2,40})\/\s?(?:[-–—.]|$)/ },
  {
    sign: /, ?\d/,
    pattern:
      /^\p{Lu}[\p{Lu}\p{L} .-]{2,40},\s\d{1,2}\s\p{L}{3,10}\.?\s?[-–—/]\s?(?<name>[^./,]{2,40})[./,]/u,
  },
  { sign: /=/, pattern: /^[[(（][\p{L} ]{0,20}=\s?(?<name>[^\])）]{2,40})[\])）]/u },
  { sign: /^[[【]/, pattern: /^[[【](?<name>[^\]】]{2,40})[\]】]/ },
  {
    sign: /[-–].{2,50}[-–—:]\s/,
    pattern: /^\p{L}[^()]{0,40}?[-–]\s?(?<name>\p{L}[^()–—:]{0,40}?)\s?[-–—:]\s/u,
  },
];
/** "新华社北京8月5日电", "【東京共同】". */
const WIRE = /[电電讯訊]/;
const WIRED = /^\p{L}{2,24}\d{1,2}月?\d{0,2}日?(?:电|電|讯|訊)/u;
const BRACKETED = /^【(?<names>[^】]{2,30})】/;

export function agencyInDateline(text: string): AgencyMention | null {
  const head = text.slice(0, DATELINE_LENGTH);
  for (const { sign, pattern } of DATELINES) {
    const match = sign.test(head) ? pattern.exec(head) : null;
    const name = match ? soleName(match.groups?.['name'] ?? '') : null;
    if (match && name !== null) return { name, at: 0, length: match[0].length };
  }
  const wired = WIRE.test(head) ? WIRED.exec(head) : null;
  const name = wired ? agencyNameAt(head) : null;
  return wired && name !== null ? { name, at: 0, length: wired[0].length } : inBrackets(head);
}

/** Where a city's name stands before the agency's without a space. */
function inBrackets(head: string): AgencyMention | null {
  const match = BRACKETED.exec(head);
  const names = match?.groups?.['names'] ?? '';
  for (let i = 0; match && i < names.length; i++) {
    const name = agencyNameAt(names.slice(i));
    if (name !== null) return { name, at: 0, length: match[0].length };
  }
  return null;
}

/** The agency that a text names and nothing else, but for others beside it. */
function soleName(text: string): string | null {
  const name = agencyNameAt(text);
  return name !== null && OTHERS.test(text.slice(name.length)) ? name : null;
}

const BY = /^(?:by|von|por|par|di|автор:?)\s+/i;
const AUTHOR_PARTED = /,\s*|\s\|\s*|\s?\/\s*|\s•\s*|\sfor\s+|\s[-–]\s*/;
const STAFF = /^(?:\s(?:staff|reporter|writer|correspondent|news agency))?$/i;

/** "By Ada Brandt, Associated Press", "Associated Press", "Reuters Staff", "Ada Brandt/AFP". */
export function agencyInByline(author: string): AgencyMention | null {
  const parts = author.trim().replace(BY, '').split(AUTHOR_PARTED);
  // The outlet alone, or the one after a person's name: not one of a list of outlets.
  const outlet = (parts.length <= 2 ? (parts.at(-1) ?? '') : '').replace(THE, '');
  const name = agencyNameAt(outlet, true);
  if (name === null || !STAFF.test(outlet.slice(name.length))) return null;
  return { name, at: 0, length: author.length };
}

const TAGLINE =
  /\b(?:writes?|reports?|is an? [^.,;:!?()]{0,30}(?:reporter|writer|correspondent|journalist)) (?:for|with|at) (?:the )?/g;

/** "Litvin writes for the Associated Press." */
export function agencyInTagline(text: string): AgencyMention | null {
  return agencyAfter(TAGLINE, text);
}

const COPYRIGHT =
  /(?:©|\(c\)|&copy;|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*,?\s*(?:by |von )?(?:the )?/gi;

/** "© 2031 Associated Press"; "© AP/Ada Brandt" is a picture's. */
export function agencyInCopyright(text: string): AgencyMention | null {
  const mention = agencyAfter(COPYRIGHT, text, true);
  return mention && /^\s?\//.test(text.slice(mention.at + mention.length)) ? null : mention;
}

const SIGN_OFF_LENGTH = 60;
const SIGN_OFF =
  /^[([]?(?:(?:quelle|source|fonte|fuente):?\s*)?(?<name>[^()[\]]{2,60}?)[)\]]?\.?$/i;

/** The whole of a last line, as in German and French reports: "(dpa)", "afp/ako", "Quelle: dpa". */
export function agencyInSignOff(text: string): AgencyMention | null {
  if (text.length > SIGN_OFF_LENGTH) return null;
  const name = soleName(SIGN_OFF.exec(text)?.groups?.['name'] ?? '');
  return name === null ? null : { name, at: 0, length: text.length };
}

const INPUTS =
  /(?:with|including) (?:additional )?(?:inputs?|reporting|files?|material|information) (?:from|by) (?:the )?|mit (?:material|informationen) (?:von|der) |avec |con información de |com informações d[aeo]s? |при участии /gi;
const HELP = /\b(?:contributed|helped report)/i;
const HELP_LENGTH = 150;

/** Whose help a report had: "With inputs from PTI", "AP writer Ada Brandt contributed"; the report is another's. */
export function agencyThatHelped(text: string): AgencyMention | null {
  return agencyAfter(INPUTS, text, true) ?? agencyBefore(HELP.exec(text)?.index ?? 0, text);
}

function agencyBefore(end: number, text: string): AgencyMention | null {
  const start = Math.max(0, end - HELP_LENGTH, text.lastIndexOf('. ', end) + 1);
  for (let at = start; at < end; at++) {
    if (isLetter(text[at - 1])) continue;
    const name = agencyNameAt(text.slice(at, end), true);
    if (name !== null) return { name, at, length: end - at };
  }
  return null;
}

/** The agency named right after words that introduce one. */
function agencyAfter(words: RegExp, text: string, anyCase = false): AgencyMention | null {
  for (const match of text.matchAll(words)) {
    const name = agencyNameAt(text.slice(match.index + match[0].length), anyCase);
    if (name !== null) return { name, at: match.index, length: match[0].length + name.length };
  }
  return null;
}
