import './ShareBar.css';
import type { Report } from '../utils/messages/report';
import { type MessageKey, percentWords, say } from '../utils/say';
import { wholePercents } from './whole-percents';

const PARTS = ['verbatim', 'reworded', 'new'] as const;
const SAYS: Readonly<Record<(typeof PARTS)[number], MessageKey>> = {
  verbatim: 'share_verbatim',
  reworded: 'share_reworded',
  new: 'share_new',
};

interface Props {
  readonly shares: NonNullable<Report['shares']>;
  /** What is reworded is so because it is in another language. */
  readonly isTranslation: boolean;
  /** What is not in the source need not be new: other sources have parts of it, or it may have been first. */
  readonly hasOthers?: boolean;
  /** What the badge says, and in common with whom; left out where a sentence above says so. */
  readonly caption?: string | null;
}

/** How much of the reading is verbatim, reworded and new; the words beside the bar say all that it shows. */
export function ShareBar({ shares, isTranslation, hasOthers = false, caption = null }: Props) {
  const says = {
    ...SAYS,
    ...(isTranslation ? { reworded: 'share_translated' as const } : {}),
    ...(hasOthers ? { new: 'share_not_from_it' as const } : {}),
  };
  const percents = wholePercents([shares.verbatimShare, shares.rewordedShare, shares.newShare]);
  const parts = PARTS.map((part, i) => ({ part, percents: percents[i] ?? 0 })).filter(
    ({ percents }) => percents > 0,
  );
  return (
    <section class="shares" aria-label={say('share_heading')}>
      {caption === null ? null : <p class="label">{caption}</p>}
      <div class="bar" aria-hidden="true">
        {parts.map(({ part, percents: width }) => (
          <span key={part} class={part} style={{ flexGrow: width }} />
        ))}
      </div>
      <ul>
        {parts.map(({ part, percents: amount }) => (
          <li key={part}>
            <span class={`key ${part}`} aria-hidden="true" />
            {say(says[part], percentWords(amount))}
          </li>
        ))}
      </ul>
    </section>
  );
}
