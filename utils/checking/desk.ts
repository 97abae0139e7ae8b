import { browser } from 'wxt/browser';
import type { ExtractedArticle } from '../article/extract';
import { siteOf } from '../article/publisher';
import type {
  Answers,
  CheckAsked,
  CheckFailure,
  FromPage,
  FromPopup,
  NotChecked,
  PageIdentity,
  ReadingTaken,
  Report,
  SiteSwitched,
  TabState,
} from '../messages/protocol';
import { type Answerers, askWhichPage, type PageSender } from '../messages/transport';
import { readSettings, switchSite } from '../settings';
import { currentRecord, nextState, noteArticle, repaint, showRecord } from '../tabs/pages';
import { injectGate, injectReader, registerGate } from '../tabs/scripts';
import { allTabs, readTab } from '../tabs/tab-states';
import type { ArticleId } from '../tracing/model';
import { createTurns } from '../turns';
import type { Checker } from './check';

/** Reading, storing and tracing a page takes a second at most; after this the answer is lost. */
const CHECK_TIMEOUT_MS = 12_000;

/** The background's desk: what happens to each message, from a page's arrival to its verdict. It remembers nothing itself. */
export class Desk implements Pick<Answerers, 'fromPage' | 'fromPopup'> {
  readonly #checker: Checker;
  /** Of two readings at once, the later must find the earlier on its tab to trace it again. */
  readonly #inTurn = createTurns<'check'>();
  readonly #now: () => number;

  /** `now` gives epoch ms. */
  constructor(checker: Checker, now: () => number) {
    this.#checker = checker;
    this.#now = now;
  }

  async fromPage(message: FromPage, sender: PageSender): Promise<null> {
    try {
      if (message.type === 'page-arrived') await this.#arrive(message, sender);
      else await this.#take(message, sender);
    } catch (error) {
      console.error('Headwater: a page could not be checked', error);
      await show(sender.tabId, message, failed('fault', message.url));
    }
    return null;
  }

  async fromPopup<Asked extends FromPopup>(asked: Asked): Promise<Answers[Asked['type']]> {
    switch (asked.type) {
      case 'tab-state':
        return (await currentRecord(asked.tabId))?.state ?? { kind: 'checking', url: '' };
      case 'check':
        return this.#check(asked);
      case 'switch-site':
        return this.#switchSite(asked);
    }
  }

