import type { TabState } from '../utils/messages/protocol';
import { say } from '../utils/say';
import { type FollowShown, FollowSite } from './FollowSite';
import { HostWords } from './HostWords';
import { noticeWords } from './state-wording';

/** What the reader can do from the popup. */
export interface TabActions {
  readonly onCheck: () => void;
  readonly onCheckOnce: () => void;
  readonly onSwitchSite: (site: string, on: boolean) => void;
  /** Everything, or let it go on. */
  readonly onPause: (isPaused: boolean) => void;
  readonly onGrant: () => void;
  readonly onFollow: () => void;
  readonly onUnfollow: () => void;
  readonly onLibrary: () => void;
  readonly onSettings: () => void;
}

interface Props extends TabActions {
  readonly state: TabState;
  readonly follow: FollowShown;
  readonly granted: boolean | null;
  readonly isPrivate: boolean;
}

/** The quiet actions, each left out where it would do nothing or where the state above already offers it. */
export function TabFooter(props: Props) {
  const { state, granted, isPrivate, follow } = props;
  const { onCheck, onSwitchSite, onPause, onGrant, onLibrary, onSettings } = props;
  const site = siteOf(state);
  const offersCheck = state.kind === 'failed' && noticeWords(state).remedy !== null;
  const canCheck = ['traced', 'not-article', 'failed'].includes(state.kind) && !offersCheck;
  const canSwitchOff = site !== null && state.kind !== 'not-checked' && !isPrivate;
  const offersGrant = state.kind === 'not-checked' && state.why === 'no-access';
  const canGrant = granted === false && !offersGrant && !isPrivate;
  const isPaused = state.kind === 'not-checked' && state.why === 'paused';
  const canFollow =
    follow !== null && follow.kind !== 'unavailable' && state.kind !== 'not-checked';
  const isAwaited = follow === null && state.kind === 'traced' && !isPrivate;
  return (
    <footer>
      {canGrant ? (
        <div class="grant">
          <p class="soft">{say('action_grant_why')}</p>
          <button type="button" onClick={onGrant}>
            {say('action_grant')}
          </button>
        </div>
      ) : null}
      <div class="actions">
        {canCheck ? (
          <button type="button" class="plain" onClick={onCheck}>
            {say('action_check_again')}
          </button>
        ) : null}
        {canSwitchOff ? (
          <button type="button" class="plain" onClick={() => onSwitchSite(site, false)}>
            <HostWords words={say('action_site_off', site)} />
          </button>
        ) : null}
        {isPaused ? null : (
          <button type="button" class="plain" onClick={() => onPause(true)}>
            {say('action_pause')}
          </button>
        )}
        <button type="button" class="plain" onClick={onLibrary}>
          {say('action_library')}
        </button>
        <button type="button" class="plain" onClick={onSettings}>
          {say('action_settings')}
        </button>
        {canFollow ? <FollowSite {...props} /> : null}
        {isAwaited && site !== null ? (
          <div class="awaited" aria-hidden="true">
            <FollowSite {...props} follow={{ kind: 'not-followed', site }} />
          </div>
        ) : null}
      </div>
    </footer>
  );
}

function siteOf(state: TabState): string | null {
  if (state.kind === 'checking') return null;
  return state.kind === 'traced' ? state.report.reading.site : state.site;
}
