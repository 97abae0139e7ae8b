import type { ExtractedArticle } from '../article/extract';
import { siteOf } from '../article/publisher';
import { captureArticle, findArticle, librarySize, type NewArticle } from '../library/articles';
import {
  attempt,
  type LibraryDatabase,
  type LibraryFailure,
  type LibraryResult,
} from '../library/database';
import { candidateIndex } from '../library/index';
import type { CheckFailure, Report } from '../messages/protocol';
import type { Article, ArticleId } from '../tracing/model';
import { trace } from '../tracing/trace';
import { reportOf } from './report';

export type CheckResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: CheckFailure; readonly cause: string };

/** A reading that was checked. */
export interface Checked {
  readonly report: Report;
  /** Null where nothing was stored. */
  readonly articleId: ArticleId | null;
  /** The library gained a text: other readings may have to be traced again. */
  readonly gained: boolean;
}

/** Where readings are checked; it opens the library when it is first needed and again when it was closed. */
export interface Checker {
  /** Stores a reading and traces it. */
  check(read: ExtractedArticle, at: number): Promise<CheckResult<Checked>>;
  /** Traces a reading and stores nothing: for private windows. */
  look(read: ExtractedArticle, at: number): Promise<CheckResult<Checked>>;
  /** Traces an article of the library again; null where it is gone. */
  again(id: ArticleId): Promise<CheckResult<Report | null>>;
  /** Those of `ids` that share enough terms with an article to be its version. */
  akin(id: ArticleId, ids: readonly ArticleId[]): Promise<readonly ArticleId[]>;
}

/** Index keys that two articles must share for one to be a candidate for the other: a fifth of a window's. */
const AKIN_TERMS = 3;
/** Stands for "not in the library"; the library counts from 1. */
const UNSTORED = 0 as ArticleId;

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
    article: Article,
    stored: boolean,
    startedAt: number,
  ): Promise<Report> {
    const index = candidateIndex(db);
    const reading = { ...article, url: article.url ?? '' };
    const traced = await trace(article, index);
    const known = { librarySize: await librarySize(db), stored };
    const shown = await reportOf(reading, traced, index, known);
    return { ...shown, tookMs: performance.now() - startedAt };
  }

  return {
    check: (read, at) =>
      withLibrary(async (db, startedAt) => {
        const { article, change } = await captureArticle(db, newArticle(read), at);
        return {
          report: await report(db, article, true, startedAt),
          articleId: article.id,
          gained: change !== 'seen-again',
        };
      }),
    look: (read, at) =>
      withLibrary(async (db, startedAt) => {
        const { address, byline: _, modifiedAt: __, ...known } = newArticle(read);
        const article = { ...known, id: UNSTORED, url: address, seenAt: at };
        return {
          report: await report(db, article, false, startedAt),
          articleId: null,
          gained: false,
        };
      }),
    again: (id) =>
      withLibrary(async (db, startedAt) => {
        const article = await findArticle(db, id);
        return article && report(db, article, true, startedAt);
      }),
    akin: async (id, ids) => {
      const found = await withLibrary(async (db) => {
        const [own, ...rows] = await db.articles.bulkGet([id, ...ids]);
        const terms = new Set(own?.terms);
        return rows
          .filter((row) => row && row.terms.filter((term) => terms.has(term)).length >= AKIN_TERMS)
          .flatMap((row) => row?.id ?? []);
      });
      return found.ok ? found.value : [];
    },
  };
}

function newArticle({ url, ...read }: ExtractedArticle): NewArticle {
  return { ...read, address: url, site: siteOf(url) };
}

function failureOf(failure: LibraryFailure): CheckFailure {
  return failure === 'full' ? 'library-full' : 'library-unavailable';
}
