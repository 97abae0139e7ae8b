import type { Browser } from './browser';
import { callText, type Plain } from './call-text';
import type { Engine, Key } from './engine';
import type { Tab } from './tab';
import { until } from './until';

/** The popup under the icon: the real one, not its page in a tab. */
export class Popup {
  constructor(
    private readonly browser: Browser,
    private readonly engine: Engine,
  ) {}

  async isOpen(): Promise<boolean> {
    return (await this.inside(() => true)) ?? false;
  }

  /** Runs a function in the popup's document; undefined while the popup is closed. */
  async inside<A extends readonly Plain[], T>(run: (...args: A) => T, ...args: A) {
    return (await this.engine.inPopup(callText(run, args))) as T | undefined;
  }

  /** All words in it as they are laid out; empty while it is closed. */
  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: the words as a reader sees them, blocks on lines of their own
    return (await this.inside(() => document.body.innerText)) ?? '';
  }

  /** The popup's words once they match. */
  async says(words: RegExp, patienceMs?: number): Promise<string> {
    let last = '';
    try {
      return await until(
        `the popup to say ${words}`,
        async () => {
          last = await this.text();
          return words.test(last) && last;
        },
        patienceMs,
      );
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}; it says: ${last}`);
    }
  }

  /** What has the focus, and where it leads; the focus is set a moment after the words are laid out. */
  focused(): Promise<Record<'text' | 'href' | 'target' | 'rel', string>> {
    return until('something in the popup to have the focus', () =>
      this.inside(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return undefined;
        const attribute = (name: string) => active.getAttribute(name) ?? '';
        const text = active.textContent ?? '';
        return {
          text,
          href: attribute('href'),
          target: attribute('target'),
          rel: attribute('rel'),
        };
      }),
    );
  }

  /** Milliseconds from the start of its document to the first paint of a verdict. */
  paintedAfter(): Promise<number> {
    return until('the verdict to be painted', () =>
      this.inside(() => window.performance.getEntriesByName('verdict-painted')[0]?.startTime),
    );
  }

  /** Clicks the button that is called so, by its label or its words; false where there is none. */
  async click(label: string): Promise<boolean> {
    const clicked = await this.inside((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(
        ({ ariaLabel, textContent }) => ariaLabel === wanted || textContent?.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    }, label);
    return clicked ?? false;
  }

  press(key: Key): Promise<void> {
    return this.engine.pressInPopup(key);
  }

  /** Presses Enter on what has the focus and waits for the tab it opens. */
  follow(): Promise<Tab> {
    return this.browser.newTab(() => this.press('Enter'));
  }

  screenshot(): Promise<Buffer> {
    return this.engine.screenshotPopup();
  }

  async close(): Promise<void> {
    await this.inside(() => void setTimeout(() => window.close()));
    await until('the popup to close', async () => !(await this.isOpen()));
  }
}
