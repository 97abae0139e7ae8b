/** Paragraphs looked at: the cost of a page that is no article is bounded by it. */
const PARAGRAPHS = 400;
/** Shorter ones are captions, teasers and labels. */
const PARAGRAPH_LENGTH = 60;
/** Longer ones count as this much: one field of 50 MB is no article. */
const PARAGRAPH_WORTH = 2_000;

/** Where a page's furniture lives. */
const FURNITURE =
  'nav, footer, aside, form, dialog, figcaption, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="complementary"], [class*="comment" i], [id*="comment" i], [class*="cookie" i], [id*="cookie" i], [class*="consent" i]';

/**
 * How much running text a page has, in UTF-16 units of paragraphs outside links and furniture; stops at `enough`.
 * A cheap relative of Readability's `isProbablyReaderable`, bounded however large the page is.
 */
export function readableLength(document: Document, enough: number): number {
  let length = 0;
  const candidates = document.querySelectorAll('p, div > br, article br, section > br');
  const seen = new Set<Element>();
  for (let i = 0; i < Math.min(candidates.length, PARAGRAPHS) && length < enough; i++) {
    const candidate = candidates[i];
    const block = candidate?.localName === 'br' ? candidate.parentElement : candidate;
    if (!block || seen.has(block)) continue;
    seen.add(block);
    length += worth(block);
  }
  return length;
}

function worth(block: Element): number {
  const text = lengthOf(block);
  if (text < PARAGRAPH_LENGTH || block.closest(FURNITURE)) return 0;
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += lengthOf(link);
  return linked > text / 2 ? 0 : Math.min(text - linked, PARAGRAPH_WORTH);
}

/** Chinese, Japanese and Korean say in one character what takes others three. */
function lengthOf(element: Element): number {
  const text = (element.textContent ?? '').slice(0, 4 * PARAGRAPH_WORTH).trim();
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + 2 * dense;
}
