import { lettersOf, type PageLetters } from './letters-of-page';

/** Pieces of text looked at; the cost of a page is bounded by it, however large the page is. */
const MOST_PIECES = 60_000;
const MOST_LETTERS = 3_000_000;
/** Its text is not shown as it stands in the page. */
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'textarea', 'option']);

/** The text that a page shows, with the nodes it stands in. */
export interface PageText extends PageLetters {
  /** The node of each of `texts`. */
  readonly nodes: readonly Text[];
}

/** The text that a page shows, in its order. Nothing of hidden elements, and nothing is changed. */
export function pageText(roots: readonly Node[]): PageText {
  const nodes: Text[] = [];
  const texts: string[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const shown = new Map<Element, boolean>();
    for (let i = 0; i < MOST_PIECES && length < MOST_LETTERS && walker.nextNode(); i++) {
      const node = walker.currentNode as Text;
      const letters = lettersOf(node.data);
      const parent = node.parentElement;
      if (letters === '' || !isShown(parent, shown)) continue;
      nodes.push(node);
      texts.push(node.data);
      starts.push(length);
      parts.push(letters);
      length += letters.length;
    }
  }
  return { nodes, texts, starts, letters: parts.join('') };
}

/** Open shadow roots of a page, the outer ones first: text in them is none of the document's own. */
export function shadowRoots(root: Document | ShadowRoot): readonly ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    shadowRoot && localName !== 'details' ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  );
}

function isShown(element: Element | null, known: Map<Element, boolean>): boolean {
  if (element === null) return true;
  let shown = known.get(element);
  if (shown === undefined) {
    shown =
      !NO_TEXT.has(element.localName) &&
      element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
    known.set(element, shown);
  }
  return shown;
}
