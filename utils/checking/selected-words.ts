import { siteOf } from '../article/publisher';
import { librarySize, outlineAt, UNSTORED } from '../library/articles';
import type { LibraryDatabase } from '../library/database';
import { refusedFor } from '../library/feedback';
import { candidateIndex } from '../library/index';
import type { Report } from '../messages/report';
import type { Article, Judgement, Outline, Trace } from '../tracing/model';
import { type PreparedText, prepareText } from '../tracing/prepared-text';
import { trace } from '../tracing/trace';
import { reportOf } from './report';
import { tellingPhrase } from './telling-phrase';

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
  const traced = bySameWords(reading, await trace(reading, index, prepared));
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

/** Share of the words in verbatim runs from which they are the same words. The judge is fitted to articles, and modest of so few. */
const SAME_WORDS_SHARE = 0.8;

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

/**
 * The same trace where the words stand as they are in an earlier report that is, as a whole, hardly more than another on the
 * same story: of selected words that is the origin. The earliest, where there are several.
 */
function bySameWords(reading: Article, trace: Trace): Trace {
  if (trace.source !== null) return trace;
  const [source] = trace.related
    .filter(({ article, evidence }) => {
      return evidence.verbatimShare >= SAME_WORDS_SHARE && timeOf(article) < timeOf(reading);
    })
    .sort((a, b) => timeOf(a.article) - timeOf(b.article));
  if (source === undefined) return trace;
  return {
    ...trace,
    verdict: 'copy',
    source: { ...source, verdict: 'copy' },
    confidence: source.confidence,
    related: trace.related.filter((one) => one !== source),
  };
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

const timeOf = ({ publishedAt, seenAt }: Outline): number => publishedAt ?? seenAt;
