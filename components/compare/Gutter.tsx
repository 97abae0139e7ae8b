import './Gutter.css';
import type { RefObject } from 'preact';

/** Where the connectors of the passages are drawn; `Together` draws them. */
export function Gutter({ gutter }: { readonly gutter: RefObject<SVGSVGElement | null> }) {
  return (
    <svg class="gutter" aria-hidden="true" ref={gutter}>
      <defs>
        <pattern
          id="reworded-band"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect class="line" width="6" height="2" />
        </pattern>
      </defs>
    </svg>
  );
}
