import type { Stage } from './stage';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/**
 * Answers pages of the extension in the background's stead and before it, by the type of what they ask: about one tab, that of
 * a page of the extension, of which the background has nothing to tell, and about every wish. Returns that tab's id. What is
 * null or not given is left to the background.
 */
export function standIn({ browser }: Stage, answers: Readonly<Record<string, unknown>>) {
  return browser.inExtension(async (json) => {
    const page = window as unknown as { staged?: Record<string, unknown> };
    const isFirst = page.staged === undefined;
    page.staged = JSON.parse(json);
    const own = (await extension.tabs.getCurrent())?.id ?? extension.tabs.TAB_ID_NONE;
    if (!isFirst) return own;
    extension.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
      const { type = '', tabId = own } = message as { type?: string; tabId?: number };
      const said = page.staged?.[type];
      if (tabId === own && said) (answer as (value: unknown) => void)(said);
      return undefined;
    });
    return own;
  }, JSON.stringify(answers));
}
