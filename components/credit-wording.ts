/** What the reader is told of the source that a page names itself. */

import type { CreditCard } from '../utils/messages/protocol';
import type { Sentence } from './wording';

/** Beside a verdict on derived text: what the page itself says of its source. */
export function creditSentence({ name, agrees }: CreditCard): Sentence {
  return agrees
    ? ['The page itself names ', { name }, ' as its source.']
    : ['The page itself names another source: ', { name }, '.'];
}

/** The words or the markup that a credit rests on. */
export const creditEvidence = ({ evidence }: CreditCard): string => `It says: “${evidence}”`;

/** Under a credit alone. */
export const CREDIT_WORDS = {
  open: 'Open the original',
  noAddress: 'It gives no address.',
} as const;

/** What the link to a credited outlet's search says. */
export const searchLabel = ({ name }: CreditCard): string => `Search for this headline at ${name}`;
