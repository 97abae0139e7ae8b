/** Pieces of text looked at: the cost of a page that is no article is bounded by it. */
const PIECES = 6_000;
/** Shorter pieces are captions, labels and what stands between links. */
const PIECE_LENGTH = 40;
/** Longer ones count as this much: one field of 50 MB is no article. */
const PIECE_WORTH = 2_000;

/** Where a page's furniture lives, and what is no text. */
const FURNITURE =
  'a, button, script, style, noscript, textarea, select, nav, footer, aside, dialog, figcaption, [hidden]:not([id^="S:"]), [aria-hidden="true"], [role="navigation"], [role="dialog"], [class^="comment" i], [id^="comment" i], [class^="cookie" i], [id^="cookie" i]';

/**
 * How much running text a page has, in UTF-16 units of pieces outside links and furniture; stops at `enough`. A cheap
 * relative of Readability's `isProbablyReaderable` that does not depend on `p`, bounded however large the page is.
 */
export function readableLength(document: Document, enough: number): number {
  if (!document.body) return 0;
  let length = 0;
  const pieces = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let i = 0; i < PIECES && length < enough && pieces.nextNode(); i++) {
    const { currentNode } = pieces;
    if ((currentNode as CharacterData).length < PIECE_LENGTH) continue;
    const worth = worthOf(currentNode.nodeValue ?? '');
    if (worth >= PIECE_LENGTH && !currentNode.parentElement?.closest(FURNITURE)) length += worth;
  }
  return length;
}

/** Chinese, Japanese and Korean say in one character what takes others three. */
function worthOf(piece: string): number {
  const text = piece.slice(0, PIECE_WORTH).trim();
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + 2 * dense;
}
