import { Readability } from '@mozilla/readability';
import type { DateOrigin } from '../tracing/model';
import { canonicalUrl } from './canonical-url';
import { articleNode } from './declared-kind';
import { metaContents, readMetadata } from './metadata';
import { MAX_ELEMENTS, pageSize } from './page-size';
import { paragraphsOf } from './paragraphs';
import { readStructuredData } from './structured-data';
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
/** Readability tries again, ever more leniently, while it finds less than this. */
const CHAR_THRESHOLD = 300;
/** Readability cannot be stopped: it is not started when the work before it already took this long. */
const PREPARATION_MS = 120;
/** Never part of a story's text; dropping them first also spares Readability most of a page's elements. */
const DROPPED =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, img, picture, video, audio, source, map, button, input, select, textarea, dialog, nav, figcaption, link, meta[itemprop], [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="alertdialog"], [role="complementary"]';

/**
 * Takes the article from a page, without changing the page: Readability works on a clone, and of its result only text is kept.
 * Gives up with a reason rather than take long; see `page-size.ts` for what that is.
 *
 * @param href `location.href`.
 * @param now epoch ms; dates a day after it are refused.
 */
export function extractArticle(document: Document, href: string, now: number): Extraction {
  const size = pageSize(document);
  if (size !== 'readable') return { ok: false, reason: size };
  const startedAt = performance.now();
  const url = canonicalUrl(document, href);
  if (url === null) return { ok: false, reason: 'no-text' };
  const nodes = readStructuredData(document);
  const article = articleNode(nodes, new URL(href));
  const metadata = readMetadata({ document, url, article, nodes }, now);
  const title = titleOf(document, article, metaContents(document), metadata.publisher);
  const clone = strippedClone(document);
  if (performance.now() - startedAt > PREPARATION_MS) return { ok: false, reason: 'too-slow' };
  const story = readStory(clone);
  if (story === null) return { ok: false, reason: 'no-text' };
  const text = paragraphsOf(story, title).join('\n\n');
  const failure = unfit(text);
  if (failure) return { ok: false, reason: failure };
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
    },
  };
}

function strippedClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document;
  for (const element of clone.querySelectorAll(DROPPED)) element.remove();
  return clone;
}

/** Readability throws on documents made to confuse it (a form whose fields are named like properties); they have no text for us. */
function readStory(clone: Document): Node | null {
  try {
    const parsed = new Readability<Node>(clone, {
      charThreshold: CHAR_THRESHOLD,
      disableJSONLD: true,
      keepClasses: true,
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node,
    }).parse();
    return parsed?.content ?? null;
  } catch {
    return null;
  }
}

function unfit(text: string): ReadFailure | null {
  if (text === '') return 'no-text';
  if (text.length > MAX_ARTICLE_LENGTH) return 'too-large';
  const dense = text.match(/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + 2 * dense < MIN_TEXT_LENGTH ? 'too-short' : null;
}
