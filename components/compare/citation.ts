import { percentWords, say, sentenceText } from '../../utils/say';
import type { Outline } from '../../utils/tracing/model';
import type { ComparedPair } from '../../utils/tracing/pair';
import { dayWords } from '../moments';
import { webAddress } from '../web-address';
import { wholePercents } from '../whole-percents';
import { dayOf, outletOf, verdictSentence } from './compare-wording';

/** Both articles and what the one is to the other, to be pasted into a text. */
export function citationOf(pair: ComparedPair, form: 'plain' | 'markdown', now: number): string {
  const { derived, origin, judgement, shares } = pair;
  const write = form === 'plain' ? (text: string) => text : markdown;
  const verdict = write(sentenceText(verdictSentence(pair)));
  const [verbatim = 0, reworded = 0] = wholePercents([
    shares.verbatimShare,
    shares.rewordedShare,
    shares.newShare,
  ]);
  const traced = pair.isTranslation
    ? say('share_translated', percentWords(reworded))
    : say('compare_citation_shares', percentWords(verbatim), percentWords(reworded));
  return [
    judgement === null ? `${verdict}.` : `${verdict} (${traced}).`,
    articleLine(derived, form),
    articleLine(origin, form),
    say('compare_citation_compared', dayWords({ at: now, from: 'first-seen' }, null)),
  ].join(form === 'plain' ? '\n' : '\n\n');
}

function articleLine(article: Outline, form: 'plain' | 'markdown'): string {
  const date = dayOf(article);
  const address = webAddress(article.url)?.href ?? null;
  const [outlet, title] = [outletOf(article), article.title.replace(/\s+/g, ' ').trim()];
  if (form === 'plain')
    return `${say('compare_citation_article', outlet, title, date)}${address === null ? '' : ` ${address}`}`;
  const linked = address === null ? markdown(title) : `[${markdown(title)}](<${address}>)`;
  return say('compare_citation_article', markdown(outlet), linked, date);
}

/** Titles are anybody's: nothing in them may become a link, a picture or HTML where Markdown is read. */
function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&').replace(/\n/g, ' ');
}
