import type { Report, VersionCard } from '../messages/protocol';
import type { CandidateIndex } from '../tracing/candidates';
import type { Article, Judgement, Trace } from '../tracing/model';
import { passageAddress } from './text-fragment';

/** More versions of one story than anybody reads; the rest is in the library. */
const MAX_VERSIONS = 50;

/** What a trace says, ready to be shown: texts of other articles are needed only to link to their passages. */
export async function reportOf(
  reading: Article & { readonly url: string },
  trace: Trace,
  index: CandidateIndex,
  { librarySize, stored }: Pick<Report, 'librarySize' | 'stored'>,
): Promise<Omit<Report, 'tookMs'>> {
  const versions = [...trace.earlier, ...trace.later]
    .sort((a, b) => timeOf(a) - timeOf(b))
    .slice(0, MAX_VERSIONS);
  const shown = [...(trace.source ? [trace.source] : []), ...versions, ...trace.related];
  const texts = new Map(
    (await index.articles(shown.map(({ article }) => article.id))).map((article) => [
      article?.id,
      article?.text,
    ]),
  );
  const card = (judgement: Judgement) => cardOf(judgement, texts.get(judgement.article.id) ?? '');
  const { url, site, title, publisher, lang, publishedAt, publishedFrom, seenAt } = reading;
  return {
    reading: { url, site, title, publisher, lang, publishedAt, publishedFrom, seenAt },
    verdict: trace.verdict,
    confidence: trace.confidence,
    source: trace.source && card(trace.source),
    shares: trace.source && sharesOf(trace.source),
    passages: trace.source?.evidence.passages ?? [],
    versions: versions.map(card),
    related: trace.related.map(card),
    librarySize,
    stored,
  };
}

function sharesOf({
  evidence: { verbatimShare, rewordedShare, newShare },
}: Judgement): NonNullable<Report['shares']> {
  return { verbatimShare, rewordedShare, newShare };
}

function cardOf(
  { article, verdict, order, confidence, evidence }: Judgement,
  text: string,
): VersionCard {
  const { url, publisher, title, lang, publishedAt, publishedFrom, seenAt } = article;
  return {
    url,
    passageUrl: url && passageAddress(url, text, evidence.passages),
    host: url && new URL(url).host,
    publisher,
    title,
    lang,
    publishedAt,
    publishedFrom,
    seenAt,
    verdict,
    order,
    confidence,
  };
}

function timeOf({ article }: Judgement): number {
  return article.publishedAt ?? article.seenAt;
}
