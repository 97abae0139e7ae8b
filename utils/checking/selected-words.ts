import { siteOf } from '../article/publisher';
import { librarySize, outlineAt } from '../library/articles';
import { UNSTORED } from '../library/capture';
import type { LibraryDatabase } from '../library/database';
import { refusedFor } from '../library/feedback';
import { candidateIndex } from '../library/index';
import type { Report } from '../messages/report';
import type { Article, Judgement, Outline, Trace } from '../tracing/model';
import { type PreparedText, prepareText } from '../tracing/prepared-text';
import { trace } from '../tracing/trace';
import { reportOf } from './report';
import { tellingPhrase } from './telling-phrase';
import { traceOfWords } from './trace-of-words';

/** Words that the reader selected on a page. */
export interface SelectedWords {
  readonly text: string;
  /** As the library would know the page; need not be an address of the web. */
  readonly pageUrl: string;
}

/** Words that were traced; `report` is null where they were too few. */
export interface WordsTraced {
  readonly words: number;
  /** What finds them elsewhere; null where nothing in them does. */
  readonly telling: string | null;
  readonly report: Report | null;
}

/** Traces selected words, `fewest` or more of them, at `at` (epoch ms); nothing is stored. `startedAt` is on the clock of `performance`. */
export async function traceWords(
  db: LibraryDatabase,
  selected: SelectedWords,
  { fewest, at, startedAt }: { fewest: number; at: number; startedAt: number },
): Promise<WordsTraced> {
  const prepared = prepareText(selected.text);
  const words = prepared.words.count;
  const telling = tellingPhrase(prepared);
  if (words < fewest) return { words, telling, report: null };
  const [page, refused, size] = await Promise.all([
    outlineAt(db, selected.pageUrl),
    refusedFor(db, selected.pageUrl),
    librarySize(db),
  ]);
  const index = candidateIndex(db, refused.ids);
  const reading = passageAsRead(selected, page, prepared, at);
  const traced = await traceOfWords(prepared, await trace(reading, index, prepared), index);
  const judged = page === null ? undated(traced) : traced;
  const shown = await reportOf(reading, judged, index);
  const report: Report = {
    ...shown,
    // The page's own address leads to more than these words.
    reading: { ...shown.reading, url: '' },
    refused: [],
    telling,
    librarySize: page === null ? size : size - 1,
    stored: true,
    tookMs: performance.now() - startedAt,
  };
  return { words, telling, report };
}

/**
 * Selected words as a reading: of the outlet and the date of their page, where that is in the library as `page`, so that
 * neither it nor its publisher is found to be their origin.
 *
 * @param at epoch ms at which they were selected.
 */
function passageAsRead(
  { text, pageUrl }: SelectedWords,
  page: Outline | null,
  { language }: PreparedText,
  at: number,
): Article {
  const isWeb = /^https?:/i.test(pageUrl) && URL.canParse(pageUrl);
  const unknown: Outline = {
    id: UNSTORED,
    url: isWeb ? pageUrl : null,
    site: isWeb ? siteOf(pageUrl) : null,
    publisher: null,
    title: '',
    lang: language,
    publishedAt: null,
    publishedFrom: null,
    seenAt: at,
    credit: null,
  };
  return { ...(page ?? unknown), title: '', text };
}

/** Nobody has read the page that the words stand in, and so nobody knows that it gives no date. */
function undated(trace: Trace): Trace {
  const known = (judgement: Judgement): Judgement =>
    judgement.order === 'half-dated' ? { ...judgement, order: 'seen' } : judgement;
  return {
    ...trace,
    source: trace.source && known(trace.source),
    otherSources: trace.otherSources.map(known),
    earlier: trace.earlier.map(known),
    later: trace.later.map(known),
    related: trace.related.map(known),
  };
}
