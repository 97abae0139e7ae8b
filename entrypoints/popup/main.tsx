import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/tokens.css';
import '../../components/base.css';
import './popup.css';
import { speakIn } from '../../components/page-language';
import { painted } from '../../components/painted';
import { TabView } from '../../components/TabView';
import { askBackground } from '../../utils/messages/transport';
import { readSettings } from '../../utils/settings';
import { EVERY_SITE } from '../../utils/site-access';
import { background } from './background';
import { markPainted, stateFoundBefore } from './first-paint';
import { Offers } from './offers';
import { PageMarks } from './page-marking';
import { watchTab } from './tab-watch';

/** How long an empty popup may stand before it says that it is at work. */
const FIRST_PAINT_MS = 150;

const everywhere = { origins: [...EVERY_SITE] };

/** The tab of a popup that is opened as a page of its own (`popup.html?tab=12`); null in a real popup. */
const namedTabId = Number(new URLSearchParams(location.search).get('tab')) || null;

async function watchedTab() {
  if (namedTabId !== null) return browser.tabs.get(namedTabId).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    // Firefox keeps the popup open above the tab that a link in it has opened.
    if (windowId === tab?.windowId && tabId !== tab.id) window.close();
  });
  return tab;
}

async function openLibraryPage() {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  window.close();
}

async function openSettings() {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** The tab and what was found of it, the settings, and whether every site is granted: all without the background. */
function knownAtOnce() {
  return Promise.all([
    watchedTab().then(async (tab) => ({ tab, found: await stateFoundBefore(tab) })),
    readSettings(),
    browser.permissions.contains(everywhere).catch(() => null),
  ]);
}

async function main(root: HTMLElement): Promise<void> {
  const [{ tab, found }, services, everywhereGranted] = await knownAtOnce();
  const isPrivate = tab?.incognito ?? false;
  let granted: boolean | null = everywhereGranted;
  let state = found;
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;

  const offers = new Offers(tabId, paint);
  const marks = new PageMarks(tabId, paint);
  const watch = watchTab(tabId, background, (next) => {
    state = next;
    paint();
    marks.follow(next);
  });

  function paint() {
    if (state === null) return;
    render(
      <TabView
        state={state}
        services={services}
        now={Date.now()}
        follow={offers.follow}
        check={isPrivate ? null : offers.sourceCheck(granted === true)}
        feedback={isPrivate ? null : offers.feedbackOn(state)}
        marking={{ shown: marks.shown, onWish: (wish) => marks.wish(wish) }}
        granted={granted}
        isPrivate={isPrivate}
        onCheck={isPrivate ? watch.checkOnceInPrivate : watch.check}
        onCheckOnce={watch.checkOnceInPrivate}
        onSwitchSite={watch.switchSite}
        onPause={pause}
        onGrant={grant}
        onFollow={() => offers.followSite(tab?.url ?? '', granted === true)}
        onUnfollow={() => offers.changeFollowing('unfollow')}
        onLibrary={openLibraryPage}
        onSettings={openSettings}
      />,
      root,
    );
    if (state.kind === 'traced') markPainted();
  }

  async function pause(isPaused: boolean) {
    await askBackground({ type: 'change-settings', change: { isPaused } }).catch(() => undefined);
    watch.check();
  }

  /** Asked in the click itself: after anything awaited the browser no longer takes it for the reader's wish. */
  function grant() {
    browser.permissions.request(everywhere).then(onAccess);
    // Firefox asks underneath the popup, and goes on asking when it is gone; the background hears of the answer.
    if (import.meta.env.FIREFOX && namedTabId === null) window.close();
  }

  function onAccess(nowGranted: boolean) {
    const gained = granted === false && nowGranted;
    granted = nowGranted;
    paint();
    if (!gained) return;
    watch.check();
    if (!isPrivate) offers.changeFollowing('follow-state');
  }

  paint();
  // In Firefox the background wakes in this very process: a question to it would hold up the first paint.
  if (state !== null) await painted();
  if (!isPrivate) offers.changeFollowing('follow-state');
  setTimeout(() => {
    state ??= { kind: 'checking', url: tab?.url ?? '' };
    paint();
  }, FIRST_PAINT_MS);
  await watch.open(isPrivate, state);
}

speakIn(document, 'extension_name');
const root = document.getElementById('root');
if (root) main(root);
