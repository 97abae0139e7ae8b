/**
 * A function that says whether an offset lies in quotation marks; asked with rising offsets. Inside a quotation only what
 * closes it counts, so that one within another changes nothing.
 * A quotation ends with its paragraph, so that a missing mark cannot turn the rest of the text inside out.
 */
export function quotationAt(text: string): (offset: number) => boolean {
  let at = 0;
  let closing: ReadonlySet<number> | null = null;
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) closing = null;
      else if (code > 0x7f || code === 0x22 || code === 0x27) {
        if (closing === null) closing = opens(text, at) ? (QUOTES.get(code) ?? null) : null;
        else if (closing.has(code) && closes(text, at)) closing = null;
      }
    }
    return closing !== null;
  };
}

/** What opens a quotation → what closes it. Germans also write »so«, Swedes ”so” and »so», and “ closes where „ opened. */
const QUOTES: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  [
    '""“”',
    '“”“"',
    '„“”"',
    '””"',
    '«»',
    '»«»',
    '‹›',
    '›‹›',
    "''",
    '‘’',
    '‚‘’',
    '「」',
    '『』',
    '《》',
    '〈〉',
  ].map((marks) => [marks.charCodeAt(0), unitsOf(marks.slice(1))] as const),
);
/** Marks that are also apostrophes. */
const APOSTROPHES = unitsOf("'‘’");
/** Marks that close for most and open for some. */
const BOTH_WAYS = unitsOf('»›”');

/** Whether a mark can open a quotation where it stands. */
function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!APOSTROPHES.has(code) && !BOTH_WAYS.has(code)) return true;
  if (isWordAt(text, at - 1) || !isWordAt(text, at + 1)) return false;
  if (BOTH_WAYS.has(code)) return at === 0 || OPENERS_FOLLOW.has(text.charCodeAt(at - 1));
  return hasClosingApostrophe(text, at);
}

/** After these a mark that may do either opens. */
const OPENERS_FOLLOW = unitsOf(' \u00a0\u202f\t\n([—–:');

/** An apostrophe in a word closes nothing, nor does that of "the workers’ songs". */
function closes(text: string, at: number): boolean {
  if (!APOSTROPHES.has(text.charCodeAt(at))) return true;
  return !isWordAt(text, at + 1) && !/^s.\s\p{Ll}/u.test(text.slice(at - 1, at + 3));
}

/** UTF-16 units that are searched for the end of a quotation in single marks; bounds the time on a text of apostrophes. */
const MAX_SINGLE_QUOTED = 500;

/** "’90s" and "rock ’n’ roll" open no quotation; ‘this’ does: the paragraph has a mark after a word or a stop that closes it. */
function hasClosingApostrophe(text: string, from: number): boolean {
  const closing = QUOTES.get(text.charCodeAt(from));
  const end = Math.min(text.length, from + MAX_SINGLE_QUOTED);
  for (let at = from + 3; at < end && text.charCodeAt(at) !== 0x0a; at++)
    if (closing?.has(text.charCodeAt(at)) && closes(text, at) && !/\s/.test(text[at - 1] ?? ''))
      return true;
  return false;
}

/** True where a letter or digit stands. */
function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}

/** The UTF-16 units of some characters. */
export function unitsOf(characters: string): Set<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
