import { askBackground } from '../../utils/messages/transport';

/** A background that is killed in the middle is woken by being told again. */
const MOST_TRIES = 3;

/** Tells the background that articles were deleted, put back or taken in, until it has heard. */
export async function tellLibraryChanged(): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const heard = await askBackground({ type: 'library-changed' }).catch(() => undefined);
    if (heard !== undefined) return;
  }
}
