import type { SourceRow } from '../../utils/library/rows';
import { say } from '../../utils/say';
import type { LibraryActions } from './shown';
import { sourceState } from './source-state';

interface Props extends Pick<LibraryActions, 'onPause' | 'onUnfollow'> {
  readonly sources: readonly SourceRow[];
  /** Epoch ms. */
  readonly now: number;
}

/** The sites that are followed, how each is doing, and what can be done about it. */
export function SourceList({ sources, now, onPause, onUnfollow }: Props) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{say('sources_heading')}</h2>
      {sources.length === 0 ? <p class="soft">{say('sources_empty')}</p> : null}
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
                {sourceState(source, now)}
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
  return (
    <div class="source-actions">
      <button
        type="button"
        class="plain"
        aria-label={isPaused ? say('sources_resume_of', title) : say('sources_pause_of', title)}
        onClick={() => onPause(id, !isPaused)}
      >
        {isPaused ? say('sources_resume') : say('sources_pause')}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={say('sources_stop_of', title)}
        onClick={() => onUnfollow(id)}
      >
        {say('follow_stop')}
      </button>
    </div>
  );
}
