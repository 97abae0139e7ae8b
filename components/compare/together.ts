import {
  type Beside,
  type Course,
  courseOf,
  type Extent,
  followerTop,
} from '../../utils/comparing/scroll-together';

/** Where in a column what was asked for is brought. */
const PLACE = 0.3;
/** Scrolled px over which a column that was brought elsewhere comes back to its course. */
const WAY_BACK = 500;
/** Browsers tell of a scroll a few frames later, and of one that they have just given up as well. */
const ECHO_MS = 200;
const SVG = 'http://www.w3.org/2000/svg';

interface Column {
  readonly element: HTMLElement;
  extents: (Extent | null)[];
  /** Where the column is led when it is the other one that is scrolled. */
  course: Course | null;
  /** When we scrolled it last: the scroll events that tell of it are not the reader's. */
  ledAt: number;
  top: number;
}

/**
 * Two columns that scroll together by their passages, and the connectors between them. Everything is measured when the
 * layout changes, and scrolling only moves what is known: one frame at a time, no layout read in between.
 */
export class Together {
  private readonly a: Column;
  private readonly b: Column;
  private readonly paths: SVGPathElement[];
  private readonly observer: ResizeObserver;
  private readonly ending = new AbortController();
  private leader: Column | null = null;
  private frame = 0;
  private isStale = true;
  private shift = 0;
  /** Both columns were brought somewhere, and stay until the reader scrolls. */
  private isHeld = false;
  isTogether = true;

  constructor(
    a: HTMLElement,
    b: HTMLElement,
    private readonly gutter: SVGSVGElement,
    kinds: readonly ('verbatim' | 'reworded')[],
  ) {
    this.a = columnOf(a);
    this.b = columnOf(b);
    this.paths = kinds.map((kind) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', kind);
      return path;
    });
    gutter.replaceChildren(...gutter.querySelectorAll('defs'), ...this.paths);
    this.observer = new ResizeObserver(() => this.measureAgain());
    const { signal } = this.ending;
    for (const column of [this.a, this.b]) {
      const { element } = column;
      const text = element.firstElementChild;
      this.observer.observe(element);
      if (text) this.observer.observe(text);
      element.addEventListener('scroll', () => this.scrolled(column), { passive: true, signal });
      for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
        element.addEventListener(kind, () => this.release(column), { passive: true, signal });
    }
    document.fonts?.addEventListener('loadingdone', () => this.measureAgain(), { signal });
    this.measureAgain();
  }

  end(): void {
    this.ending.abort();
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
  }

  measureAgain(): void {
    this.isStale = true;
    this.schedule();
  }

  /** Whether the columns stand side by side and scroll by themselves; where there is no room for two only one is shown. */
  get isSideBySide(): boolean {
    return this.a.element.clientWidth > 0 && this.b.element.clientWidth > 0;
  }

  /** Brings both columns to a passage. */
  toPassage(passage: number): void {
    for (const [i, path] of this.paths.entries()) path.classList.toggle('here', i === passage);
    this.bring(`[data-passages~="${passage}"]`);
  }

  /** Brings each column that has part in a change to its place. */
  toChange(change: number): void {
    this.bring(`[data-changes~="${change}"]`);
  }

  private bring(selector: string): void {
    this.isHeld = true;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isCalm ? 'instant' : 'smooth';
    for (const { element } of [this.a, this.b]) {
      for (const one of element.querySelectorAll('.here')) one.classList.remove('here');
      const places = [...element.querySelectorAll<HTMLElement>(selector)];
      for (const place of places) place.classList.add('here');
      const [first] = places;
      if (!first || element.clientWidth === 0) continue;
      if (!scrolls(element)) first.scrollIntoView({ block: 'center', behavior });
      else {
        const offset = first.getBoundingClientRect().top - element.getBoundingClientRect().top;
        const top = element.scrollTop + offset - PLACE * element.clientHeight;
        element.scrollTo({ top, behavior });
      }
    }
    this.schedule();
  }

  private other(column: Column): Column {
    return column === this.a ? this.b : this.a;
  }

  /** The reader takes over; where the other column was brought off its course, it comes back by and by. */
  private release(column: Column): void {
    this.leader = column;
    column.ledAt = Number.NEGATIVE_INFINITY;
    if (!this.isHeld) return;
    this.isHeld = false;
    const other = this.other(column);
    // What still glides to where it was brought would be taken for the reader's doing.
    const { scrollTop } = other.element;
    other.element.scrollTo({ top: scrollTop, behavior: 'instant' });
    other.ledAt = performance.now();
    this.shift = other.element.scrollTop - this.courseTop(column, other);
  }

  private scrolled(column: Column): void {
    const isOurs = performance.now() - column.ledAt < ECHO_MS;
    if (!isOurs && !this.isHeld) this.leader = column;
    this.schedule();
  }

  private schedule(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    if (this.isStale) this.measure();
    const { leader } = this;
    if (leader !== null && !this.isHeld && this.isTogether && this.isSideBySide) {
      const other = this.other(leader);
      const moved = Math.abs(leader.element.scrollTop - leader.top);
      // At an end there is no way left to come back on.
      this.shift *= isAtAnEnd(leader.element) ? 0 : Math.max(0, 1 - moved / WAY_BACK);
      const wanted = this.courseTop(leader, other) + this.shift;
      if (Math.abs(other.element.scrollTop - wanted) >= 1) {
        other.element.scrollTop = wanted;
        other.ledAt = performance.now();
      }
    }
    for (const column of [this.a, this.b]) column.top = column.element.scrollTop;
    this.drawBands();
  }

  private courseTop(leader: Column, other: Column): number {
    if (other.course === null) return other.element.scrollTop;
    return followerTop(other.course, scrollerOf(leader), scrollerOf(other));
  }

  private measure(): void {
    this.isStale = false;
    for (const column of [this.a, this.b]) column.extents = extentsIn(column, this.paths.length);
    const pairs = this.paths.flatMap((_, i): Beside[] => {
      const [a, b] = [this.a.extents[i], this.b.extents[i]];
      return a && b ? [{ a, b }] : [];
    });
    const [fullA, fullB] = [this.a.element.scrollHeight, this.b.element.scrollHeight];
    this.b.course = courseOf(pairs, fullA, fullB);
    const turned = pairs.map(({ a, b }) => ({ a: b, b: a }));
    this.a.course = courseOf(turned, fullB, fullA);
  }

  private drawBands(): void {
    const { clientWidth: width, clientHeight: height } = this.gutter;
    if (width === 0 || !this.isSideBySide) return;
    for (const [i, path] of this.paths.entries()) {
      const [a, b] = [seenOf(this.a, i, height), seenOf(this.b, i, height)];
      const isSeen = a !== null && b !== null && (a.isSeen || b.isSeen);
      path.style.display = isSeen ? '' : 'none';
      if (isSeen) path.setAttribute('d', bandOf(a, b, width));
    }
  }
}

