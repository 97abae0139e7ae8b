import type { SourceRow } from '../../utils/library/database';
import { relativeMoment, sourceState, WORDS } from './library-wording';
import type { LibraryActions } from './shown';

interface Props extends Pick<LibraryActions, 'onPause' | 'onUnfollow'> {
  readonly sources: readonly SourceRow[];
  /** Epoch ms. */
  readonly now: number;
}

/** The sites that are followed, how each is doing, and what can be done about it. */
export function SourceList({ sources, now, onPause, onUnfollow }: Props) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{WORDS.sources}</h2>
      {sources.length === 0 ? <p class="soft">{WORDS.noSources}</p> : null}
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <div>
              <span class="headline" dir="auto">
                {source.title}
              </span>
              <p class="soft">
                <bdi>{source.address}</bdi>
              </p>
              <p class={source.lastFailure === null ? 'soft' : 'failing'}>
                {sourceState(source, (at) => relativeMoment(at, now))}
              </p>
            </div>
            <Actions source={source} onPause={onPause} onUnfollow={onUnfollow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions({
  source: { id, title, isPaused },
  onPause,
  onUnfollow,
}: Pick<Props, 'onPause' | 'onUnfollow'> & { readonly source: SourceRow }) {
  const label = isPaused ? WORDS.resume : WORDS.pause;
  return (
    <div class="source-actions">
      <button
        type="button"
        class="plain"
        aria-label={WORDS.of(label, title)}
        onClick={() => onPause(id, !isPaused)}
      >
        {label}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={WORDS.of(WORDS.unfollow, title)}
        onClick={() => onUnfollow(id)}
      >
        {WORDS.unfollow}
      </button>
    </div>
  );
}
