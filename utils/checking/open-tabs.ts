import type { TabState } from '../messages/protocol';
import { showRecord } from '../tabs/pages';
import { allTabs, readTab, type TabRecord } from '../tabs/tab-states';
import type { ArticleId } from '../tracing/model';
import type { Checker } from './check';

/** Keeps what open tabs show true to a library that changes. It remembers nothing itself. */
export class OpenTabs {
  constructor(private readonly checker: Pick<Checker, 'again' | 'akin' | 'namesGone'>) {}

  /**
   * The library may have gained an article: open readings that it may be a version of are traced again. Not only where
   * the capture says that it is new: one that was cut short by a kill is known by the time it is sent again.
   */
  async gained(read: ArticleId): Promise<void> {
    const open = (await allTabs()).filter(
      ([, { articleId }]) => articleId !== null && articleId !== read,
    );
    const ids = [...new Set(open.flatMap(([, { articleId }]) => articleId ?? []))];
    const akin = new Set(await this.checker.akin(read, ids));
    await Promise.all(
      open.map(async ([tabId, record]) => {
        if (record.articleId === null || !akin.has(record.articleId)) return;
        await this.#traceAgain(tabId, record);
      }),
    );
  }

  /** Traces open readings of articles at these addresses again. */
  async traceAgain(addresses: readonly string[]): Promise<void> {
    const open = (await allTabs()).filter(
      ([, { state }]) => state.kind === 'traced' && addresses.includes(state.report.reading.url),
    );
    await Promise.all(open.map(([tabId, record]) => this.#traceAgain(tabId, record)));
  }

  /** Tabs that show a verdict, or did until it was deleted: what is put back brings it back. */
  async read(): Promise<readonly number[]> {
    return (await allTabs())
      .filter(([, { state, articleId }]) => state.kind === 'traced' || articleId !== null)
      .map(([tabId]) => tabId);
  }

  /** Articles were deleted, put back or taken in: a tab's reading is traced again. What names an article that is gone is shown no more. */
  async review(tabId: number): Promise<void> {
    const record = await readTab(tabId);
    if (record === null || (await this.#traceAgain(tabId, record))) return;
    const { state } = record;
    if (state.kind !== 'traced' || !(await this.checker.namesGone(state.report))) return;
    // What was read is not in the library: of a private window, or deleted with what it was traced to.
    const why = state.report.stored ? 'deleted' : 'private';
    const gone: TabState = { kind: 'not-checked', why, site: state.report.reading.site };
    await showRecord(tabId, { ...record, state: gone });
  }

  /** False where the reading is not in the library, or the library cannot be asked. A tab that has gone on meanwhile, or may be read no more, stays as it is. */
  async #traceAgain(tabId: number, record: TabRecord): Promise<boolean> {
    const traced = record.articleId === null ? null : await this.checker.again(record.articleId);
    if (!traced?.ok || traced.value === null) return false;
    const now = await readTab(tabId);
    if (now?.page !== record.page || now.articleId !== record.articleId) return true;
    await showRecord(tabId, { ...record, state: { kind: 'traced', report: traced.value } });
    return true;
  }
}
