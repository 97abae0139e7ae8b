import type { Change, Credit, DateOrigin, Outline, Passage } from '../tracing/model';
import type { ComparedPair } from '../tracing/pair';
import { METHOD_VERSION } from '../tracing/thresholds';

/**
 * The evidence of one comparison, for other programs: schema `headwater-evidence/1`. Shares are 0-1; times are ISO 8601, and
 * null where they are not known; spans are UTF-16 offsets into the text that was compared, end exclusive. The whole texts
 * are not in it.
 */
export interface EvidenceFile {
  readonly schema: 'headwater-evidence/1';
  readonly comparedAt: string;
  /** Version of the method's data; verdicts may differ between versions. */
  readonly method: number;
  /** The article that derives, or the one that was asked about where nobody can say; `reading` in passages and changes. */
  readonly reading: ArticleEvidence;
  readonly source: ArticleEvidence;
  /** Null where the two have too little in common to say anything. */
  readonly verdict: {
    /** `related`: the same story, reported independently. */
    readonly kind: 'copy' | 'rewrite' | 'partial' | 'translation' | 'update' | 'related';
    /** Calibrated likelihood that the one derives from the other. */
    readonly confidence: number;
    /** Which of the two was first. */
    readonly first: 'source' | 'reading' | 'unknown';
    /** How that is known: `dated`, `declared` (a credit says so), `half-dated` (only the source is dated), `seen` (here first). */
    readonly order: 'dated' | 'declared' | 'half-dated' | 'seen';
    /** Something known speaks against that order. */
    readonly disputed: boolean;
  } | null;
  /** Of the reading's text. */
  readonly shares: { readonly verbatim: number; readonly reworded: number; readonly new: number };
  readonly passages: readonly {
    readonly kind: Passage['kind'];
    /** How much of the reading's words, weighted by rarity, stands in the source's. */
    readonly coverage: number;
    readonly reading: ExcerptOf;
    readonly source: ExcerptOf;
  }[];
  /** What differs; a side is null where there is nothing on it. */
  readonly changes: readonly {
    readonly kind: Change['kind'];
    readonly reading: ExcerptOf | null;
    readonly source: ExcerptOf | null;
  }[];
}

interface ArticleEvidence {
  readonly url: string | null;
  readonly site: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly lang: string | null;
  readonly publishedAt: string | null;
  readonly publishedFrom: DateOrigin | null;
  readonly seenAt: string | null;
  /** The source that it names itself. */
  readonly credit: Credit | null;
  /** Of its text, in UTF-16 units. */
  readonly length: number;
}

interface ExcerptOf {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The evidence of a pair that was compared at `comparedAt` (epoch ms). */
export function evidenceOf(pair: ComparedPair, comparedAt: number): EvidenceFile {
  const { derived, origin, judgement, shares } = pair;
  const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
    start,
    end,
    text: text.slice(start, end),
  });
  return {
    schema: 'headwater-evidence/1',
    comparedAt: timeOf(comparedAt) ?? '',
    method: METHOD_VERSION,
    reading: { ...articleOf(derived), length: derived.text.length },
    source: { ...articleOf(origin), length: origin.text.length },
    verdict: judgement && {
      kind: judgement.verdict,
      confidence: judgement.confidence,
      first: judgement.first === 'other' ? 'source' : judgement.first,
      order: judgement.order,
      disputed: judgement.disputed,
    },
    shares: {
      verbatim: shares.verbatimShare,
      reworded: shares.rewordedShare,
      new: shares.newShare,
    },
    passages: pair.passages.map(({ kind, coverage, reading, source }) => ({
      kind,
      coverage,
      reading: cut(derived.text, reading),
      source: cut(origin.text, source),
    })),
    changes: pair.changes.map(({ kind, reading, source }) => ({
      kind,
      reading: reading && cut(derived.text, reading),
      source: source && cut(origin.text, source),
    })),
  };
}

function articleOf(article: Outline): Omit<ArticleEvidence, 'length'> {
  const { url, site, publisher, title, lang, publishedAt, publishedFrom, seenAt, credit } = article;
  return {
    url,
    site,
    publisher,
    title,
    lang,
    publishedAt: timeOf(publishedAt),
    publishedFrom,
    seenAt: timeOf(seenAt),
    credit,
  };
}

/** Null for a time that `Date` cannot hold. */
function timeOf(at: number | null): string | null {
  return at === null || !(Math.abs(at) <= 8.64e15) ? null : new Date(at).toISOString();
}
