import type { DateOrigin } from '../tracing/model';
import { printedAuthors, statedAuthors } from './authors';
import { areOfSameSite, canonicalUrl } from './canonical-url';
import { articleNode } from './declared-kind';
import {
  type CreditingPage,
  type DeclaredSource,
  declaredSources,
  declaredSourcesOf,
} from './declared-source';
import { dropFurniture } from './furniture';
import { metaContents, readMetadata } from './metadata';
import { pageSize } from './page-size';
import { paragraphsOf } from './paragraphs';
import { plainParagraphs } from './plain-text';
import { readableLength } from './readable-text';
import { markupSources } from './source-markup';
import { type Story, type StoryInPage, storiesOf } from './stories';
import { blocksOf } from './story-blocks';
import { storyElement } from './story-element';
import { readStructuredData, type StructuredNode } from './structured-data';
import { titleOf } from './title';

/** An article as the reader script takes it from a page. */
export interface ExtractedArticle {
  /** Canonical address without tracking parameters and fragment; `http(s)` only. */
  readonly url: string;
  readonly title: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  /** Epoch ms, and where it is from; both null where the page states no date. */
  readonly publishedAt: number | null;
  readonly publishedFrom: DateOrigin | null;
  readonly modifiedAt: number | null;
  /** Everything the page says of where its text is from. */
  readonly declared: readonly DeclaredSource[];
  /** The stories of a page that has several; else empty. */
  readonly stories: readonly ExtractedStory[];
}

/** One story of a page of several, and what it says of where it is from. */
export interface ExtractedStory extends Story {
  readonly declared: readonly DeclaredSource[];
}

/** Why no article was taken from a page that looked like one. */
export type ReadFailure = 'too-large' | 'too-many-elements' | 'no-text' | 'too-short' | 'too-slow';

/** The reader's answer: an article, or the named reason why there is none. */
export type Extraction =
  | { readonly ok: true; readonly article: ExtractedArticle }
  | { readonly ok: false; readonly reason: ReadFailure };

/** Shorter texts tell nothing about where they are from; UTF-16 units, in scripts without spaces a third of it. */
const MIN_TEXT_LENGTH = 200;
/** Longer than any report; also what a message to the background should carry. */
const MAX_ARTICLE_LENGTH = 500_000;
/** Text in the structured data that is so much longer: the page hides the rest, or Readability missed it. */
const STATED_FACTOR = 1.4;
/** Work ends after this; the last step is not interrupted, so that the whole stays within 200 ms. */
const WORK_MS = 130;

/**
 * Takes the article from a page, without changing the page: Readability works on a clone, and of its result only text is kept.
 * Gives up with a reason rather than take long; see `page-size.ts` for what that is.
 *
 * @param href `location.href`.
 * @param now epoch ms; dates a day after it are refused.
 * @param workMs how long it may take; a batch is in no hurry.
 */
export function extractArticle(
  document: Document,
  href: string,
  now: number,
  workMs = WORK_MS,
): Extraction {
  const startedAt = performance.now();
  const size = pageSize(document);
  if (size !== 'readable') return { ok: false, reason: size };
  const url = canonicalUrl(document, href);
  if (url === null) return { ok: false, reason: 'no-text' };
  const nodes = readStructuredData(document);
  const article = articleNode(nodes, new URL(href));
  const metas = metaContents(document);
  const metadata = readMetadata({ document, url, article, nodes, metas }, now);
  const title = titleOf(document, article, metas, metadata.publisher);
  const blocks = blocksOf(document);
  const clone = strippedClone(document);
  const page = { href, publisher: metadata.publisher };
  const stories = storiesOf({ document: clone, href, title }, blocks, article, now).map((story) =>
    withSources(story, page),
  );
  const authors = [...statedAuthors(article, metas), ...printedAuthors(document)];
  const marked = { ...page, article, metas, authors };
  // Of several stories each has its own credits: those of the last are not the page's.
  const declared =
    stories.length > 0
      ? markupSources(document, marked)
      : declaredSources(document, blocks, marked);
  const stated = statedText(article);
  const text = textOf(clone, title, stories, stated, startedAt + workMs);
  if (typeof text !== 'string') return { ok: false, ...text };
  const { published, modified, ...described } = metadata;
  return {
    ok: true,
    article: {
      url,
      title,
      text,
      ...described,
      publishedAt: published?.at ?? null,
      publishedFrom: published?.from ?? null,
      modifiedAt: modified?.at ?? null,
      declared,
      stories,
    },
  };
}

/**
 * The story as paragraphs, or why there is none. `clone` is changed. Of a page of several stories Readability often takes
 * one: then all of them are the text. `stated` is what the structured data has.
 */
function textOf(
  clone: Document,
  title: string,
  stories: readonly Story[],
  stated: string,
  until: number,
): string | { readonly reason: ReadFailure } {
  const told = stories.map((story) => `${story.title}\n\n${story.text}`).join('\n\n');
  const text = textByReadability(clone, title, until);
  const length = typeof text === 'string' ? text.length : 0;
  if (stated.length > STATED_FACTOR * Math.max(length, told.length)) return stated;
  return told.length > length ? told : text;
}

/** The text as the page's structured data has it; most have none, and few have paragraphs in it. */
function statedText(article: StructuredNode | null): string {
  const text = plainParagraphs(article?.['articleBody']);
  return unfit(text) === null ? text : '';
}

function textByReadability(
  clone: Document,
  title: string,
  until: number,
): string | { readonly reason: ReadFailure } {
  const readable = readableLength(clone, MIN_TEXT_LENGTH);
  if (readable < MIN_TEXT_LENGTH) return { reason: readable === 0 ? 'no-text' : 'too-short' };
  const story = storyElement(clone, until);
  if (typeof story === 'string') return { reason: story };
  const text = paragraphsOf(story, title).join('\n\n');
  const reason = unfit(text);
  return reason === null ? text : { reason };
}

/** Before Readability, which moves and renames the elements of a story. */
function withSources({ blocks, ...story }: StoryInPage, page: CreditingPage): ExtractedStory {
  const declared = [...declaredSourcesOf(blocks, page), ...linkedSource(story, page.href)];
  return { ...story, declared };
}

/** Where a story of an aggregator leads to another site, that is its source. */
function linkedSource({ url, title }: Story, href: string): readonly DeclaredSource[] {
  if (url === null || areOfSameSite(url, href)) return [];
  return [
    {
      kind: 'source-link',
      name: null,
      url,
      strength: 'strong',
      evidence: title.slice(0, 200) || url.slice(0, 200),
      direction: 'from',
    },
  ];
}

function strippedClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document;
  dropFurniture(clone);
  return clone;
}

function unfit(text: string): ReadFailure | null {
  if (text === '') return 'no-text';
  if (text.length > MAX_ARTICLE_LENGTH) return 'too-large';
  const dense = text.match(/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + 2 * dense < MIN_TEXT_LENGTH ? 'too-short' : null;
}
