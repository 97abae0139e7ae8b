import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/tokens.css';
import '../../components/base.css';
import { PAGE_ROWS } from '../../components/library/ArticleList';
import { LibraryPage } from '../../components/library/LibraryPage';
import { EVERYTHING, matching } from '../../components/library/search';
import { type Followed, type Shown, UNDO_LIMIT } from '../../components/library/shown';
import { speakIn } from '../../components/page-language';
import { librarySize } from '../../utils/library/articles';
import { attempt, type LibraryDatabase, type LibraryFailure } from '../../utils/library/database';
import { listFeedback, removeFeedback, restoreFeedback } from '../../utils/library/feedback';
import { keptTexts, listArticles, olderVersions } from '../../utils/library/listing';
import { libraryOpener } from '../../utils/library/opener';
import {
  type Removed,
  removeArticles,
  removeForGood,
  restoreArticles,
} from '../../utils/library/removal';
import type { FeedbackRow } from '../../utils/library/rows';
import { listSources, pauseSource, removeSource } from '../../utils/library/sources';
import { watchLibrary } from '../../utils/library/watching';
import { askBackground } from '../../utils/messages/transport';
import { EVERY_SITE, hostPattern } from '../../utils/site-access';
import starters from '../../utils/sources/data/starter-sources.json';
import type { ArticleId } from '../../utils/tracing/model';
import { Corrections } from './corrections';
import { FeedLists } from './feed-lists';
import { changeArticles } from './library-news';
import { Transfers } from './transfers';

const openLibrary = libraryOpener('headwater');
const root = document.getElementById('root');

let library: Shown | LibraryFailure | null = null;
let mayReadAll = false;
let followed: Followed | null = null;
let wanted = EVERYTHING;
let page = 0;
/** Whether the list is being made, and whether it is of yesterday by then. */
let [isListing, isStale] = [false, false];
const LIST_PAUSE_MS = 300;
const NOTHING_OPENED: Pick<Shown, 'versions' | 'texts'> = { versions: new Map(), texts: new Map() };
/** What was removed last, until the page is closed or something else is removed. */
let removed: Removed | null = null;
/** What the reader had said of verdicts, removed with everything else. */
let removedFeedback: readonly FeedbackRow[] = [];

function paint() {
  if (!root) return;
  render(
    <LibraryPage
      library={library}
      wanted={wanted}
      page={page}
      undoable={removed?.articles.length ?? 0}
      transfer={transfers.state}
      starters={starters.sources}
      followed={followed}
      feedList={feedLists.shown}
      withTexts={corrections.withTexts}
      now={Date.now()}
      onWanted={(next) => {
        wanted = next;
        turnTo(0);
      }}
      onPage={turnTo}
      onOpen={({ id }) => change((db) => readTexts(db, [id]))}
      onRemove={(id) => changeShown(async (db) => keepForUndo(await removeArticles(db, [id])))}
      onUndo={() => changeShown(undo)}
      onRemoveAll={(ids) =>
        changeShown(async (db) => {
          keepForUndo(null);
          const isAll = ids.length === (await librarySize(db));
          if (ids.length > UNDO_LIMIT) await removeForGood(db, ids);
          else keepForUndo(await removeArticles(db, ids));
          if (isAll) removedFeedback = await removeFeedback(db);
        })
      }
      onPause={(id, isPaused) => change((db) => pauseSource(db, id, isPaused, Date.now()))}
      onUnfollow={(id) => change((db) => removeSource(db, id))}
      onFollow={follow}
      onSaveList={() => change((db) => feedLists.save(db))}
      onReadList={(file) => change((db) => feedLists.read(db, file))}
      onFollowList={() => feedLists.followAll(mayReadAll)}
      onTakeBack={(row) => change((db) => corrections.takeBack(db, row))}
      onWithTexts={(withTexts) => corrections.wantTexts(withTexts)}
      onSaveFeedback={() => change((db) => corrections.save(db))}
      onExport={() => change((db) => transfers.exportAll(db))}
      onImport={(file) => change((db) => transfers.importFile(db, file))}
      onCancel={() => change((db) => transfers.cancel(db))}
    />,
    root,
  );
}

/** That all has come in is said with the list of it. */
const transfers = new Transfers(() =>
  transfers.state?.kind === 'imported' ? change(readList) : paint(),
);
const feedLists = new FeedLists(paint);
const corrections = new Corrections(paint);

