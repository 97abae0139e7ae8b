import type { TabState } from '../utils/messages/protocol';
import type { ReportVerdict } from '../utils/messages/report';

/** What an icon can stand for: a verdict, or a state without one. */
export type Signed = ReportVerdict | Exclude<TabState['kind'], 'traced'>;

/** A sheet of paper with these strokes on it. */
const sheet = (strokes: string) => `M3.5 1.75h9v12.5h-9z${strokes}`;
/** The sheet behind, of which an edge shows. */
const BEHIND = 'M5 3.5v-2h9v11h-2';

/**
 * One family: sheets of paper and what became of them. They are told apart by shape alone, at 16 px and in one colour.
 */
const STROKES: Readonly<Record<Signed, string>> = {
  // Two sheets with the same lines.
  copy: `${BEHIND}M2 3.75h9v10.5h-9zM4.25 7h4.5M4.25 9.5h4.5M4.25 12h4.5`,
  // Two sheets, and the lines of the second run otherwise.
  rewrite: `${BEHIND}M2 3.75h9v10.5h-9zM4 7.5c.8-1.2 1.7-1.2 2.5 0s1.7 1.2 2.5 0M4 11c.8-1.2 1.7-1.2 2.5 0s1.7 1.2 2.5 0`,
  // One paragraph is boxed.
  partial: sheet('M6 4.5h4M5.5 7h5v3.5h-5zM6 12.25h4'),
  // Two sheets apart, and an arrow from one to the other.
  translation:
    'M1.5 2.5h5v6h-5zM9.5 7.5h5v6h-5zM9 4.5h3.5v-1M12.5 3v3M11 4.75l1.5 1.5L14 4.75M3 5h2',
  // An arrow that comes round again.
  update: 'M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5v3h-3',
  // Quotation marks.
  credited: 'M6.5 4C4 4.5 2.5 6.5 2.5 9.5V12h4V8h-3M13.5 4C11 4.5 9.5 6.5 9.5 9.5V12h4V8h-3',
  // A spring, and the streams from it.
  original: 'M8 1.5v13M8 4.5c0 4-4.5 3.5-4.5 10M8 4.5c0 4 4.5 3.5 4.5 10',
  // Two sheets side by side.
  related: 'M1.5 3h5.5v10h-5.5zM9 3h5.5v10H9zM3.25 6h2M3.25 8.5h2M10.75 6h2M10.75 8.5h2',
  // A glass that has been looked through.
  none: 'M11.25 6.75a4.5 4.5 0 1 1-9 0 4.5 4.5 0 1 1 9 0zM10 10l4 4',
  checking: 'M14 8A6 6 0 1 1 2 8a6 6 0 1 1 12 0zM8 4.75V8l2.25 1.5',
  'not-article': sheet('M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5'),
  'not-checked': 'M14 8A6 6 0 1 1 2 8a6 6 0 1 1 12 0zM3.8 3.8l8.4 8.4',
  failed: 'M14 8A6 6 0 1 1 2 8a6 6 0 1 1 12 0zM8 4.75v4M8 11.2v.01',
};

/** The sign of a verdict beside its words, in the colour of the text around it; decoration only. */
export function VerdictIcon({ of, size = 16 }: { readonly of: Signed; readonly size?: number }) {
  return (
    <svg class="verdict-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={STROKES[of]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
