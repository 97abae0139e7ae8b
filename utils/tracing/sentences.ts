import type { Span } from './model';

/** Ends of sentences; after a Latin stop white space must follow, after a Chinese or Japanese one nothing need. */
const STOP = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[”」』）]*|\n+/gu;
/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Gov|Sen|Rep|Rev|St|Jr|Sr|No|Nr|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|ca|bzw|usw|Mio|Mrd|Art|г|ул|им|млн|млрд|тыс)\.$/u;
/** A lower-case letter after the stop means that it ended no sentence. */
const GOES_ON = /^\s+\p{Ll}/u;

/** Sentences of a text in order, white space around them left out; every line break ends one. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && endsNoSentence(text, match.index + 1, end)) continue;
    pushTrimmed(spans, text, from, end);
    from = end;
  }
  pushTrimmed(spans, text, from, text.length);
  return spans;
}

function endsNoSentence(text: string, afterStop: number, end: number): boolean {
  return (
    ABBREVIATION.test(text.slice(Math.max(0, afterStop - 12), afterStop)) ||
    GOES_ON.test(text.slice(end, end + 3))
  );
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = to - (piece.length - piece.trimEnd().length);
  if (end > start) spans.push({ start, end });
}
