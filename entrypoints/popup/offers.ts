import { browser } from 'wxt/browser';
import type { SourceCheck } from '../../components/CreditView';
import type { Feedback } from '../../components/FeedbackView';
import type { FollowShown } from '../../components/FollowSite';
import type {
  FollowAsked,
  RefusalTakenBack,
  SourceRefused,
  TabState,
} from '../../utils/messages/protocol';
import { askBackground } from '../../utils/messages/transport';
import { hostPattern } from '../../utils/site-access';

/** What the popup offers beside the verdict: to follow the site, to fetch the source that the page names, to say that a source is none. */
export class Offers {
  #follow: FollowShown = null;
  #sourceCheck: SourceCheck['state'] = null;
  #feedback: Feedback['state'] = null;

  constructor(
    private readonly tabId: number,
    private readonly changed: () => void,
  ) {}

  get follow(): FollowShown {
    return this.#follow;
  }

  /** `granted` as for `followSite`. */
  sourceCheck(granted: boolean): SourceCheck {
    return { state: this.#sourceCheck, onCheck: (url) => this.#checkSource(url, granted) };
  }

  feedbackOn(state: TabState): Feedback {
    const reading = state.kind === 'traced' ? state.report.reading.url : '';
    return {
      state: this.#feedback,
      onRefuse: (source, said) =>
        this.#giveFeedback({ type: 'refuse-source', tabId: this.tabId, source, said }),
      onTakeBack: (source) => this.#giveFeedback({ type: 'take-back', reading, source }),
    };
  }

  /** What comes of it shows as every change of the tab does. */
  async #giveFeedback(said: SourceRefused | RefusalTakenBack): Promise<void> {
    this.#showFeedback('under-way');
    const taken = await askBackground(said).catch(() => undefined);
    this.#showFeedback(taken === 'done' ? 'given' : 'fault');
  }

  async changeFollowing(type: FollowAsked['type']): Promise<void> {
    if (type === 'follow') this.#show({ kind: 'looking' });
    const asked: FollowAsked = { type, tabId: this.tabId };
    this.#show((await askBackground(asked).catch(() => undefined)) ?? null);
  }

  /** As a check of the source, of the site that the tab shows, at `url`. */
  async followSite(url: string, granted: boolean): Promise<void> {
    const following = this.changeFollowing('follow');
    const granting =
      granted || browser.permissions.request({ origins: [hostPattern(url)] }).catch(() => false);
    const isGranted = await granting;
    await following;
    if (this.#follow?.kind === 'waiting')
      await this.changeFollowing(isGranted ? 'follow' : 'follow-state');
  }

  /**
   * To be called in the click itself: after anything awaited the browser no longer takes a request for access for the
   * reader's wish. The background keeps the wish, since the popup may not live to hear the answer. `granted`: every site is;
   * asking for access all the same would close the popup in Chrome.
   */
  async #checkSource(url: string, granted: boolean): Promise<void> {
    const ask = () =>
      askBackground({ type: 'check-source', tabId: this.tabId }).catch(() => undefined);
    const first = ask();
    const origins = [hostPattern(url)];
    const granting = granted || browser.permissions.request({ origins }).catch(() => false);
    this.#showCheck('under-way');
    const isGranted = await granting;
    const answer = await first;
    const checked = answer === 'waiting' && isGranted ? await ask() : answer;
    this.#showCheck(checked === 'waiting' ? null : (checked ?? 'fault'));
  }

  #show(follow: FollowShown): void {
    this.#follow = follow;
    this.changed();
  }

  #showCheck(state: SourceCheck['state']): void {
    this.#sourceCheck = state;
    this.changed();
  }

  #showFeedback(state: Feedback['state']): void {
    this.#feedback = state;
    this.changed();
  }
}
