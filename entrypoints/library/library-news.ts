import { askBackground } from '../../utils/messages/transport';
import { whileNoted } from '../../utils/stale-verdicts';

/** A background that is killed in the middle is woken by being told again. */
const MOST_TRIES = 3;

/** Deletes articles, puts them back or takes some in, and has the background make open tabs follow, now or when it is next woken. */
export function changeArticles<T>(work: () => Promise<T>): Promise<T> {
  return whileNoted(work, tellLibraryChanged);
}

async function tellLibraryChanged(): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const heard = await askBackground({ type: 'library-changed' }).catch(() => undefined);
    if (heard !== undefined) return;
  }
  throw new Error('the background did not answer');
}
