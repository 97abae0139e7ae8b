import type { LibraryDatabase } from './database';
import type { FindingRow } from './rows';

/**
 * Notes what an article was found to be, instead of what it was before; false, and nothing noted, where it has been deleted
 * meanwhile. A source that has been deleted is not told.
 */
export function noteFinding(db: LibraryDatabase, finding: FindingRow): Promise<boolean> {
  return db.transaction('rw', [db.articles, db.findings], async () => {
    const isThere = (await db.articles.where(':id').equals(finding.id).count()) > 0;
    if (!isThere) return false;
    const of = db.articles.where('address').equals(finding.source ?? '');
    await db.findings.put((await of.count()) > 0 ? finding : { ...finding, source: null });
    return true;
  });
}
