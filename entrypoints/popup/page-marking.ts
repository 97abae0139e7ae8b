import type { MarksShown, MarksWish, TabState } from '../../utils/messages/protocol';
import { askBackground } from '../../utils/messages/transport';

/**
 * What is marked in the page of a tab, as the popup shows it. The page is asked anew whenever there is something to say of it: marks
 * that a frozen page has of a verdict that is gone go then.
 */
export class PageMarks {
  #shown: MarksShown | null = null;
  /** Of several wishes the answer to the last one is shown. */
  #asked = 0;

  constructor(
    private readonly tabId: number,
    private readonly changed: () => void,
  ) {}

  get shown(): MarksShown | null {
    return this.#shown;
  }

  async follow(state: TabState): Promise<void> {
    if (state.kind !== 'checking') await this.wish('state');
  }

  async wish(wish: MarksWish): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = await askBackground({ type: 'marks', tabId: this.tabId, wish }).catch(
      () => undefined,
    );
    if (asked !== this.#asked) return;
    this.#shown = answer ?? { kind: 'failed' };
    this.changed();
  }
}
