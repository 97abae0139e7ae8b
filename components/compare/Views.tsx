import { numberWords, say } from '../../utils/say';

export type View = 'texts' | 'versions';
const VIEWS: readonly View[] = ['texts', 'versions'];

interface Props {
  readonly view: View;
  /** How many versions of the story are known; null where that is not known. */
  readonly versions: number | null;
  readonly onView: (view: View) => void;
}

/** The two halves of the page as tabs: one of them in the tab order, the arrows lead to the other. */
export function Views({ view, versions, onView }: Props) {
  const turn = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = view === 'texts' ? 'versions' : 'texts';
    onView(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div class="views" role="tablist" aria-label={say('compare_views')}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls={`view-${one}`}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
          onKeyDown={turn}
        >
          {wordsOf(one, versions)}
        </button>
      ))}
    </div>
  );
}

function wordsOf(view: View, versions: number | null): string {
  if (view === 'texts') return say('compare_view_texts');
  return versions === null || versions < 2
    ? say('compare_view_versions')
    : say('compare_view_versions_count', numberWords(versions));
}
