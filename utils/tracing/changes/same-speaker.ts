import type { ComparableText } from '../compare';
import { SAME_MATTER_RARITY } from '../thresholds';
import { NAME, QUOTED } from '../words';
import type { Sides } from './counterparts';
import type { Quotation } from './quotations';
import { speakerOf } from './speakers';
import type { Speech } from './speech';

/**
 * Rarity of shared words from which two quotations are of the same matter. One speaker says much on one subject: where no
 * name tells who speaks, it takes twice as much; where another one does, nothing is enough.
 */
export function neededMatter(
  { reading, source }: Sides,
  quotation: Quotation,
  other: Quotation,
  speech: Speech,
): number {
  const [now, then] = [
    speakerOf(reading.text, quotation, speech),
    speakerOf(source.text, other, speech),
  ];
  const [here, there] = [
    namesAround(reading.text, quotation.sentence),
    namesAround(source.text, other.sentence),
  ];
  if (now === null && then === null)
    return sharesAny(here, there) ? 2 * SAME_MATTER_RARITY : Number.POSITIVE_INFINITY;
  const isSame =
    now !== null && then !== null
      ? now.some((name) => then.includes(name))
      : sharesAny(new Set(now ?? then), now === null ? here : there);
  return isSame ? SAME_MATTER_RARITY : Number.POSITIVE_INFINITY;
}

/**
 * Whether two quotations of a few words may well be of one speaker: as `neededMatter` asks, and the reading names nobody
 * beside its own whom the source does not.
 */
export function mayBeOneSpeaker(
  sides: Sides,
  quotation: Quotation,
  other: Quotation,
  speech: Speech,
): boolean {
  if (neededMatter(sides, quotation, other, speech) === Number.POSITIVE_INFINITY) return false;
  const { reading, source } = sides;
  const sentence = reading.text.sentences[quotation.sentence];
  const there = new Set([...namesAround(source.text, other.sentence)].map(bare));
  const here = namesIn(reading.text, sentence?.firstWord ?? 0, sentence?.endWord ?? 0);
  return [...here].every((name) => there.has(bare(name)));
}

/** Without the ending of a possessive. */
const bare = (name: string): string => name.replace(/['’]s?$/, '');

/** Names outside quotation marks in a sentence and the one before, lower case. */
export function namesAround(
  { text, sentences, words }: ComparableText,
  sentence: number,
): Set<string> {
  const [from, to] = [sentences[sentence - 1] ?? sentences[sentence], sentences[sentence]];
  return namesIn({ text, words }, from?.firstWord ?? 0, to?.endWord ?? 0);
}

/** The same of words [first, end). */
export function namesIn(
  { text, words }: Pick<ComparableText, 'text' | 'words'>,
  first: number,
  end: number,
): Set<string> {
  const names = new Set<string>();
  for (let i = first; i < end; i++)
    if ((words.flags[i] ?? 0) & NAME && !((words.flags[i] ?? 0) & QUOTED))
      names.add(text.slice(words.starts[i] ?? 0, words.ends[i] ?? 0).toLowerCase());
  return names;
}

export function sharesAny<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
