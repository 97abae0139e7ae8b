/**
 * The most elements a page may have to be read, the most text outside scripts and styles, and the most text of any kind,
 * comments included; in UTF-16 units. Pages within them are cloned and stripped in 60 ms in Chromium on a slow
 * two-core machine; real news pages have 500 to 8,000 elements and 10,000 to 200,000 units of text.
 */
export const MAX_ELEMENTS = 20_000;
const MAX_TEXT_LENGTH = 2_000_000;
const MAX_SOURCE_LENGTH = 10_000_000;
const MAX_COMMENTS = 100_000;

/** Whether a page can be read in time. */
export function pageSize(document: Document): 'readable' | 'too-large' | 'too-many-elements' {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return 'too-many-elements';
  const source = textLength(document.documentElement) + commentsLength(document);
  if (source > MAX_SOURCE_LENGTH) return 'too-large';
  if (source <= MAX_TEXT_LENGTH) return 'readable';
  let code = 0;
  for (const element of document.querySelectorAll('script, style')) code += textLength(element);
  return source - code > MAX_TEXT_LENGTH ? 'too-large' : 'readable';
}

/** The browser joins a page's text faster than a script can add up its pieces. */
function textLength(node: Node): number {
  return node.textContent?.length ?? 0;
}

function commentsLength(document: Document): number {
  const comments = document.createTreeWalker(document, 128 /* NodeFilter.SHOW_COMMENT */);
  let length = 0;
  for (let count = 0; comments.nextNode(); count++) {
    length += (comments.currentNode as Comment).length;
    if (length > MAX_SOURCE_LENGTH || count > MAX_COMMENTS) return Number.POSITIVE_INFINITY;
  }
  return length;
}
