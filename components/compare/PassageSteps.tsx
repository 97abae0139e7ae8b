import { numberWords, say } from '../../utils/say';
import type { Which } from './TextColumn';

interface Props {
  /** From 0; null before the first step. */
  readonly current: number | null;
  readonly count: number;
  readonly changes: number;
  readonly isTogether: boolean;
  readonly hasDifferences: boolean;
  readonly hasChanges: boolean;
  /** The text that is shown where there is room for one only. */
  readonly side: Which;
  readonly sideWords: (which: Which) => string;
  readonly onStep: (passage: number) => void;
  readonly onTogether: (isTogether: boolean) => void;
  readonly onDifferences: (hasDifferences: boolean) => void;
  readonly onChanges: (hasChanges: boolean) => void;
  readonly onSide: (side: Which) => void;
}

/** The way from passage to passage, and how the two texts are shown. */
export function PassageSteps(props: Props) {
  const { current, count, changes, hasChanges, side } = props;
  const place =
    count === 0
      ? say('compare_no_passages')
      : current === null
        ? say('compare_passages', numberWords(count))
        : say('compare_passage_of', numberWords(current + 1), numberWords(count));
  return (
    <div class="steps">
      <div class="moves">
        <fieldset class="sides" aria-label={say('compare_side_shown')}>
          {(['reading', 'source'] as const).map((which) => (
            <button
              key={which}
              type="button"
              aria-pressed={side === which}
              onClick={() => props.onSide(which)}
            >
              {props.sideWords(which)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="previous"
          disabled={count === 0 || current === 0}
          onClick={() => props.onStep(stepFrom(current, count, -1))}
        >
          <Sign arrow="↑" letter="P" />
          <span class="words">{say('compare_previous')}</span>
        </button>
        <button
          type="button"
          class="next"
          disabled={count === 0 || current === count - 1}
          onClick={() => props.onStep(stepFrom(current, count, 1))}
        >
          <Sign arrow="↓" letter="N" />
          <span class="words">{say('compare_next')}</span>
        </button>
        <p class="place" aria-live="polite">
          {place}
        </p>
      </div>
      <div class="ways">
        <label class="together">
          <input
            type="checkbox"
            checked={props.isTogether}
            onChange={({ currentTarget }) => props.onTogether(currentTarget.checked)}
          />
          {say('compare_scroll_together')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={props.hasDifferences}
            onChange={({ currentTarget }) => props.onDifferences(currentTarget.checked)}
          />
          {say('compare_mark_words')}
        </label>
        <button
          type="button"
          class="to-changes"
          aria-expanded={hasChanges}
          aria-controls="changes"
          onClick={() => props.onChanges(!hasChanges)}
        >
          {changes === 0
            ? say('compare_changes_heading')
            : say('compare_changes_button', numberWords(changes))}
        </button>
      </div>
    </div>
  );
}

/** The way a button leads; while the focus is in a text, the key that does the same. */
function Sign({ arrow, letter }: { readonly arrow: string; readonly letter: string }) {
  return (
    <span class="sign" aria-hidden="true">
      <span>{arrow}</span>
      <kbd>{letter}</kbd>
    </span>
  );
}

/** The passage before or after; the first one where none was visited yet. */
export function stepFrom(current: number | null, count: number, by: 1 | -1): number {
  if (current === null) return by === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, current + by));
}
