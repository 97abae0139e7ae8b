import { browser } from 'wxt/browser';
import type { MarksAsked, MarksShown, MarksWish, TabState } from '../messages/protocol';
import { askWhichPage, orderMarks } from '../messages/transport';
import { createTurns } from '../turns';
import { MARK_STYLES } from './mark-styles';
import { currentRecord, onShown } from './pages';
import { injectMarker } from './scripts';

const COMMAND = 'mark-passages';

/**
 * Marks in the pages of tabs. What is marked is known by the marker in the page alone and asked there every time: this
 * may be killed and start again at any moment.
 */
export class Marks {
  readonly #inTurn = createTurns<number>();

  /** `check` has the page of a tab read and traced, as the popup does when it opens. */
  constructor(private readonly check: (tabId: number) => Promise<TabState>) {}

  /** Answered in turn: of a wish that is under way the next one must see the end. */
  answer({ tabId, wish }: Pick<MarksAsked, 'tabId' | 'wish'>): Promise<MarksShown> {
    return this.#inTurn(tabId, () => this.#answer(tabId, wish));
  }

  /**
   * A page has taken its marks off by itself. Its word may come late, or twice, when the same page or its successor in the
   * same document is marked: the style goes only where no marks are.
   */
  gone(tabId: number): Promise<null> {
    return this.#inTurn(tabId, async () => {
      // Who does not answer may well have some; a page without a gate never had the style.
      if ((await askWhichPage(tabId)) === null) return null;
      if ((await this.#answer(tabId, 'state')).kind !== 'on')
        await changeStyles('removeCSS', tabId);
      return null;
    });
  }

  async #answer(tabId: number, wish: MarksWish): Promise<MarksShown> {
    const record = await currentRecord(tabId);
    const report = record?.state.kind === 'traced' ? record.state.report : null;
    // A page that does not answer in time may well have some.
    if (record === null) return { kind: wish === 'on' ? 'failed' : 'off' };
    if (report === null || report.marks.length === 0) {
      // What was marked before has lost its verdict since.
      await orderMarks(tabId, { page: record.page, wish: 'off', marks: [], textLength: 0 });
      await changeStyles('removeCSS', tabId);
      return { kind: 'nothing' };
    }
    const { marks, textLength } = report;
    const order = { page: record.page, wish, marks, textLength };
    const told = await orderMarks(tabId, order);
    if (told?.kind === 'on') {
      // An order that a page was too busy to answer counted as lost, and was obeyed later.
      if (wish === 'on' || wish === 'state') await putStyle(tabId);
    } else if (told !== null || wish === 'off') await changeStyles('removeCSS', tabId);
    if (told !== null || wish !== 'on') return told ?? { kind: 'off' };
    if (!(await putStyle(tabId)) || !(await injectMarker(tabId))) return { kind: 'failed' };
    const shown = (await orderMarks(tabId, order)) ?? { kind: 'failed' };
    if (shown.kind !== 'on') await changeStyles('removeCSS', tabId);
    return shown;
  }

  /** Marks go with the verdict that they are of. Must be called while the background starts. */
  followVerdicts(): void {
    onShown((tabId, state, before) => {
      if (!hasMarks(before) || hasMarks(state)) return;
      this.answer({ tabId, wish: 'state' }).catch(() => undefined);
    });
  }

  /** Marks and unmarks by a shortcut. Must be called while the background starts. */
  followShortcut(): void {
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === COMMAND) this.#toggle(tab?.id).catch(() => undefined);
    });
  }

  /** Where a page cannot be marked, or not all of it, the popup opens and says so: a shortcut has no words of its own. */
  async #toggle(ownId: number | undefined): Promise<void> {
    const tabId = ownId ?? (await activeTabId());
    if (tabId === undefined) return;
    const ask = (wish: MarksWish) => this.answer({ tabId, wish });
    if ((await ask('state')).kind === 'on') {
      await ask('off');
      return;
    }
    if ((await currentRecord(tabId))?.state.kind !== 'traced') await this.check(tabId);
    const shown = await ask('on');
    if (shown.kind !== 'on' || shown.found < shown.total) await browser.action.openPopup();
  }
}

function hasMarks(state: TabState | null): boolean {
  return state?.kind === 'traced' && state.report.marks.length > 0;
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Chromium paints no grounds that a reader's own style sheet gives; elsewhere such a one reaches further, into shadow trees. */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** A sheet that the page does not see. False where that is not allowed. */
async function changeStyles(change: 'insertCSS' | 'removeCSS', tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting[change]({ target, css: MARK_STYLES, origin: ORIGIN });
    return true;
  } catch {
    return false;
  }
}

/** There is one sheet then: Chromium keeps a second one of the same words, and takes off one at a time. False as above. */
async function putStyle(tabId: number): Promise<boolean> {
  await changeStyles('removeCSS', tabId);
  return changeStyles('insertCSS', tabId);
}
