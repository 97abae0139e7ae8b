import { plainText } from './plain-text';

/** A page as far as cutting it into its stories needs to know it. */
export interface PageOfStories {
  /** Without scripts, navigation and captions; it is not changed. */
  readonly document: Document;
  readonly href: string;
  readonly title: string;
}

/** A story as it stands in a page: its blocks in order, the headline not among them. */
export interface StoryBlocks {
  /** Empty where it has none. */
  readonly title: string;
  /** Its own address, or the one it links to as its source; `http(s)`, null where there is none. */
  readonly url: string | null;
  /** What a `time` element of its own says; null where there is none. */
  readonly time: string | null;
  readonly blocks: readonly Element[];
}

/** A block of text that holds no other block, in a page's order. */
export interface Block {
  readonly element: Element;
  /** White space folded. */
  readonly text: string;
  /** 1-6; 0 for what is no heading. */
  readonly level: number;
}

const BLOCKS =
  'p h1 h2 h3 h4 h5 h6 li blockquote pre dd dt td div section article header main body ul ol table tr'.split(
    ' ',
  );
const BLOCK: ReadonlySet<string> = new Set(BLOCKS);
const NO_STORY =
  'nav, figure, figcaption, footer, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i]';
const LOOKED_AT = `${BLOCKS.join(',')}, a, ${NO_STORY}`;
const CODE = 'script, style, noscript, template, svg';
/** UTF-16 units read of one block. */
const BLOCK_LENGTH = 20_000;
/** Elements looked at of one page; the stories of longer ones are not told apart. */
const MOST = 20_000;
/** Shorter blocks are labels, captions and menus. */
const RUNNING_LENGTH = 40;

/** The innermost blocks of a page that have text, in order. A link that stands between blocks is one, too. */
export function blocksOf(document: Document): readonly Block[] {
  return document.body ? blocksIn(document.body) : [];
}

/** The same within one element; the element itself, where it holds no other. */
export function blocksIn(root: Element): readonly Block[] {
  const innermost = new Set<Element>([root]);
  const left = new Set(root.querySelectorAll(NO_STORY));
  let leftOut: Element | null = null;
  for (const element of [...root.querySelectorAll(LOOKED_AT)].slice(0, MOST)) {
    if (leftOut?.contains(element)) continue;
    if (left.has(element)) {
      leftOut = element;
      continue;
    }
    const around = blockAround(element);
    if (BLOCK.has(element.localName)) {
      if (around) innermost.delete(around);
      innermost.add(element);
    } else if (around && !innermost.has(around)) innermost.add(element);
  }
  return [...innermost].flatMap((element) => {
    const text = plainText(textOf(element).slice(0, BLOCK_LENGTH));
    const level = /^h[1-6]$/.test(element.localName) ? Number(element.localName[1]) : 0;
    return text === '' ? [] : [{ element, text, level }];
  });
}

/** Without the scripts that stand among words. */
function textOf(element: Element): string {
  if (!element.querySelector(CODE)) return element.textContent ?? '';
  const clone = element.cloneNode(true) as Element;
  for (const code of clone.querySelectorAll(CODE)) code.remove();
  return clone.textContent ?? '';
}

function blockAround(element: Element): Element | null {
  let around = element.parentElement;
  while (around && !BLOCK.has(around.localName)) around = around.parentElement;
  return around;
}

/** UTF-16 units of running text, without headings and labels. */
export function runningLength(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { text, level }) => sum + (level > 0 || text.length < RUNNING_LENGTH ? 0 : text.length),
    0,
  );
}

/** An address on the web, made absolute; null for anything else. */
export function webAddress(value: unknown, base: string): string | null {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