function columnOf(element: HTMLElement): Column {
  return {
    element,
    extents: [],
    course: null,
    ledAt: Number.NEGATIVE_INFINITY,
    top: element.scrollTop,
  };
}

function isAtAnEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop <= 0 || scrollTop + clientHeight >= scrollHeight - 1;
}

function scrolls(element: HTMLElement): boolean {
  return getComputedStyle(element).overflowY !== 'visible';
}

function scrollerOf({ element }: Column) {
  return {
    top: element.scrollTop,
    height: element.clientHeight,
    full: element.scrollHeight,
  };
}

/** Where each passage stands in a column, from the top of its text; null for one that is not shown. */
function extentsIn({ element }: Column, count: number): (Extent | null)[] {
  const extents: (Extent | null)[] = Array.from({ length: count }, () => null);
  const zero = element.getBoundingClientRect().top - element.scrollTop;
  for (const part of element.querySelectorAll<HTMLElement>('[data-passages]')) {
    const { top, bottom } = part.getBoundingClientRect();
    for (const number of (part.dataset['passages'] ?? '').split(' ').map(Number)) {
      const known = extents[number];
      extents[number] = {
        top: Math.min(known?.top ?? Number.POSITIVE_INFINITY, top - zero),
        bottom: Math.max(known?.bottom ?? 0, bottom - zero),
      };
    }
  }
  return extents;
}

interface Seen extends Extent {
  readonly isSeen: boolean;
}

/** Where a passage stands in the window; what is far out of it counts as just out of it, so that its band still leads there. */
function seenOf({ extents, top: scrolled }: Column, passage: number, height: number): Seen | null {
  const extent = extents[passage];
  if (!extent) return null;
  const within = (y: number) => Math.round(Math.min(2 * height, Math.max(-height, y - scrolled)));
  const [top, bottom] = [within(extent.top), within(extent.bottom)];
  return { top, bottom, isSeen: bottom > 0 && top < height };
}

function bandOf(a: Extent, b: Extent, width: number): string {
  const half = width / 2;
  return (
    `M0 ${a.top}C${half} ${a.top} ${half} ${b.top} ${width} ${b.top}` +
    `V${b.bottom}C${half} ${b.bottom} ${half} ${a.bottom} 0 ${a.bottom}Z`
  );
}
