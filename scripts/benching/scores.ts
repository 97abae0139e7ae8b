import { type Families, familiesOf, type LabelledPair } from '../fitting/labels';

/** Kinds of reuse, in the order of the table. */
export const REUSES = ['verbatim', 'near-duplicate', 'partial', 'rewrite', 'translation'] as const;
const INNOCENT = new Set(['same-event', 'unrelated']);

export type Reuse = (typeof REUSES)[number];

/** What a method says of a reading: where it is from, and whether by the same publisher (an update). */
export interface Flag {
  readonly source: string;
  readonly isUpdate: boolean;
}

/** What is known of the readings; ids as in the files. */
export interface Truth {
  readonly reuses: readonly LabelledPair[];
  readonly innocents: readonly LabelledPair[];
  /** Reuses of which no version is in the corpus. */
  readonly orphans: readonly string[];
  /** Readings that no pair names. */
  readonly unsourced: readonly string[];
  /** "a b", both ways: share text though nobody declared it. */
  readonly undeclared: ReadonlySet<string>;
  readonly families: Families;
  /** Readings that are a reuse of something. */
  readonly reused: ReadonlySet<string>;
}

/** What labelled lists hold, to be sorted into a `Truth`. */
export interface Labelled {
  readonly pairs: readonly LabelledPair[];
  readonly undeclared: ReadonlySet<string>;
  readonly corpus: readonly LabelledArticle[];
  readonly readings: readonly LabelledArticle[];
}

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  /** Epoch ms; null where none is stated. */
  readonly publishedAt: number | null;
}

export function truthOf({ pairs, undeclared, corpus, readings }: Labelled): Truth {
  const articles = new Map([...corpus, ...readings].map((article) => [article.id, article]));
  const read = new Set(readings.map(({ id }) => id));
  const counted = pairs.filter((pair) => read.has(pair.b) && isCounted(pair, articles));
  const named = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const texts = [...articles.values()].map(({ id, text }) => [id, text] as const);
  const families = familiesOf(
    counted,
    texts.filter(([id]) => named.has(id)),
  );
  const present = new Set(corpus.map(({ id }) => families.of(id)));
  const hasSource = ({ a }: LabelledPair) => present.has(families.of(a));
  const reuses = counted.filter(({ label }) => (REUSES as readonly string[]).includes(label));
  return {
    reuses: reuses.filter(hasSource),
    innocents: counted.filter(({ label }) => INNOCENT.has(label)),
    orphans: [...new Set(reuses.filter((pair) => !hasSource(pair)).map(({ b }) => b))],
    unsourced: readings.map(({ id }) => id).filter((id) => !named.has(id)),
    undeclared,
    families,
    reused: new Set(reuses.map(({ b }) => b)),
  };
}

/**
 * Left out are pairs of a publisher with itself of which nobody knows the direction, pairs whose reuse is dated before its
 * original, and three directions of translation whose files are joined to the wrong documents.
 */
function isCounted(
  { a, b, kind = '' }: LabelledPair,
  articles: ReadonlyMap<string, LabelledArticle>,
): boolean {
  const [original, reuse] = [articles.get(a)?.publishedAt, articles.get(b)?.publishedAt];
  if (original != null && reuse != null && original > reuse) return false;
  return kind !== 'same-outlet-shared-background' && !/en-(cs|ru|zh)\b/u.test(kind);
}

/** Shares, 0-1. */
export interface Scores {
  /** Flagged and traced to the right article or another one of its family. */
  readonly right: Readonly<Record<Reuse, number>>;
  readonly hardNegatives: number;
  readonly orphans: number;
  /** Readings with no known source, without updates and without what shares text undeclared. */
  readonly unsourced: number;
}

/** Scores what a method flagged, by reading. */
export function scoresOf(truth: Truth, flags: ReadonlyMap<string, Flag>): Scores {
  const right = (reuse: Reuse) => {
    const pairs = truth.reuses.filter(({ label }) => label === reuse);
    return shareOf(pairs, (pair) => isRight(truth, pair, flags.get(pair.b)));
  };
  return {
    right: {
      verbatim: right('verbatim'),
      'near-duplicate': right('near-duplicate'),
      partial: right('partial'),
      rewrite: right('rewrite'),
      translation: right('translation'),
    },
    hardNegatives: shareOf(truth.innocents, (pair) => isAccused(truth, pair, flags.get(pair.b))),
    orphans: shareOf(truth.orphans, (id) => flags.has(id)),
    unsourced: shareOf(truth.unsourced, (id) => isInvented(truth, id, flags.get(id))),
  };
}

/** The readings of all false alarms: of hard negatives, one a pair, and of readings with no known source. */
export function falseAlarmsOf(truth: Truth, flags: ReadonlyMap<string, Flag>): string[] {
  return [
    ...truth.innocents
      .filter((pair) => isAccused(truth, pair, flags.get(pair.b)))
      .map(({ b }) => b),
    ...truth.unsourced.filter((id) => isInvented(truth, id, flags.get(id))),
  ];
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function isRight({ families }: Truth, { a, b }: LabelledPair, flag: Flag | undefined): boolean {
  if (flag === undefined || flag.source === b) return false;
  return families.of(flag.source) === families.of(a);
}

/** A hard negative is called a reuse: not so where it is traced to what else it was made of or shares text with. */
function isAccused(truth: Truth, { a, b }: LabelledPair, flag: Flag | undefined): boolean {
  if (flag === undefined) return false;
  const { families, undeclared, reused } = truth;
  const isKin = reused.has(b) && families.of(flag.source) === families.of(b);
  return flag.source === a || !(isKin || undeclared.has(`${b} ${flag.source}`));
}

/** A source is named where none is known. */
function isInvented({ undeclared }: Truth, id: string, flag: Flag | undefined): boolean {
  return flag !== undefined && !flag.isUpdate && !undeclared.has(`${id} ${flag.source}`);
}
