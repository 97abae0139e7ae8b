import type { CandidateIndex } from '../../utils/tracing/candidates';
import { samePublisher } from '../../utils/tracing/chronology';
import { PAIR_MEASURES, type PairMeasure } from '../../utils/tracing/measures';
import type { Article } from '../../utils/tracing/model';
import { compareWithCandidates } from '../../utils/tracing/trace';
import type { BatchIds } from '../batch';
import { type Families, type LabelledPair, REUSE } from './labels';

/** A reading and a candidate, measured, and what is known of them. */
export interface Sample {
  readonly reading: string;
  readonly candidate: string;
  /** In two languages. */
  readonly across: boolean;
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
const HARD_NEGATIVE_WEIGHT = 12;
/** Reprints and excerpts are few beside rewrites; without weight the judge would be one of rewrites alone. */
const RARE_REUSE_WEIGHT = 3;
/** The rarest of all, thirty pairs of thousands. */
const PARTIAL_WEIGHT = 6;
/** Share of five-word runs from which nobody presumes two outlets' articles innocent of each other. */
const UNLIKELY_INNOCENT_RUNS = 0.5;
export const FOLDS = 5;

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
  const { compared } = await compareWithCandidates(reading, index);
  return compared.map(({ article, across, measures }) => ({
    reading: knowledge.ids.nameOf(reading.id),
    candidate: knowledge.ids.nameOf(article.id),
    across: across !== null,
    measures: PAIR_MEASURES.map((name) => measures[name]),
    fold: foldOf(knowledge.families.of(knowledge.ids.nameOf(reading.id))),
    ...labelOf(reading, article, measures, knowledge),
  }));
}

function labelOf(
  reading: Article,
  candidate: Article,
  measures: Readonly<Record<PairMeasure, number>>,
  knowledge: Knowledge,
): Pick<Sample, 'reuse' | 'weight'> {
  const [b, a] = [knowledge.ids.nameOf(reading.id), knowledge.ids.nameOf(candidate.id)];
  const own = knowledge.pairs.filter((pair) => pair.b === b);
  const label = own.find((pair) => pair.a === a)?.label;
  if (own.some((pair) => pair.label === 'unknown')) return { reuse: 0, weight: 0 };
  const derives = own.some((pair) => REUSE.has(pair.label) || pair.label === 'translation');
  if (derives && knowledge.families.of(a) === knowledge.families.of(b)) {
    const isRare = label !== undefined && label !== 'rewrite' && label !== 'translation';
    if (label === 'partial') return { reuse: 1, weight: PARTIAL_WEIGHT };
    return { reuse: 1, weight: isRare ? RARE_REUSE_WEIGHT : 1 };
  }
  if (knowledge.undeclared.has(`${a} ${b}`)) return { reuse: 0, weight: 0 };
  // A publisher's own articles share text as they please, and are accused of nothing; its templates still teach.
  const isOwn = samePublisher(reading, candidate);
  if (label !== undefined) return { reuse: 0, weight: isOwn ? 1 : HARD_NEGATIVE_WEIGHT };
  const runs = Math.max(measures.fivesOfReading, measures.fivesOfSource);
  return { reuse: 0, weight: isOwn || runs > UNLIKELY_INNOCENT_RUNS ? 0 : 1 };
}

/** The fold of a family, 0-4. */
export function foldOf(family: string): number {
  let hash = 2166136261;
  for (const character of family)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % FOLDS;
}
