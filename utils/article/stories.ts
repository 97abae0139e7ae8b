import { parseDate } from './dates';
import { paragraphsOf } from './paragraphs';
import { plainLine, plainParagraphs } from './plain-text';
import {
  type Block,
  blocksOf,
  type PageOfStories,
  type StoryBlocks,
  webAddress,
} from './story-blocks';
import { cutAtHeadings, hasHeadedTexts } from './story-headings';
import { cutAtMarkers, hasMarkers } from './story-markers';
import { asNode, listed, type StructuredNode } from './structured-data';

/** One story of a page that has several: an aggregator's, a live blog's, a briefing's. */
export interface Story {
  readonly title: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  /** Its own address, or the one it links to as its source; `http(s)`, null where there is none. */
  readonly url: string | null;
  /** Epoch ms, where the page dates the story by itself. */
  readonly publishedAt: number | null;
}

/** A story with the elements it was taken from; a live blog's entries have none. */
export type StoryInPage = Story & Pick<StoryBlocks, 'blocks'>;

/** Shorter stories tell nothing about where they are from; UTF-16 units. */
const STORY_LENGTH = 200;
/** Live blogs run to hundreds of entries; the newest come first. */
const STORIES = 60;
const TITLE_LENGTH = 300;
/** What a title-less story is listed by. */
const OPENING_LENGTH = 80;

/**
 * The stories of a page that has several of them, in its order; empty for the usual page of one. Cut where the page itself
 * says that one ends: by its structured data, at repeated links to a source, or at headlines that each have a story of
 * their own, with its address or its time. Subheadings within one article cut nothing.
 *
 * @param standing the blocks of the page as it stands, furniture and all: they tell the usual page of one story.
 * @param article the node of the page's JSON-LD that describes it.
 * @param now epoch ms.
 */
export function storiesOf(
  page: PageOfStories,
  standing: readonly Block[],
  article: StructuredNode | null,
  now: number,
): readonly StoryInPage[] {
  const updates = liveUpdates(article, page.href, now);
  if (updates.length > 1) return updates;
  if (!hasMarkers(standing) && !hasHeadedTexts(standing)) return [];
  const blocks = blocksOf(page.document);
  const stories = (cutAtMarkers(blocks, page) ?? cutAtHeadings(blocks, page) ?? [])
    .slice(0, STORIES)
    .map(({ title, url, time, blocks: own }) => {
      const text = textOf(title, own, page.document);
      const publishedAt = parseDate(time, now)?.at ?? null;
      return { title: title || openingOf(text), text, url, publishedAt, blocks: own };
    })
    .filter(({ text }) => text.length >= STORY_LENGTH);
  return stories.length > 1 ? stories : [];
}

/** Entries of a live blog as its structured data gives them, text and all. */
function liveUpdates(article: StructuredNode | null, href: string, now: number): StoryInPage[] {
  return listed(article?.['liveBlogUpdate'])
    .slice(0, STORIES)
    .flatMap((value) => {
      const update = asNode(value);
      const text = plainParagraphs(update?.['articleBody']);
      if (text.length < STORY_LENGTH) return [];
      const title = plainLine(update?.['headline'], TITLE_LENGTH) ?? openingOf(text);
      const publishedAt = parseDate(update?.['datePublished'], now)?.at ?? null;
      return [{ title, text, url: webAddress(update?.['url'], href), publishedAt, blocks: [] }];
    });
}

/** The text as of an article; the blocks are copied, since they stay in the page. */
function textOf(title: string, blocks: readonly Element[], document: Document): string {
  const wrapper = document.createElement('div');
  wrapper.append(...blocks.map((block) => block.cloneNode(true)));
  return paragraphsOf(wrapper, title).join('\n\n');
}

function openingOf(text: string): string {
  const line = text.slice(0, text.search(/\n|$/));
  return line.length <= OPENING_LENGTH
    ? line
    : `${line.slice(0, OPENING_LENGTH).replace(/\s+\S*$/u, '')}…`;
}
