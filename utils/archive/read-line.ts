import type { ArchivedArticle } from '../library/restoring';
import type { FeedbackRow } from '../library/rows';
import { articleOf } from './article-line';
import { FEEDBACK_SCHEMA, feedbackOf } from './feedback-line';
import { parsed } from './fields';

/** What a line of a file is: an article, or what the reader said of a verdict. */
export type ArchivedLine =
  | { readonly kind: 'article'; readonly article: ArchivedArticle }
  | { readonly kind: 'feedback'; readonly row: FeedbackRow };

/** Null where a line is neither, or not whole. `now` is in epoch ms; nothing in a file is later. */
export function readLine(line: string, now: number): ArchivedLine | null {
  const fields = parsed(line);
  if (fields?.['schema'] === FEEDBACK_SCHEMA) {
    const row = feedbackOf(fields, now);
    return row && { kind: 'feedback', row };
  }
  const article = fields && articleOf(fields, now);
  return article && { kind: 'article', article };
}
