import './Headline.css';
import type { Report } from '../utils/messages/report';
import type { Sentence } from '../utils/say';
import { Phrase } from './Phrase';
import { type Signed, VerdictIcon } from './VerdictIcon';
import { verdictDetail, verdictSentence } from './wording';

export interface HeadlineProps {
  readonly sign: Signed;
  readonly sentence: Sentence;
  readonly detail: string | null;
  readonly isBusy: boolean;
}

/** What is to be said of the page, first and in one sentence; one and the same place on the page, so that changes of it are read out. */
export function Headline({ sign, sentence, detail, isBusy }: HeadlineProps) {
  return (
    <div class="verdict" aria-live="polite" aria-busy={isBusy}>
      <h1>
        <VerdictIcon of={sign} size={20} />
        <Phrase sentence={sentence} />
      </h1>
      {detail === null ? null : <p class="soft">{detail}</p>}
    </div>
  );
}

/** What a headline says of a traced reading. `now` in epoch ms. */
export function verdictHeadline(report: Report, now: number): HeadlineProps {
  const { verdict } = report;
  const [sentence, detail] = [verdictSentence(report, now), verdictDetail(report)];
  return { sign: verdict, sentence, detail, isBusy: false };
}
