import type { Answers, CheckAsked, FromPopup, TabState } from '../../utils/messages/protocol';

/** What the popup needs of the background; `ask` may reject, answer nothing, or never answer (a killed background). */
export interface Background {
  ask<Asked extends FromPopup>(asked: Asked): Promise<Answers[Asked['type']] | undefined>;
  /** Calls back with every change of any tab; returns how to stop. */
  onTabChanged(changed: (tabId: number, state: TabState) => void): () => void;
}

/** How long an answer is waited for before it counts as lost. A check reads the page, stores and traces it. */
const PATIENCE_MS = { 'tab-state': 2_000, 'switch-site': 5_000, check: 15_000 } as const;

const LOST: TabState = { kind: 'failed', why: 'fault', site: null };

/** One tab, watched for as long as the popup is open. */
export interface TabWatch {
  /**
   * Shows what is known, then checks the page; in a private window nothing is checked again that was checked once. What
   * is `shown` already stays until there is more to say than that it is being checked.
   */
  open(isPrivate: boolean, shown?: TabState | null): Promise<void>;
  check(): Promise<void>;
  checkOnceInPrivate(): Promise<void>;
  switchSite(site: string, on: boolean): Promise<void>;
  stop(): void;
}

/**
 * Watches one tab and shows each state of it, the newest last. News of the tab that came while an answer was under way
 * is newer than that answer, which may be about the page before: what is known is then asked for again.
 */
export function watchTab(
  tabId: number,
  background: Background,
  show: (state: TabState) => void,
): TabWatch {
  let news = 0;
  const stop = background.onTabChanged((changedId, state) => {
    if (changedId !== tabId) return;
    news += 1;
    show(state);
  });

  async function look(): Promise<TabState | undefined> {
    const before = news;
    const known = await askTwice(background, { type: 'tab-state', tabId });
    return news === before ? known : undefined;
  }

  async function check(options: Omit<CheckAsked, 'type' | 'tabId'> = {}): Promise<void> {
    const before = news;
    const answer = await askTwice(background, { type: 'check', tabId, ...options });
    if (answer !== undefined && news === before) return show(answer);
    const newsBeforeLook = news;
    const known = await look();
    if (news !== newsBeforeLook) return;
    // Whoever was checking is gone: it would go on saying "checking" for ever.
    const isStuck = answer === undefined && known?.kind === 'checking';
    show(known === undefined || isStuck ? LOST : known);
  }

  return {
    async open(isPrivate, shown = null) {
      const known = await look();
      if (known !== undefined && !(shown !== null && known.kind === 'checking')) show(known);
      if (!(isPrivate && known?.kind === 'traced')) await check();
    },
    check: () => check(),
    checkOnceInPrivate: () => check({ onceInPrivate: true }),
    async switchSite(site, on) {
      await askTwice(background, { type: 'switch-site', site, on });
      await check();
    },
    stop,
  };
}

/** Asks a second time when the first answer is lost; undefined when both are. */
async function askTwice<Asked extends FromPopup>(
  background: Background,
  asked: Asked,
): Promise<Answers[Asked['type']] | undefined> {
  return (await askOnce(background, asked)) ?? (await askOnce(background, asked));
}

async function askOnce<Asked extends FromPopup>(
  background: Background,
  asked: Asked,
): Promise<Answers[Asked['type']] | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((give) => {
    timer = setTimeout(() => give(undefined), PATIENCE_MS[asked.type]);
  });
  const answer = background.ask(asked).catch(() => undefined);
  const first = await Promise.race([answer, patience]);
  clearTimeout(timer);
  return first ?? undefined;
}
