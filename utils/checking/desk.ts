import { browser } from 'wxt/browser';
import type { ExtractedArticle } from '../article/extract';
import { siteOf } from '../article/publisher';
import type {
  Answers,
  CheckAsked,
  CheckFailure,
  FromPage,
  FromPopup,
  MarksGone,
  NotChecked,
  PageIdentity,
  ReadingTaken,
  SettingsChanged,
  SiteSwitched,
  TabState,
} from '../messages/protocol';
import type { Report } from '../messages/report';
import { type Answerers, askWhichPage, type PageSender } from '../messages/transport';
import { changeSettings, readSettings, type Settings, switchSite } from '../settings';
import { ruleFor } from '../site-rules';
import { abandonedNotes, forgetNotes } from '../stale-verdicts';
import {
  currentRecord,
  nextState,
  noteArticle,
  repaint,
  showChecking,
  showRecord,
} from '../tabs/pages';
import { injectGate, injectReader, registerGate } from '../tabs/scripts';
import { readTab, type TabRecord, type Wish } from '../tabs/tab-states';
import type { ArticleId } from '../tracing/model';
import { createTurns } from '../turns';
import type { Checker } from './check';
import type { OpenTabs } from './open-tabs';

/** Reading, storing and tracing a page takes a second at most; after this the answer is lost. */
const CHECK_TIMEOUT_MS = 12_000;

/** The background's desk: what happens to each message, from a page's arrival to its verdict. It remembers nothing itself. */
export class Desk implements Pick<Answerers, 'fromPage' | 'fromPopup' | 'changeSettings'> {
  readonly #checker: Checker;
  /** Of two readings at once, the later must find the earlier on its tab to trace it again; and what the library has lost meanwhile must not be shown after. */
  readonly #inTurn = createTurns<'check'>();
  readonly #now: () => number;
  readonly #onSettings: (settings: Settings) => Promise<void>;
  readonly #openTabs: OpenTabs;

  /** `now` gives epoch ms; `onSettings` hears of every change of the settings. */
  constructor(
    checker: Checker,
    now: () => number,
    onSettings: (settings: Settings) => Promise<void>,
    openTabs: OpenTabs,
  ) {
    this.#checker = checker;
    this.#now = now;
    this.#onSettings = onSettings;
    this.#openTabs = openTabs;
  }

  async fromPage(message: Exclude<FromPage, MarksGone>, sender: PageSender): Promise<null> {
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

  async changeSettings({ change }: SettingsChanged): Promise<Settings> {
    const settings = await changeSettings(change);
    await this.#review();
    await this.#onSettings(settings);
    return settings;
  }

  /** A page is there: it is read, unless it is none to be read, or none that is read without being asked for. */
  async #arrive(page: PageIdentity, { tabId, incognito }: PageSender, wished: Wish | null = null) {
    const known = await knownOf(tabId, page);
    const wish = wished ?? known?.wish ?? null;
    const ruled = await ruling(page.url, incognito, wish);
    if (ruled === 'unasked') return;
    if (ruled !== 'read') return show(tabId, page, ruled);
    if (known?.state.kind === 'traced') return repaint(tabId);
    if (!page.recognition.article) {
      const { reason } = page.recognition;
      return show(tabId, page, { kind: 'not-article', why: reason, site: siteOf(page.url) });
    }
    const state: TabState = { kind: 'checking', url: incognito ? '' : page.url };
    await showChecking(tabId, { page: page.page, state, articleId: null, wish });
    if ((await knownOf(tabId, page))?.state.kind === 'traced') return repaint(tabId);
    if (!(await injectReader(tabId))) await show(tabId, page, failed('page-unreachable', page.url));
  }

