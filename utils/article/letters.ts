/*
 * What is a letter, in any script. The patterns that know all of them take longer to prepare than a page to read (0.4 ms
 * each in Chromium), so that text in Latin letters is told without them.
 */

/** ASCII's signs, Latin 1's, and general punctuation. */
const SIGNS = /[\s!-/:-@[-`{-~\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f]+/g;
/** What else there may be, of which some are letters. */
const BEYOND_LATIN = /[^a-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;
/** Where letters are, beyond ASCII: not among the general punctuation, arrows and shapes. */
const OTHER_SCRIPT = /[\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3005-\uffff]/;

/** Whether a text has a letter or a digit. */
export function hasWord(text: string): boolean {
  return /[a-z\d]/i.test(text) || (OTHER_SCRIPT.test(text) && /[\p{L}\p{N}]/u.test(text));
}

/** Of a character, or of none. */
export function isLetter(character = ''): boolean {
  const isCased = character.toLowerCase() !== character.toUpperCase();
  return isCased || (OTHER_SCRIPT.test(character) && /^\p{L}/u.test(character));
}

/** Small letters and digits alone: what names and headlines are compared by, whatever quotation marks and dashes they have. */
export function keyOf(text: string): string {
  const key = text.normalize('NFKC').toLowerCase().replace(SIGNS, '');
  return BEYOND_LATIN.test(key) ? key.replace(/[^\p{L}\p{N}]+/gu, '') : key;
}

/** A line from its first letter or digit to its last. */
export function withoutSigns(line: string): string {
  const text = withoutLeadingSigns(line);
  let end = text.length;
  while (end > 0 && !isWordPart(text, end - 1)) end--;
  return text.slice(0, end);
}

/** A line from its first letter or digit on. */
export function withoutLeadingSigns(line: string): string {
  let start = 0;
  while (start < line.length && !isWordPart(line, start)) start++;
  return line.slice(start);
}

/** Half of a character beyond the basic plane is taken for part of a word. */
function isWordPart(line: string, at: number): boolean {
  const unit = line.charCodeAt(at);
  if (unit < 0x80) return /[a-z\d]/i.test(line.charAt(at));
  return (unit >= 0xd800 && unit < 0xe000) || hasWord(line.charAt(at));
}
