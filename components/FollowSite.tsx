import type { FollowState } from '../utils/messages/protocol';
import { FOLLOW } from './state-wording';

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
      return (
        <button type="button" class="plain" title={FOLLOW.why} onClick={onFollow}>
          {FOLLOW.follow(follow.site)}
        </button>
      );
    case 'waiting':
      return (
        <span class="soft" role="status">
          {FOLLOW.waiting(follow.site)}
        </span>
      );
    case 'looking':
      return (
        <span class="soft" role="status">
          {FOLLOW.looking}
        </span>
      );
    case 'no-feed':
      return (
        <span class="soft" role="status">
          {FOLLOW.noFeed(follow.site)}
        </span>
      );
    case 'followed':
      return (
        <>
          <span class="soft" role="status">
            {FOLLOW.followed(follow.site, follow.brought, follow.isFailing)}
          </span>
          <button type="button" class="plain" onClick={onUnfollow}>
            {FOLLOW.unfollow}
          </button>
        </>
      );
    default:
      return null;
  }
}
