import type { Change } from '../../../utils/tracing/model';

/**
 * An invented report and a rewrite of it, with what an editor comparing the two would mark.
 *
 * Paragraphs are lines. A change quotes the words it is about, in the source and in the rewrite, null where there are
 * none; a quotation or sentence is named by its beginning. Left out and added are sentences of which nothing is told on
 * the other side, no lesser details. A quotation in a sentence that is left out is not dropped besides. A quotation made
 * of what the source only reports is reworded. Attributions are counted as dropped where the claim is no quotation.
 */
export interface Pair {
  readonly id: string;
  readonly source: string;
  readonly rewrite: string;
  /** Beginnings of the quotations that stand in both as they are. */
  readonly kept: readonly string[];
  readonly changes: readonly (readonly [
    kind: Exclude<Change['kind'], 'quotation-kept'>,
    source: string | null,
    rewrite: string | null,
  ])[];
}
