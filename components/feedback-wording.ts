import type { Refusal, ReportVerdict } from '../utils/messages/report';
import { type Sentence, say, sayAround } from '../utils/say';

/** What a reader can say against a verdict; null where only its source can be wrong. */
export function notDerivedLabel(verdict: ReportVerdict): string | null {
  switch (verdict) {
    case 'copy':
      return say('feedback_not_copy');
    case 'rewrite':
      return say('feedback_not_rewrite');
    case 'partial':
      return say('feedback_not_partial');
    case 'translation':
      return say('feedback_not_translation');
    default:
      return null;
  }
}

/** What the reader has said of a source. */
export function refusalSentence({ said, name }: Refusal): Sentence {
  return said === 'wrong-source'
    ? sayAround('feedback_said_wrong_source', name)
    : sayAround('feedback_said_not_rewrite', name);
}
