import type { Passage } from '../tracing/model';
import { sentenceSpans } from '../tracing/sentences';

/** Words at either end that find a passage again; a page may have changed between them. */
const WORDS = 5;

/**
 * An address that opens at the passage of `sourceText` that the reading follows most closely
 * (https://wicg.github.io/scroll-to-text-fragment/). The address alone where no passage can be named.
 */
export function passageAddress(
  url: string,
  sourceText: string,
  passages: readonly Passage[],
): string {
  const best = passages.reduce<Passage | null>(
    (top, next) => (top === null || weight(next) > weight(top) ? next : top),
    null,
  );
  if (best === null) return url;
  const passage = sourceText.slice(best.source.start, best.source.end);
  // A fragment is sought within one block of the page, and no sentence goes over a paragraph's end.
  const [sentence] = sentenceSpans(passage);
  if (!sentence) return url;
  const words = passage.slice(sentence.start, sentence.end).split(/\s+/u);
  const ends =
    words.length > 2 * WORDS + 2 ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words];
  return `${url.replace(/#.*$/s, '')}#:~:text=${ends.map((end) => encoded(end.join(' '))).join(',')}`;
}

/** Long and closely followed. */
function weight({ coverage, reading }: Passage): number {
  return coverage * Math.min(400, reading.end - reading.start);
}

/** "-" and "," part a fragment's terms, so they are encoded too; lone surrogates cannot be. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D');
}
