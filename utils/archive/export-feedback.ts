import type { LibraryDatabase } from '../library/database';
import { listFeedback } from '../library/feedback';
import type { FeedbackRow } from '../library/rows';

/** Names the shape of each line, so that a later one can be told from it. */
const SCHEMA = 'headwater-feedback/1';

/**
 * What the reader has said of verdicts as JSON Lines, the last first: for who improves the method. With the texts only where
 * the reader wants them, and as far as the articles are still in the library.
 */
export async function feedbackLines(db: LibraryDatabase, withTexts: boolean): Promise<string> {
  const lines: string[] = [];
  for (const row of await listFeedback(db)) {
    const [reading, source] = withTexts
      ? await Promise.all([textAt(db, row.reading), textAt(db, row.source)])
      : [null, null];
    lines.push(`${JSON.stringify(lineOf(row, reading, source))}\n`);
  }
  return lines.join('');
}

function lineOf(row: FeedbackRow, readingText: string | null, sourceText: string | null) {
  return {
    schema: SCHEMA,
    method: row.methodVersion,
    said: row.said,
    at: new Date(row.at).toISOString(),
    verdict: row.verdict,
    confidence: row.confidence,
    reading: sideOf(row.reading, row.readingTitle, row.readingPublisher, readingText),
    source: sideOf(row.source, row.sourceTitle, row.sourcePublisher, sourceText),
  };
}

function sideOf(url: string, title: string, publisher: string | null, text: string | null) {
  return { url, title, publisher, ...(text === null ? {} : { text }) };
}

async function textAt(db: LibraryDatabase, address: string): Promise<string | null> {
  const [id] = await db.articles.where('address').equals(address).primaryKeys();
  return (id !== undefined && (await db.texts.get(id))?.text) || null;
}
