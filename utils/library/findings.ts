import type { FindingRow, LibraryDatabase } from './database';

/** Notes what an article was found to be, instead of what it was before; nothing where it has been deleted meanwhile. */
export function noteFinding(db: LibraryDatabase, finding: FindingRow): Promise<void> {
  return db.transaction('rw', [db.articles, db.findings], async () => {
    if ((await db.articles.where(':id').equals(finding.id).count()) > 0)
      await db.findings.put(finding);
  });
}
