import type { Wish } from '../../utils/origins/wish';
import { say } from '../../utils/say';

interface Props {
  readonly wish: Wish;
  /** Nothing is fetched. */
  readonly isRefused: boolean;
}

/** What the reader pointed at, so that the answer can be read by itself, and what becomes of it. */
export function AskedFor({ wish, isRefused }: Props) {
  return (
    <section class="asked" aria-labelledby="asked">
      <h2 id="asked" class="label">
        {say(wish.kind === 'link' ? 'origin_of_link' : 'origin_of_words')}
      </h2>
      {wish.kind === 'link' ? (
        <>
          <p class="clamp" dir="ltr" title={wish.address}>
            {wish.address}
          </p>
          {wish.isPrivate || isRefused ? null : <p class="soft">{say('origin_link_kept')}</p>}
        </>
      ) : (
        <>
          <blockquote dir="auto">
            <p class="clamp">{wish.text}</p>
          </blockquote>
          {wish.isCut ? <p class="soft">{say('origin_words_cut')}</p> : null}
          <p class="soft">{say(wish.isPrivate ? 'origin_words_private' : 'origin_words_kept')}</p>
        </>
      )}
    </section>
  );
}
