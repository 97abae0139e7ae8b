import './ComparePage.css';
import './passages.css';
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
import type { ComparedShown, CompareState, Versions } from './shown';
import { Timeline } from './Timeline';
import { type View, Views } from './Views';

interface Props extends PairActions {
  readonly state: CompareState;
  readonly versions: Versions;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** What was just done and is told of: a citation that was copied, or could not be. */
  readonly done: 'copied' | 'not-copied' | null;
}

/** An article and its source side by side, with all that the verdict rests on. */
export function ComparePage(props: Props) {
  const { state, view } = props;
  const isCompared = state.kind === 'compared';
  return (
    <div class="compare">
      <SkipLinks isCompared={isCompared && view === 'texts'} />
      <header class="masthead">
        <Mark size={22} />
        <h1>{say('compare_heading')}</h1>
        {isCompared ? <PairTools {...props} shown={state} /> : null}
        <a class="other-page" href="/library.html">
          {say('compare_library')}
        </a>
      </header>
      <main>
        {isCompared ? <Compared {...props} shown={state} /> : <CompareNotice state={state} />}
      </main>
    </div>
  );
}

function Compared(props: Props & { readonly shown: ComparedShown }) {
  const { shown, view, versions } = props;
  const { pair, isTurned, isJudged } = shown;
  return (
    <>
      <div class="verdict-line">
        <div aria-live="polite" aria-busy={!isJudged}>
          <p class="sentence">
            {isJudged ? <Phrase sentence={verdictSentence(pair)} /> : say('compare_loading')}
          </p>
          <p class="soft">{(isJudged && orderNote(pair)) || '\u00a0'}</p>
          {isTurned ? <p class="soft">{say('compare_turned')}</p> : null}
        </div>
        <ShareBar shares={pair.shares} isTranslation={pair.isTranslation} />
        <div class="choices">
          <Views view={view} versions={versions.found?.length ?? null} onView={props.onView} />
          <PairChoice {...props} />
        </div>
      </div>
      <div class="view" role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'texts' ? <SideBySide shown={shown} /> : <Timeline versions={versions} />}
      </div>
    </>
  );
}
