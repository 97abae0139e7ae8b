import { acrossKeys } from './across';
import type { TermKey } from './model';
import type { PreparedText } from './prepared-text';
import { salientTerms } from './salient-terms';

/**
 * Keys under which a text is indexed, without repeats: its rarest words, and the names and figures by which texts in other
 * tongues find it. `METHOD_VERSION` rises with any change of what this gives. Headlines are no part of it: they are
 * rewritten first and say least about where a text is from.
 */
export function indexKeys(prepared: PreparedText): TermKey[] {
  const { page, windows } = salientTerms(prepared);
  const own = [...page, ...windows.flat()].map((term) => term.key);
  return [...new Set([...own, ...acrossKeys(prepared)])];
}
