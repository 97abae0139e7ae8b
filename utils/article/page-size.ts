/**
 * The most elements a page may have to be read, the most text outside scripts and styles, and the most text of any kind,
 * comments included; in UTF-16 units. Pages within them are cloned and stripped in 60 ms in Chromium on a slow
 * two-core machine; real news pages have 500 to 8,000 elements and 10,000 to 200,000 units of text.
 */
export const MAX_ELEMENTS = 20_000;
const MAX_TEXT_LENGTH = 2_000_000;
const MAX_SOURCE_LENGTH = 10_000_000;

const TEXTS_AND_COMMENTS = 4 | 128;

/** Whether a page can be read in time; looks at no more of it than the limits. */
export function pageSize(document: Document): 'readable' | 'too-large' | 'too-many-elements' {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return 'too-many-elements';
  const nodes = document.createTreeWalker(document, TEXTS_AND_COMMENTS);
  let source = 0;
  let text = 0;
  for (let count = 0; nodes.nextNode(); count++) {
    const { length, nodeType, parentElement } = nodes.currentNode as CharacterData;
    source += length;
    if (nodeType === 3 && !/^(script|style)$/.test(parentElement?.localName ?? '')) text += length;
    if (text > MAX_TEXT_LENGTH || source > MAX_SOURCE_LENGTH) return 'too-large';
    if (count > 5 * MAX_ELEMENTS) return 'too-many-elements';
  }
  return 'readable';
}
