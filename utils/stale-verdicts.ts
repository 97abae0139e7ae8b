import { browser } from 'wxt/browser';

/** In `storage.session`: what open tabs show does not outlive the browser either. */
const PREFIX = 'stale-verdicts:';

/**
 * Changes the library where verdicts in open tabs may rest on it, and then has those follow, whatever came of the change.
 * Both are noted before they begin; where `follow` fails or all is cut off, the note stays for the next background. Who is
 * at work holds a lock of the note's name, which goes when they do.
 */
export function whileNoted<T>(
  change: () => Promise<T>,
  follow: () => Promise<unknown>,
): Promise<T> {
  const note = `${PREFIX}${crypto.randomUUID()}`;
  return navigator.locks.request(note, async () => {
    await browser.storage.session.set({ [note]: true });
    try {
      return await change();
    } finally {
      await follow()
        .then(() => forgetNotes([note]))
        .catch(report);
    }
  });
}

/** Notes of changes that nobody is at any more: open tabs may show what is true no longer. */
export async function abandonedNotes(): Promise<readonly string[]> {
  const stored = await browser.storage.session.get(null);
  const notes = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  if (notes.length === 0) return [];
  // Asked after the notes: one that comes later than this question is of a change that is under way.
  const { held = [] } = await navigator.locks.query();
  return notes.filter((note) => !held.some(({ name }) => name === note));
}

export async function forgetNotes(notes: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...notes]);
}

function report(error: unknown): void {
  console.error('Headwater: open tabs could not be traced again yet', error);
}
