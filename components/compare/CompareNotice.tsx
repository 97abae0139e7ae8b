import { say } from '../../utils/say';
import { libraryWords } from './compare-wording';
import type { CompareState } from './shown';

type Untold = Exclude<CompareState, { readonly kind: 'compared' }>;

/** Every state in which there are no two texts to show, in plain words. */
export function CompareNotice({ state }: { readonly state: Untold }) {
  const { title, detail } = wordsOf(state);
  const isBusy = state.kind === 'loading' || (state.kind === 'missing' && state.how === 'waiting');
  return (
    <div class="compare-notice" aria-live="polite" aria-busy={isBusy}>
      <h2>{title}</h2>
      {detail === null ? null : <p>{detail}</p>}
      {isBusy || state.kind === 'library' ? null : (
        <p>
          <a href="/library.html">{say('compare_to_library')}</a>
        </p>
      )}
    </div>
  );
}

function wordsOf(state: Untold): { readonly title: string; readonly detail: string | null } {
  switch (state.kind) {
    case 'loading':
      return { title: say('compare_loading'), detail: null };
    case 'no-pair':
      return { title: say('compare_no_pair'), detail: say('compare_no_pair_detail') };
    case 'same-article':
      return { title: say('compare_same_article'), detail: say('compare_same_article_detail') };
    case 'fault':
      return { title: say('compare_fault'), detail: say('compare_fault_detail') };
    case 'library':
      return { title: say('compare_library_failed'), detail: libraryWords(state.why) };
    case 'missing':
      return missingWords(state);
  }
}

function missingWords({ which, how }: Extract<Untold, { readonly kind: 'missing' }>) {
  if (how === 'waiting')
    return { title: say('compare_waiting'), detail: say('compare_waiting_detail') };
  if (how === 'deleted')
    return { title: deletedTitle(which), detail: say('compare_deleted_detail') };
  return { title: missingTitle(which), detail: say('compare_missing_detail') };
}

type WhichMissing = 'reading' | 'source' | 'both';

function deletedTitle(which: WhichMissing): string {
  if (which === 'both') return say('compare_deleted_both');
  return which === 'reading' ? say('compare_deleted_reading') : say('compare_deleted_source');
}

function missingTitle(which: WhichMissing): string {
  if (which === 'both') return say('compare_missing_both');
  return which === 'reading' ? say('compare_missing_reading') : say('compare_missing_source');
}
