import { afterPaint } from '../../components/painted';
import type { TabState } from '../../utils/messages/protocol';
import { readTab } from '../../utils/tabs/tab-states';

/** Set once the first verdict has been painted; what `npm run bench -- pages` and a story of the browsers measure. */
const PAINTED = 'verdict-painted';

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
