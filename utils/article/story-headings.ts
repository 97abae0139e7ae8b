import { addressShape } from './address-shape';
import { keyOf } from './letters';
import { isSamePage } from './page-watch';
import { plainText } from './plain-text';
import {
  type Block,
  type PageOfStories,
  runningLength,
  type StoryBlocks,
  webAddress,
} from './story-blocks';

/** Levels of headings at which pages part their stories. */
const LEVELS = [1, 2, 3, 4] as const;
/** Teasers with a headline and an excerpt are shorter; UTF-16 units of running text. */
const STORY_LENGTH = 400;
/** Fewer may be an article and a box beside it. */
const LEAST_STORIES = 3;
/** Of the stories, so many must stand for themselves, and hold so much of the page's running text. */
const OWN_SHARE = 0.7;
const TEXT_SHARE = 0.6;
/** Of a headline, so much must be the link. */
const COVERED_SHARE = 0.8;

interface HeadedStory extends StoryBlocks {
  readonly length: number;
  /** It has its own address, time or `article` element: a subheading's part of an article has none. */
  readonly standsAlone: boolean;
}

/**
 * Cuts a page at the headings of one level, where most of what they head stands for itself. Null for the usual page, whose
 * headings part one article: that one has the page's title.
 */
export function cutAtHeadings(
  blocks: readonly Block[],
  page: PageOfStories,
): readonly StoryBlocks[] | null {
  const whole = runningLength(blocks);
  const pageTitle = keyOf(page.title);
  for (const level of LEVELS) {
    const stories = storiesUnder(level, blocks, page.href).filter(
      ({ length }) => length >= STORY_LENGTH,
    );
    const alone = stories.filter(({ standsAlone }) => standsAlone);
    const held = stories.reduce((sum, { length }) => sum + length, 0);
    const isCut =
      stories.length >= LEAST_STORIES &&
      alone.length >= OWN_SHARE * stories.length &&
      held >= TEXT_SHARE * whole;
    if (isCut) return stories.some(({ title }) => keyOf(title) === pageTitle) ? null : stories;
  }
  return null;
}

/** Whether a page has headings enough of one level with a story's length of text below each; little work, and no proof. */
export function hasHeadedTexts(blocks: readonly Block[]): boolean {
  return LEVELS.some((level) => {
    let [texts, length] = [0, Number.NaN];
    for (const block of blocks) {
      if (block.level > 0 && block.level <= level) length = block.level === level ? 0 : Number.NaN;
      const before = length;
      length += runningLength([block]);
      if (before < STORY_LENGTH && length >= STORY_LENGTH) texts++;
    }
    return texts >= LEAST_STORIES;
  });
}

function storiesUnder(
  level: number,
  blocks: readonly Block[],
  href: string,
): readonly HeadedStory[] {
  const heads = blocks.flatMap((block, at) => (block.level === level ? [at] : []));
  if (heads.length < 2) return [];
  return heads.flatMap((at) => {
    const heading = blocks[at];
    if (!heading) return [];
    const scope = scopeOf(heading.element, `h${level}`);
    const run = blocks.slice(at + 1);
    const end = run.findIndex(
      (block) => !scope.contains(block.element) || (block.level > 0 && block.level <= level),
    );
    return [headedStory(heading, scope, run.slice(0, end === -1 ? undefined : end), href)];
  });
}

/** The largest element around a heading that holds no other of its level; where there is none, what holds them all. */
function scopeOf(heading: Element, selector: string): Element {
  let scope = heading;
  while (scope.parentElement && scope.parentElement.querySelectorAll(selector).length === 1)
    scope = scope.parentElement;
  return scope === heading ? (heading.parentElement ?? heading) : scope;
}

function headedStory(
  heading: Block,
  scope: Element,
  run: readonly Block[],
  href: string,
): HeadedStory {
  const url = headlineAddress(heading, href);
  const isAlone = scope.querySelectorAll(heading.element.localName).length === 1;
  const time = isAlone ? scope.querySelector('time[datetime]')?.getAttribute('datetime') : null;
  const article = isAlone && (scope.matches('article') || scope.querySelector('article') !== null);
  return {
    title: heading.text,
    url,
    time: time ?? null,
    blocks: run.map(({ element }) => element),
    length: runningLength(run),
    standsAlone: isHeadline(heading.text) && (url !== null || Boolean(time) || article),
  };
}

/** Where a headline leads as a whole, if that looks like another article: not a shop, not an anchor, not "[edit]". */
function headlineAddress({ element, text }: Block, href: string): string | null {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const covered = plainText(link?.textContent ?? '').length;
  const url = webAddress(link?.getAttribute('href'), href);
  const leadsOn = url !== null && !isSamePage(url, href) && covered >= COVERED_SHARE * text.length;
  return leadsOn && addressShape(new URL(url)) === 'article' ? url : null;
}

/** Names of authors, sections and boxes are shorter. */
function isHeadline(text: string): boolean {
  return text.split(' ').length > 2 || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{8}/.test(text);
}
