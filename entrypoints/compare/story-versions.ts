import type { Versions } from '../../components/compare/shown';
import { attempt, type LibraryDatabase } from '../../utils/library/database';
import { refusedFor } from '../../utils/library/feedback';
import { candidateIndex } from '../../utils/library/index';
import type { Article } from '../../utils/tracing/model';
import { gatherVersions, relateVersions } from '../../utils/tracing/versions';

/** More versions of one story than a picture can show. */
const MOST = 40;

export const NO_VERSIONS: Versions = { found: null, isCut: false, related: null };

/** Longer than this the page would be felt to stand still. */
const TURN_MS = 12;

/** Lets the page answer the reader now and then. */
function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** Looks for the versions of a reading's story, then compares them with each other; each is told as it is known. */
export async function followVersions(
  db: LibraryDatabase,
  reading: Article,
  told: (versions: Versions) => void,
): Promise<void> {
  const found = await attempt(async () => {
    const refused = await refusedFor(db, reading.url);
    return gatherVersions(reading, candidateIndex(db, refused.ids), MOST, breather());
  });
  const articles = found.ok ? found.value : [reading];
  const isCut = articles.length >= MOST;
  told({ found: articles, isCut, related: null });
  told({ found: articles, isCut, related: await relateVersions(articles, breather()) });
}
