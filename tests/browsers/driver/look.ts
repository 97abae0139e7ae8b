/** How a reader has set up eyes and browser; movement is always reduced, so that nothing is caught half-way. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** `more`: the reader asked for more contrast; `forced`: the system's own few colours in place of all others. */
  readonly contrast: 'usual' | 'more' | 'forced';
  /** The browser's own setting for the size of text, as a factor of its default. */
  readonly textScale: 1 | 2;
  /** As it comes out of a printer; Chromium alone can be told. */
  readonly isPrinted?: boolean;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Device pixels to one of them, where the browser can be told; one unless said. */
  readonly scale?: number;
}

/** Px of both browsers' text as they come. */
export const DEFAULT_TEXT = { standard: 16, fixed: 13 };

/** Chromium's features of media and sizes of text, for one page. */
export function chromiumLook({ scheme, contrast, textScale, isPrinted = false }: Look) {
  const features = {
    'prefers-color-scheme': scheme,
    'prefers-contrast': contrast === 'usual' ? 'no-preference' : 'more',
    'forced-colors': contrast === 'forced' ? 'active' : 'none',
    'prefers-reduced-motion': 'reduce',
  };
  return {
    media: isPrinted ? 'print' : '',
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
    fontSizes: {
      standard: DEFAULT_TEXT.standard * textScale,
      fixed: DEFAULT_TEXT.fixed * textScale,
    },
  };
}

const SCRIPTS = ['x-western', 'x-unicode', 'ar', 'x-cyrillic', 'ja', 'zh-CN'];

type Preference = readonly [name: string, value: number];

/** Firefox's preferences, for the whole browser, in the order in which they must be set. */
export function firefoxLook({ scheme, contrast, textScale }: Look): readonly Preference[] {
  const colours = 'browser.display.document_color_use';
  return [
    ...firefoxTextSizes(textScale),
    ['layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1],
    ['ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0],
    ['ui.prefersReducedMotion', 1],
    // Firefox derives `prefers-contrast` from its own theme for accessibility and the contrast of that theme's colours.
    ['ui.useAccessibilityTheme', contrast === 'usual' ? 0 : 1],
    // A page that is open takes new sizes of text only along with new colours.
    [colours, 0],
    [colours, contrast === 'forced' ? 2 : 1],
  ];
}

/** The part of it that is the size of text. */
export function firefoxTextSizes(textScale: Look['textScale']): readonly Preference[] {
  return SCRIPTS.flatMap((script): Preference[] => [
    [`font.size.variable.${script}`, DEFAULT_TEXT.standard * textScale],
    [`font.size.monospace.${script}`, DEFAULT_TEXT.fixed * textScale],
  ]);
}