/** Access is asked for in the click itself: after anything awaited the browser no longer takes it for the reader's wish. */
async function follow(address: string): Promise<void> {
  const say = (state: Followed['state']) => {
    followed = { address, state };
    paint();
  };
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return say('no-feed');
  // Where every site is granted Chrome would ask all the same.
  const granting =
    mayReadAll ||
    browser.permissions.request({ origins: [hostPattern(address)] }).catch(() => false);
  say('looking');
  await granting;
  const asked = { type: 'follow-address', address } as const;
  say((await askBackground(asked).catch(() => undefined)) ?? 'fault');
}

function turnTo(next: number) {
  page = next;
  paint();
  window.scrollTo({ top: 0 });
  change(countVersions);
}

function keepForUndo(what: Removed | null) {
  removed = what;
  removedFeedback = [];
}

async function undo(db: LibraryDatabase): Promise<void> {
  const [what, said] = [removed, removedFeedback];
  if (what) await restoreArticles(db, what);
  await restoreFeedback(db, said);
  // Not before all of it is back: nobody else has it.
  if (removed === what) keepForUndo(null);
}

/** Does something to the library; what comes of it is shown by who watches it. */
async function change(work: (db: LibraryDatabase) => Promise<void>): Promise<void> {
  const opened = await openLibrary();
  const done = opened.ok ? await attempt(() => work(opened.value)) : opened;
  if (!done.ok) show(done.failure);
}

/** The same where verdicts in open tabs may rest on what it does; that it was done is said with the list that it leaves. */
function changeShown(work: (db: LibraryDatabase) => Promise<void>): Promise<void> {
  return changeArticles(() =>
    change(async (db) => {
      await work(db);
      await readList(db);
    }),
  );
}

async function countVersions(db: LibraryDatabase): Promise<void> {
  const versions = await olderVersions(db, idsShown());
  showMore({ versions });
  await readTexts(db, [...(isListed(library) ? library.texts.keys() : [])]);
}

/** Reads the texts of articles; of those that were read before they may have changed. */
async function readTexts(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<void> {
  for (const id of ids) {
    const texts = await keptTexts(db, id);
    if (isListed(library)) showMore({ texts: new Map([...library.texts, [id, texts]]) });
  }
}

const isListed = (shown: typeof library): shown is Shown =>
  shown !== null && typeof shown !== 'string';

function showMore(more: Partial<Shown>) {
  if (isListed(library)) show({ ...library, ...more });
}

function idsShown(): readonly ArticleId[] {
  const from = page * PAGE_ROWS;
  return matching(isListed(library) ? library.articles : [], wanted, Date.now())
    .slice(from, from + PAGE_ROWS)
    .map(({ id }) => id);
}

function show(next: Shown | LibraryFailure) {
  library = next;
  paint();
}

/** Space that the whole extension takes; the browser counts a database only once it is open. */
async function bytesUsed(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  return usage ?? null;
}

async function readList(db: LibraryDatabase): Promise<void> {
  const [articles, sources, feedback, bytes] = await Promise.all([
    listArticles(db),
    listSources(db),
    listFeedback(db),
    bytesUsed(),
  ]);
  const { versions, texts } = isListed(library) ? library : NOTHING_OPENED;
  show({ articles, sources, feedback, versions, texts, bytes });
}

/** Lists everything, again where something changed meanwhile; not more often than can be looked at, while a file comes in. */
async function list(): Promise<void> {
  isStale = true;
  if (isListing) return;
  isListing = true;
  while (isStale) {
    isStale = false;
    await change(readList);
    await change(countVersions);
    await new Promise((resolve) => setTimeout(resolve, LIST_PAUSE_MS));
  }
  isListing = false;
}

async function seeAccess(): Promise<void> {
  mayReadAll = await browser.permissions.contains({ origins: [...EVERY_SITE] });
}

async function open(): Promise<void> {
  paint();
  browser.permissions.onAdded.addListener(seeAccess);
  browser.permissions.onRemoved.addListener(seeAccess);
  await seeAccess();
  const opened = await openLibrary();
  if (!opened.ok) return show(opened.failure);
  const db = opened.value;
  const watched = () =>
    Promise.all([librarySize(db), listSources(db), db.findings.count(), db.feedback.count()]);
  watchLibrary(watched, {
    next: list,
    error: () => show('unavailable'),
  });
  await transfers.goOn(db);
}

addEventListener('keydown', (event) => {
  const search = document.querySelector<HTMLInputElement>('input[type=search]');
  if (event.key === 'ArrowDown' && document.activeElement === search)
    document.querySelector<HTMLElement>('.articles a, .articles button')?.focus();
  if (event.key !== '/' || event.ctrlKey || event.metaKey || document.activeElement === search)
    return;
  event.preventDefault();
  search?.focus();
});
// What was a minute ago is two minutes ago.
setInterval(paint, 60_000);
speakIn(document, 'library_title');
open();
