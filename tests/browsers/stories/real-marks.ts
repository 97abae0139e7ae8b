import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { MarksShown } from '../../../utils/messages/protocol';
import type { MarkedSpan } from '../../../utils/messages/report';
import { sentenceSpans } from '../../../utils/tracing/sentences';
import type { Browser } from '../driver/browser';
import type { Tab } from '../driver/tab';
import { listen, onLoopback, REAL, readSaved } from './real-pages';
import type { Story } from './story';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** Of fifty, 882 of 883 passages were found in Chromium and 855 of 856 in Firefox; every run of the tests takes fewer. */
const SAMPLE = 16;
/** One page in so many; other ones than those that the reading is compared on. */
const STEP = 29;
/** Of all passages so many must be found again. The rest stands in the pages' data, and they show it to subscribers alone. */
const FOUND_SHARE = 0.95;

/** Passages are made of what was read of real pages, every third sentence, and looked for in them. */
export const REAL_MARKS: Story = {
  title: 'marks: every third sentence of sixteen real pages',
  missing: () => (existsSync(REAL) ? null : 'the real pages are not on this machine'),
  async tell({ browser, site }) {
    await listen(browser);
    const tab = await browser.openTab('http://harbourcourier.example/');
    const told: { url: string; shown: Extract<MarksShown, { kind: 'on' }> }[] = [];
    const lines = readFileSync(`${REAL}manifest.jsonl`, 'utf8').trim().split('\n');
    for (let i = 4; i < lines.length && told.length < SAMPLE; i += STEP) {
      const { file, url: address } = JSON.parse(lines[i] ?? '') as { file: string; url?: string };
      if (!address || /[?#]|\/\/[^/]*:/.test(address)) continue;
      const url = onLoopback(address);
      const html = gunzipSync(readFileSync(`${REAL}${file}`));
      const read = await readSaved({ browser, site }, tab, url, html);
      if (!('ok' in read && read.ok)) continue;
      const { text } = read.article;
      const marks = sentenceSpans(text)
        .filter((_, at) => at % 3 === 0)
        .map((span): MarkedSpan => ({ ...span, kind: 'verbatim', story: null }));
      const shown = await mark(browser, tab, marks, text.length);
      if (shown?.kind !== 'on') throw new Error(`${url}: ${shown?.kind}`);
      told.push({ url, shown });
    }
    const sum = (of: (one: (typeof told)[number]) => number) =>
      told.reduce((whole, one) => whole + of(one), 0);
    const [found, total] = [sum(({ shown }) => shown.found), sum(({ shown }) => shown.total)];
    const slow = Math.max(...told.map(({ shown }) => shown.tookMs));
    const few = told.filter(({ shown }) => shown.found < 0.9 * shown.total);
    console.log(
      `${browser.name}: ${found} of ${total} found, ${told.length} pages, at most ${slow} ms`,
    );
    for (const { url, shown } of few) console.log(`${shown.found} of ${shown.total}: ${url}`);
    expect(told).toHaveLength(SAMPLE);
    expect(found / total).toBeGreaterThan(FOUND_SHARE);
  },
};

function mark(browser: Browser, { id }: Tab, marks: readonly MarkedSpan[], textLength: number) {
  return browser.inExtension(
    async (tabId, spans, length) => {
      const identity = await extension.tabs.sendMessage(tabId, { type: 'which-page' });
      const target = { tabId, frameIds: [0] };
      await extension.scripting.executeScript({ target, files: ['/marker.js'] });
      const { page } = identity as { page: string };
      const order = {
        type: 'mark',
        page,
        wish: 'on',
        marks: JSON.parse(spans),
        textLength: length,
      };
      return (await extension.tabs.sendMessage(tabId, order)) as MarksShown | null;
    },
    id,
    JSON.stringify(marks),
    textLength,
  );
}
