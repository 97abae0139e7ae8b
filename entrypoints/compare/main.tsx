import { render } from 'preact';
import '../../assets/tokens.css';
import '../../components/base.css';
import { ComparePage } from '../../components/compare/ComparePage';
import type { ComparedShown, CompareState } from '../../components/compare/shown';
import type { View } from '../../components/compare/Views';
import { speakIn } from '../../components/page-language';
import { afterPaint } from '../../components/painted';
import { compareHash, pairOfHash } from '../../utils/compare-address';
import { PairWatch } from './pair-watch';
import { copyCitation, saveEvidence, savePage } from './taking-along';

/** A wait that nobody notices; a word of waiting would only flash up. */
const UNNOTICED_MS = 150;
const SHOWN = 'compare-shown';
const root = document.getElementById('root');
const watch = new PairWatch(changed);
let view: View = 'texts';
let done: 'copied' | 'not-copied' | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Paints what there is; that there is nothing yet only once a reader would wonder. */
function changed(): void {
  clearTimeout(waiting);
  if (watch.state.kind === 'loading') waiting = setTimeout(paint, UNNOTICED_MS);
  else paint();
}

function paint(): void {
  if (!root) return;
  const { state, versions } = watch;
  render(
    <ComparePage
      state={state}
      versions={versions}
      view={view}
      done={done}
      onView={(next) => {
        view = next;
        paint();
      }}
      onSwitch={(source) => goTo({ source })}
      onStory={(story) => goTo({ story })}
      onCopy={(form) => withShown(state, (shown) => copyCitation(shown, form).then(tell))}
      onPrint={() => print()}
      onSavePage={() => withShown(state, savePage)}
      onSaveEvidence={() => withShown(state, saveEvidence)}
    />,
    root,
  );
  if (state.kind === 'compared') afterPaint(noteShown);
}

/** For `npm run bench -- pages`: when the texts could first be seen and scrolled. */
function noteShown(): void {
  if (performance.getEntriesByName(SHOWN).length === 0) performance.mark(SHOWN);
}

function withShown(state: CompareState, work: (shown: ComparedShown) => unknown): void {
  if (state.kind === 'compared' && state.isJudged) work(state);
}

function tell(what: 'copied' | 'not-copied'): void {
  done = what;
  paint();
}

/** The address says what is shown, so that it can be kept, and the browser's own way back leads back. */
function goTo(change: { readonly source?: string; readonly story?: number | null }): void {
  const pair = pairOfHash(location.hash);
  if (pair !== null) location.hash = compareHash({ ...pair, ...change });
}

function follow(): void {
  view = 'texts';
  done = null;
  void watch.follow(pairOfHash(location.hash));
}

addEventListener('hashchange', follow);
speakIn(document, 'compare_title');
follow();
