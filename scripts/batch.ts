import { siteOf } from '../utils/article/publisher';
import type { Article, ArticleId } from '../utils/tracing/model';
import { jsonLines } from './json-lines';

/** Numbers for the ids of a batch: the same id is the same article, wherever it stands. */
export class BatchIds {
  readonly #numbers = new Map<string, ArticleId>();
  readonly #names: string[] = [''];

  numberOf(id: string): ArticleId {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#names.push(id) - 1;
    this.#numbers.set(id, number as ArticleId);
    return number as ArticleId;
  }

  nameOf(number: ArticleId): string {
    return this.#names[number] ?? '';
  }
}

/**
 * The articles of JSON Lines files, plain or gzipped, in order:
 * `{"id", "url", "title", "text", "published", "publisher", "lang"}`, all but `id` and `text` optional.
 * A malformed line is named on stderr and passed over; one of the corrections in a library's export is passed over. `seenAt` stands for the moment of first seeing.
 */
export async function* batchArticles(
  paths: readonly string[],
  ids: BatchIds,
  seenAt: number,
): AsyncGenerator<Article> {
  for (const path of paths)
    for await (const line of jsonLines(path)) {
      if (line.ok && isFeedback(line.value)) continue;
      const article = line.ok ? articleOf(line.value, ids, seenAt) : line.error;
      if (typeof article === 'string')
        console.error(`${path}:${line.number}: ${article}; line skipped`);
      else yield article;
    }
}

/** What the reader of a library said of its verdicts stands in its export too, and is no article. */
function isFeedback(value: unknown): boolean {
  const schema = (value as { readonly schema?: unknown } | null)?.schema;
  return typeof schema === 'string' && schema.startsWith('headwater-feedback/');
}

/** The article of one line, or what is wrong with it. */
function articleOf(value: unknown, ids: BatchIds, seenAt: number): Article | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const line: Readonly<Record<string, unknown>> = { ...value };
  if (typeof line['id'] !== 'string' || line['id'] === '') return '"id" is missing or not a string';
  if (typeof line['text'] !== 'string') return '"text" is missing or not a string';
  for (const name of ['url', 'title', 'published', 'publisher', 'lang'])
    if (line[name] !== undefined && line[name] !== null && typeof line[name] !== 'string')
      return `"${name}" is not a string`;
  const stated = (name: string) => (line[name] as string | null | undefined)?.trim() || null;
  const publishedAt = Date.parse(stated('published') ?? '');
  const url = stated('url');
  return {
    id: ids.numberOf(line['id']),
    url,
    site: url === null ? null : siteOf(url),
    publisher: stated('publisher'),
    title: stated('title') ?? '',
    text: line['text'],
    lang: stated('lang'),
    publishedAt: Number.isNaN(publishedAt) ? null : publishedAt,
    publishedFrom: Number.isNaN(publishedAt) ? null : 'import',
    seenAt,
    credit: null,
  };
}
