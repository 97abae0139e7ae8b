import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ownFiles } from '../utils/archive/shelf';
import { wakeForImports } from '../utils/archive/wake-imports';
import { createChecker } from '../utils/checking/check';
import { Desk } from '../utils/checking/desk';
import { Feedback } from '../utils/checking/desk-feedback';
import { OpenTabs } from '../utils/checking/open-tabs';
import { libraryOpener } from '../utils/library/opener';
import { keepAsLongAsWanted } from '../utils/library/retention';
import { answerMessages } from '../utils/messages/transport';
import { offerMenus } from '../utils/origins/menus';
import { Origins } from '../utils/origins/origins';
import type { Settings } from '../utils/settings';
import { Follower } from '../utils/sources/follower';
import { Following, mayAsk } from '../utils/sources/following';
import { NamedSource } from '../utils/sources/named-source';
import { readPage } from '../utils/sources/page-reader';
import { wakeForSources } from '../utils/sources/wake';
import { checkOpenTabs, followAccess } from '../utils/tabs/access';
import { Marks } from '../utils/tabs/marks';
import { followTabs } from '../utils/tabs/pages';
import { registerGate } from '../utils/tabs/scripts';

/** All listeners are added at once: one that is added later misses the event that woke the background. */
export default defineBackground({
  main() {
    const openLibrary = libraryOpener('headwater');
    const checker = createChecker(openLibrary);
    const onSettings = async ({ isPaused }: Settings) => {
      if (!isPaused) await wake();
    };
    const desk = new Desk(checker, Date.now, onSettings, new OpenTabs(checker));
    const follower = new Follower({
      now: Date.now,
      mayAsk,
      readPage,
      onStored: (id) => desk.gained(id),
    });
    const wake = wakeForSources(openLibrary, follower);
    wakeForImports(openLibrary, ownFiles, () => desk.libraryChanged());
    keepAsLongAsWanted(openLibrary, Date.now, () => desk.libraryChanged());
    const following = new Following(openLibrary, follower, wake);
    const named = new NamedSource(openLibrary, follower, (tabId) => desk.namedSource(tabId));
    const feedback = new Feedback(checker, Date.now, (addresses) =>
      desk.traceTheseAgain(addresses),
    );
    const marks = new Marks((tabId) => desk.fromPopup({ type: 'check', tabId }));
    const origins = new Origins(openLibrary, follower, checker, Date.now);
    answerMessages({
      fromPage: (message, sender) => desk.fromPage(message, sender),
      fromPopup: (asked) => desk.fromPopup(asked),
      follow: (asked) => following.answer(asked),
      followAddress: (asked) => following.followAddress(asked),
      checkSource: (asked) => named.answer(asked),
      changeSettings: (asked) => desk.changeSettings(asked),
      feedback: (asked) => feedback.answer(asked),
      marks: (asked) => marks.answer(asked),
      marksGone: (tabId) => marks.gone(tabId),
      findOrigin: (asked) => origins.answer(asked),
      libraryChanged: () => desk.libraryChanged(),
    });
    offerMenus();
    followTabs();
    marks.followShortcut();
    marks.followVerdicts();
    followAccess();
    browser.runtime.onStartup.addListener(() => registerGate());
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await registerGate();
      await checkOpenTabs();
      if (reason === 'install')
        await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    desk.goOn();
    // Opened ahead of the first question, which is nearly always why the background was woken.
    openLibrary();
  },
});