  /** A page is there: it is read, unless it is none to be read. `once`: even in a private window. */
  async #arrive(page: PageIdentity, sender: PageSender, once = false): Promise<void> {
    const { tabId, incognito } = sender;
    const known = await readTab(tabId);
    const isKnown = known?.page === page.page;
    if (isKnown && known.state.kind === 'traced') return repaint(tabId);
    const isAllowed = once || (isKnown && known.onceInPrivate === true);
    const refusal = await refusalOf(page.url, incognito && !isAllowed);
    if (refusal) return show(tabId, page, refusal);
    if (!page.recognition.article) {
      const { reason } = page.recognition;
      return show(tabId, page, { kind: 'not-article', why: reason, site: siteOf(page.url) });
    }
    const state: TabState = { kind: 'checking', url: incognito ? '' : page.url };
    await showRecord(tabId, { page: page.page, state, articleId: null, onceInPrivate: isAllowed });
    if (!(await injectReader(tabId))) await show(tabId, page, failed('page-unreachable', page.url));
  }

  /** A reader brings what it read: it is stored and traced, and shown if its page is still there. */
  async #take(
    { page, url, extraction }: ReadingTaken,
    { tabId, incognito }: PageSender,
  ): Promise<void> {
    const record = await readTab(tabId);
    const onceInPrivate = record?.page === page && record.onceInPrivate === true;
    const refusal = await refusalOf(url, incognito && !onceInPrivate);
    if (refusal) return show(tabId, { page }, refusal);
    if (!extraction.ok) return show(tabId, { page }, failed(extraction.reason, url));
    const read = ownArticle(extraction.article, url);
    await this.#inTurn('check', () =>
      this.#checkReading(read, { page, url }, { tabId, incognito, onceInPrivate }),
    );
  }

  async #checkReading(
    read: ExtractedArticle,
    { page, url }: Pick<PageIdentity, 'page' | 'url'>,
    { tabId, incognito, onceInPrivate }: PageSender & { readonly onceInPrivate: boolean },
  ): Promise<void> {
    const fail = ({ why, cause }: { readonly why: CheckFailure; readonly cause: string }) => {
      console.error(`Headwater: the library could not be asked: ${cause}`);
      return show(tabId, { page }, failed(why, url));
    };
    const showReport = (report: Report) =>
      showRecord(tabId, {
        page,
        state: { kind: 'traced', report },
        articleId: null,
        onceInPrivate,
      });
    if (incognito) {
      const looked = await this.#checker.look(read, this.#now());
      await (looked.ok ? showReport(looked.value) : fail(looked));
      return;
    }
    const checked = await this.#checker.check(read, this.#now());
    if (!checked.ok) return fail(checked);
    const { report, stored } = checked.value;
    await showReport(report);
    const kept = await stored;
    if (!kept.ok) return fail(kept);
    await noteArticle(tabId, page, kept.value);
    await this.traceOthersAgain(kept.value);
  }

  /**
   * The library may have gained an article: open readings that it may be a version of are traced again. Not only where
   * the capture says that it is new: one that was cut short by a kill is known by the time it is sent again.
   */
  async traceOthersAgain(read: ArticleId): Promise<void> {
    const open = (await allTabs()).filter(
      ([, { articleId }]) => articleId !== null && articleId !== read,
    );
    const ids = [...new Set(open.flatMap(([, { articleId }]) => articleId ?? []))];
    const akin = new Set(await this.#checker.akin(read, ids));
    await Promise.all(
      open.map(async ([tabId, record]) => {
        if (record.articleId === null || !akin.has(record.articleId)) return;
        const traced = await this.#checker.again(record.articleId);
        if (traced.ok && traced.value)
          await showRecord(tabId, { ...record, state: { kind: 'traced', report: traced.value } });
      }),
    );
  }

  /** The address of the source that a tab's page names; null where it names none, or is of a private window. */
  async namedSource(tabId: number): Promise<string | null> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const record = tab === null || tab.incognito ? null : await currentRecord(tabId);
    return record?.state.kind === 'traced' ? (record.state.report.credit?.url ?? null) : null;
  }

  /** The reader asks for a page to be checked, by opening the popup or by a button in it. */
  async #check({ tabId, onceInPrivate = false }: CheckAsked): Promise<TabState> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab === null) return notChecked('browser-page', '');
    const refusal = await refusalOf(tab.url ?? '', tab.incognito && !onceInPrivate);
    if (refusal) return refusal;
    const settled = nextState(tabId, CHECK_TIMEOUT_MS);
    const identity =
      (await askWhichPage(tabId)) ?? ((await injectGate(tabId)) ? await askWhichPage(tabId) : null);
    if (identity === null)
      return notChecked(tab.url === undefined ? 'no-access' : 'browser-page', '');
    await this.#arrive(
      identity,
      { tabId, incognito: tab.incognito },
      tab.incognito && onceInPrivate,
    );
    const record = await currentRecord(tabId);
    if (record && record.state.kind !== 'checking') return record.state;
    return (await settled) ?? failed('fault', identity.url);
  }

  async #switchSite({ site, on }: SiteSwitched): Promise<TabState> {
    await switchSite(site, on);
    await registerGate();
    for (const { id: tabId, incognito } of await browser.tabs.query({})) {
      const identity = tabId === undefined ? null : await askWhichPage(tabId);
      if (tabId === undefined || identity === null || siteOf(identity.url) !== site) continue;
      if (on) await this.#arrive(identity, { tabId, incognito });
      else await show(tabId, identity, notChecked('site-off', identity.url));
    }
    return on ? { kind: 'checking', url: '' } : { kind: 'not-checked', why: 'site-off', site };
  }
}

async function show(
  tabId: number,
  { page }: Pick<PageIdentity, 'page'>,
  state: TabState,
): Promise<void> {
  await showRecord(tabId, { page, state, articleId: null });
}

/** Why a page is not to be read at all; null where it may be. */
async function refusalOf(url: string, isPrivate: boolean): Promise<TabState | null> {
  if (isPrivate) return notChecked('private', '');
  const { sitesOff } = await readSettings();
  return sitesOff.includes(siteOf(url) ?? '') ? notChecked('site-off', url) : null;
}

/** A page may name an address of its own site as canonical, not another site's. */
function ownArticle(article: ExtractedArticle, pageUrl: string): ExtractedArticle {
  if (siteOf(article.url) === siteOf(pageUrl)) return article;
  return { ...article, url: pageUrl.replace(/#.*$/s, '') };
}

function notChecked(why: NotChecked, url: string): TabState {
  return { kind: 'not-checked', why, site: siteOf(url) };
}

function failed(why: CheckFailure, url: string): TabState {
  return { kind: 'failed', why, site: siteOf(url) };
}
