import type { Refusal, ReportVerdict } from '../utils/messages/report';
import { type Sentence, say, sayAround } from '../utils/say';
import type { Order } from '../utils/tracing/model';

/** What a reader can say against a verdict, in the words it was given in; null where only its source can be wrong. */
export function notDerivedLabel(verdict: ReportVerdict, order: Order): string | null {
  switch (verdict) {
    case 'copy':
      return say('feedback_not_copy');
    case 'rewrite':
      return say(order === 'seen' ? 'feedback_not_reporting' : 'feedback_not_rewrite');
    case 'partial':
      return say('feedback_not_partial');
    case 'translation':
      return say(order === 'seen' ? 'feedback_not_reporting' : 'feedback_not_translation');
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
