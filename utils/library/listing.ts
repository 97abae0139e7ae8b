import type { ArticleId, DateOrigin } from '../tracing/model';
import type { LibraryDatabase } from './database';
import type { ArticleRow, FindingRow, SourceId } from './rows';

/** What a list shows of an article. */
export interface ListedArticle {
  readonly id: ArticleId;
  readonly address: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
  readonly firstSeenAt: number;
  /** Null where it came by reading. */
  readonly broughtBy: SourceId | null;
  /** Null where it was never compared: it came in by a source or a file and has not been opened. */
  readonly verdict: FindingRow['verdict'] | null;
  /** The earlier report that it was traced to; null where there is none in the library. */
  readonly source: Pick<ListedArticle, 'address' | 'title'> | null;
}

/** Rows that are read at once: with their index keys 100,000 of them would not fit. */
const SLICE = 1_000;

/** Every article, the last stored first. */
export async function listArticles(db: LibraryDatabase): Promise<readonly ListedArticle[]> {
  const listed: Unjudged[] = [];
  for (let below = Number.POSITIVE_INFINITY as ArticleId; ; ) {
    const rows = await db.articles.where(':id').below(below).reverse().limit(SLICE).toArray();
    listed.push(...rows.map(listedOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < SLICE)
      return judged(listed, await db.findings.toArray());
    below = last.id;
  }
}

type Unjudged = Omit<ListedArticle, 'verdict' | 'source'>;

function judged(
  listed: readonly Unjudged[],
  findings: readonly FindingRow[],
): readonly ListedArticle[] {
  const findingOf = new Map(findings.map((finding) => [finding.id, finding]));
  const atAddress = new Map(listed.map((article) => [article.address, article]));
  return listed.map((article) => {
    const { verdict = null, source = null } = findingOf.get(article.id) ?? {};
    return { ...article, verdict, source: atAddress.get(source ?? '') ?? null };
  });
}

function listedOf(row: ArticleRow): Unjudged {
  const { id, address, title, publisher, site, lang, publishedAt, publishedFrom } = row;
  const { firstSeenAt, broughtBy = null } = row;
  return {
    id,
    address,
    title,
    publisher,
    site,
    lang,
    publishedAt,
    publishedFrom,
    firstSeenAt,
    broughtBy,
  };
}

/** A text that an article has or had. */
export interface KeptText {
  readonly title: string;
  readonly text: string;
  /** Epoch ms at which it was last seen so. */
  readonly lastSeenAt: number;
}

/** Every text that is kept of an article: the one it has now, then its older ones, the last first. */
export function keptTexts(db: LibraryDatabase, id: ArticleId): Promise<readonly KeptText[]> {
  return db.transaction('r', [db.articles, db.texts, db.versions], async () => {
    const [row, text, older] = await Promise.all([
      db.articles.get(id),
      db.texts.get(id),
      db.versions.where('articleId').equals(id).reverse().sortBy('lastSeenAt'),
    ]);
    const now = row && text ? [{ ...row, text: text.text }] : [];
    return [...now, ...older].map(({ title, text: words, lastSeenAt }) => ({
      title,
      text: words,
      lastSeenAt,
    }));
  });
}

/** How many older texts are kept of each of some articles; those without any are left out. */
export async function olderVersions(
  db: LibraryDatabase,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> {
  const counts = new Map<ArticleId, number>();
  await db.versions
    .where('articleId')
    .anyOf([...ids])
    .each(({ articleId }) => counts.set(articleId, (counts.get(articleId) ?? 0) + 1));
  return counts;
}
