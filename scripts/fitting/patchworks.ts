import { sentenceSpans } from '../../utils/tracing/sentences';
import { type LabelledPair, REUSE } from './labels';
import { measuresOf } from './measures';
import { pick, randomNumbers } from './random';
import { foldOf, type Knowledge, type Sample } from './samples';

/**
 * Partial reuse is rare among labelled pairs and common in the world, so that a judge fitted to them alone takes nine of ten
 * articles with a few lifted sentences for innocent. More of it is made here of the labelled articles themselves, and as much
 * of innocent pairs, or the judge would take being patched for the sign.
 */
const PATCHWORKS = 900;
/** Beside one real pair. */
const PATCHWORK_WEIGHT = 0.3;
/** Sentences that are lifted. */
const PASSAGE = { least: 2, most: 6 };
/** Sentences of an article that others are lifted into. */
const HOST_LENGTH = 14;

/** How a passage is reused: put into another article; standing alone; or the whole source, put into another article. */
const WAYS = ['inserted', 'excerpt', 'absorbed'] as const;

/**
 * Readings made of passages of labelled articles, measured against their source; the same at every run.
 *
 * @param texts by id; those of the labelled articles and of `hosts`.
 * @param hosts ids of articles that no label speaks of.
 */
export function patchworkSamples(
  { pairs, families }: Pick<Knowledge, 'pairs' | 'families'>,
  texts: ReadonlyMap<string, string>,
  hosts: readonly string[],
): Sample[] {
  const random = randomNumbers();
  const long = hosts.map((id) => sentencesOf(texts.get(id))).filter((s) => s.length >= HOST_LENGTH);
  const known = pairs.filter(({ a, b }) => texts.has(a) && texts.has(b));
  const kinds = [
    { reuse: 1, of: known.filter(({ label }) => REUSE.has(label)) },
    { reuse: 0, of: known.filter(({ label }) => !REUSE.has(label) && label !== 'translation') },
  ] as const;
  return kinds.flatMap(({ reuse, of }) =>
    Array.from({ length: of.length > 0 && long.length > 0 ? PATCHWORKS : 0 }, (_, i) => {
      const pair = pick(of, random);
      const made = patchwork(pair, reuse, WAYS[i % WAYS.length] ?? 'excerpt', texts, long, random);
      if (made === null) return null;
      return {
        reading: pair.b,
        candidate: pair.a,
        across: false,
        measures: measuresOf(made.reading, made.source),
        reuse,
        weight: PATCHWORK_WEIGHT,
        fold: foldOf(families.of(pair.b)),
      };
    }).filter((sample) => sample !== null),
  );
}

/** Null where the articles are too short. Half of what is reused is as it was, half as its rewriter has it. */
function patchwork(
  { a, b }: LabelledPair,
  reuse: 0 | 1,
  way: (typeof WAYS)[number],
  texts: ReadonlyMap<string, string>,
  hosts: readonly (readonly string[])[],
  random: () => number,
): { readonly reading: string; readonly source: string } | null {
  const isAsItWas = reuse === 1 && random() < 0.5;
  const source = sentencesOf(texts.get(a));
  const from = isAsItWas ? source : sentencesOf(texts.get(b));
  const count = PASSAGE.least + Math.floor(random() * (PASSAGE.most - PASSAGE.least + 1));
  if (from.length <= count) return null;
  const at = Math.floor(random() * (from.length - count));
  const passage = from.slice(at, at + count);
  const host = pick(hosts, random);
  const place = Math.floor(random() * host.length);
  const inserted = [...host.slice(0, place), ...passage, ...host.slice(place)];
  const shortSource = source.slice(at, at + count);
  if (way === 'absorbed' && shortSource.length < PASSAGE.least) return null;
  return {
    reading: (way === 'excerpt' ? passage : inserted).join(' '),
    source: (way === 'absorbed' ? shortSource : source).join(' '),
  };
}

export function sentencesOf(text = ''): readonly string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}
