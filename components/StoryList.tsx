import './StoryList.css';
import type { Report, StoryReport } from '../utils/messages/report';
import { sayCount } from '../utils/say';
import { type SearchServices, webSearchAddress } from '../utils/search-services';
import { type Feedback, WrongSource } from './FeedbackView';
import { Phrase } from './Phrase';
import { CompareStory } from './VerdictActions';
import { VerdictIcon } from './VerdictIcon';
import { webAddress } from './web-address';
import { badgeShare, storySentence } from './wording';

/** Beyond these the quiet ones are folded. */
const SHOWN = 12;

interface Props {
  readonly report: Report;
  readonly services: SearchServices;
  /** Epoch ms. */
  readonly now: number;
  /** Null in private windows. */
  readonly feedback: Feedback | null;
}

/** The stories of one page in its order, each with its own verdict and the way to its source. */
export function StoryList({ report, ...shown }: Props) {
  const { stories } = report;
  const lines = (some: readonly StoryReport[], from: number) => (
    <ol>
      {some.map((story, i) => (
        <Line
          key={`${from + i}${story.title}`}
          story={story}
          number={from + i}
          report={report}
          {...shown}
        />
      ))}
    </ol>
  );
  const folded = stories.slice(SHOWN);
  return (
    <section class="stories">
      {lines(stories.slice(0, SHOWN), 0)}
      {folded.length === 0 ? null : (
        <details>
          <summary>{sayCount('stories_more', folded.length)}</summary>
          {lines(folded, SHOWN)}
        </details>
      )}
    </section>
  );
}

/** `number`: its place on the page, from 0. */
type LineProps = Props & { readonly story: StoryReport; readonly number: number };

function Line({ story, number, report, services, now, feedback }: LineProps) {
  const { title, source, credit, verdict } = story;
  const address =
    webAddress(source?.passageUrl ?? null) ??
    webAddress(source?.url ?? null) ??
    webAddress(credit?.url ?? null) ??
    webAddress(credit?.searchWords ? webSearchAddress(services, credit.searchWords) : null);
  const share = badgeShare(story);
  const words = <Phrase sentence={storySentence(story, now)} />;
  return (
    <li class={verdict}>
      <p class="clamp headline" dir="auto" title={title}>
        {title}
      </p>
      <p class="soft finding">
        <VerdictIcon of={verdict} size={14} />
        {address === null ? (
          words
        ) : (
          <a href={address.href} target="_blank" rel="noopener noreferrer" title={address.host}>
            {words}
          </a>
        )}
        {share === null ? null : (
          <>
            {' '}
            <span class="share">{share}</span>
          </>
        )}
      </p>
      {share === null || feedback === null || !report.stored || source?.url == null ? null : (
        <p class="soft ways">
          <CompareStory
            pair={{ reading: report.reading.url, source: source.url, story: number }}
            title={title}
          />
          <WrongSource source={source.url} title={title} feedback={feedback} />
        </p>
      )}
    </li>
  );
}
