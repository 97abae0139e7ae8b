/** What is known of a pair of articles: `b` derives from `a`, or tells of the same and does not. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
  /** How `b` was made, in the words of whoever labelled it. */
  readonly kind?: string;
}

/** Labels that say that `b` was made from `a`. */
export const REUSE = new Set(['verbatim', 'near-duplicate', 'partial', 'rewrite']);

/** Groups articles that are versions of one another, so that no fold is tested on what another was fitted to. */
export interface Families {
  /** One id that stands for the family of an article; its own for one without kin. */
  of(id: string): string;
}

/** Families by labelled reuse and by equal openings (twins under two ids). */
export function familiesOf(
  pairs: readonly LabelledPair[],
  labelledTexts: Iterable<readonly [id: string, text: string]>,
): Families {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (x: string, y: string) => {
    const [first, second] = [root(x), root(y)].sort();
    if (first !== undefined && second !== undefined && first !== second) parent.set(second, first);
  };
  const openings = new Map<string, string>();
  for (const [id, text] of labelledTexts) {
    const opening = text.replace(/\W+/gu, '').slice(0, 160).toLowerCase() || text.slice(0, 160);
    const twin = openings.get(opening);
    if (twin === undefined) openings.set(opening, id);
    else join(twin, id);
  }
  for (const { a, b, label } of pairs) if (REUSE.has(label) || label === 'translation') join(a, b);
  return { of: root };
}
