import { keyOf } from './letters';
import { sourceMarker } from './source-marker';
import {
  type Block,
  type PageOfStories,
  runningLength,
  type StoryBlocks,
  webAddress,
} from './story-blocks';

const TITLE_LENGTH = { least: 12, most: 220 };
/** Running text between two markers, UTF-16 units. */
const STORY_LENGTH = 200;
/** Of the stories, so many must begin as one does, with a headline. */
const TITLED_SHARE = 0.7;

/**
 * Cuts a page after each of its repeated links to a source ("Source link"). Null where they are no such thing: fewer than
 * two of one wording, or what stands between them does not look like stories.
 */
export function cutAtMarkers(
  blocks: readonly Block[],
  page: PageOfStories,
): readonly StoryBlocks[] | null {
  const marker = commonMarker(blocks);
  if (marker === null) return null;
  const runs: Block[][] = [[]];
  for (const block of blocks) {
    runs.at(-1)?.push(block);
    if (markerKey(block) === marker) runs.push([]);
  }
  const stories = runs
    .slice(0, -1)
    .map((run, i) => (i === 0 ? belowPageTitle(run, page) : run))
    .filter((run) => runningLength(run) >= STORY_LENGTH)
    .map((run) => storyOf(run, page.href));
  const titled = stories.filter(({ title }) => title !== '');
  return stories.length > 1 && titled.length >= TITLED_SHARE * stories.length ? stories : null;
}

/** Whether any wording that leads to a source comes twice. */
export function hasMarkers(blocks: readonly Block[]): boolean {
  return commonMarker(blocks) !== null;
}

/** The wording that most of the page's markers have; null where none comes twice. */
function commonMarker(blocks: readonly Block[]): string | null {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const key = markerKey(block);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] > 1 ? best[0] : null;
}

function markerKey({ text, level }: Block): string | null {
  const wording = level > 0 ? null : sourceMarker(text);
  return wording === null ? null : keyOf(wording);
}

/** The headline is the last line above the text that looks like one; others above it are labels. */
function storyOf(run: readonly Block[], href: string): StoryBlocks {
  const from = run.findIndex((block) => !isAboveText(block));
  const lead = run.slice(0, Math.max(from, 0));
  const title = lead.findLast(({ level }) => level > 0) ?? lead.findLast(isTitle);
  const marker = run.at(-1)?.element;
  const link = marker?.matches('a') ? marker : marker?.querySelector('a[href]');
  return {
    title: title?.text ?? '',
    url: webAddress(link?.getAttribute('href'), href),
    time: lead.map(timeIn).find((time) => time !== null) ?? null,
    blocks: run.slice(lead.length, -1).map(({ element }) => element),
  };
}

function timeIn({ element }: Block): string | null {
  return element.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
}

function isAboveText({ text, level }: Block): boolean {
  return level > 0 || (text.length <= TITLE_LENGTH.most && !/[.!。؟।]["'”’»)\]]*$/u.test(text));
}

function isTitle({ text }: Block): boolean {
  return text.length >= TITLE_LENGTH.least;
}

/** All above the page's own title is furniture, and the title itself no story's. */
function belowPageTitle(run: readonly Block[], { title }: PageOfStories): readonly Block[] {
  const key = keyOf(title);
  const at = run.findIndex(({ text }) => keyOf(text) === key);
  const below = run.slice(at + 1);
  return below.some(isAboveText) ? below : run;
}
