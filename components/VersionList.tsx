import './VersionList.css';
import type { Report, VersionCard } from '../utils/messages/report';
import { sayCount } from '../utils/say';
import { Facts } from './Facts';
import { type Feedback, WrongSource } from './FeedbackView';
import { webAddress } from './web-address';
import { dateWords, distance, outletName, relationWords, sourceShare } from './wording';

/** Beyond these the list is folded, so that forty versions do not bury the rest. */
const SHOWN = 4;

interface Props {
  /** Versions stand on a line of time; each of the sources has its share. Versions unless said. */
  readonly of?: 'versions' | 'sources';
  readonly heading: string;
  readonly cards: readonly VersionCard[];
  readonly reading: Report['reading'];
  readonly now: number;
  /** On sources, each of which can be wrong; null where nothing may be stored. */
  readonly feedback?: Feedback | null;
}

/** Versions of the story in the order given, each with a way to it; nothing where there are none. */
export function VersionList({ of = 'versions', heading, cards, feedback = null, ...shown }: Props) {
  if (cards.length === 0) return null;
  const folded = cards.slice(SHOWN);
  const lines = (some: readonly VersionCard[]) => (
    <ol>
      {some.map((card, i) => (
        <Line key={card.url ?? i} {...{ of, card, feedback }} {...shown} />
      ))}
    </ol>
  );
  return (
    <section class={`version-list ${of}`}>
      <h2 class="label">{heading}</h2>
      {lines(cards.slice(0, SHOWN))}
      {folded.length === 0 ? null : (
        <details>
          <summary>{sayCount('versions_more', folded.length)}</summary>
          {lines(folded)}
        </details>
      )}
    </section>
  );
}

function Line({
  of,
  card,
  reading,
  now,
  feedback,
}: { readonly card: VersionCard } & Required<Omit<Props, 'heading' | 'cards'>>) {
  const address = webAddress(card.passageUrl) ?? webAddress(card.url);
  const said = of === 'sources' ? sourceShare(card) : relationWords(card);
  const facts = [dateWords(card, now), distance(card, reading), said].filter(
    (fact) => fact !== null,
  );
  const title = (
    <span class="clamp" dir="auto" lang={card.lang ?? undefined}>
      {card.title || outletName(card)}
    </span>
  );
  return (
    <li>
      {address === null ? (
        title
      ) : (
        <a href={address.href} target="_blank" rel="noopener noreferrer" title={address.host}>
          {title}
        </a>
      )}
      <Facts outlet={outletName(card)} facts={facts} />
      {feedback === null || card.url === null ? null : (
        <p class="soft">
          <WrongSource
            source={card.url}
            title={card.title || outletName(card)}
            feedback={feedback}
          />
        </p>
      )}
    </li>
  );
}
