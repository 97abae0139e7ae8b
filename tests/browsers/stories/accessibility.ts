import { expect } from 'vitest';
import { violationsOf } from '../../../scripts/shooting/violations';
import { compareHash } from '../../../utils/compare-address';
import type { Browser } from '../driver/browser';
import type { Tab } from '../driver/tab';
import { until } from '../driver/until';
import { libraryHolds } from './library';
import { IS_REWRITE, NOTHING_EARLIER, PAGES } from './pages';
import type { Story } from './story';
import { pathOfAnswer } from './wishes';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** A page of the extension, and what shows that it is there. */
interface OwnPage {
  readonly path: string;
  readonly shows: string;
}

/** Every page with something in it: a rewrite in front, two articles in the library. */
async function pagesOf(browser: Browser): Promise<readonly OwnPage[]> {
  await (await browser.openTab(PAGES.original)).iconSays(NOTHING_EARLIER);
  const rewrite = await browser.openTab(PAGES.rewrite);
  await rewrite.iconSays(IS_REWRITE);
  await libraryHolds(browser, 2);
  const pair = { reading: PAGES.rewrite, source: PAGES.original, story: null };
  const wish = { address: PAGES.rewrite, pageUrl: PAGES.frontPage, isPrivate: false };
  const asked = await pathOfAnswer(browser, { kind: 'link', ...wish });
  return [
    { path: `/popup.html?tab=${rewrite.id}`, shows: 'article.source a' },
    { path: '/library.html', shows: '.articles li' },
    { path: '/options.html', shows: 'fieldset' },
    { path: '/welcome.html', shows: 'h2' },
    { path: `/compare.html${compareHash(pair)}`, shows: '.verdict-line [aria-busy=false]' },
    { path: asked, shows: '.origin article.source a' },
  ];
}

async function open(browser: Browser, tab: Tab, { path, shows }: OwnPage): Promise<void> {
  const address = await browser.inExtension(
    (wanted) => extension.runtime.getURL(wanted as '/popup.html'),
    path,
  );
  await tab.bringToFront();
  await tab.goTo(address);
  await until(`${path} to show ${shows}`, () =>
    tab.inPage((wanted) => document.querySelector(wanted) !== null, shows),
  );
}

const NO_CONTROL = -1;

/** What the keyboard came to. */
interface Stop {
  /** As a screen reader says it. */
  readonly name: string;
  /** Its place among the controls of the page, from 0; `NO_CONTROL` where it is none of them. */
  readonly place: number;
  readonly isOutlined: boolean;
}

interface AxeWindow {
  readonly axe: {
    setup(root: Element): void;
    teardown(): void;
    readonly commons: { readonly text: { accessibleText(element: Element): string } };
  };
}

/** How many places the keyboard must come to: of a group of radio buttons or tabs the chosen one, of a closed fold its summary. */
function controls(tab: Tab): Promise<number> {
  return tab.inPage(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    );
    const reachable = [...all].filter(
      (one) =>
        one.checkVisibility() &&
        !one.matches(':disabled') &&
        !one.matches('[type=radio]:not(:checked)') &&
        !one.matches('[tabindex="-1"]'),
    );
    reachable.forEach((one, place) => {
      one.dataset['place'] = String(place);
    });
    return reachable.length;
  });
}

/** Puts the focus before everything, so that the next Tab comes to the first control. */
function standBefore(tab: Tab): Promise<void> {
  return tab.inPage(() => {
    const before = Object.assign(document.createElement('span'), { tabIndex: 0 });
    document.body.prepend(before);
    before.focus();
  });
}

function stop(tab: Tab): Promise<Stop> {
  return tab.inPage((none) => {
    const { axe } = window as unknown as AxeWindow;
    const active = document.activeElement as HTMLElement;
    const outlined = [active, active.closest('label')].some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    });
    axe.setup(document.documentElement);
    const name = axe.commons.text.accessibleText(active);
    axe.teardown();
    return { name, place: Number(active.dataset['place'] ?? none), isOutlined: outlined };
  }, NO_CONTROL);
}

/** Read by eyes of every kind, and by none; used without a mouse. */
export const ACCESSIBILITY: readonly Story[] = [
  {
    title: 'axe-core finds nothing wrong with any page, light or dark',
    async tell({ browser }) {
      const tab = await browser.openTab();
      for (const page of await pagesOf(browser)) {
        await open(browser, tab, page);
        for (const scheme of ['light', 'dark'] as const) {
          await tab.setLook({ scheme, contrast: 'usual', textScale: 1 });
          await until('the look', () =>
            tab.inPage((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
          );
          expect({ page, scheme, broken: await violationsOf(tab) }).toEqual({
            page,
            scheme,
            broken: [],
          });
        }
      }
    },
  },
  {
    title: 'the keyboard alone comes to every control, in order, named and outlined',
    async tell({ browser }) {
      const tab = await browser.openTab();
      for (const page of await pagesOf(browser)) {
        await open(browser, tab, page);
        // Names are told by axe-core's reading of the rules.
        await violationsOf(tab);
        const count = await controls(tab);
        expect(count).toBeGreaterThan(0);
        await standBefore(tab);
        const stops: Stop[] = [];
        for (let presses = 0; stops.length < count && presses < 2 * count; presses++) {
          await tab.press('Tab');
          const at = await stop(tab);
          // What scrolls is a place of its own to some browsers.
          if (at.place !== NO_CONTROL) stops.push(at);
        }
        const places = stops.map((_, place) => place);
        expect(stops).toHaveLength(count);
        expect({ page, places: stops.map(({ place }) => place) }).toEqual({ page, places });
        expect(stops.filter(({ name }) => name.trim() === '')).toEqual([]);
        expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([]);
      }
    },
  },
];
