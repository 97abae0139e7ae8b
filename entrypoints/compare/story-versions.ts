import { NO_VERSIONS, type Versions } from '../../components/compare/shown';
import { attempt, type LibraryDatabase } from '../../utils/library/database';
import { refusedFor } from '../../utils/library/feedback';
import { candidateIndex } from '../../utils/library/index';
import type { Article, ArticleId } from '../../utils/tracing/model';
import { gatherVersions, type LeftOut, relateVersions } from '../../utils/tracing/versions';

/** More versions of one story than a picture can show. */
const MOST = 40;

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

/** Looks for the versions of a reading's story, then compares them with each other; each is told as it is known, or that it cannot be. */
export async function followVersions(
  db: LibraryDatabase,
  reading: Article,
  told: (versions: Versions) => void,
): Promise<void> {
  const done = await attempt(async () => {
    const leftOut = await refusals(db, reading);
    const found = await gatherVersions(reading, candidateIndex(db), leftOut, MOST, breather());
    const known = { ...NO_VERSIONS, found, isCut: found.length >= MOST };
    told(known);
    told({ ...known, related: await relateVersions(found, leftOut, breather()) });
  });
  if (!done.ok) told({ ...NO_VERSIONS, failure: done.failure });
}

/** What the reader has refused for a version; what was refused for the reading is a version of another story. */
async function refusals(db: LibraryDatabase, reading: Article): Promise<LeftOut> {
  const ofReading = (await refusedFor(db, reading.url)).ids;
  const known = new Map<ArticleId, ReadonlySet<ArticleId>>([[reading.id, ofReading]]);
  return async ({ id, url }) => {
    const refused = known.get(id) ?? new Set([...ofReading, ...(await refusedFor(db, url)).ids]);
    known.set(id, refused);
    return refused;
  };
}
