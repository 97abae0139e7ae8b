import type { FeedbackRow } from '../../utils/library/rows';
import { say, sayAround } from '../../utils/say';
import { relativeMoment } from '../moments';
import { Phrase } from '../Phrase';

interface Props {
  readonly feedback: readonly FeedbackRow[];
  /** Epoch ms. */
  readonly now: number;
  readonly withTexts: boolean;
  readonly onWithTexts: (withTexts: boolean) => void;
  readonly onTakeBack: (row: FeedbackRow) => void;
  readonly onSaveFeedback: () => void;
}

/** What the reader has said of verdicts, each to be undone, and all of it as a file; nothing where nothing was. */
export function FeedbackList(props: Props) {
  const { feedback, now, withTexts, onWithTexts, onTakeBack, onSaveFeedback } = props;
  if (feedback.length === 0) return null;
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{say('feedback_heading')}</h2>
      <p class="soft">{say('feedback_what')}</p>
      <ul class="sources">
        {feedback.map((row) => (
          <Line key={`${row.reading} ${row.source}`} row={row} now={now} onTakeBack={onTakeBack} />
        ))}
      </ul>
      <p class="soft">{say('feedback_save_why')}</p>
      <div class="choice">
        <button type="button" onClick={onSaveFeedback}>
          {say('feedback_save')}
        </button>
        <label>
          <input
            type="checkbox"
            checked={withTexts}
            onChange={({ currentTarget }) => onWithTexts(currentTarget.checked)}
          />{' '}
          {say('feedback_with_texts')}
        </label>
      </div>
    </section>
  );
}

function Line({ row, now, onTakeBack }: Pick<Props, 'now' | 'onTakeBack'> & { row: FeedbackRow }) {
  const title = row.sourceTitle || row.source;
  const outlet = row.sourcePublisher ?? new URL(row.source).host;
  return (
    <li>
      <div>
        <span class="headline clamp" dir="auto" title={row.readingTitle || row.reading}>
          {row.readingTitle || row.reading}
        </span>
        <p class="clamp">
          <Phrase
            sentence={
              row.said === 'wrong-source'
                ? sayAround('feedback_listed_wrong_source', title, outlet)
                : sayAround('feedback_listed_not_rewrite', title, outlet)
            }
          />
        </p>
        <p class="soft">{relativeMoment(row.at, now)}</p>
      </div>
      <div class="source-actions">
        <button
          type="button"
          class="plain"
          aria-label={say('feedback_undo_of', row.readingTitle || row.reading)}
          onClick={() => onTakeBack(row)}
        >
          {say('feedback_undo')}
        </button>
      </div>
    </li>
  );
}
