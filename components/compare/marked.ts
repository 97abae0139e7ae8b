import type { Marked } from '../../utils/comparing/pieces';
import type { ComparedShown } from './shown';
import type { Which } from './TextColumn';

/** Both texts with what is shown in them. */
export function markedOf({
  pair: { derived, origin, passages, changes, isTranslation },
  differences,
}: Pick<ComparedShown, 'pair' | 'differences'>): Record<Which, Marked> {
  const side = (which: Which, text: string): Marked => ({
    text,
    passages: passages.map((passage) => ({ span: passage[which], kind: passage.kind })),
    differing: differences[which],
    changes: changes.map((change) => change[which]),
    isTranslation,
  });
  return { reading: side('reading', derived.text), source: side('source', origin.text) };
}
