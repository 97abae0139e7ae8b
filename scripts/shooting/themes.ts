import type { Look } from '../../tests/browsers/driver/look';

/** One way in which every state of every page is shown. */
export interface Theme {
  readonly name: 'light' | 'dark' | 'contrast' | 'forced-colours' | 'right-to-left' | 'text-200';
  readonly look: Look;
  /** Words are laid out in a way of their own. */
  readonly laysOutWords?: true;
  /** The language of the browser, BCP 47, that this is shown in; English unless said. */
  readonly locale?: string;
}

const LIGHT: Look = { scheme: 'light', contrast: 'usual', textScale: 1 };

export const THEMES: readonly Theme[] = [
  { name: 'light', look: LIGHT, laysOutWords: true },
  { name: 'dark', look: { ...LIGHT, scheme: 'dark' } },
  { name: 'contrast', look: { ...LIGHT, contrast: 'more' } },
  { name: 'forced-colours', look: { ...LIGHT, scheme: 'dark', contrast: 'forced' } },
  { name: 'right-to-left', look: LIGHT, locale: 'ar', laysOutWords: true },
  { name: 'text-200', look: { ...LIGHT, textScale: 2 }, laysOutWords: true },
];
