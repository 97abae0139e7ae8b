/** What the reader is told of the source that a page names itself. */

import type { CreditCard } from '../utils/messages/protocol';
import type { Sentence } from '../utils/say';

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

/** Of fetching the source that a page names. */
export const SOURCE_CHECK = {
  check: 'Compare with the original',
  why: (host: string | null) =>
    `Fetches it from ${host ?? 'its site'} and keeps it in your library.`,
  underWay: 'Fetching the original…',
  says: {
    compared:
      'The original is in your library; it has too little in common with this page to say more.',
    'no-article': 'There is no article at the address that this page gives.',
    unreachable: 'The original could not be fetched; its site does not hand it out.',
    fault: 'That went wrong. Try again.',
  },
} as const;
