import type { Span } from '../tracing/model';

/** Words of a text with a little of what stands around them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const CONTEXT = 48;
const LONGEST = 320;
/** Of what is longer than this the reader sees enough without what stands around it. */
const SHORT = 90;

/** The words of a span, cut where they are long, and within its line what stands beside them where they are short. */
export function excerptOf(text: string, { start, end }: Span): Excerpt {
  const words = text.slice(start, end);
  if (words.length > LONGEST)
    return { before: '', words: `${cutAtWord(words.slice(0, LONGEST))}…`, after: '' };
  if (words.length > SHORT) return { before: '', words, after: '' };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const before = text.slice(Math.max(lineStart, start - CONTEXT), start);
  const after = text.slice(end, Math.min(lineEnd, end + CONTEXT));
  return {
    before: start - CONTEXT > lineStart ? `…${before.replace(/^\S*\s/, '')}` : before,
    words,
    after: end + CONTEXT < lineEnd ? `${cutAtWord(after)}…` : after,
  };
}

/** Without the word that is cut in two. */
function cutAtWord(text: string): string {
  return text.replace(/\s\S*$/, '');
}
