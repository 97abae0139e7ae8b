import type { Wish } from '../../utils/origins/wish';
import { say } from '../../utils/say';
import { webAddress } from '../web-address';

interface Props {
  readonly wish: Wish;
  /** It is being looked at, or has been; else what would become of it is of no matter. */
  readonly isLookedAt: boolean;
}

/** What the reader pointed at, so that the answer can be read by itself, and what becomes of it. */
export function AskedFor({ wish, isLookedAt }: Props) {
  return (
    <section class="asked" aria-labelledby="asked">
      <h2 id="asked" class="label">
        {say(wish.kind === 'link' ? 'origin_of_link' : 'origin_of_words')}
      </h2>
      {wish.kind === 'link' ? (
        <>
          <p class="clamp" dir="ltr" title={wish.address}>
            <Address of={wish.address} />
          </p>
          {isLookedAt && !wish.isPrivate ? <p class="soft">{say('origin_link_kept')}</p> : null}
        </>
      ) : (
        <>
          <blockquote>
            <p class="clamp" dir="auto">
              {wish.text}
            </p>
          </blockquote>
          {isLookedAt ? (
            <p class="soft">
              {wish.isCut ? `${say('origin_words_cut')} ` : ''}
              {say(wish.isPrivate ? 'origin_words_private' : 'origin_words_kept')}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

/** Leads to what it names, where that is a page of the web. */
function Address({ of }: { readonly of: string }) {
  const address = webAddress(of);
  if (address === null) return of;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer">
      {of}
    </a>
  );
}
