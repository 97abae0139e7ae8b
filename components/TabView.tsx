import './TabView.css';
import type { TabState } from '../utils/messages/protocol';
import { say } from '../utils/say';
import type { SearchServices } from '../utils/search-services';
import type { SourceCheck } from './CreditView';
import type { Feedback } from './FeedbackView';
import type { FollowShown } from './FollowSite';
import { Headline, type HeadlineProps, verdictHeadline } from './Headline';
import { HostWords } from './HostWords';
import { Mark } from './Mark';
import type { PageMarking } from './MarkSwitch';
import { noticeWords, type Remedy } from './state-wording';
import { type TabActions, TabFooter } from './TabFooter';
import { VerdictView } from './VerdictView';
import { shareOfPage } from './wording';

interface Props extends TabActions {
  readonly state: TabState;
  readonly follow: FollowShown;
  /** Null in private windows. */
  readonly check: SourceCheck | null;
  /** Null in private windows. */
  readonly feedback: Feedback | null;
  readonly marking: PageMarking;
  /** Where the reader looks for what the library does not have. */
  readonly services: SearchServices;
  /** Epoch ms. */
  readonly now: number;
  /** Whether the browser lets Headwater read every site; null while that is being asked. */
  readonly granted: boolean | null;
  /** In a private window nothing is offered that would leave a trace of it. */
  readonly isPrivate: boolean;
}

/** The popup: what is known of one tab, and what the reader can do about it. */
export function TabView(props: Props) {
  const { state, services, now } = props;
  return (
    <div class={`tab-view ${tone(state)}`}>
      <header>
        <Mark size={15} />
        <span>{say('extension_name')}</span>
        <Share state={state} />
      </header>
      <main>
        <Headline {...headlineOf(state, now)} />
        {state.kind === 'traced' ? (
          <VerdictView
            report={state.report}
            now={now}
            check={props.check}
            services={services}
            feedback={props.feedback}
            marking={props.marking}
          />
        ) : (
          <StateRemedy {...props} state={state} />
        )}
      </main>
      <TabFooter {...props} />
    </div>
  );
}

function headlineOf(state: TabState, now: number): HeadlineProps {
  if (state.kind === 'traced') return verdictHeadline(state.report, now);
  const { title, detail } = noticeWords(state);
  return { sign: state.kind, sentence: [title], detail, isBusy: state.kind === 'checking' };
}

/** The class that colours the rule above everything, as the badge is coloured. */
function tone(state: TabState): string {
  return state.kind === 'traced' ? state.report.verdict : state.kind;
}

function Share({ state }: { readonly state: TabState }) {
  const words = state.kind === 'traced' ? shareOfPage(state.report) : null;
  return words === null ? null : <span class="share">{words}</span>;
}

type RemedyActions = Omit<TabActions, 'onFollow' | 'onUnfollow' | 'onLibrary' | 'onSettings'>;

function StateRemedy({
  state,
  ...actions
}: RemedyActions & { readonly state: Exclude<TabState, { kind: 'traced' }> }) {
  const { remedy } = noticeWords(state);
  return remedy === null ? null : <RemedyButton remedy={remedy} state={state} {...actions} />;
}

function RemedyButton({
  remedy,
  state,
  onGrant,
  onSwitchSite,
  onPause,
  onCheckOnce,
  onCheck,
}: RemedyActions & { readonly remedy: Remedy; readonly state: TabState }) {
  const site = 'site' in state ? state.site : null;
  const wasOff = state.kind === 'not-checked' && state.why === 'site-off';
  const named = wasOff ? 'action_site_again' : 'action_site_on';
  const unnamed = wasOff ? 'action_this_site_again' : 'action_this_site_on';
  const buttons: Record<Remedy, { label: string; act: () => void }> = {
    grant: { label: say('action_grant'), act: onGrant },
    'switch-on': {
      label: site === null ? say(unnamed) : say(named, site),
      act: () => site && onSwitchSite(site, true),
    },
    resume: { label: say('action_resume'), act: () => onPause(false) },
    'check-once': { label: say('action_check_once'), act: onCheckOnce },
    'check-again': { label: say('action_check_again'), act: onCheck },
    retry: { label: say('action_retry'), act: onCheck },
  };
  const { label, act } = buttons[remedy];
  return (
    <button type="button" class="primary remedy" onClick={act}>
      <HostWords words={label} />
    </button>
  );
}
