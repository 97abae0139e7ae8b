import { sayAround } from '../../utils/say';
import type { ComparedPair } from '../../utils/tracing/pair';
import { Phrase } from '../Phrase';
import { creditOf } from './compare-wording';

/** What the article itself says of its source. */
export function Credit({ pair }: { readonly pair: ComparedPair }) {
  const credit = creditOf(pair);
  if (credit === null) return null;
  return (
    <div class="credit-found">
      <p>
        <Phrase sentence={credit} />
      </p>
      {pair.derived.credit === null ? null : (
        <p class="soft" dir="auto">
          <Phrase sentence={sayAround('compare_credit_evidence', pair.derived.credit.evidence)} />
        </p>
      )}
    </div>
  );
}
