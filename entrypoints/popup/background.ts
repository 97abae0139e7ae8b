import { browser } from 'wxt/browser';
import type { TabChanged } from '../../utils/messages/protocol';
import type { Background } from './tab-watch';

/** The background, by messages. */
export const background: Background = {
  ask: (asked) => browser.runtime.sendMessage(asked),
  onTabChanged(changed) {
    const listener = (message: unknown): undefined => {
      const news = message as TabChanged;
      if (news.type === 'tab-changed') changed(news.tabId, news.state);
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  },
};
