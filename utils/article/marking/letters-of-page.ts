const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const OPENING = /[\p{Ps}\p{Pi}\p{Pf}"'„¿¡]/u;
const LOW_SURROGATE = /[\udc00-\udfff]/;

/**
 * A text's letters and digits, in lower case: white space, signs, soft hyphens and line breaks, in which a page and what
 * was read of it differ, are gone.
 */
export function lettersOf(text: string): string {
  return text.replace(NO_LETTERS, '').toLowerCase();
}

/** The letters of a page's pieces of text in a row, and where each piece begins among them. */
export interface PageLetters {
  readonly letters: string;
  /** Pieces without a letter are not among them. */
  readonly texts: readonly string[];
  /** Of each piece the place of its first letter; ascending. */
  readonly starts: readonly number[];
}

/** Part of one piece of text: UTF-16 offsets, end exclusive. */
export interface PiecePart {
  /** Index in `texts`. */
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of pieces that hold the letters [start, end), with the signs that stand beside them, such as quotation marks. */
export function partsOf(page: PageLetters, start: number, end: number): readonly PiecePart[] {
  const parts: PiecePart[] = [];
  for (let piece = pieceAt(page.starts, start); piece < page.texts.length; piece++) {
    const from = page.starts[piece] ?? 0;
    if (from >= end) break;
    const text = page.texts[piece] ?? '';
    const next = page.starts[piece + 1] ?? page.letters.length;
    parts.push({
      piece,
      start: start <= from ? openingOf(text, 0) : openingOf(text, offsetOf(text, start - from)),
      end: end >= next ? text.trimEnd().length : endingOf(text, offsetOf(text, end - 1 - from)),
    });
  }
  return parts;
}

/** The piece that holds a letter. */
function pieceAt(starts: readonly number[], letter: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the letter of that number stands in a text: the last place before which no more letters stand. */
function offsetOf(text: string, letter: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lettersOf(text.slice(0, middle)).length <= letter) low = middle;
    else high = middle - 1;
  }
  return LOW_SURROGATE.test(text[low] ?? '') ? low - 1 : low;
}

/** Back over the signs before a letter; at the head of a text, forth over its white space. */
function openingOf(text: string, offset: number): number {
  if (offset === 0) return text.length - text.trimStart().length;
  let start = offset;
  while (start > 0 && OPENING.test(text[start - 1] ?? '')) start--;
  return start;
}

function endingOf(text: string, lastLetter: number): number {
  let end = lastLetter + (LOW_SURROGATE.test(text[lastLetter + 1] ?? '') ? 2 : 1);
  while (end < text.length && isSign(text[end])) end++;
  return end;
}

/** Neither a letter nor white space; halves of surrogate pairs are not looked into. */
function isSign(unit: string | undefined): boolean {
  return (
    unit !== undefined && !LETTER.test(unit) && !SPACE.test(unit) && !/[\ud800-\udfff]/.test(unit)
  );
}
