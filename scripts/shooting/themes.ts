import type { Look } from '../../tests/browsers/driver/look';

/** One way in which every state of every page is shown. */
export interface Theme {
  readonly name: 'light' | 'dark' | 'contrast' | 'forced-colours' | 'right-to-left' | 'text-200';
  readonly look: Look;
  /** The interface mirrored, as for readers of Arabic. */
  readonly isMirrored?: boolean;
}

const LIGHT: Look = { scheme: 'light', contrast: 'usual', textScale: 1 };

export const THEMES: readonly Theme[] = [
  { name: 'light', look: LIGHT },
  { name: 'dark', look: { ...LIGHT, scheme: 'dark' } },
  { name: 'contrast', look: { ...LIGHT, contrast: 'more' } },
  { name: 'forced-colours', look: { ...LIGHT, scheme: 'dark', contrast: 'forced' } },
  { name: 'right-to-left', look: LIGHT, isMirrored: true },
  { name: 'text-200', look: { ...LIGHT, textScale: 2 } },
];
