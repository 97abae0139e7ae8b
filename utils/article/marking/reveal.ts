/** A passage is brought to this share of the height from the top: below the bars that stay there, with what comes before it. */
const HEIGHT_SHARE = 0.3;

/** Scrolls a page until a passage is in sight, and whatever scrolls within it; smoothly only where the reader does not mind. */
export function reveal(range: Range): void {
  for (
    let around: Element | null = range.startContainer.parentElement;
    around;
    around = parentOf(around)
  ) {
    if (!scrolls(around)) continue;
    const box = around.getBoundingClientRect();
    const passage = range.getBoundingClientRect();
    if (passage.top >= box.top && passage.bottom <= box.bottom) continue;
    const top = passage.top - box.top - HEIGHT_SHARE * box.height;
    around.scrollBy({ top, behavior: 'instant' });
  }
  const { top } = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - HEIGHT_SHARE * innerHeight, behavior: calm ? 'instant' : 'smooth' });
}

/** Out of shadow trees, too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The page itself scrolls with the window. */
function scrolls(element: Element): boolean {
  if (element === document.scrollingElement || element.scrollHeight <= element.clientHeight)
    return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}
