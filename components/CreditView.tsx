import './CreditView.css';
import type { CreditCard } from '../utils/messages/protocol';
import { CREDIT_WORDS, creditEvidence, creditSentence, searchLabel } from './credit-wording';
import { OpenLink } from './OpenLink';
import { Phrase } from './Phrase';
import { webAddress } from './web-address';

/** The source that the page names, where the library knows no other: the way to it, else to a search for it. */
export function CreditView({ credit }: { readonly credit: CreditCard }) {
  return (
    <section class="credit">
      <Evidence credit={credit} />
      {credit.url === null ? (
        <>
          <p class="soft">{CREDIT_WORDS.noAddress}</p>
          <SearchLink credit={credit} />
        </>
      ) : (
        <OpenLink label={CREDIT_WORDS.open} url={credit.url} />
      )}
    </section>
  );
}

/** Beside the source that was found: what the page itself names, whether it is the same or another. */
export function CreditNote({ credit }: { readonly credit: CreditCard }) {
  const address = credit.agrees ? null : webAddress(credit.url);
  return (
    <section class="credit note">
      <p>
        <Phrase sentence={creditSentence(credit)} />{' '}
        {address === null ? null : (
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            {address.host}
          </a>
        )}
      </p>
      <Evidence credit={credit} />
      {credit.agrees ? null : <SearchLink credit={credit} />}
    </section>
  );
}

function Evidence({ credit }: { readonly credit: CreditCard }) {
  return (
    <p class="soft evidence" dir="auto">
      {creditEvidence(credit)}
    </p>
  );
}

/** The second-best way; nothing is sent to anybody before it is followed. */
function SearchLink({ credit }: { readonly credit: CreditCard }) {
  const address = webAddress(credit.searchUrl);
  if (address === null) return null;
  return (
    <a class="second" href={address.href} target="_blank" rel="noopener noreferrer">
      {searchLabel(credit)} <span class="host">{address.host}</span>
    </a>
  );
}
