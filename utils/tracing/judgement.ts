import { changesOf } from './changes/changes';
import { type Sequence, samePublisher, sequenceOf } from './chronology';
import { signsOfDirection } from './direction';
import type { Article, Judgement } from './model';
import { passagesOf, sharesOf } from './passages';
import { RELATED_LIKELIHOOD } from './thresholds';
import type { ComparedCandidate } from './trace';
import { verdictOnPair } from './verdicts';

/** A candidate, measured, with the likelihood that the later of the two derives from the earlier. */
export type LikelyCandidate = ComparedCandidate & { readonly likelihood: number };

/** Which of the two was first, and what the later one is to the other; null where there is nothing to say of it. */
export function verdictOn(
  reading: Article,
  { article, across, comparison, measures, likelihood }: LikelyCandidate,
): { readonly verdict: Judgement['verdict'] | null; readonly sequence: Sequence } {
  const mayDerive = across === null && likelihood >= RELATED_LIKELIHOOD;
  const signs = () => (mayDerive ? signsOfDirection(comparison) : 0);
  const sequence = sequenceOf(reading, article, signs);
  const verdict = verdictOnPair(measures, likelihood, sequence, {
    samePublisher: samePublisher(reading, article),
    sameAddress: reading.url !== null && reading.url === article.url,
    translated: across !== null,
  });
  return { verdict, sequence };
}

/** Step 5 of the trace for one candidate, with its evidence; null where there is nothing to say of it. */
export function judge(reading: Article, candidate: LikelyCandidate): Judgement | null {
  const { article, across, comparison, measures, likelihood } = candidate;
  const { verdict, sequence } = verdictOn(reading, candidate);
  if (verdict === null) return null;
  const { text: _, ...outline } = article;
  const passages = passagesOf(comparison, across !== null);
  const isDerived = sequence.first === 'other' && verdict !== 'related';
  const changes = isDerived ? changesOf(comparison, across === null) : [];
  return {
    article: outline,
    verdict,
    confidence: likelihood,
    first: sequence.first,
    order: sequence.first === 'unknown' ? 'seen' : sequence.order,
    disputed: sequence.first !== 'unknown' && sequence.disputed,
    evidence: { ...sharesOf(passages, comparison.reading.sentences), passages, changes, measures },
  };
}
