import '../ShareBar.css';
import './ComparePage.css';
import './texts.css';
import { say } from '../../utils/say';
import { Mark } from '../Mark';
import { Phrase } from '../Phrase';
import { ShareBar } from '../ShareBar';
import { CompareNotice } from './CompareNotice';
import { orderNote, verdictSentence } from './compare-wording';
import { type PairActions, PairChoice, PairTools } from './PairTools';
import { SideBySide } from './SideBySide';
import { SkipLinks } from './SkipLinks';
import type { Choice, ComparedShown, CompareState } from './shown';

interface Props extends PairActions {
  readonly state: CompareState;
  /** Other versions that the reading can be compared with, earliest first; null while they are looked for. */
  readonly choices: readonly Choice[] | null;
  /** What was just done and is told of: a citation that was copied, or could not be. */
  readonly done: 'copied' | 'not-copied' | null;
  /** Epoch ms. */
  readonly now: number;
}

/** An article and its source side by side, with all that the verdict rests on. */
export function ComparePage(props: Props) {
  const { state } = props;
  return (
    <div class="compare">
      <SkipLinks isCompared={state.kind === 'compared'} />
      <header class="bar">
        <Mark size={22} />
        <h1>{say('compare_heading')}</h1>
        <a class="elsewhere" href="/library.html">
          {say('compare_library')}
        </a>
      </header>
      <main>
        {state.kind === 'compared' ? (
          <Compared {...props} shown={state} />
        ) : (
          <CompareNotice state={state} />
        )}
      </main>
    </div>
  );
}

function Compared(props: Props & { readonly shown: ComparedShown }) {
  const { shown, now } = props;
  const { pair, isTurned } = shown;
  const note = orderNote(pair);
  return (
    <>
      <div class="verdict-line">
        <div>
          <p class="sentence">
            <Phrase sentence={verdictSentence(pair, now)} />
          </p>
          <p class="soft">
            {isTurned ? `${say('compare_turned')} ` : ''}
            {note}
          </p>
        </div>
        <ShareBar shares={pair.shares} />
        <div class="choices">
          <PairChoice {...props} />
          <PairTools {...props} />
        </div>
      </div>
      <SideBySide shown={shown} now={now} />
    </>
  );
}
