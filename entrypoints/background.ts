import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createChecker } from '../utils/checking/check';
import { Desk } from '../utils/checking/desk';
import { libraryOpener } from '../utils/library/opener';
import { answerMessages } from '../utils/messages/transport';
import { checkOpenTabs, followAccess } from '../utils/tabs/access';
import { followTabs } from '../utils/tabs/pages';
import { registerGate } from '../utils/tabs/scripts';

/** All listeners are added at once: one that is added later misses the event that woke the background. */
export default defineBackground({
  type: 'module',
  main() {
    const openLibrary = libraryOpener('headwater');
    answerMessages(new Desk(createChecker(openLibrary), Date.now));
    followTabs();
    followAccess();
    browser.runtime.onStartup.addListener(() => registerGate());
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await registerGate();
      await checkOpenTabs();
      if (reason === 'install')
        await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    // Opened ahead of the first question, which is nearly always why the background was woken.
    openLibrary();
  },
});
