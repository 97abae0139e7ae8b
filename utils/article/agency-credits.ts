import {
  type AgencyMention,
  agencyInByline,
  agencyInCopyright,
  agencyInDateline,
  agencyInSignOff,
  agencyInTagline,
  agencyThatHelped,
} from './agency-lines';
import type { DeclaredSource } from './declared-source';
import { knownOutlet } from './outlets';
import type { Block } from './story-blocks';

/** UTF-16 units at a story's head in which its dateline stands, and at its end in which sign-offs do. */
const HEAD_LENGTH = 300;
const TAIL_LENGTH = 600;
const LINE_LENGTH = 600;
const EVIDENCE_LENGTH = 200;
/** A line about a picture names its agency, not the text's. */
const PICTURE =
  /photo|image|picture|foto|bild|video|getty|credit|crédit|via (ap|afp|reuters|getty)|фото/i;

/** Finds an agency in a line that credits it in one way. */
interface Reading {
  readonly kind: DeclaredSource['kind'];
  readonly strength: DeclaredSource['strength'];
  readonly read: (line: string) => AgencyMention | null;
}

const OF_AUTHORS: readonly Reading[] = [
  { kind: 'byline', strength: 'strong', read: agencyInByline },
];
const OF_HEAD: readonly Reading[] = [
  { kind: 'dateline', strength: 'strong', read: agencyInDateline },
];
const OF_TAIL: readonly Reading[] = [
  { kind: 'tagline', strength: 'strong', read: agencyInTagline },
  { kind: 'sign-off', strength: 'medium', read: agencyInSignOff },
];
/** Of the last lines, and of those below the story. */
const OF_FOOT: readonly Reading[] = [
  { kind: 'contribution', strength: 'weak', read: agencyThatHelped },
  { kind: 'copyright', strength: 'strong', read: agencyInCopyright },
];

/**
 * The agencies that a story's dateline, byline, last lines and copyright name.
 *
 * @param story the story's blocks; the first and the last of them are looked at.
 * @param after the blocks below it.
 * @param authors as the page's data names them.
 */
export function agencySources(
  story: readonly Block[],
  after: readonly Block[],
  authors: readonly string[],
): readonly DeclaredSource[] {
  const tail = textsOf(tailOf(story));
  const foot = [...tail, ...textsOf(after)].filter(
    (text) => text.length <= LINE_LENGTH && !PICTURE.test(text),
  );
  return [
    ...readings(authors, OF_AUTHORS),
    ...readings(textsOf(headOf(story)), OF_HEAD),
    ...readings(foot, OF_FOOT),
    ...readings(tail, OF_TAIL),
  ];
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ text }) => text);
}

function readings(lines: readonly string[], of: readonly Reading[]): readonly DeclaredSource[] {
  return lines.flatMap((line) => of.flatMap((reading) => finding(reading, line) ?? []));
}

function finding({ kind, strength, read }: Reading, line: string): DeclaredSource | null {
  const mention = read(line);
  const outlet = mention && knownOutlet(mention.name);
  if (!outlet) return null;
  const from = Math.max(0, mention.at - 20);
  const length = Math.min(EVIDENCE_LENGTH, mention.length + 40);
  const evidence = line.slice(from, from + length);
  return { kind, name: outlet.names[0] ?? null, url: null, strength, evidence, direction: 'from' };
}

function headOf(story: readonly Block[]): readonly Block[] {
  let length = 0;
  return story.filter(({ text, level }) => {
    if (level > 0 || length > HEAD_LENGTH) return false;
    length += text.length;
    return true;
  });
}

function tailOf(story: readonly Block[]): readonly Block[] {
  let length = 0;
  return story
    .toReversed()
    .filter(({ text }) => {
      if (length > TAIL_LENGTH) return false;
      length += text.length;
      return true;
    })
    .toReversed();
}
