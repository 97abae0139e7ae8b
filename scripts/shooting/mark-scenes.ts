import { until } from '../../tests/browsers/driver/until';
import { PAGES } from '../../tests/browsers/stories/pages';
import type { MarksShown } from '../../utils/messages/protocol';
import { known, read, type Scene, type Stage } from './stage';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const MARKS = { page: 'marks', size: { width: 900, height: 1000 }, isForeign: true } as const;
const DARK =
  '<style>html { background: #14171a !important; color: #dfe3e6 !important; } body, body * { background: none !important; color: inherit !important; }</style></head>';

/** Has the passages marked in the tab in front, or the next one jumped to. */
export async function markPassages({ browser, tab }: Stage, wish: 'on' | 'next'): Promise<void> {
  await until('the passages to be marked', async () => {
    const shown = await browser.inExtension(
      (tabId, order) =>
        extension.runtime.sendMessage({ type: 'marks', tabId, wish: order }) as Promise<MarksShown>,
      tab.id,
      wish,
    );
    return shown?.kind === 'on';
  });
}

/** Marks in pages of others: light, dark, the passage that was jumped to, and a copy. */
export function markScenes({ site, tab }: Stage): readonly Scene[] {
  async function marked(stage: Stage, url: string): Promise<void> {
    await tab.bringToFront();
    await tab.goTo('about:blank');
    await tab.goTo(url);
    await known(stage, tab);
    await markPassages(stage, 'on');
  }
  return [
    { ...MARKS, state: 'light-page', reach: (stage) => marked(stage, PAGES.rewrite) },
    { ...MARKS, state: 'jumped-to', reach: (stage) => markPassages(stage, 'next') },
    {
      ...MARKS,
      state: 'dark-page',
      async reach(stage) {
        const page = String(site.page(PAGES.rewrite));
        site.serve(PAGES.rewrite, page.replace('</head>', DARK));
        await marked(stage, PAGES.rewrite);
        await markPassages(stage, 'next');
        site.serve(PAGES.rewrite, page);
      },
    },
    {
      ...MARKS,
      state: 'copy',
      async reach(stage) {
        await (await read(stage, PAGES.reprinted)).close();
        await marked(stage, PAGES.reprint);
      },
    },
  ];
}
