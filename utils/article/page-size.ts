/**
 * The most elements and text (UTF-16 units, of text outside scripts and styles) a page may have to be read: see
 * `tests/benchmarks/reading` for how they were measured. Real news pages have 500 to 8,000 elements and 10,000 to
 * 200,000 characters.
 */
export const MAX_ELEMENTS = 30_000;
export const MAX_TEXT_LENGTH = 2_000_000;

/** Whether a page can be read in time; looks at no more of it than the limits. */
export function pageSize(document: Document): 'readable' | 'too-large' | 'too-many-elements' {
  const elements = document.getElementsByTagName('*');
  if (elements.length > MAX_ELEMENTS) return 'too-many-elements';
  const body = document.body;
  if (!body) return 'readable';
  const texts = document.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  let length = 0;
  let count = 0;
  while (texts.nextNode()) {
    const text = texts.currentNode;
    count++;
    if (!/^(script|style)$/.test(text.parentElement?.localName ?? ''))
      length += (text as CharacterData).length;
    if (length > MAX_TEXT_LENGTH) return 'too-large';
    if (count > 10 * MAX_ELEMENTS) return 'too-many-elements';
  }
  return 'readable';
}
