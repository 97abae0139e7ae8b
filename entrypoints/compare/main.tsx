import { render } from 'preact';
import '../../assets/tokens.css';
import '../../components/base.css';
import { ComparePage } from '../../components/compare/ComparePage';
import type { CompareState } from '../../components/compare/shown';
import { speakIn } from '../../components/page-language';
import { pairOfHash } from '../../utils/compare-address';
import { attempt } from '../../utils/library/database';
import { libraryOpener } from '../../utils/library/opener';
import { watchLibrary } from '../../utils/library/watching';
import { comparePairOf, idsOf, type PairIds } from './load';

/** The popup shows a verdict before its reading is stored; longer than this the disk does not take. */
const PATIENCE_MS = 8_000;

const openLibrary = libraryOpener('headwater');
const root = document.getElementById('root');

let state: CompareState = { kind: 'loading' };
let stop: () => void = () => {};

function show(next: CompareState) {
  state = next;
  paint();
}

function paint() {
  if (!root) return;
  render(
    <ComparePage
      state={state}
      choices={null}
      done={null}
      now={Date.now()}
      onSwitch={() => {}}
      onStory={() => {}}
      onCopy={() => {}}
      onPrint={() => print()}
      onSavePage={() => {}}
      onSaveEvidence={() => {}}
    />,
    root,
  );
}

let patience: ReturnType<typeof setTimeout> | undefined;

/** Shows the pair that the address names, for as long as it names it. */
async function follow(): Promise<void> {
  stop();
  clearTimeout(patience);
  const pair = pairOfHash(location.hash);
  if (pair === null) return show({ kind: 'no-pair' });
  if (pair.reading === pair.source) return show({ kind: 'same-article' });
  show({ kind: 'loading' });
  const opened = await openLibrary();
  if (!opened.ok) return show({ kind: 'library', why: opened.failure });
  const db = opened.value;
  let wasHere = false;
  const seen = async (ids: PairIds) => {
    const { reading, source } = ids;
    if (reading === null || source === null) return miss(ids, wasHere);
    clearTimeout(patience);
    if (wasHere && state.kind === 'compared') return;
    wasHere = true;
    const compared = await attempt(() => comparePairOf(db, pair, { reading, source }));
    if (!compared.ok) show({ kind: 'library', why: compared.failure });
    else if (compared.value !== null) show(compared.value);
  };
  stop = watchLibrary(() => idsOf(db, pair), {
    next: (ids) => void seen(ids).catch(() => show({ kind: 'fault' })),
    error: () => show({ kind: 'library', why: 'unavailable' }),
  });
}

/** One that is not here may be on its way; after a while it is said that it is not. */
function miss({ reading, source }: PairIds, wasHere: boolean): void {
  const which =
    reading === null && source === null ? 'both' : reading === null ? 'reading' : 'source';
  show({ kind: 'missing', which, how: wasHere ? 'deleted' : 'waiting' });
  clearTimeout(patience);
  if (!wasHere)
    patience = setTimeout(() => show({ kind: 'missing', which, how: 'never-came' }), PATIENCE_MS);
}

addEventListener('hashchange', follow);
speakIn(document, 'compare_title');
follow();
