/** How long a page may take to show its text after it was loaded or changed its address. */
const LOOKS_MS = [700, 2_000, 5_000];
/** A change of address is followed by its content, some time: it is waited for this long, looked at this often. */
const SETTLE_MS = 5_000;
const SETTLE_STEP_MS = 250;
/** Where the browser tells of no navigation within a page. */
const ADDRESS_POLL_MS = 1_500;

/** The Navigation API, as far as it is used here. */
type Navigating = { readonly navigation?: EventTarget };

/** Whether two addresses are of one page: fragments lead to no other. */
export function isSamePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}

/**
 * Calls back when this document gets another address, until `signal` says that it is enough. The caller compares: it may
 * be called when nothing changed.
 */
export function onAddressChange(changed: () => void, signal?: AbortSignal): void {
  const { navigation } = globalThis as Navigating;
  const options = signal ? { signal } : {};
  addEventListener('popstate', changed, options);
  if (navigation) navigation.addEventListener('navigatesuccess', changed, options);
  else {
    const timer = setInterval(changed, ADDRESS_POLL_MS);
    signal?.addEventListener('abort', () => clearInterval(timer));
  }
}

/** Resolves when the page is shown: a prerendered one may never be. */
export function shown(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}

/** What tells one story of a single-page site from the next, for next to no cost. */
export function contentMark(): string {
  const heading = document.querySelector('h1')?.textContent?.slice(0, 200) ?? '';
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return `${document.title}\n${heading}\n${canonical}`;
}

/**
 * Waits until the content has changed from `before` and then stands still, at most five seconds, and only while `isCurrent`.
 * Some sites change the address and keep the story: then it returns after the whole time.
 */
export async function contentSettled(before: string, isCurrent: () => boolean): Promise<void> {
  let last = '';
  for (let waited = 0; waited < SETTLE_MS && isCurrent(); waited += SETTLE_STEP_MS) {
    await pause(SETTLE_STEP_MS);
    const mark = contentMark();
    const current = `${elementCount()}\n${mark}`;
    if (current === last && mark !== before) return;
    last = current;
  }
}

/** Calls `look` when the page has grown or shrunk, a few times in the seconds after it was loaded, until it returns true. */
export async function lookAgain(look: () => boolean, isCurrent: () => boolean): Promise<void> {
  let size = elementCount();
  for (const wait of LOOKS_MS) {
    await pause(wait);
    if (!isCurrent()) return;
    if (elementCount() === size) continue;
    size = elementCount();
    if (look()) return;
  }
}

function elementCount(): number {
  return document.getElementsByTagName('*').length;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
