import './ShareBar.css';
import type { Report } from '../utils/messages/protocol';
import { wholePercents } from './whole-percents';
import { percent, SHARE_WORDS } from './wording';

const PARTS = ['verbatim', 'reworded', 'new'] as const;

/** How much of the reading is verbatim, reworded and new; the words beside the bar say all that it shows. */
export function ShareBar({ shares }: { readonly shares: NonNullable<Report['shares']> }) {
  const percents = wholePercents([shares.verbatimShare, shares.rewordedShare, shares.newShare]);
  const parts = PARTS.map((part, i) => ({ part, percents: percents[i] ?? 0 }));
  return (
    <section class="shares" aria-label={SHARE_WORDS.heading}>
      <div class="bar" aria-hidden="true">
        {parts.map(({ part, percents: width }) =>
          width > 0 ? <span key={part} class={part} style={{ flexGrow: width }} /> : null,
        )}
      </div>
      <ul>
        {parts.map(({ part, percents: amount }) => (
          <li key={part}>
            <span class={`key ${part}`} aria-hidden="true" />
            {percent(amount)} {SHARE_WORDS[part]}
          </li>
        ))}
      </ul>
    </section>
  );
}
