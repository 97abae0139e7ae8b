import type { LibraryDatabase } from '../library/database';
import { listFeedback } from '../library/feedback';
import { feedbackLine } from './feedback-line';

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
    lines.push(`${feedbackLine(row, { reading, source })}\n`);
  }
  return lines.join('');
}

async function textAt(db: LibraryDatabase, address: string): Promise<string | null> {
  const [id] = await db.articles.where('address').equals(address).primaryKeys();
  return (id !== undefined && (await db.texts.get(id))?.text) || null;
}
