import { acrossText } from '../../utils/tracing/across';
import { type PreparedText, prepareText } from '../../utils/tracing/prepared-text';
import { vocabularyOf } from '../../utils/tracing/vocabulary';
import { FIGURE, NAME } from '../../utils/tracing/words';
import { type LabelledPair, REUSE } from './labels';
import { measuresOfPrepared } from './measures';
import { foldOf, type Knowledge, type Sample } from './samples';

/**
 * Nobody has labelled independent reports of one event in two languages, and a judge that has met none takes shared names
 * for translation. So pairs in one language are reduced to what two languages would share of them: names, figures, and of
 * the other words one in five, the same ones in both texts, as words of one origin are.
 */
const ONE_ORIGIN = 5;
/** Innocents that a human looked at. Beside one real translation. */
const INNOCENT_WEIGHT = 4;
const REUSE_WEIGHT = 0.2;

/** Labelled pairs in one language as if they were in two, measured. */
export function simulatedTranslations(
  { pairs, families }: Pick<Knowledge, 'pairs' | 'families'>,
  texts: ReadonlyMap<string, string>,
): Sample[] {
  const reduced = new Map<string, PreparedText>();
  const reducedTo = (id: string) => {
    const known = reduced.get(id) ?? asAcross(prepareText(texts.get(id) ?? ''));
    reduced.set(id, known);
    return known;
  };
  return pairs
    .filter(({ a, b, label }) => texts.has(a) && texts.has(b) && isSimulated(label))
    .map(({ a, b, label }) => {
      const reuse = REUSE.has(label) ? 1 : 0;
      return {
        reading: b,
        candidate: a,
        across: true,
        measures: measuresOfPrepared(reducedTo(b), reducedTo(a)),
        reuse,
        weight: reuse === 1 ? REUSE_WEIGHT : INNOCENT_WEIGHT,
        fold: foldOf(families.of(b)),
      };
    });
}

function isSimulated(label: LabelledPair['label']): boolean {
  return label !== 'translation' && label !== 'unknown';
}

function asAcross(prepared: PreparedText): PreparedText {
  const text = acrossText(prepared, 'spelling');
  const kept = Array.from({ length: text.words.count }, (_, i) => i).filter(
    (i) =>
      ((text.words.flags[i] ?? 0) & (FIGURE | NAME)) !== 0 ||
      (text.words.keys[i] ?? 0) % ONE_ORIGIN === 0,
  );
  const words = {
    count: kept.length,
    starts: Uint32Array.from(kept, (i) => text.words.starts[i] ?? 0),
    ends: Uint32Array.from(kept, (i) => text.words.ends[i] ?? 0),
    keys: Uint32Array.from(kept, (i) => text.words.keys[i] ?? 0),
    flags: Uint8Array.from(kept, (i) => text.words.flags[i] ?? 0),
  };
  const vocabulary = vocabularyOf(words);
  const rarity = Float32Array.from(
    vocabulary.keys,
    (key) => text.rarity[text.vocabulary.indexOf.get(key) ?? -1] ?? 0,
  );
  return { ...text, words, vocabulary, rarity };
}
