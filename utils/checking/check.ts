import type { ExtractedArticle } from '../article/extract';
import {
  type ArticleOfStories,
  articleOfStory,
  findArticle,
  idsAt,
  lacksAny,
  librarySize,
} from '../library/articles';
import { articleAsRead, captureArticle, UNSTORED } from '../library/capture';
import {
  attempt,
  type LibraryDatabase,
  type LibraryFailure,
  type LibraryResult,
} from '../library/database';
import { refusedFor, refuseSource, takeBack } from '../library/feedback';
import { noteFinding } from '../library/findings';
import { candidateIndex } from '../library/index';
import type { FeedbackRow, FindingRow } from '../library/rows';
import type { CheckFailure } from '../messages/protocol';
import type { Refusal, Report } from '../messages/report';
import type { CandidateIndex } from '../tracing/candidates';
import type { ArticleId, Trace } from '../tracing/model';
import { type PreparedText, prepareText } from '../tracing/prepared-text';
import { trace } from '../tracing/trace';
import { newArticle } from './new-article';
import { reportOf, reportOfStories } from './report';
import { type SelectedWords, traceWords, type WordsTraced } from './selected-words';
import { tellingPhrase } from './telling-phrase';

export type CheckResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: CheckFailure; readonly cause: string };

/** A reading that was traced and is being stored. */
export interface Checked {
  readonly report: Report;
  /** Its id, once it is stored. The report need not wait for that. */
  readonly stored: Promise<CheckResult<ArticleId>>;
}

/** Where readings are checked; it opens the library when it is first needed and again when it was closed. */
export interface Checker {
  /** Traces a reading and then stores it. */
  check(read: ExtractedArticle, at: number): Promise<CheckResult<Checked>>;
  /** Traces a reading and stores nothing: for private windows. */
  look(read: ExtractedArticle, at: number): Promise<CheckResult<Report>>;
  /** Traces an article of the library again; null where it is gone. */
  again(id: ArticleId): Promise<CheckResult<Report | null>>;
  /** Remembers that the reader refuses a source of a reading: from then on neither is named for the other. */
  refuse(said: Omit<FeedbackRow, 'methodVersion'>): Promise<CheckResult<void>>;
  takeBack(pair: Pick<FeedbackRow, 'reading' | 'source'>): Promise<CheckResult<void>>;
  /** Which articles of the library have these addresses. */
  idsAt(addresses: readonly string[]): Promise<CheckResult<readonly ArticleId[]>>;
  /** Traces words that the reader selected and stores nothing; without a report where there are fewer than `fewest`. */
  lookFor(words: SelectedWords, fewest: number, at: number): Promise<CheckResult<WordsTraced>>;
  /** Whether the library has lost an article that a report names as a version of the reading. */
  namesGone(report: Report): Promise<boolean>;
  /** Those of `ids` that share enough terms with an article to be its version. */
  akin(id: ArticleId, ids: readonly ArticleId[]): Promise<readonly ArticleId[]>;
}

/** Index keys that two articles must share for one to be a candidate for the other: a fifth of the six asked for a window. */
const AKIN_TERMS = 2;

