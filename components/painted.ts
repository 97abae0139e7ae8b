/** A browser that paints no frame for so long does not show the page. */
const LATEST_MS = 100;

/** Calls back when what was rendered has been painted: what is asked in a frame is answered before its paint, what is asked from there after it. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Resolves when what was rendered has been painted; soon in a page that nobody sees, which is not painted at all. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(resolve);
    setTimeout(resolve, LATEST_MS);
  });
}
