import { isolate, say } from '../../utils/say';
import type { Outline } from '../../utils/tracing/model';
import { cutAt } from '../wording';
import { dayOf, outletOf } from './compare-wording';
import type { ComparedShown, Versions } from './shown';

export interface PairActions {
  /** The reader wants to see the reading beside another version. */
  readonly onSwitch: (address: string) => void;
  /** The reader wants to see another story of the page; null for all of it. */
  readonly onStory: (story: number | null) => void;
  readonly onCopy: (form: 'plain' | 'markdown') => void;
  readonly onPrint: () => void;
  readonly onSavePage: () => void;
  readonly onSaveEvidence: () => void;
}

interface Props extends PairActions {
  readonly shown: ComparedShown;
  readonly versions: Versions;
  readonly done: 'copied' | 'not-copied' | null;
}

/** Which versions, and which story of a page of several, are compared. */
export function PairChoice({ shown, versions, onSwitch, onStory }: Props) {
  const { pair, isTurned, stories, story } = shown;
  const [reading, other] = isTurned ? [pair.origin, pair.derived] : [pair.derived, pair.origin];
  // One that is compared though it is no version of the story is offered all the same.
  const known = (versions.found ?? []).filter(({ id }) => id !== reading.id);
  const offered = known.some(({ id }) => id === other.id) ? known : [other, ...known];
  return (
    <>
      {stories.length > 1 ? (
        <label class="choice">
          {say('compare_story')}{' '}
          <select
            value={story === null ? '' : String(story)}
            onChange={({ currentTarget: { value } }) =>
              onStory(value === '' ? null : Number(value))
            }
          >
            <option value="">{say('compare_story_all')}</option>
            {stories.map((title, i) => (
              <option key={i} value={String(i)}>
                {isolate(cutAt(title, LONGEST.title))}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {offered.length > 1 ? (
        <label class="choice">
          {say('compare_with')}{' '}
          <select
            value={other.url ?? ''}
            onChange={({ currentTarget: { value } }) => onSwitch(value)}
          >
            {offered.map((article) => (
              <option key={article.id} value={article.url ?? ''}>
                {choiceWords(article)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  );
}

/** Units; browsers cut a long choice wherever its line ends, in some directions at the wrong end. */
const LONGEST = { outlet: 28, title: 36 };

function choiceWords(article: Outline): string {
  return say(
    'compare_choice',
    cutAt(outletOf(article), LONGEST.outlet),
    dayOf(article),
    cutAt(article.title, LONGEST.title),
  );
}

/** What can be taken along. */
export function PairTools({ done, onCopy, onPrint, onSavePage, onSaveEvidence }: Props) {
  return (
    <div class="tools">
      <button type="button" class="plain" onClick={() => onCopy('plain')}>
        {say('compare_copy_citation')}
      </button>
      <button type="button" class="plain" onClick={() => onCopy('markdown')}>
        {say('compare_copy_markdown')}
      </button>
      <button type="button" class="plain" onClick={onPrint}>
        {say('compare_print')}
      </button>
      <button type="button" class="plain" onClick={onSavePage}>
        {say('compare_save_page')}
      </button>
      <button type="button" class="plain" onClick={onSaveEvidence}>
        {say('compare_save_evidence')}
      </button>
      <span class="soft" role="status">
        {done === null ? '' : done === 'copied' ? say('compare_copied') : say('compare_not_copied')}
      </span>
    </div>
  );
}