  /** A reader brings what it read: it is stored and traced, and shown if its page is still there. */
  async #take(
    { page, url, extraction }: ReadingTaken,
    { tabId, incognito }: PageSender,
  ): Promise<void> {
    const wish = (await knownOf(tabId, { page }))?.wish ?? null;
    const ruled = await ruling(url, incognito, wish);
    if (ruled === 'unasked') return;
    if (ruled !== 'read') return show(tabId, { page }, ruled);
    if (!extraction.ok) return show(tabId, { page }, failed(extraction.reason, url));
    const read = ownArticle(extraction.article, url);
    await this.#inTurn('check', () =>
      this.#checkReading(read, { page, url }, { tabId, incognito, wish }),
    );
  }

  async #checkReading(
    read: ExtractedArticle,
    { page, url }: Pick<PageIdentity, 'page' | 'url'>,
    { tabId, incognito, wish }: PageSender & { readonly wish: Wish | null },
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
        wish,
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
    await this.#openTabs.gained(kept.value);
  }

  /** An article has come in that was not read in a tab. */
  gained(id: ArticleId): Promise<void> {
    return this.#inTurn('check', () => this.#openTabs.gained(id));
  }

  /** Articles were deleted, put back or taken in: what is shown in open tabs follows, a tab at a time, so that no page waits for all. */
  async libraryChanged(): Promise<null> {
    // In turn too: a page that is being checked has no verdict yet, and may get one that is true no longer.
    for (const tabId of await this.#inTurn('check', () => this.#openTabs.read()))
      await this.#inTurn('check', () => this.#openTabs.review(tabId));
    return null;
  }

  /** Goes on where the library was changed and whoever did so was cut off before open tabs had followed. */
  async goOn(): Promise<void> {
    try {
      const notes = await abandonedNotes();
      if (notes.length === 0) return;
      await this.libraryChanged();
      await forgetNotes(notes);
    } catch (error) {
      console.error('Headwater: open tabs could not be traced again', error);
    }
  }

  /** The reader has said something of these articles, by address: open readings of them are traced again, after what is being checked. */
  traceTheseAgain(addresses: readonly string[]): Promise<void> {
    return this.#inTurn('check', () => this.#openTabs.traceAgain(addresses));
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
    const wish = onceInPrivate ? 'check-in-private' : 'check';
    const ruled = await ruling(tab.url ?? '', tab.incognito, wish);
    if (typeof ruled !== 'string') return ruled;
    const settled = nextState(tabId, CHECK_TIMEOUT_MS);
    const identity =
      (await askWhichPage(tabId)) ?? ((await injectGate(tabId)) ? await askWhichPage(tabId) : null);
    if (identity === null)
      return notChecked(tab.url === undefined ? 'no-access' : 'browser-page', '');
    await this.#arrive(identity, { tabId, incognito: tab.incognito }, wish);
    const record = await currentRecord(tabId);
    if (record && record.state.kind !== 'checking') return record.state;
    return (await settled) ?? failed('fault', identity.url);
  }

  async #switchSite({ site, on }: SiteSwitched): Promise<TabState> {
    await switchSite(site, on);
    await this.#review();
    return on ? { kind: 'checking', url: '' } : { kind: 'not-checked', why: 'site-off', site };
  }

  /** Settings have changed: open pages are read that may be now, and nothing more is said of those that may not. */
  async #review(): Promise<void> {
    await registerGate();
    for (const { id: tabId, incognito } of await browser.tabs.query({})) {
      if (tabId === undefined) continue;
      const identity = await askWhichPage(tabId);
      if (identity !== null) await this.#arrive(identity, { tabId, incognito });
      else if ((await readSettings()).mode !== 'on-click') await injectGate(tabId);
    }
  }
}

async function show(
  tabId: number,
  { page }: Pick<PageIdentity, 'page'>,
  state: TabState,
): Promise<void> {
  await showRecord(tabId, { page, state, articleId: null });
}

/** What is known of this page of a tab. */
async function knownOf(
  tabId: number,
  { page }: Pick<PageIdentity, 'page'>,
): Promise<TabRecord | null> {
  const known = await readTab(tabId);
  return known?.page === page ? known : null;
}

/** Whether a page is to be read; `unasked`: only when the reader asks for it. A state where it is not to be read at all. */
async function ruling(
  url: string,
  isPrivate: boolean,
  wish: Wish | null,
): Promise<'read' | 'unasked' | TabState> {
  const settings = await readSettings();
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const rule = host === '' ? 'on-click' : ruleFor(settings, { host, site: siteOf(url) });
  if (rule === 'paused') return notChecked('paused', '');
  if (isPrivate && !settings.tracesPrivate && wish !== 'check-in-private')
    return notChecked('private', '');
  if (rule === 'on-click') return wish === null ? 'unasked' : 'read';
  return rule === 'read' ? 'read' : notChecked(rule, url);
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
