import type { Span } from '../../tracing/model';
import { findLetters, type Run } from './find-letters';
import { lettersOf, type PageLetters, type PiecePart, partsOf } from './letters-of-page';

/** Of a passage's letters so many must be there for it to be found. */
const FOUND_SHARE = 0.6;
/** Letters that differ between two runs of one piece of text; what is about them is marked as one. */
const DIFFERING = 8;

/** A paragraph's place in its text. */
interface Paragraph extends Span {
  readonly words: string;
}

/** Cuts spans where a paragraph of their text ends: a mark is jumped to, and a page may have changed one of several. */
export function byParagraph<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    spans
      .filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
      .map((span) => ({
        ...span,
        start: Math.max(span.start, paragraph.start),
        end: Math.min(span.end, paragraph.end),
      }))
      .filter(({ start, end }) => lettersOf(text.slice(start, end)) !== '')
      .sort((a, b) => a.start - b.start),
  );
}

/**
 * The passages of one text that are found in a page, as parts of its pieces of text, in their order; null for those that
 * are not. Each is sought by its paragraph, so that a short one is found where it belongs. `from`: where in the page's
 * letters the text before has ended; `end`: where this one does.
 */
export function findPassages(
  page: PageLetters,
  text: string,
  passages: readonly Span[],
  from = 0,
): { readonly found: readonly (readonly PiecePart[] | null)[]; readonly end: number } {
  let end = from;
  const found = new Map<Span, readonly PiecePart[] | null>();
  for (const paragraph of paragraphsOf(text)) {
    const own = passages.filter(
      ({ start, end: last }) => start < paragraph.end && last > paragraph.start,
    );
    const runs = findLetters(page.letters, lettersOf(paragraph.words), end);
    const last = runs.at(-1);
    if (last) end = Math.max(end, last.page + last.length);
    for (const passage of own) found.set(passage, partsOfPassage(page, paragraph, passage, runs));
  }
  return { found: passages.map((passage) => found.get(passage) ?? null), end };
}

function partsOfPassage(
  page: PageLetters,
  paragraph: Paragraph,
  passage: Span,
  runs: readonly Run[],
): readonly PiecePart[] | null {
  const before = (offset: number) =>
    lettersOf(paragraph.words.slice(0, Math.max(0, offset - paragraph.start))).length;
  const [start, end] = [before(passage.start), before(passage.end)];
  const own = runs.flatMap((run) => {
    const [first, last] = [Math.max(start, run.wanted), Math.min(end, run.wanted + run.length)];
    const shift = run.page - run.wanted;
    return last > first ? [{ start: first + shift, end: last + shift }] : [];
  });
  const length = own.reduce((sum, span) => sum + span.end - span.start, 0);
  if (length < FOUND_SHARE * (end - start)) return null;
  return joined(
    own.flatMap((span) => partsOf(page, span.start, span.end)),
    page,
  );
}

/** Parts of one piece between which hardly a word differs, as one. */
function joined(parts: readonly PiecePart[], { texts }: PageLetters): readonly PiecePart[] {
  const all: PiecePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    const isNear =
      last?.piece === part.piece &&
      lettersOf(texts[part.piece]?.slice(last.end, part.start) ?? '').length <= DIFFERING;
    if (last && isNear) all[all.length - 1] = { ...last, end: part.end };
    else all.push(part);
  }
  return all;
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
}
