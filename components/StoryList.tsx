import './StoryList.css';
import type { StoryReport } from '../utils/messages/protocol';
import { sayCount } from '../utils/say';
import { type SearchServices, webSearchAddress } from '../utils/search-services';
import { Phrase } from './Phrase';
import { webAddress } from './web-address';
import { badgeShare, storySentence } from './wording';

/** Beyond these the quiet ones are folded. */
const SHOWN = 12;

interface Props {
  readonly stories: readonly StoryReport[];
  readonly services: SearchServices;
  /** Epoch ms. */
  readonly now: number;
}

/** The stories of one page in its order, each with its own verdict and the way to its source. */
export function StoryList({ stories, services, now }: Props) {
  const folded = stories.slice(SHOWN);
  const lines = (some: readonly StoryReport[]) => (
    <ol>
      {some.map((story, i) => (
        <Line key={`${i}${story.title}`} story={story} services={services} now={now} />
      ))}
    </ol>
  );
  return (
    <section class="stories">
      {lines(stories.slice(0, SHOWN))}
      {folded.length === 0 ? null : (
        <details>
          <summary>{sayCount('stories_more', folded.length)}</summary>
          {lines(folded)}
        </details>
      )}
    </section>
  );
}

function Line({ story, services, now }: Omit<Props, 'stories'> & { readonly story: StoryReport }) {
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
      <p class="soft">
        {address === null ? (
          words
        ) : (
          <a href={address.href} target="_blank" rel="noopener noreferrer" title={address.host}>
            {words}
          </a>
        )}
        {share === null ? null : ` · ${share}`}
      </p>
    </li>
  );
}
