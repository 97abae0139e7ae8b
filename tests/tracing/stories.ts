import { readdirSync, readFileSync } from 'node:fs';
import { createMemoryIndex } from '../../utils/library/memory-index';
import type { Article } from '../../utils/tracing/model';
import { trace } from '../../utils/tracing/trace';
import { article } from './outlines';

/** An invented article as the fixtures have it. */
interface WrittenArticle {
  readonly publisher: string;
  readonly url: string;
  /** ISO 8601. */
  readonly published: string;
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Articles that have something in common and of which none derives from another. */
export interface InnocentStory {
  readonly kind: 'same-event' | 'shared-quotes' | 'template' | 'follow-up';
  readonly articles: readonly Article[];
}

/** An article and what was made of it. */
export interface ReusedStory {
  readonly kind: 'rewrite' | 'patchwork' | 'reprint' | 'translation';
  readonly source: Article;
  readonly reading: Article;
}

let ids = 0;

function read({ publisher, url, published, lang, title, paragraphs }: WrittenArticle): Article {
  return article({
    id: ++ids,
    url,
    site: new URL(url).hostname,
    publisher,
    title,
    lang,
    publishedAt: Date.parse(published),
    text: paragraphs.join('\n\n'),
  });
}

function files<Story>(folder: string, name: RegExp): Story[] {
  const path = `${import.meta.dirname}/${folder}`;
  return readdirSync(path)
    .filter((file) => name.test(file))
    .flatMap((file) => JSON.parse(readFileSync(`${path}/${file}`, 'utf8')));
}

/** Independent reports of one event, filled-in templates, follow-ups; in one language and across. */
export function innocentStories(): readonly InnocentStory[] {
  return files<{ kind: InnocentStory['kind']; articles: WrittenArticle[] }>(
    'innocents',
    /\.json$/,
  ).map(({ kind, articles }) => ({ kind, articles: articles.map(read) }));
}

/** Rewrites, patchworks and lightly edited reprints in German, French, Spanish and Russian; or faithful translations. */
export function reusedStories(of: 'one language' | 'translations'): readonly ReusedStory[] {
  const name = of === 'translations' ? /^translations-/ : /^(?!translations-)/;
  return files<{ kind: ReusedStory['kind']; source: WrittenArticle; reading: WrittenArticle }>(
    'reuse',
    name,
  ).map(({ kind, source, reading }) => ({ kind, source: read(source), reading: read(reading) }));
}

/** Traces an article in a library. */
export function tracedIn(reading: Article, library: readonly Article[]) {
  const index = createMemoryIndex();
  for (const one of library) index.add(one);
  return trace(reading, index);
}
