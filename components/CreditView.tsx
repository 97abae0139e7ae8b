import './CreditView.css';
import type { SourceChecked } from '../utils/messages/origin-protocol';
import type { CreditCard } from '../utils/messages/report';
import { type MessageKey, say, sayAround } from '../utils/say';
import { type SearchServices, webSearchAddress } from '../utils/search-services';
import { HostWords } from './HostWords';
import { OpenLink } from './OpenLink';
import { Phrase } from './Phrase';
import { SecondLink } from './SecondLink';
import { webAddress } from './web-address';

/** Fetching a named source: how it stands, and how to begin; null where nothing may be stored. */
export interface SourceCheck {
  readonly state: 'under-way' | Exclude<SourceChecked, 'waiting'> | null;
  readonly onCheck: (url: string) => void;
}

interface CreditProps {
  readonly credit: CreditCard;
  readonly services: SearchServices;
}

interface CheckProps {
  readonly check: SourceCheck | null;
}

/** The source that the page names, where the library knows no other: the way to it, else to a search for it. */
export function CreditView({ credit, check, services }: CreditProps & CheckProps) {
  return (
    <section class="credit">
      <Evidence credit={credit} />
      {credit.url === null ? (
        <>
          <p class="soft">{say('credit_no_address')}</p>
          <SearchLink credit={credit} services={services} />
        </>
      ) : (
        <>
          <OpenLink
            label={say(isNoArticle(check) ? 'open_address_given' : 'open_original')}
            url={credit.url}
          />
          <CheckSource credit={credit} check={check} />
        </>
      )}
    </section>
  );
}

const CHECKED: Readonly<Record<Exclude<SourceChecked, 'waiting'>, MessageKey>> = {
  compared: 'credit_checked_compared',
  'no-article': 'credit_checked_no_article',
  unreachable: 'credit_checked_unreachable',
  later: 'origin_later',
  fault: 'credit_checked_fault',
};

const isNoArticle = (check: SourceCheck | null) => check?.state === 'no-article';

/** Fetches the source when the reader asks, so that the page can be compared with it. */
function CheckSource({ credit, check }: Omit<CreditProps, 'services'> & CheckProps) {
  const { url } = credit;
  if (check === null || url === null) return null;
  if (check.state === 'under-way') return <p role="status">{say('credit_checking')}</p>;
  return (
    <>
      {check.state === null ? null : <p role="status">{say(CHECKED[check.state])}</p>}
      {check.state === 'compared' || check.state === 'no-article' ? null : (
        <>
          <button type="button" onClick={() => check.onCheck(url)}>
            {say(check.state === null ? 'credit_check' : 'action_retry')}
          </button>
          <p class="soft">
            <HostWords
              words={
                credit.host === null
                  ? say('credit_check_why_no_host')
                  : say('credit_check_why', credit.host)
              }
            />
          </p>
        </>
      )}
    </>
  );
}

/** Beside the source that was found: what the page itself names, whether it is the same or another. */
export function CreditNote({ credit, services }: CreditProps) {
  const address = credit.agrees ? null : webAddress(credit.url);
  return (
    <section class="credit note">
      <p>
        <Phrase
          sentence={sayAround(credit.agrees ? 'credit_agrees' : 'credit_disagrees', credit.name)}
        />{' '}
        {address === null ? null : (
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            <HostWords words={address.host} />
          </a>
        )}
      </p>
      <Evidence credit={credit} />
      {credit.agrees || address !== null ? null : (
        <SearchLink credit={credit} services={services} />
      )}
    </section>
  );
}

function Evidence({ credit }: Pick<CreditProps, 'credit'>) {
  return (
    <p class="soft evidence" dir="auto">
      {say('credit_evidence', credit.evidence)}
    </p>
  );
}

/** The second-best way; nothing is sent to anybody before it is followed. */
function SearchLink({ credit, services }: CreditProps) {
  const words = credit.searchWords;
  const url = words === null ? null : webSearchAddress(services, words);
  return <SecondLink label={say('credit_search', credit.name)} url={url} />;
}
