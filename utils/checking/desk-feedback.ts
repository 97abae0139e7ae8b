import { browser } from 'wxt/browser';
import type { FeedbackTaken, RefusalTakenBack, SourceRefused } from '../messages/protocol';
import type { Report, VersionCard } from '../messages/report';
import { whileNoted } from '../stale-verdicts';
import { currentRecord } from '../tabs/pages';
import type { Checker } from './check';

/** Two addresses. */
type Pair = Pick<RefusalTakenBack, 'reading' | 'source'>;

/** Takes what the reader says of a source: remembered for the pair, and used at once wherever it shows. */
export class Feedback {
  /** `now` gives epoch ms; `traceAgain` traces the open readings of these addresses. */
  constructor(
    private readonly checker: Pick<Checker, 'refuse' | 'takeBack' | 'idsAt' | 'again'>,
    private readonly now: () => number,
    private readonly traceAgain: (addresses: readonly string[]) => Promise<void>,
  ) {}

  async answer(asked: SourceRefused | RefusalTakenBack): Promise<FeedbackTaken> {
    let pair: Pair | null = null;
    await whileNoted(
      async () => {
        pair = await (asked.type === 'take-back' ? this.#takeBack(asked) : this.#refuse(asked));
      },
      async () => pair && this.#follow(pair),
    );
    return pair === null ? 'fault' : 'done';
  }

  async #follow({ reading, source }: Pair): Promise<void> {
    const addresses = [reading, source];
    await this.traceAgain(addresses);
    // The library's list says what each was found to be, whether it is open or not.
    const ids = await this.checker.idsAt(addresses);
    for (const id of ids.ok ? ids.value : []) await this.checker.again(id);
  }

  async #takeBack({ reading, source }: RefusalTakenBack): Promise<Pair | null> {
    const taken = await this.checker.takeBack({ reading, source });
    return taken.ok ? { reading, source } : null;
  }

  /** Null where the tab does not show that source any more, is private, or nothing could be stored. */
  async #refuse({ tabId, source, said }: SourceRefused): Promise<Pair | null> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const state = tab === null || tab.incognito ? null : (await currentRecord(tabId))?.state;
    if (state?.kind !== 'traced' || !state.report.stored) return null;
    const { reading } = state.report;
    const card = sourcesOf(state.report).find(({ url }) => url === source);
    if (card === undefined) return null;
    const { verdict, confidence } = card;
    const refused = await this.checker.refuse({
      reading: reading.url,
      source,
      said,
      at: this.now(),
      verdict,
      confidence,
      readingTitle: reading.title,
      readingPublisher: reading.publisher,
      sourceTitle: card.title,
      sourcePublisher: card.publisher,
    });
    return refused.ok ? { reading: reading.url, source } : null;
  }
}

/** Every article that a report names as a source. */
function sourcesOf({ source, otherSources, stories }: Report): readonly VersionCard[] {
  const all = [source, ...otherSources, ...stories.map((story) => story.source)];
  return all.filter((card) => card !== null);
}
