import type { LibraryDatabase } from './database';
import type { FindingRow } from './rows';

/** Notes what an article was found to be, instead of what it was before; false, and nothing noted, where it has been deleted meanwhile. */
export function noteFinding(db: LibraryDatabase, finding: FindingRow): Promise<boolean> {
  return db.transaction('rw', [db.articles, db.findings], async () => {
    const isThere = (await db.articles.where(':id').equals(finding.id).count()) > 0;
    if (isThere) await db.findings.put(finding);
    return isThere;
  });
}
