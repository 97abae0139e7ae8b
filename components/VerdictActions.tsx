import './VerdictActions.css';
import type { ComponentChildren } from 'preact';
import { compareHash, type Pair } from '../utils/compare-address';
import { say } from '../utils/say';

/** A page of the extension. */
const COMPARE_PAGE = '/compare.html';

interface Props {
  /** Null in private windows: the page that compares reads what is stored, and nothing of them is. */
  readonly pair: Pair | null;
  /** Further ways to look at the evidence. */
  readonly children?: ComponentChildren;
}

/** Ways to look at the evidence, beside the way to the original. */
export function VerdictActions({ pair, children }: Props) {
  if (pair === null && !children) return null;
  return (
    <div class="verdict-actions">
      {pair === null ? null : (
        <a
          class="second"
          href={`${COMPARE_PAGE}${compareHash(pair)}`}
          target="_blank"
          rel="noopener"
        >
          {say('popup_compare')}
        </a>
      )}
      {children}
    </div>
  );
}

/** The same for one story of a page of several, as short as a list needs it. */
export function CompareStory({ pair, title }: { readonly pair: Pair; readonly title: string }) {
  return (
    <a
      href={`${COMPARE_PAGE}${compareHash(pair)}`}
      target="_blank"
      rel="noopener"
      aria-label={say('popup_compare_story', title)}
    >
      {say('popup_compare')}
    </a>
  );
}
