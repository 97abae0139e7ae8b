import type { CandidateIndex } from '../tracing/candidates';
import type { Article, Judgement, Trace } from '../tracing/model';
import { type PreparedText, prepareText } from '../tracing/prepared-text';
import { differentRuns, runKeys, runLengths } from '../tracing/runs';
import { chooseSource, otherSources } from '../tracing/sources';
import { VERBATIM_RUN } from '../tracing/thresholds';
import { QUOTED } from '../tracing/words';

/** Share of the words in verbatim runs from which they are the same words. The judge is fitted to articles, and modest of so few. */
const SAME_WORDS_SHARE = 0.8;
/** Words outside a quotation, fewer than it has, up to which there is nothing else: who said it, where and when take as many. */
const ATTRIBUTION_WORDS = 12;

/**
 * What a trace says of selected words. They are the same text where they stand as they are in an earlier report that is, as
 * a whole, hardly more than another on the same story. A quotation that both have says nothing of who took from whom:
 * everybody who was there has it, and whoever shares nothing else is merely related.
 */
export async function traceOfWords(
  selected: PreparedText,
  trace: Trace,
  index: CandidateIndex,
): Promise<Trace> {
  const derived = [...(trace.source ? [trace.source] : []), ...trace.earlier, ...trace.later];
  const all = [...derived, ...trace.related];
  const articles = await index.articles(all.map(({ article }) => article.id));
  const isMore = new Set(
    all.filter((one, i) => sharesMoreThanQuotation(selected, one, articles[i])),
  );
  const stays = (one: Judgement) => one.verdict === 'update' || isMore.has(one);
  const kept = derived.filter(stays);
  const earlier = kept.filter(({ first }) => first === 'other');
  const same = trace.related.filter((one) => isMore.has(one) && isSameAsEarlier(one));
  const source = chooseSource(earlier) ?? asCopy(chooseSource(same));
  const later = kept.filter(({ first }) => first === 'reading');
  const isOriginal = later.some(({ verdict }) => verdict !== 'update');
  const related = [
    ...derived.filter((one) => !stays(one)).map((one) => ({ ...one, verdict: 'related' as const })),
    ...trace.related.filter(({ article }) => article.id !== source?.article.id),
  ];
  return {
    verdict: source?.verdict ?? (isOriginal ? 'original' : related.length > 0 ? 'related' : 'none'),
    source,
    confidence: source?.confidence ?? related[0]?.confidence ?? trace.confidence,
    otherSources: otherSources(source, earlier),
    earlier: earlier.filter((one) => one !== source),
    later,
    related,
    candidates: trace.candidates,
  };
}

function isSameAsEarlier({ first, evidence }: Judgement): boolean {
  return first === 'other' && evidence.verbatimShare >= SAME_WORDS_SHARE;
}

function asCopy(judgement: Judgement | null): Judgement | null {
  return judgement && { ...judgement, verdict: 'copy' };
}

/**
 * Whether enough of what the two share is said by nobody in particular: outside of the selection's quotation marks, and of
 * those that the other article has around the same words, since a selection within a quotation has none.
 */
function sharesMoreThanQuotation(
  selected: PreparedText,
  { evidence }: Judgement,
  article: Article | undefined,
): boolean {
  if (article === undefined) return false;
  const other = prepareText(article.text);
  const runs = runLengths(runKeys(other, 3), differentRuns(runKeys(selected, 3)), 3);
  const isShared = (word: number) => {
    const at = selected.words.starts[word] ?? 0;
    return evidence.passages.some(({ reading }) => reading.start <= at && at < reading.end);
  };
  const { shared, quoted } = wordsOf(selected, isShared);
  const there = wordsOf(other, (word) => (runs[word] ?? 0) >= VERBATIM_RUN);
  const said = Math.max(quoted, there.quoted);
  return said === 0 || shared - said > Math.min(said, ATTRIBUTION_WORDS);
}

function wordsOf({ words }: PreparedText, isShared: (word: number) => boolean) {
  let [shared, quoted] = [0, 0];
  for (let i = 0; i < words.count; i++) {
    if (!isShared(i)) continue;
    shared++;
    if (((words.flags[i] ?? 0) & QUOTED) !== 0) quoted++;
  }
  return { shared, quoted };
}
