import { changesOf } from './changes/changes';
import { samePublisher, sequenceOf } from './chronology';
import { signsOfDirection } from './direction';
import type { Article, Judgement } from './model';
import { passagesOf, sharesOf } from './passages';
import { RELATED_LIKELIHOOD } from './thresholds';
import type { ComparedCandidate } from './trace';
import { verdictOnPair } from './verdicts';

export type Judged = Judgement & { readonly first: 'other' | 'reading' | 'unknown' };

/** Step 5 of the trace for one candidate; null where there is nothing to say of it. */
export function judge(
  reading: Article,
  {
    article,
    across,
    comparison,
    measures,
    likelihood,
  }: ComparedCandidate & { readonly likelihood: number },
): Judged | null {
  const mayDerive = across === null && likelihood >= RELATED_LIKELIHOOD;
  const signs = () => (mayDerive ? signsOfDirection(comparison) : 0);
  const sequence = sequenceOf(reading, article, signs);
  const verdict = verdictOnPair(measures, likelihood, sequence, {
    samePublisher: samePublisher(reading, article),
    sameAddress: reading.url !== null && reading.url === article.url,
    translated: across !== null,
  });
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
