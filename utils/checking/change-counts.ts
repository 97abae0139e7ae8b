import type { ChangeCounts } from '../messages/report';
import { isNamedIn } from '../tracing/chronology';
import type { Article, Judgement, Outline } from '../tracing/model';

/** Kinds that say what became of a quotation of the source. */
const QUOTATIONS = [
  'quotation-kept',
  'quotation-reworded',
  'quotation-reported',
  'quotation-reattributed',
  'quotation-dropped',
] as const;

/**
 * What was changed on the way from a source, counted; null where nothing may be said of it: an outlet's update of its own report
 * changes what it likes. Between two languages only figures and dates are counted. What is left out is said only of what
 * follows its source as a whole, and only where the order of the two is known.
 */
export function changeCounts(reading: Article, judgement: Judgement): ChangeCounts | null {
  const { verdict, order, evidence } = judgement;
  if (verdict === 'update' || verdict === 'related') return null;
  const kinds = evidence.changes.map(({ kind }) => kind);
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  const isForeign = verdict === 'translation';
  const ofWords = (kind: (typeof kinds)[number]) => (isForeign ? 0 : count(kind));
  const isWhole = verdict !== 'partial' && order !== 'seen';
  return {
    quotations: QUOTATIONS.reduce((sum, kind) => sum + ofWords(kind), 0),
    reworded: ofWords('quotation-reworded'),
    reattributed: ofWords('quotation-reattributed'),
    figures: count('figure'),
    dates: count('date'),
    names: ofWords('name'),
    attributions: ofWords('attribution-dropped'),
    leftOut: isWhole ? ofWords('left-out') : 0,
    isUnnamed: !isForeign && order !== 'seen' && namesNowhere(reading, judgement.article),
  };
}

/** The reading credits nobody and has the name of its source nowhere; false where that name is not known. */
function namesNowhere({ credit, text }: Article, source: Outline): boolean {
  return credit === null && isNamedIn(text, source) === false;
}
