import type { Passage, Span } from '../tracing/model';

/** A text to be shown, with what is known of its parts; spans are of the text. */
export interface Marked {
  readonly text: string;
  /** By their numbers in the pair; they may overlap, as sentences of a source do that were split. */
  readonly passages: readonly { readonly span: Span; readonly kind: Passage['kind'] }[];
  /** Words that the other text lacks, ascending. */
  readonly differing: readonly Span[];
  /** By their numbers in the pair; null for one of which this text has nothing. */
  readonly changes: readonly (Span | null)[];
  /** The other text is in another language. */
  readonly isTranslation: boolean;
}

/** Words that are shown alike. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
  /** Numbers of the changes that it is part of. */
  readonly changes: readonly number[];
}

/** Neighbouring pieces of the same passages; of none where it is new, or left out. */
export interface Group {
  /** Numbers of the passages, the one it is shown as first. */
  readonly passages: readonly number[];
  readonly kind: Passage['kind'] | 'new';
  /** Passages of which it is the first that is shown. */
  readonly begins: readonly number[];
  readonly pieces: readonly Piece[];
}

export interface Paragraph {
  readonly start: number;
  readonly groups: readonly Group[];
}

/** Cuts the first `limit` UTF-16 units of a text into what can be shown: paragraphs, in them passages, in them words. */
export function paragraphsOf(marked: Marked, limit = marked.text.length): Paragraph[] {
  const begun = new Set<number>();
  return paragraphSpans(marked.text.slice(0, limit)).map((span) => ({
    start: span.start,
    groups: groupsIn(marked, span, begun),
  }));
}

function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

function groupsIn(marked: Marked, paragraph: Span, begun: Set<number>): Group[] {
  const passages = marked.passages.flatMap(({ span, kind }, number) =>
    overlaps(span, paragraph) ? [{ span, kind, number }] : [],
  );
  const changes = marked.changes.flatMap((span, number) =>
    span !== null && overlaps(span, paragraph) ? [{ span, number }] : [],
  );
  const differing = marked.differing.filter((span) => overlaps(span, paragraph));
  const groups: Group[] = [];
  const cuts = cutsOf(
    paragraph,
    passages.map(({ span }) => span),
  );
  for (const span of cuts) {
    const here = passages.filter((one) => overlaps(one.span, span));
    const [shown] = here;
    const numbers = here.map(({ number }) => number);
    const begins = numbers.filter((number) => !begun.has(number));
    for (const number of begins) begun.add(number);
    const inside = cutsOf(span, [...differing, ...changes.map((one) => one.span)]);
    groups.push({
      passages: numbers,
      kind: shown?.kind ?? 'new',
      begins,
      pieces: inside.map((piece) => ({
        text: marked.text.slice(piece.start, piece.end),
        differs: differing.some((one) => overlaps(one, piece)),
        changes: changes.filter((one) => overlaps(one.span, piece)).map(({ number }) => number),
      })),
    });
  }
  return groups;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A span, cut wherever one of these begins or ends. */
function cutsOf({ start, end }: Span, spans: readonly Span[]): Span[] {
  const places = spans
    .flatMap((one) => [one.start, one.end])
    .filter((at) => at > start && at < end);
  const ends = [...new Set([...places, end])].sort((a, b) => a - b);
  return ends.map((at, i) => ({ start: i === 0 ? start : (ends[i - 1] ?? start), end: at }));
}
