import { siteOf } from '../article/publisher';
import type { ArchivedArticle } from '../library/restoring';
import type { ArticleRow, StoredStory, TextRow, VersionRow } from '../library/rows';
import type { Credit, DateOrigin } from '../tracing/model';
import { addressOf, type Fields, fieldsOf, listOf, MAX, stamp, timeOf, wordsOf } from './fields';

/**
 * What every article's line of an archive says it is; a later format has another number. The fields that `npm run trace` takes have
 * its names (`id`, `url`, `title`, `text`, `published`, `publisher`, `lang`), so that an archive is a corpus as it is.
 */
export const SCHEMA = 'headwater-article/1';

const ORIGINS = new Set<unknown>(['json-ld', 'meta', 'time-element', 'feed', 'import', 'address']);

/** One article as a line, without its line break. */
export function lineOf(
  row: ArticleRow,
  { text, stories = [] }: Omit<TextRow, 'id'>,
  versions: readonly VersionRow[],
): string {
  return JSON.stringify({
    schema: SCHEMA,
    id: row.address,
    url: row.address,
    title: row.title,
    text,
    published: stamp(row.publishedAt),
    publishedFrom: row.publishedFrom,
    publisher: row.publisher,
    lang: row.lang,
    byline: row.byline,
    modified: stamp(row.modifiedAt),
    firstSeen: stamp(row.firstSeenAt),
    lastSeen: stamp(row.lastSeenAt),
    credit: row.credit ?? null,
    stories: stories.map(({ publishedAt, ...story }) => ({
      ...story,
      published: stamp(publishedAt),
    })),
    versions: versions.map(({ title, text: older, lastSeenAt }) => ({
      title,
      text: older,
      lastSeen: stamp(lastSeenAt),
    })),
  });
}

/**
 * The article of a line's fields: of an archive, or of any file that `npm run trace` takes whose articles have addresses.
 * Null for anything else. `now` (epoch ms) is when it was first seen, where the line does not say.
 */
export function articleOf(fields: Fields, now: number): ArchivedArticle | null {
  if ((fields['schema'] ?? SCHEMA) !== SCHEMA) return null;
  const address = addressOf(fields['url']);
  const text = fields['text'];
  if (address === null || typeof text !== 'string' || text === '' || text.length > MAX.text)
    return null;
  const publishedAt = timeOf(fields['published']);
  const from = fields['publishedFrom'];
  const firstSeenAt = Math.min(timeOf(fields['firstSeen']) ?? now, now);
  return {
    article: {
      address,
      site: siteOf(address),
      publisher: wordsOf(fields['publisher'], MAX.name),
      title: wordsOf(fields['title'], MAX.title) ?? '',
      text,
      lang: wordsOf(fields['lang'], MAX.name),
      byline: wordsOf(fields['byline'], MAX.name),
      publishedAt,
      publishedFrom:
        publishedAt === null ? null : ORIGINS.has(from) ? (from as DateOrigin) : 'import',
      modifiedAt: timeOf(fields['modified']),
      credit: creditOf(fields['credit']),
      stories: listOf(fields['stories'], storyOf),
    },
    firstSeenAt,
    lastSeenAt: Math.min(timeOf(fields['lastSeen']) ?? firstSeenAt, now),
    versions: listOf(fields['versions'], versionOf),
  };
}

function storyOf(fields: Fields): StoredStory | null {
  const { title, text, url, published, credit } = fields;
  if (typeof text !== 'string' || text.length > MAX.text) return null;
  return {
    title: wordsOf(title, MAX.title) ?? '',
    text,
    url: addressOf(url),
    publishedAt: timeOf(published),
    credit: creditOf(credit),
  };
}

function versionOf({ title, text, lastSeen }: Fields): Omit<VersionRow, 'id' | 'articleId'> | null {
  const lastSeenAt = timeOf(lastSeen);
  if (typeof text !== 'string' || text.length > MAX.text || lastSeenAt === null) return null;
  return { title: wordsOf(title, MAX.title) ?? '', text, lastSeenAt };
}

function creditOf(value: unknown): Credit | null {
  const fields = fieldsOf(value);
  if (fields === null || !Array.isArray(fields['names'])) return null;
  const names = fields['names'].slice(0, 5).flatMap((name) => wordsOf(name, MAX.name) ?? []);
  const evidence = wordsOf(fields['evidence'], 200);
  const url = addressOf(fields['url']);
  if (evidence === null || (names.length === 0 && url === null)) return null;
  return { names, site: wordsOf(fields['site'], MAX.name), url, evidence };
}
