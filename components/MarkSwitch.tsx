import './MarkSwitch.css';
import type { MarksShown, MarksWish } from '../utils/messages/protocol';
import { say, sayCount } from '../utils/say';

/** What is marked on the page, null while that is being asked; and what the reader wants to be. */
export interface PageMarking {
  readonly shown: MarksShown | null;
  readonly onWish: (wish: Exclude<MarksWish, 'state'>) => void;
}

/** Marks the passages that follow the source on the page itself, leads from one to the next, and takes the marks off. */
export function MarkSwitch({ shown, onWish }: PageMarking) {
  if (shown?.kind === 'on' && shown.found > 0) return <MarksOn shown={shown} onWish={onWish} />;
  const why = whyNot(shown);
  return (
    <section class="mark-switch">
      {shown?.kind === 'unsupported' ? null : (
        <button type="button" onClick={() => onWish('on')}>
          {say('marks_on')}
        </button>
      )}
      <p class="soft" role="status">
        {why}
      </p>
    </section>
  );
}

function MarksOn({
  shown,
  onWish,
}: Pick<PageMarking, 'onWish'> & { readonly shown: Extract<MarksShown, { kind: 'on' }> }) {
  const { total, found, current } = shown;
  return (
    <section class="mark-switch" aria-label={say('marks_heading')}>
      <p role="status">
        {current === null ? foundWords(total, found) : say('marks_place', current + 1, found)}
      </p>
      {current !== null && found < total ? <p class="soft">{foundWords(total, found)}</p> : null}
      <div class="walk">
        <button type="button" onClick={() => onWish('previous')}>
          {say('marks_previous')}
        </button>
        <button type="button" onClick={() => onWish('next')}>
          {say('marks_next')}
        </button>
        <button type="button" class="plain" onClick={() => onWish('off')}>
          {say('marks_off')}
        </button>
      </div>
    </section>
  );
}

/** Never fewer than were to be marked without saying so. */
function foundWords(total: number, found: number): string {
  return found === total ? sayCount('marks_all', found) : sayCount('marks_some', total, found);
}

function whyNot(shown: MarksShown | null): string {
  switch (shown?.kind) {
    case 'on':
      return say('marks_none');
    case 'unsupported':
      return say('marks_unsupported');
    case 'changed':
      return say('marks_changed');
    case 'failed':
      return say('marks_failed');
    default:
      return '';
  }
}
