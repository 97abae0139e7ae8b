import { isSamePage } from './page-watch';
import {
  type Block,
  blocksOf,
  type PageOfStories,
  runningLength,
  type StoryBlocks,
  webAddress,
} from './story-blocks';

/** Levels of headings at which pages part their stories. */
const LEVELS = [1, 2, 3, 4] as const;
/** Teasers with a headline and an excerpt are shorter; UTF-16 units of running text. */
const STORY_LENGTH = 400;
/** Of the stories, so many must stand for themselves, and hold so much of the page's running text. */
const OWN_SHARE = 0.7;
const TEXT_SHARE = 0.6;

interface HeadedStory extends StoryBlocks {
  readonly length: number;
  /** It has its own address, time or `article` element: a subheading's part of an article has none. */
  readonly standsAlone: boolean;
}

/**
 * Cuts a page at the headings of one level, where most of what they head stands for itself. Null for the usual page, whose
 * headings part one article.
 */
export function cutAtHeadings(page: PageOfStories): readonly StoryBlocks[] | null {
  const blocks = blocksOf(page.document);
  const whole = runningLength(blocks);
  for (const level of LEVELS) {
    const stories = storiesUnder(level, blocks, page.href).filter(
      ({ length }) => length >= STORY_LENGTH,
    );
    const alone = stories.filter(({ standsAlone }) => standsAlone);
    const held = stories.reduce((sum, { length }) => sum + length, 0);
    const isCut = alone.length > 1 && alone.length >= OWN_SHARE * stories.length;
    if (isCut && held >= TEXT_SHARE * whole) return stories;
  }
  return null;
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
  const link = heading.element.querySelector('a[href]') ?? heading.element.closest('a[href]');
  const url = webAddress(link?.getAttribute('href'), href);
  const isElsewhere = url !== null && !isSamePage(url, href);
  const isAlone = scope.querySelectorAll(heading.element.localName).length === 1;
  const time = isAlone ? scope.querySelector('time[datetime]')?.getAttribute('datetime') : null;
  const article = isAlone
    ? scope.matches('article')
      ? scope
      : scope.querySelector('article')
    : null;
  return {
    title: heading.text,
    url: isElsewhere ? url : null,
    time: time ?? null,
    blocks: run.map(({ element }) => element),
    length: runningLength(run),
    standsAlone: isElsewhere || Boolean(time) || article !== null,
  };
}
