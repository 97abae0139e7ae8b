import type { DeclaredSource } from '../article/declared-source';
import type { ExtractedArticle, ExtractedStory, Extraction } from '../article/extract';
import { isFields, isText, isWebAddress, listOf, MAX_NAME, MAX_TOKEN } from './shape';

const MAX_TITLE = 1_000;
const MAX_TEXT = 2_000_000;
const MAX_DECLARED = 40;
const MAX_STORIES = 100;
const MAX_STORY_TEXT = 100_000;
const STRENGTHS = new Set(['weak', 'medium', 'strong', 'certain']);
const DATE_ORIGINS = new Set(['json-ld', 'meta', 'time-element', 'address']);
const READ_FAILURES = new Set([
  'too-large',
  'too-many-elements',
  'no-text',
  'too-short',
  'too-slow',
]);

/** What a reader says it took from a page, or null. */
export function extractionFrom(value: unknown): Extraction | null {
  if (!isFields(value)) return null;
  if (value['ok'] === true) {
    const article = articleFrom(value['article']);
    return article && { ok: true, article };
  }
  const { reason } = value;
  if (value['ok'] !== false || typeof reason !== 'string' || !READ_FAILURES.has(reason))
    return null;
  return { ok: false, reason: reason as 'no-text' };
}

function articleFrom(value: unknown): ExtractedArticle | null {
  if (!isFields(value)) return null;
  const { url, title, text, byline, publisher, lang, publishedAt, publishedFrom, modifiedAt } =
    value;
  const isShaped =
    isWebAddress(url) &&
    isText(text, MAX_TEXT) &&
    isTitle(title) &&
    [byline, publisher, lang].every((name) => name === null || isText(name, MAX_NAME)) &&
    [publishedAt, modifiedAt].every(isTime) &&
    (publishedAt === null ? publishedFrom === null : DATE_ORIGINS.has(String(publishedFrom)));
  const declared = listOf(value['declared'], MAX_DECLARED, declaredFrom);
  const stories = listOf(value['stories'], MAX_STORIES, storyFrom);
  return isShaped && declared && stories
    ? ({
        url,
        title,
        text,
        byline,
        publisher,
        lang,
        publishedAt,
        publishedFrom,
        modifiedAt,
        declared,
        stories,
      } as ExtractedArticle)
    : null;
}

function storyFrom(value: unknown): ExtractedStory | null {
  if (!isFields(value)) return null;
  const { title, text, url, publishedAt } = value;
  const declared = listOf(value['declared'], MAX_DECLARED, declaredFrom);
  const isShaped =
    isTitle(title) &&
    isText(text, MAX_STORY_TEXT) &&
    (url === null || isWebAddress(url)) &&
    isTime(publishedAt);
  return isShaped && declared
    ? ({ title, text, url, publishedAt, declared } as ExtractedStory)
    : null;
}

function declaredFrom(value: unknown): DeclaredSource | null {
  if (!isFields(value)) return null;
  const { kind, name, url, strength, evidence, direction } = value;
  const isShaped =
    isText(kind, MAX_TOKEN) &&
    (name === null || isText(name, MAX_NAME)) &&
    (url === null || isWebAddress(url)) &&
    isText(evidence, MAX_NAME) &&
    STRENGTHS.has(String(strength)) &&
    (direction === 'from' || direction === 'to');
  return isShaped ? ({ kind, name, url, strength, evidence, direction } as DeclaredSource) : null;
}

function isTitle(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_TITLE;
}

function isTime(value: unknown): boolean {
  // What `Date` can hold.
  return value === null || (typeof value === 'number' && Math.abs(value) <= 8.64e15);
}
