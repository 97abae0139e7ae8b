import type { Block } from './story-blocks';

/** Of a page's running text, so much is in the element that holds its story. */
const STORY_SHARE = 0.6;
/** Shorter blocks are labels. */
const RUNNING_LENGTH = 40;

/**
 * Where the story stands among a page's blocks: [start, end). It is what lies in the smallest element that holds most of the
 * running text; cheaper than Readability, and good enough to tell a story's last lines from a footer.
 */
export function storyRange(
  blocks: readonly Block[],
  document: Document,
): readonly [start: number, end: number] {
  const lengths = new Map<Element, number>();
  let whole = 0;
  for (const { element, text, level } of blocks) {
    if (level > 0 || text.length < RUNNING_LENGTH) continue;
    whole += text.length;
    for (let around = element.parentElement; around; around = around.parentElement)
      lengths.set(around, (lengths.get(around) ?? 0) + text.length);
  }
  let story: Element | null = null;
  for (const [element, length] of lengths)
    if (length >= STORY_SHARE * whole && (story === null || story.contains(element)))
      story = element;
  const holder = story ?? document.body;
  const start = blocks.findIndex(({ element }) => holder.contains(element));
  const end = blocks.findLastIndex(({ element }) => holder.contains(element)) + 1;
  return [Math.max(start, 0), end];
}
