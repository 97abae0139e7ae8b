import type { CandidateIndex } from '../../utils/tracing/candidates';
import { samePublisher } from '../../utils/tracing/chronology';
import { PAIR_MEASURES } from '../../utils/tracing/measures';
import type { Article } from '../../utils/tracing/model';
import { compareWithCandidates } from '../../utils/tracing/trace';
import type { BatchIds } from '../batch';
import { type Families, type LabelledPair, REUSE } from './labels';

/** A reading and a candidate, measured, and what is known of them. */
export interface Sample {
  readonly reading: string;
  readonly candidate: string;
  /** In the order of `PAIR_MEASURES`. */
  readonly measures: readonly number[];
  /** 1 where one derives from the other. */
  readonly reuse: 0 | 1;
  /** 0 where nobody knows, or where it is another question. */
  readonly weight: number;
  /** 0-4, the same for a whole family. */
  readonly fold: number;
}

/** Innocents that were looked at by a human count more than those merely presumed to be. */
const HARD_NEGATIVE_WEIGHT = 4;
/** Reprints and excerpts are few beside rewrites; without weight the judge would be one of rewrites alone. */
const RARE_REUSE_WEIGHT = 3;
/** The rarest of all, thirty pairs of thousands. */
const PARTIAL_WEIGHT = 6;
const FOLDS = 5;

export interface Knowledge {
  readonly pairs: readonly LabelledPair[];
  /** Pairs ("a b", both ways) that share text though nobody declared it: neither reuse nor innocent for certain. */
  readonly undeclared: ReadonlySet<string>;
  readonly families: Families;
  readonly ids: BatchIds;
}

/** Measures the candidates of a reading. */
export async function samplesOf(
  reading: Article,
  index: CandidateIndex,
  knowledge: Knowledge,
): Promise<Sample[]> {
  const { alike } = await compareWithCandidates(reading, index);
  return alike.map(({ article, measures }) => ({
    reading: knowledge.ids.nameOf(reading.id),
    candidate: knowledge.ids.nameOf(article.id),
    measures: PAIR_MEASURES.map((name) => measures[name]),
    fold: foldOf(knowledge.families.of(knowledge.ids.nameOf(reading.id))),
    ...labelOf(reading, article, knowledge),
  }));
}

function labelOf(
  reading: Article,
  candidate: Article,
  knowledge: Knowledge,
): Pick<Sample, 'reuse' | 'weight'> {
  const [b, a] = [knowledge.ids.nameOf(reading.id), knowledge.ids.nameOf(candidate.id)];
  const own = knowledge.pairs.filter((pair) => pair.b === b);
  const label = own.find((pair) => pair.a === a)?.label;
  const derives = own.some((pair) => REUSE.has(pair.label) || pair.label === 'translation');
  if (derives && knowledge.families.of(a) === knowledge.families.of(b)) {
    const isRare = label !== undefined && label !== 'rewrite';
    const isTranslation =
      own.some((pair) => pair.label === 'translation') && reading.lang !== candidate.lang;
    if (isTranslation) return { reuse: 1, weight: 0 };
    if (label === 'partial') return { reuse: 1, weight: PARTIAL_WEIGHT };
    return { reuse: 1, weight: isRare ? RARE_REUSE_WEIGHT : 1 };
  }
  if (knowledge.undeclared.has(`${a} ${b}`)) return { reuse: 0, weight: 0 };
  if (label !== undefined) return { reuse: 0, weight: HARD_NEGATIVE_WEIGHT };
  // A publisher's own articles share text as they please; the judge of reuse is not asked about them.
  return { reuse: 0, weight: samePublisher(reading, candidate) ? 0 : 1 };
}

/** The fold of a family, 0-4. */
export function foldOf(family: string): number {
  let hash = 2166136261;
  for (const character of family)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % FOLDS;
}
