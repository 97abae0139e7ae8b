import type { Pair } from '../utils/compare-address';
import type { Report } from '../utils/messages/report';
import { say } from '../utils/say';
import type { SearchServices } from '../utils/search-services';
import { Changes } from './Changes';
import { CreditNote, CreditView, type SourceCheck } from './CreditView';
import { type Feedback, FeedbackAsk, Refusals } from './FeedbackView';
import { FindElsewhere } from './FindElsewhere';
import { MarkSwitch, type PageMarking } from './MarkSwitch';
import { ShareBar } from './ShareBar';
import { SourceCard } from './SourceCard';
import { StoryList } from './StoryList';
import { VerdictActions } from './VerdictActions';
import { VersionList } from './VersionList';
import { relatedHeading, shareWith, versionsHeading } from './wording';

interface Props {
  readonly report: Report;
  /** Epoch ms. */
  readonly now: number;
  readonly check: SourceCheck | null;
  readonly services: SearchServices;
  /** Null in private windows. */
  readonly feedback: Feedback | null;
  /** Null where the reading is not the page of a tab. */
  readonly marking: PageMarking | null;
}

/** What is known of a traced reading under its verdict: the source, how much is shared, the other versions. */
export function VerdictView({ report, now, check, services, feedback, marking }: Props) {
  const { source, shares, otherSources, versions, related, reading, verdict, credit, stories } =
    report;
  const derived = source !== null && verdict !== 'related' && verdict !== 'credited';
  const pair = pairOf(report, feedback !== null);
  return (
    <>
      {feedback === null ? null : <Refusals refused={report.refused} feedback={feedback} />}
      {derived ? <SourceCard card={source} reading={reading} now={now} /> : null}
      {!derived && credit !== null ? (
        <CreditView credit={credit} check={check} services={services} />
      ) : null}
      {derived && shares !== null ? (
        <ShareBar
          shares={shares}
          isTranslation={verdict === 'translation'}
          hasOthers={otherSources.length > 0 || source.order === 'seen'}
          caption={shareWith(report)}
        />
      ) : null}
      {derived && report.changes !== null ? (
        <Changes changes={report.changes} source={source} />
      ) : null}
      {derived && credit !== null ? <CreditNote credit={credit} services={services} /> : null}
      <VerdictActions pair={derived ? pair : null}>
        {marking !== null && report.marks.length > 0 ? <MarkSwitch {...marking} /> : null}
      </VerdictActions>
      {derived && feedback !== null ? (
        <FeedbackAsk verdict={verdict} source={source} feedback={feedback} />
      ) : null}
      {stories.length > 0 ? (
        <StoryList report={report} services={services} now={now} feedback={feedback} />
      ) : null}
      {verdict === 'none' && stories.length === 0 ? (
        <FindElsewhere report={report} services={services} />
      ) : null}
      <VersionList
        of="sources"
        heading={say('versions_other_sources')}
        cards={otherSources}
        reading={reading}
        now={now}
        feedback={report.stored ? feedback : null}
      />
      <VersionList heading={versionsHeading(report)} cards={versions} reading={reading} now={now} />
      <VersionList heading={relatedHeading(report)} cards={related} reading={reading} now={now} />
    </>
  );
}

/** What the compare page is opened with; null where that has nothing to read. */
function pairOf({ reading, source, stored }: Report, isKept: boolean): Pair | null {
  if (!stored || !isKept || source?.url == null) return null;
  return { reading: reading.url, source: source.url, story: null };
}
