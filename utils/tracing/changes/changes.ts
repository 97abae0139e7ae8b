import type { Comparison } from '../compare';
import type { Change } from '../model';
import { CHANGES_LISTED } from '../thresholds';
import { droppedAttributions } from './attributions';
import { sidesOf } from './counterparts';
import { droppedCredits } from './credits';
import { figureChanges, figuresOf } from './figure-changes';
import { languageOf } from './languages';
import { nameChanges } from './names';
import { omissions } from './omissions';
import { quotationChanges } from './quotation-changes';
import { quotationsOf } from './quotations';
import { SPEECH } from './speech';

/**
 * What was changed on the way from a source (the candidate) to a reading that derives from it.
 *
 * 1. Sentences that tell the same are paired, whichever covers the other.
 * 2. Figures and dates are compared in those, by value: how they are written and rounded is no difference.
 * 3. Within one language so are names, quotations and attributions; what nothing follows was left out or added.
 *
 * Each step would rather miss a change than claim a wrong one. At most `CHANGES_LISTED` of a kind, in the reading's order
 * within each step.
 */
export function changesOf(comparison: Comparison, inOneLanguage = true): Change[] {
  const sides = sidesOf(comparison);
  const { reading, source } = sides;
  const [figures, others] = [figuresOf(reading.text), figuresOf(source.text)];
  const changes = figureChanges(sides, figures, others, inOneLanguage);
  if (inOneLanguage) {
    const language = languageOf(source.text);
    changes.push(...nameChanges(sides, language));
    const quoted = { reading: quotationsOf(reading.text), source: quotationsOf(source.text) };
    if (language !== null) {
      const speech = SPEECH[language];
      changes.push(
        ...quotationChanges(sides, quoted, speech),
        ...droppedAttributions(sides, quoted, speech),
        ...droppedCredits(sides, speech),
      );
    }
    changes.push(
      ...omissions(sides, { reading: figures.quantities, source: others.quantities }, changes),
    );
  }
  return firstOfEachKind(changes);
}

function firstOfEachKind(changes: readonly Change[]): Change[] {
  const counts = new Map<Change['kind'], number>();
  return changes.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= CHANGES_LISTED;
  });
}
