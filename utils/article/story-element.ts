import { Readability } from '@mozilla/readability';

/** Readability tries again, ever more leniently, while it finds less than this; UTF-16 units. */
const CHAR_THRESHOLD = 300;
/** Every loop of Readability 0.6 that can run long calls one of these. */
const CHECKPOINTS = [
  '_getInnerText',
  '_getNextNode',
  '_nextNode',
  '_isPhrasingContent',
  '_hasAncestorTag',
  '_getRowAndColumnCount',
] as const;

type Internals = Record<(typeof CHECKPOINTS)[number], (...args: unknown[]) => unknown>;

class OutOfTime extends Error {}

/**
 * The element that Readability takes for the story, or why there is none. It changes `clone`.
 *
 * Readability cannot be stopped from outside, and some small pages (hundreds of teasers, deep nesting) cost it seconds: it
 * is made to look at the clock from within.
 *
 * @param until in ms of `performance.now()`.
 */
export function storyElement(clone: Document, until: number): Node | 'no-text' | 'too-slow' {
  try {
    const readability = new Readability<Node>(clone, {
      charThreshold: CHAR_THRESHOLD,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    });
    watchClock(readability as unknown as Internals, until);
    return readability.parse()?.content ?? 'no-text';
  } catch (error) {
    // It throws on documents made to confuse it, such as a form with fields named like properties: no text for us.
    return error instanceof OutOfTime ? 'too-slow' : 'no-text';
  }
}

function watchClock(readability: Internals, until: number): void {
  for (const name of CHECKPOINTS) {
    const work = readability[name];
    readability[name] = (...args) => {
      if (performance.now() > until) throw new OutOfTime();
      return work.apply(readability, args);
    };
  }
}
