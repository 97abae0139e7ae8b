import type { ArticleOfStories } from '../library/articles';
import type { Report, ReportVerdict, StoryReport, VersionCard } from '../messages/report';
import type { CandidateIndex } from '../tracing/candidates';
import type { Article, Credit, Judgement, Trace } from '../tracing/model';
import { changeCounts } from './change-counts';
import { creditCard } from './credits';
import { marksOf } from './marks';
import { passageAddress } from './text-fragment';

/** More versions of one story than anybody reads; the rest is in the library. */
const MAX_VERSIONS = 50;

/** Verdicts, the one that says most first; a page of several stories has the first of theirs. */
const TELLING: readonly ReportVerdict[] = [
  'copy',
  'rewrite',
  'translation',
  'partial',
  'credited',
  'update',
  'original',
  'related',
  'none',
];

/** What a trace alone can say. */
type Told = Omit<Report, 'tookMs' | 'librarySize' | 'stored' | 'telling' | 'refused'>;

/** What a trace says, ready to be shown: texts of other articles are needed only to link to their passages. */
export async function reportOf(
  reading: Article,
  trace: Trace,
  index: CandidateIndex,
): Promise<Told> {
  const versions = [...trace.earlier, ...trace.later]
    .filter((version) => !trace.otherSources.includes(version))
    .sort((a, b) => timeOf(a) - timeOf(b))
    .slice(0, MAX_VERSIONS);
  const card = await cardsOf(
    [...versions, ...trace.otherSources, ...trace.related, trace.source],
    index,
  );
  return {
    reading: shownOf(reading),
    ...answerOf(reading.title, reading.credit, trace, card),
    changes: trace.source && changeCounts(reading, trace.source),
    marks: marksOf(trace, null),
    textLength: reading.text.length,
    stories: [],
    otherSources: trace.otherSources.map(card),
    versions: versions.map(card),
    related: trace.related.map(card),
  };
}

/** The same for a page of several stories, each traced by itself. */
export async function reportOfStories(
  reading: ArticleOfStories,
  traces: readonly Trace[],
  index: CandidateIndex,
): Promise<Told> {
  const card = await cardsOf(
    traces.map(({ source }) => source),
    index,
  );
  const stories = reading.stories.flatMap(({ title, credit }, i): StoryReport[] => {
    const trace = traces[i];
    return trace ? [{ title, ...answerOf(title, credit, trace, card) }] : [];
  });
  const verdict = TELLING.find((one) => stories.some((story) => story.verdict === one)) ?? 'none';
  const confidence = Math.max(
    0,
    ...stories.map((story) => (story.verdict === verdict ? story.confidence : 0)),
  );
  return {
    reading: shownOf(reading),
    verdict,
    confidence,
    source: null,
    shares: sharesOfAll(reading, stories),
    changes: null,
    marks: traces.flatMap(marksOf),
    textLength: reading.text.length,
    credit: null,
    stories,
    otherSources: [],
    versions: [],
    related: [],
  };
}

type Card = (judgement: Judgement) => VersionCard;

/** Makes cards of these judgements, their articles' texts read at once. */
async function cardsOf(
  judgements: readonly (Judgement | null)[],
  index: CandidateIndex,
): Promise<Card> {
  const ids = judgements.flatMap((judgement) => judgement?.article.id ?? []);
  const texts = new Map((await index.articles(ids)).map((article) => [article?.id, article?.text]));
  return (judgement) => cardOf(judgement, texts.get(judgement.article.id) ?? '');
}

/** The verdict on one story with what it rests on. A credit is the verdict where the library knows nothing earlier. */
function answerOf(
  title: string,
  credit: Credit | null,
  { verdict, confidence, source }: Trace,
  card: Card,
): Omit<StoryReport, 'title'> {
  const says = creditCard(credit, title, source?.article ?? null);
  const isSilent = verdict === 'none' || verdict === 'related' || verdict === 'original';
  return {
    verdict: says !== null && isSilent ? 'credited' : verdict,
    confidence,
    source: source && card(source),
    shares: source && sharesOf(source),
    credit: says,
  };
}

/** The shares of all stories together, by their length; null where none is derived. */
function sharesOfAll(
  { stories }: ArticleOfStories,
  reports: readonly StoryReport[],
): Report['shares'] {
  if (reports.every(({ shares }) => shares === null)) return null;
  const whole = stories.reduce((sum, { text }) => sum + text.length, 0);
  const share = (part: 'verbatimShare' | 'rewordedShare') =>
    reports.reduce(
      (sum, { shares }, i) => sum + (shares?.[part] ?? 0) * (stories[i]?.text.length ?? 0),
      0,
    ) / whole;
  const [verbatimShare, rewordedShare] = [share('verbatimShare'), share('rewordedShare')];
  return { verbatimShare, rewordedShare, newShare: 1 - verbatimShare - rewordedShare };
}

function sharesOf({
  evidence: { verbatimShare, rewordedShare, newShare },
}: Judgement): NonNullable<Report['shares']> {
  return { verbatimShare, rewordedShare, newShare };
}

function shownOf(reading: Article): Report['reading'] {
  const { url, site, title, publisher, lang, publishedAt, publishedFrom, seenAt } = reading;
  return { url: url ?? '', site, title, publisher, lang, publishedAt, publishedFrom, seenAt };
}

function cardOf(
  { article, verdict, order, disputed, confidence, evidence }: Judgement,
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
    disputed,
    confidence,
    share: evidence.verbatimShare + evidence.rewordedShare,
  };
}

function timeOf({ article }: Judgement): number {
  return article.publishedAt ?? article.seenAt;
}
