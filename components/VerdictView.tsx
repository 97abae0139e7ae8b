import './VerdictView.css';
import type { Report } from '../utils/messages/protocol';
import { say } from '../utils/say';
import type { SearchServices } from '../utils/search-services';
import { CreditNote, CreditView, type SourceCheck } from './CreditView';
import { FindElsewhere } from './FindElsewhere';
import { MarkSwitch, type PageMarking } from './MarkSwitch';
import { Phrase } from './Phrase';
import { ShareBar } from './ShareBar';
import { SourceCard } from './SourceCard';
import { StoryList } from './StoryList';
import { VersionList } from './VersionList';
import { relatedHeading, verdictDetail, verdictSentence, versionsHeading } from './wording';

interface Props {
  readonly report: Report;
  /** Epoch ms. */
  readonly now: number;
  readonly check: SourceCheck | null;
  readonly services: SearchServices;
  readonly marking: PageMarking;
}

/** All that is known of a traced reading: the verdict, its source, how much is shared, the other versions. */
export function VerdictView({ report, now, check, services, marking }: Props) {
  const { source, shares, otherSources, versions, related, reading, verdict, credit, stories } =
    report;
  const detail = verdictDetail(report);
  const derived = source !== null && verdict !== 'related' && verdict !== 'credited';
  return (
    <>
      <div class="verdict" aria-live="polite">
        <h1>
          <Phrase sentence={verdictSentence(report, now)} />
        </h1>
        {detail === null ? null : <p class="soft">{detail}</p>}
      </div>
      {derived ? <SourceCard card={source} reading={reading} now={now} /> : null}
      {derived && credit !== null ? <CreditNote credit={credit} services={services} /> : null}
      {!derived && credit !== null ? (
        <CreditView credit={credit} check={check} services={services} />
      ) : null}
      {derived && shares !== null ? <ShareBar shares={shares} /> : null}
      {report.marks.length > 0 ? <MarkSwitch {...marking} /> : null}
      {stories.length > 0 ? <StoryList stories={stories} services={services} now={now} /> : null}
      {verdict === 'none' && stories.length === 0 ? (
        <FindElsewhere report={report} services={services} />
      ) : null}
      <VersionList
        heading={say('versions_other_sources')}
        cards={otherSources}
        reading={reading}
        now={now}
      />
      <VersionList heading={versionsHeading(report)} cards={versions} reading={reading} now={now} />
      <VersionList heading={relatedHeading(report)} cards={related} reading={reading} now={now} />
    </>
  );
}
