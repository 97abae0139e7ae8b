import type { Recognition } from '../messages/protocol';
import { addressShape, isInNews, type OffNews } from './address-shape';
import { declaredKind } from './declared-kind';
import { readableLength } from './readable-text';
import { isAggregate } from './source-marker';
import { readStructuredData } from './structured-data';

/** Why a page is taken to be no news article. */
export type NotArticleReason =
  | 'front-page'
  | 'search'
  | Exclude<OffNews, 'elsewhere'>
  | 'not-news'
  | 'no-article-text'
  | 'not-html';

/**
 * Running text asked of a page, in UTF-16 units outside links and furniture: the less a page declares itself, the more.
 * A wire brief has some 300.
 */
const TEXT_OF_NEWS = 200;
const TEXT_OF_ARTICLE = 500;
const TEXT_OF_UNDECLARED = 700;
const TEXT_OF_AGGREGATE = 2_500;

/** Levels around a headline, and UTF-16 units of each, in which its date is looked for. */
const HEADLINE_LEVELS = 4;
const HEAD_LENGTH = 1_500;
/** A page's blocks follow one another without a space: no word boundaries. */
const PRINTED_DATE =
  /(?<!\d)(19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-./]\s?\d{1,2}[-./]\s?(19|20)\d\d(?!\d)|(?<!\d)\d{1,2}(st|nd|rd|th)?\.?\s(de\s)?[^\s\d.,;:!?()/-]{3,12}\.?,?\s(de\s)?(19|20)\d\d(?!\d)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(st|nd|rd|th)?,?\s(19|20)\d\d(?!\d)/i;

const STATED_DATE =
  '[property="article:published_time" i], [itemprop="datePublished"], meta[name*="pubdate" i], meta[name*="publish" i][name*="date" i], meta[name^="dc" i][name*="date" i], meta[name="date" i], article time, main time, time[pubdate], [class*="article" i] time';

/**
 * Whether a page is a news article, by its structured data, `og:type`, address and a bounded look at its paragraphs.
 * In doubt it is none: calling a shop or a front page an article is the worse fault. Some milliseconds at most.
 *
 * @param url `location.href`; anything but `http(s)` is no article.
 */
export function recognize(document: Document, url: string): Recognition {
  const reason = whyNot(document, url);
  return reason === null ? { article: true } : { article: false, reason };
}

function whyNot(document: Document, href: string): NotArticleReason | null {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType ?? 'text/html'))
    return 'not-html';
  if (!URL.canParse(href)) return 'not-news';
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return 'not-news';
  const shape = addressShape(url);
  if (shape === 'front') return 'front-page';
  if (shape === 'search') return 'search';
  const nodes = readStructuredData(document);
  const kind = declaredKind(document, url, nodes);
  if (kind === 'other') return 'not-news';
  if (kind === 'news') return textOrNot(document, TEXT_OF_NEWS);
  if (isAggregate(document)) return textOrNot(document, TEXT_OF_AGGREGATE);
  if (shape === 'elsewhere') return 'not-news';
  if (shape !== 'article' && shape !== 'plain') return shape;
  const dated =
    nodes.some((node) => node['datePublished'] !== undefined) ||
    document.querySelector(STATED_DATE) !== null;
  if (kind === 'article')
    return dated || shape === 'article' || isInNews(url)
      ? textOrNot(document, TEXT_OF_ARTICLE)
      : 'not-news';
  if (shape !== 'article') return 'not-news';
  if (!dated && !isDatedInPrint(document) && !isInNews(url)) return 'not-news';
  return textOrNot(document, TEXT_OF_UNDECLARED);
}

/** Whether a date is printed near the headline, or where there is none at the head of the text. */
function isDatedInPrint(document: Document): boolean {
  let around: Element | null = document.querySelector('h1, h2');
  for (let level = 0; around && level < HEADLINE_LEVELS; level++) {
    if (PRINTED_DATE.test((around.textContent ?? '').slice(0, HEAD_LENGTH))) return true;
    around = around.parentElement;
  }
  return false;
}

function textOrNot(document: Document, enough: number): NotArticleReason | null {
  return readableLength(document, enough) >= enough ? null : 'no-article-text';
}
