import { useState } from 'preact/hooks';
import type { SourceRow } from '../../utils/library/rows';
import { type MessageKey, say } from '../../utils/say';
import type { Followed, LibraryActions, StarterSource } from './shown';

const BEGINNING = 'https://';

const BECAME: Readonly<Record<Followed['state'], MessageKey>> = {
  looking: 'follow_address_looking',
  followed: 'follow_address_followed',
  'no-feed': 'follow_address_no_feed',
  later: 'origin_later',
  'no-access': 'follow_address_no_access',
  fault: 'follow_address_fault',
};

/** Kinds of sources, in the order of the list. */
export const STARTER_KINDS: Readonly<Record<string, MessageKey>> = {
  agencies: 'starters_agencies',
  'press-services': 'starters_press_services',
  broadcasters: 'starters_broadcasters',
  newspapers: 'starters_newspapers',
  'non-profit': 'starters_non_profit',
  official: 'starters_official',
};

interface Props extends Pick<LibraryActions, 'onFollow'> {
  readonly sources: readonly SourceRow[];
  readonly starters: readonly StarterSource[];
  readonly followed: Followed | null;
}

/** Follows a site by an address that the reader knows, or one of a list to begin with. */
export function FollowAddress({ sources, starters, followed, onFollow }: Props) {
  const [address, setAddress] = useState('');
  const isLooking = followed?.state === 'looking';
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{say('follow_address_heading')}</h2>
      <form
        class="choice"
        onSubmit={(event) => {
          event.preventDefault();
          onFollow(address.trim());
        }}
      >
        <input
          type="url"
          dir="ltr"
          required
          class="search"
          placeholder={BEGINNING}
          aria-label={say('follow_address_label')}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" disabled={isLooking}>
          {say('follow_address_follow')}
        </button>
      </form>
      <p class="became" role="status">
        {followed === null ? '' : say(BECAME[followed.state], followed.address)}
      </p>
      <Starters sources={sources} starters={starters} onFollow={onFollow} />
    </section>
  );
}

function Starters({ sources, starters, onFollow }: Omit<Props, 'followed'>) {
  const known = new Set(sources.map(({ address }) => address));
  return (
    <details>
      <summary>{say('follow_address_starters')}</summary>
      {Object.entries(STARTER_KINDS).map(([kind, heading]) => (
        <div key={kind}>
          <h3>{say(heading)}</h3>
          <ul class="starters">
            {starters
              .filter((starter) => starter.kind === kind && !known.has(starter.feed))
              .map(({ name, feed, lang }) => (
                <li key={feed}>
                  <bdi lang={lang}>{name}</bdi>
                  <button
                    type="button"
                    class="plain"
                    aria-label={say('follow_site', name)}
                    onClick={() => onFollow(feed)}
                  >
                    {say('follow_address_follow')}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
