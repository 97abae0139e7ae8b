import { useState } from 'preact/hooks';
import type { SourceRow } from '../../utils/library/database';
import { FOLLOW_ADDRESS } from './library-wording';
import type { Followed, LibraryActions, StarterSource } from './shown';

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
      <h2 id="follow">{FOLLOW_ADDRESS.heading}</h2>
      <form
        class="choice"
        onSubmit={(event) => {
          event.preventDefault();
          onFollow(address.trim());
        }}
      >
        <input
          type="url"
          required
          class="search"
          placeholder={FOLLOW_ADDRESS.placeholder}
          aria-label={FOLLOW_ADDRESS.address}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" disabled={isLooking}>
          {FOLLOW_ADDRESS.follow}
        </button>
      </form>
      <p class="soft" role="status">
        {followed === null ? '' : FOLLOW_ADDRESS.says(followed)}
      </p>
      <Starters sources={sources} starters={starters} onFollow={onFollow} />
    </section>
  );
}

function Starters({ sources, starters, onFollow }: Omit<Props, 'followed'>) {
  const known = new Set(sources.map(({ address }) => address));
  const kinds = [...new Set(starters.map(({ kind }) => kind))];
  return (
    <details>
      <summary>{FOLLOW_ADDRESS.starters}</summary>
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{kind}</h3>
          <ul class="starters">
            {starters
              .filter((starter) => starter.kind === kind && !known.has(starter.feed))
              .map(({ name, feed, lang }) => (
                <li key={feed}>
                  <span lang={lang}>{name}</span>
                  <button
                    type="button"
                    class="plain"
                    aria-label={FOLLOW_ADDRESS.of(name)}
                    onClick={() => onFollow(feed)}
                  >
                    {FOLLOW_ADDRESS.follow}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
