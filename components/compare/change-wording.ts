import { say, sayCount } from '../../utils/say';
import type { Change } from '../../utils/tracing/model';

/** The kinds of changes in the order in which they are told: what somebody said first. What was kept is no change. */
export const KINDS = [
  'quotation-reworded',
  'quotation-reattributed',
  'quotation-reported',
  'quotation-dropped',
  'figure',
  'date',
  'name',
  'attribution-dropped',
  'credit-dropped',
  'left-out',
  'added',
] as const satisfies readonly Change['kind'][];

export type ListedKind = (typeof KINDS)[number];

/** Above the list of one kind: `3 quotations reworded`. */
export function kindHeading(kind: ListedKind, count: number): string {
  switch (kind) {
    case 'quotation-reworded':
      return sayCount('compare_quotations_reworded', count);
    case 'quotation-reattributed':
      return sayCount('compare_quotations_reattributed', count);
    case 'quotation-reported':
      return sayCount('compare_quotations_reported', count);
    case 'quotation-dropped':
      return sayCount('compare_quotations_dropped', count);
    case 'figure':
      return sayCount('compare_figures', count);
    case 'date':
      return sayCount('compare_dates', count);
    case 'name':
      return sayCount('compare_names', count);
    case 'attribution-dropped':
      return sayCount('compare_attributions_dropped', count);
    case 'credit-dropped':
      return sayCount('compare_credits_dropped', count);
    case 'left-out':
      return sayCount('compare_left_out', count);
    case 'added':
      return sayCount('compare_added', count);
  }
}

/** What a kind means, where its name alone does not tell. */
export function kindNote(kind: ListedKind): string | null {
  switch (kind) {
    case 'quotation-reworded':
      return say('compare_quotations_reworded_note');
    case 'quotation-reported':
      return say('compare_quotations_reported_note');
    case 'attribution-dropped':
      return say('compare_attributions_dropped_note');
    default:
      return null;
  }
}
