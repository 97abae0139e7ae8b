import type { AlignedSentence } from './align';
import type { Comparison } from './compare';
import type { Passage, Shares, Span } from './model';
import type { Sentence } from './prepared-text';
import { ALIGNED_COVERAGE, VERBATIM_RUN, VERBATIM_SENTENCE_SHARE } from './thresholds';

/** White space at most: what may lie between two passages that are one. */
const WHITE_SPACE = /^\s*$/;
const SPACE_IN_LINE = /^[^\S\n]*$/;

/**
 * The sentences of the reading that follow the source, each with what it follows; neighbours that follow neighbours are one
 * passage. Nothing in a translation is verbatim.
 */
export function passagesOf(comparison: Comparison, isTranslation = false): Passage[] {
  return passagesParted(comparison, isTranslation, WHITE_SPACE);
}

/** The same, ended by each line's end: what is laid beside each other is no longer than a paragraph. */
export function passagesInParagraphs(comparison: Comparison, isTranslation: boolean): Passage[] {
  return passagesParted(comparison, isTranslation, SPACE_IN_LINE);
}

function passagesParted(comparison: Comparison, isTranslation: boolean, gap: RegExp): Passage[] {
  const passages: Passage[] = [];
  for (const aligned of comparison.forth) {
    const followed = passageOf(comparison, aligned, isTranslation);
    const last = passages.at(-1);
    if (followed === null) continue;
    const passage = last ? rightBehind(comparison, last, followed) : followed;
    if (last && continues(comparison, last, passage, gap))
      passages[passages.length - 1] = joined(last, passage);
    else passages.push(passage);
  }
  return passages;
}

function passageOf(
  { reading, candidate, runLengths }: Comparison,
  aligned: AlignedSentence,
  isTranslation: boolean,
): Passage | null {
  const sentence = reading.sentences[aligned.from];
  const [first, last] = [candidate.sentences[aligned.first], candidate.sentences[aligned.last]];
  if (!sentence || !first || !last) return null;
  const verbatim =
    !isTranslation && verbatimShareOf(sentence, runLengths) >= VERBATIM_SENTENCE_SHARE;
  if (!verbatim && (!sentence.telling || aligned.coverage < ALIGNED_COVERAGE)) return null;
  return {
    kind: verbatim ? 'verbatim' : 'reworded',
    reading: sentence.span,
    source: { start: first.span.start, end: last.span.end },
    coverage: Math.min(1, aligned.coverage),
  };
}

/** A short sentence may stand in several places, or seem to: it follows what the passage before it goes on with, where that is the same. */
function rightBehind({ reading, candidate }: Comparison, last: Passage, next: Passage): Passage {
  const words = reading.text.slice(next.reading.start, next.reading.end);
  const rest = candidate.text.slice(last.source.end);
  const start = last.source.end + rest.length - rest.trimStart().length;
  if (!candidate.text.startsWith(words, start)) return next;
  return { ...next, source: { start, end: start + words.length } };
}

function verbatimShareOf({ firstWord, endWord }: Sentence, runLengths: Uint16Array): number {
  const length = endWord - firstWord;
  const run = Math.min(VERBATIM_RUN, length);
  let words = 0;
  for (let i = firstWord; i < endWord; i++) if ((runLengths[i] ?? 0) >= run) words++;
  return words / length;
}

function continues(
  { reading, candidate }: Comparison,
  last: Passage,
  next: Passage,
  gap: RegExp,
): boolean {
  const isGap = (text: string, a: Span, b: Span) =>
    b.start < a.end || gap.test(text.slice(a.end, b.start));
  return (
    last.kind === next.kind &&
    isGap(reading.text, last.reading, next.reading) &&
    next.source.start >= last.source.start &&
    isGap(candidate.text, last.source, next.source)
  );
}

function joined(a: Passage, b: Passage): Passage {
  const [lengthA, lengthB] = [a.reading.end - a.reading.start, b.reading.end - b.reading.start];
  return {
    kind: a.kind,
    reading: { start: a.reading.start, end: b.reading.end },
    source: { start: a.source.start, end: Math.max(a.source.end, b.source.end) },
    coverage: (a.coverage * lengthA + b.coverage * lengthB) / (lengthA + lengthB),
  };
}

/** How much of a text of `length` UTF-16 units the passages make up; white space between sentences is nobody's. */
export function sharesOf(passages: readonly Passage[], sentences: readonly Sentence[]): Shares {
  const all = sentences.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (all === 0) return { verbatimShare: 0, rewordedShare: 0, newShare: 1 };
  const shareOf = (kind: Passage['kind']) => {
    let length = 0;
    for (const { span } of sentences)
      if (
        passages.some(
          (p) => p.kind === kind && p.reading.start <= span.start && span.end <= p.reading.end,
        )
      )
        length += span.end - span.start;
    return length / all;
  };
  const [verbatimShare, rewordedShare] = [shareOf('verbatim'), shareOf('reworded')];
  return { verbatimShare, rewordedShare, newShare: Math.max(0, 1 - verbatimShare - rewordedShare) };
}
