import type { FollowState } from '../utils/messages/protocol';
import { say, sayCount } from '../utils/say';
import { HostWords } from './HostWords';

/** What the popup knows of following: `looking` while a feed is looked for, null while it is being asked. */
export type FollowShown = FollowState | { readonly kind: 'looking' } | null;

interface Props {
  readonly follow: FollowShown;
  readonly onFollow: () => void;
  readonly onUnfollow: () => void;
}

/** Follows the site at hand, so that its reports are known before anybody rewrites them; nothing where it cannot. */
export function FollowSite({ follow, onFollow, onUnfollow }: Props) {
  switch (follow?.kind) {
    case 'not-followed':
      return <FollowButton words={say('follow_site', follow.site)} onFollow={onFollow} />;
    case 'waiting':
      return (
        <>
          <span class="soft" role="status">
            <HostWords words={say('follow_waiting', follow.site)} />
          </span>
          <FollowButton words={say('follow_allow')} onFollow={onFollow} />
        </>
      );
    case 'looking':
      return (
        <span class="soft" role="status">
          {say('follow_looking')}
        </span>
      );
    case 'no-feed':
      return (
        <span class="soft" role="status">
          <HostWords words={say('follow_no_feed', follow.site)} />
        </span>
      );
    case 'later':
      return (
        <span class="soft" role="status">
          {say('origin_later')}
        </span>
      );
    case 'followed':
      return (
        <>
          <span class="soft" role="status">
            <HostWords
              words={
                follow.isFailing
                  ? say('follow_failing', follow.site)
                  : sayCount('follow_brought', follow.brought, follow.site)
              }
            />
          </span>
          <button type="button" class="plain" onClick={onUnfollow}>
            {say('follow_stop')}
          </button>
        </>
      );
    default:
      return null;
  }
}

function FollowButton({ words, onFollow }: Pick<Props, 'onFollow'> & { readonly words: string }) {
  return (
    <button type="button" class="plain" title={say('follow_why')} onClick={onFollow}>
      <HostWords words={words} />
    </button>
  );
}
