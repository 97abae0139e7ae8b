import type { FeedbackRow } from '../library/rows';
import type { Verdict } from '../tracing/model';
import { addressOf, type Fields, fieldsOf, MAX, stamp, timeOf, wordsOf } from './fields';

/** What every line of what the reader said of a verdict says it is, in an archive and in a file of its own; a later format has another number. */
export const FEEDBACK_SCHEMA = 'headwater-feedback/1';

/** Texts of the two articles, where they are wanted and still known. */
interface Texts {
  readonly reading: string | null;
  readonly source: string | null;
}

const VERDICTS: ReadonlySet<unknown> = new Set<Verdict>([
  'copy',
  'rewrite',
  'partial',
  'translation',
  'update',
  'original',
  'related',
  'none',
]);

/** What was said, as a line without its line break. */
export function feedbackLine(
  row: FeedbackRow,
  texts: Texts = { reading: null, source: null },
): string {
  return JSON.stringify({
    schema: FEEDBACK_SCHEMA,
    method: row.methodVersion,
    said: row.said,
    at: stamp(row.at),
    verdict: row.verdict,
    confidence: row.confidence,
    reading: sideOf(row.reading, row.readingTitle, row.readingPublisher, texts.reading),
    source: sideOf(row.source, row.sourceTitle, row.sourcePublisher, texts.source),
  });
}

function sideOf(url: string, title: string, publisher: string | null, text: string | null) {
  return { url, title, publisher, ...(text === null ? {} : { text }) };
}

/** What a line's fields say was said, its texts left out; null where they do not say all of it. `now`: epoch ms, after which nothing was. */
export function feedbackOf(fields: Fields, now: number): FeedbackRow | null {
  const [reading, source] = [fieldsOf(fields['reading']), fieldsOf(fields['source'])];
  const [of, named] = [addressOf(reading?.['url']), addressOf(source?.['url'])];
  const { schema, method, said, verdict, confidence } = fields;
  const at = timeOf(fields['at']);
  const isShaped =
    schema === FEEDBACK_SCHEMA &&
    (said === 'not-rewrite' || said === 'wrong-source') &&
    VERDICTS.has(verdict) &&
    typeof confidence === 'number' &&
    confidence >= 0 &&
    confidence <= 1 &&
    Number.isInteger(method);
  if (!isShaped || at === null || of === null || named === null || of === named) return null;
  return {
    reading: of,
    source: named,
    said,
    at: Math.min(at, now),
    verdict: verdict as Verdict,
    confidence,
    methodVersion: Number(method),
    readingTitle: wordsOf(reading?.['title'], MAX.title) ?? '',
    readingPublisher: wordsOf(reading?.['publisher'], MAX.name),
    sourceTitle: wordsOf(source?.['title'], MAX.title) ?? '',
    sourcePublisher: wordsOf(source?.['publisher'], MAX.name),
  };
}
