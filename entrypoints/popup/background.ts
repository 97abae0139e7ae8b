import { browser } from 'wxt/browser';
import type { TabChanged } from '../../utils/messages/protocol';
import type { Background } from './tab-watch';

/** The background, by messages. */
export const background: Background = {
  ask: (asked) => browser.runtime.sendMessage(asked),
  onTabChanged(changed) {
    const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
      message,
      sender,
    ): undefined => {
      // What pages send reaches the popup too; only the background has no tab.
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
      const news = message as Partial<TabChanged> | null;
      if (news?.type !== 'tab-changed' || !news.state || news.tabId === undefined) return;
      changed(news.tabId, news.state);
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  },
};
