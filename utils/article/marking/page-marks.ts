import type { TextsRead } from '../../messages/protocol';
import type { MarkedSpan } from '../../messages/report';
import { byParagraph, findPassages } from './find-passages';
import type { PiecePart } from './letters-of-page';
import { type PageText, pageText, shadowRoots } from './page-text';
import { reveal } from './reveal';

/** How much of what was to be marked is marked. */
export interface MarksFound {
  readonly total: number;
  readonly found: number;
  /** Which of the found ones was jumped to, from 0; null before the first jump. */
  readonly current: number | null;
  readonly tookMs: number;
}

/** A passage of one paragraph, and its nodes in the page; no parts where it was not found. */
interface Mark {
  readonly kind: MarkedSpan['kind'];
  readonly parts: readonly NodePart[];
}
interface NodePart {
  readonly node: Text;
  /** As it was when the passage was found. */
  readonly data: string;
  readonly start: number;
  readonly end: number;
}

/** Names in the page's registry of highlights; the background's style sheet has them too. */
const NAMES = { verbatim: 'headwater-verbatim', reworded: 'headwater-reworded' } as const;
const CURRENT = 'headwater-current';

/** A page that changes is left in peace for so long, and for this many times what looking through it takes. */
const QUIET_MS = 400;
const REST_FACTOR = 40;
/** A page that keeps changing and never has the rest of the passages is looked through less and less often. */
const LONGEST_REST_MS = 30_000;

/** Whether passages can be marked here without changing the page. */
export function canMark(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** Marks passages in the page, and finds them again when the page puts other nodes in their place, until it is stopped. */
export class PageMarks {
  readonly #texts: readonly string[];
  readonly #spans: readonly MarkedSpan[];
  readonly #observer = new MutationObserver(() => this.#onChange());
  #marks: readonly Mark[] = [];
  /** Index in `#marks`. */
  #current: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restMs = QUIET_MS;
  #tookMs = 0;

  /** `isCurrent`: whether the page is still the one that was read; where it is not, `gone` is called, which must stop this. */
  constructor(
    read: TextsRead,
    spans: readonly MarkedSpan[],
    private readonly page: { readonly isCurrent: () => boolean; readonly gone: () => void },
  ) {
    this.#texts = [read.text, ...read.stories];
    this.#spans = this.#texts.flatMap((text, i) =>
      byParagraph(
        text,
        spans.filter(({ story }) => (story ?? -1) + 1 === i),
      ),
    );
    this.#look();
  }

  get shown(): MarksFound {
    const found = this.#found();
    const at = this.#current === null ? undefined : this.#marks[this.#current];
    const current = at === undefined ? null : found.indexOf(at);
    return { total: this.#spans.length, found: found.length, current, tookMs: this.#tookMs };
  }

  /** Shows the next passage that was found, or the one before; after the last comes the first. */
  jump(by: 1 | -1): void {
    if (!this.#isWhole()) this.#look();
    const found = this.#found();
    if (found.length === 0) return;
    const from = this.shown.current ?? (by === 1 ? -1 : 0);
    const mark = found[(from + by + found.length) % found.length];
    const [first, last] = [mark?.parts[0], mark?.parts.at(-1)];
    if (!mark || !first || !last) return;
    this.#current = this.#marks.indexOf(mark);
    this.#paint();
    reveal(rangeOf(first, last));
  }

  /** Takes everything off: highlights, observer, timer. */
  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    for (const name of [...Object.values(NAMES), CURRENT]) CSS.highlights.delete(name);
  }

  #found(): readonly Mark[] {
    return this.#marks.filter(({ parts }) => parts.length > 0);
  }

  #look(): void {
    const startedAt = performance.now();
    const page = pageText([document.body]);
    let marks = this.#find(page);
    const inShadow = marks.every(({ parts }) => parts.length > 0) ? [] : shadowRoots(document);
    if (inShadow.length > 0) marks = this.#find(pageText([document.body, ...inShadow]));
    const before = this.#found().length;
    this.#marks = marks;
    const found = this.#found().length;
    if (!marks[this.#current ?? -1]?.parts.length) this.#current = null;
    this.#paint();
    this.#tookMs = performance.now() - startedAt;
    const wasInVain = found < this.#spans.length && found <= before;
    this.#restMs = Math.max(
      QUIET_MS,
      REST_FACTOR * this.#tookMs,
      wasInVain ? Math.min(2 * this.#restMs, LONGEST_REST_MS) : 0,
    );
    // Looking changes nothing in the page, so that what is observed is the page's own doing.
    for (const root of [document, ...inShadow])
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #find(page: PageText): readonly Mark[] {
    let from = 0;
    return this.#texts.flatMap((text, i) => {
      const own = this.#spans.filter(({ story }) => (story ?? -1) + 1 === i);
      if (own.length === 0) return [];
      const { found, end } = findPassages(page, text, own, from);
      from = end;
      return own.map(({ kind }, j) => ({ kind, parts: nodeParts(page, found[j] ?? []) }));
    });
  }

  #paint(): void {
    const current = this.#current === null ? undefined : this.#marks[this.#current];
    for (const kind of ['verbatim', 'reworded'] as const)
      setHighlight(
        NAMES[kind],
        this.#marks.filter((mark) => mark.kind === kind && mark !== current),
      );
    setHighlight(CURRENT, current ? [current] : []);
  }

  /** Whether all that was found still stands where it was. */
  #isWhole(): boolean {
    return (
      this.#marks.length === this.#found().length &&
      this.#marks.every(({ parts }) =>
        parts.every(({ node, data }) => node.isConnected && node.data === data),
      )
    );
  }

  #onChange(): void {
    if (!this.page.isCurrent()) {
      this.page.gone();
      return;
    }
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#isWhole()) this.#look();
    }, this.#restMs);
  }
}

function nodeParts({ nodes, texts }: PageText, parts: readonly PiecePart[]): readonly NodePart[] {
  return parts.flatMap(({ piece, start, end }) => {
    const [node, data] = [nodes[piece], texts[piece]];
    return node && data !== undefined ? [{ node, data, start, end }] : [];
  });
}

/** Static ranges: live ones would cost the page something with every change it makes. */
function setHighlight(name: string, marks: readonly Mark[]): void {
  const ranges = marks.flatMap(({ parts }) =>
    parts.map(
      ({ node, start, end }) =>
        new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        }),
    ),
  );
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  CSS.highlights.set(name, new Highlight(...ranges));
}

function rangeOf(first: NodePart, last: NodePart): Range {
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
