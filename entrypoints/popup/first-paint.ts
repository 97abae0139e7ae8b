import type { TabState } from '../../utils/messages/protocol';
import { readTab } from '../../utils/tabs/tab-states';

/** Set once the first verdict has been painted; what `npm run bench -- pages` and a story of the browsers measure. */
const PAINTED = 'verdict-painted';
/** A browser that paints no frame for so long has put the popup away. */
const LATEST_PAINT_MS = 250;

/**
 * What was found of the page that a tab shows, before the background is awake. Null unless it is certain to be of that very
 * page: it was shown at the address that the tab has now, to the letter.
 */
export async function stateFoundBefore(
  tab: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined,
): Promise<TabState | null> {
  if (tab?.id === undefined || !tab.url) return null;
  const known = await readTab(tab.id).catch(() => null);
  return known?.state.kind === 'traced' && known.url === tab.url ? known.state : null;
}

/** To be called when a verdict has been rendered. */
export function markPainted(): void {
  if (performance.getEntriesByName(PAINTED).length > 0) return;
  afterPaint(() => performance.mark(PAINTED));
}

/** Resolves once what was rendered has been painted; at once in a page that nobody sees, which is not painted at all. */
export function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    afterPaint(resolve);
    setTimeout(resolve, LATEST_PAINT_MS);
  });
}

/** What is asked in a frame is answered before its paint, what is asked from there after it. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
