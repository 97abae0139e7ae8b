import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../tests/browsers/driver/engine';
import type { Look, Size } from '../../tests/browsers/driver/look';
import type { Tab } from '../../tests/browsers/driver/tab';
import { until } from '../../tests/browsers/driver/until';
import type { Theme } from './themes';
import { type Violation, violationsOf } from './violations';

/** One line of `index.json`; who reads it relies on these names. */
export interface Picture {
  /** PNG, relative to `index.json`. */
  readonly file: string;
  readonly page: string;
  readonly state: string;
  readonly theme: Theme['name'];
  readonly browser: Engine['name'];
  /** How many rules of axe-core are broken. */
  readonly violations: number;
  readonly broken: readonly Violation[];
}

/** What is photographed, once it is there. */
export interface Subject {
  readonly page: string;
  readonly state: string;
  readonly size: Size;
  /** A popup: as wide as its text wants, as high as its content, which scrolls beyond 600 px; then it is shown as a whole, and as it is once. */
  readonly isPopup?: boolean;
  /** Somebody else's page, whose rules are not ours to keep. */
  readonly isForeign?: boolean;
  /** Like another but for its words: taken where words can be laid out in another way. */
  readonly isLikeOthers?: boolean;
  /** On paper; taken once. */
  readonly isPrinted?: boolean;
  /** The same in every theme: taken once. */
  readonly isThemeless?: boolean;
}

/** Px; both browsers let a popup be no wider. */
const WIDEST_POPUP = 800;

/** Takes each subject in every theme and keeps the list of what it took. */
export class Camera {
  readonly pictures: Picture[] = [];
  #textScale = 1;

  constructor(
    private readonly folder: string,
    private readonly browser: Engine['name'],
    private readonly themes: readonly Theme[],
  ) {}

  async take(tab: Tab, subject: Subject): Promise<void> {
    const { isPrinted = false } = subject;
    for (const theme of this.#themesOf(subject)) {
      await this.#dress(tab, theme, subject, isPrinted);
      if (subject.isPopup) await this.#takePopup(tab, subject, theme);
      else {
        await growTo(tab, subject.size, () => document.documentElement.scrollHeight);
        await this.#keep(tab, subject, theme);
      }
    }
  }

  /** Has a page as it will be taken first: what a reader does in it depends on the room there is. */
  prepare(tab: Tab, subject: Subject): Promise<void> {
    const [first] = this.#themesOf(subject);
    return first === undefined ? Promise.resolve() : this.#dress(tab, first, subject, false);
  }

  /** Firefox asks its questions about sizes in letters again only when a window changes. */
  async #dress(tab: Tab, { look }: Theme, { size }: Subject, isPrinted: boolean): Promise<void> {
    await dress(tab, { ...look, isPrinted });
    if (look.textScale !== this.#textScale) await resize(tab, { ...size, width: size.width + 1 });
    this.#textScale = look.textScale;
    await resize(tab, size);
  }

  #themesOf({ isLikeOthers, isThemeless, isPrinted }: Subject): readonly Theme[] {
    if (isThemeless || isPrinted) return this.themes.slice(0, 1);
    return isLikeOthers ? this.themes.filter(({ laysOutWords }) => laysOutWords) : this.themes;
  }

  async #takePopup(tab: Tab, subject: Subject, theme: Theme): Promise<void> {
    const flat = {
      width: Math.min(subject.size.width * theme.look.textScale, WIDEST_POPUP),
      height: 1,
    };
    await resize(tab, { ...subject.size, width: flat.width });
    const isFolded = await tab.inPage(() => {
      const root = document.querySelector('#root');
      return root !== null && root.scrollHeight > root.clientHeight;
    });
    const height = () => document.querySelector<HTMLElement>('#root')?.offsetHeight ?? 0;
    await growTo(tab, flat, height);
    if (!isFolded || theme === this.themes[0]) await this.#keep(tab, subject, theme);
    if (!isFolded) return;
    await unfold(tab, true);
    await growTo(tab, flat, height);
    await this.#keep(tab, { ...subject, state: `${subject.state}-whole` }, theme);
    await unfold(tab, false);
  }

  async #keep(tab: Tab, subject: Subject, theme: Theme): Promise<void> {
    const { page, state, isForeign = false } = subject;
    const { browser } = this;
    const file = `${page}_${state}_${theme.name}_${browser}.png`;
    writeFileSync(join(this.folder, file), await tab.screenshot());
    const byLook = theme !== this.themes[0];
    const broken = isForeign ? [] : await violationsOf(tab, { byLook });
    const violations = broken.length;
    this.pictures.push({ file, page, state, theme: theme.name, browser, violations, broken });
  }
}

/** Shows a tab's page as a theme wants it, and returns when it does: Firefox tells its pages of it a moment later. */
async function dress(tab: Tab, look: Look): Promise<void> {
  await tab.setLook(look);
  const { scheme, contrast, textScale } = look;
  await until('the look', () =>
    tab.inPage(
      (scheme, contrast, textScale) =>
        matchMedia('(prefers-contrast: more)').matches === (contrast !== 'usual') &&
        matchMedia('(forced-colors: active)').matches === (contrast === 'forced') &&
        (contrast === 'forced' || matchMedia(`(prefers-color-scheme: ${scheme})`).matches) &&
        getComputedStyle(document.documentElement).fontSize === `${16 * textScale}px`,
      scheme,
      contrast,
      textScale,
    ),
  );
}

/** Gives a page the room that it asks for, and no less than a size. */
export async function growTo(tab: Tab, size: Size, measure: () => number): Promise<void> {
  const height = Math.max(size.height, await tab.inPage(measure));
  await resize(tab, { ...size, height });
}

/** Gives a page a size, and returns when it has it: Firefox takes a moment. */
async function resize(tab: Tab, size: Size): Promise<void> {
  await tab.setSize(size);
  await until('the size', () =>
    tab.inPage(
      (width, height) => innerWidth === width && innerHeight === height,
      size.width,
      size.height,
    ),
  );
  await settle(tab);
}

/** Returns when fonts are there and what was changed has been drawn. */
export async function settle(tab: Tab): Promise<void> {
  await tab.inPage(async () => {
    await document.fonts.ready;
    await new Promise<number>((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

function unfold(tab: Tab, isUnfolded: boolean): Promise<void> {
  return tab.inPage((unfolded) => {
    const root = document.querySelector<HTMLElement>('#root');
    if (root) root.style.maxHeight = unfolded ? 'none' : '';
  }, isUnfolded);
}