export function createChecker(openLibrary: () => Promise<LibraryResult<LibraryDatabase>>): Checker {
  async function withLibrary<T>(
    work: (db: LibraryDatabase, startedAt: number) => Promise<T>,
  ): Promise<CheckResult<T>> {
    const startedAt = performance.now();
    const library = await openLibrary();
    const done = library.ok ? await attempt(() => work(library.value, startedAt)) : library;
    return done.ok ? done : { ok: false, why: failureOf(done.failure), cause: done.cause };
  }

  async function report(
    db: LibraryDatabase,
    article: ArticleOfStories,
    { stored, startedAt, prepared }: { stored: boolean; startedAt: number; prepared: PreparedText },
  ): Promise<Report> {
    const refused = await refusedFor(db, article.url);
    const index = candidateIndex(db, refused.ids);
    const [shown, size] = await Promise.all([
      article.stories.length > 1
        ? traceStories(article, index).then((traces) => reportOfStories(article, traces, index))
        : trace(article, index, prepared).then((traced) => reportOf(article, traced, index)),
      librarySize(db),
    ]);
    const others = article.id === UNSTORED ? size : size - 1;
    return {
      ...shown,
      refused: refused.rows.map(refusalOf),
      telling: tellingPhrase(prepared),
      librarySize: others,
      stored,
      tookMs: performance.now() - startedAt,
    };
  }

  return {
    check: (read, at) =>
      withLibrary(async (db, startedAt) => {
        const [known, prepared] = [newArticle(read), prepareText(read.text)];
        const article = await articleAsRead(db, known, at);
        const shown = await report(db, article, { stored: true, startedAt, prepared });
        const stored = withLibrary(async (library) => {
          const id = await captureArticle(library, known, at, prepared);
          await noteFinding(library, findingOf(id, shown));
          return id;
        });
        return { report: shown, stored };
      }),
    look: (read, at) =>
      withLibrary(async (db, startedAt) => {
        const article = await articleAsRead(db, newArticle(read), at);
        const prepared = prepareText(read.text);
        return report(db, article, { stored: false, startedAt, prepared });
      }),
    lookFor: (words, fewest, at) =>
      withLibrary((db, startedAt) => traceWords(db, words, { fewest, at, startedAt })),
    namesGone: async (report) =>
      valueOr(await withLibrary((db) => lacksAny(db, addressesIn(report))), false),
    again: (id) =>
      withLibrary(async (db, startedAt) => {
        const article = await findArticle(db, id);
        if (article === null) return null;
        const prepared = prepareText(article.text);
        const shown = await report(db, article, { stored: true, startedAt, prepared });
        // Deleted while it was traced, with its source perhaps: what was found is of a library that never was.
        return (await noteFinding(db, findingOf(id, shown))) ? shown : null;
      }),
    refuse: (said) => withLibrary((db) => refuseSource(db, said)),
    takeBack: (pair) => withLibrary((db) => takeBack(db, pair)),
    idsAt: (addresses) => withLibrary((db) => idsAt(db, addresses)),
    akin: async (id, ids) => valueOr(await withLibrary((db) => akinAmong(db, id, ids)), []),
  };
}

const valueOr = <T>(result: CheckResult<T>, otherwise: T): T =>
  result.ok ? result.value : otherwise;

async function akinAmong(
  db: LibraryDatabase,
  id: ArticleId,
  ids: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  const [own, ...rows] = await db.articles.bulkGet([id, ...ids]);
  const terms = new Set(own?.terms);
  return rows
    .filter((row) => row && row.terms.filter((term) => terms.has(term)).length >= AKIN_TERMS)
    .flatMap((row) => row?.id ?? []);
}

/** Each story is traced by itself, as an article that is dated as its page is where it has no date of its own. */
async function traceStories(page: ArticleOfStories, index: CandidateIndex): Promise<Trace[]> {
  const traces: Trace[] = [];
  for (const story of page.stories) traces.push(await trace(articleOfStory(page, story), index));
  return traces;
}

/** Every other article that a report names, once. */
function addressesIn({ source, stories, otherSources, versions, related }: Report): string[] {
  const cards = [source, ...stories.map((story) => story.source), ...otherSources];
  return [...new Set([...cards, ...versions, ...related].flatMap((card) => card?.url ?? []))];
}

/** Of a page of several stories, the source of the first that has one. */
function findingOf(id: ArticleId, { verdict, source, stories }: Report): FindingRow {
  const first = [source, ...stories.map((story) => story.source)].find((one) => one !== null);
  return { id, verdict, source: first?.url ?? null };
}

function refusalOf({ source, sourcePublisher, sourceTitle, said }: FeedbackRow): Refusal {
  return { source, name: sourcePublisher || sourceTitle || source, said };
}

function failureOf(failure: LibraryFailure): CheckFailure {
  return failure === 'full' ? 'library-full' : 'library-unavailable';
}
