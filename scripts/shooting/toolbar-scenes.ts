import { readFileSync } from 'node:fs';
import type { Tab } from '../../tests/browsers/driver/tab';
import { PAGES } from '../../tests/browsers/stories/pages';
import { readDemoArticle } from '../demo-articles';
import type { Scene, Stage } from './stage';

const SHEET = 'http://toolbar.example/';
const SHORT = 'http://toolbar.example/2026/03/20/short';
const CREDITED = 'http://republisher.example/2026/03/21/a-cat-that-borrows-books';

/** What the icon says of a tab, as the browser has it. */
export interface Icon {
  readonly title: string;
  readonly badge: string;
  readonly colour: readonly number[];
  readonly isQuiet: boolean;
}

/** The icon above real pages in every state it has, at both sizes, on a light and on a dark toolbar. */
export const TOOLBAR_SCENES: readonly Scene[] = [
  {
    page: 'toolbar',
    state: 'every-badge',
    size: { width: 900, height: 400 },
    isForeign: true,
    isThemeless: true,
    async reach(stage) {
      const icons: Icon[] = [];
      for (const [url, says] of shownPages(stage)) {
        const tab = await stage.browser.openTab(url);
        await tab.iconSays(says);
        icons.push(await iconOf(tab));
        await tab.close();
      }
      stage.site.serve(SHEET, sheet(icons));
      await stage.tab.bringToFront();
      await stage.tab.goTo(SHEET);
    },
  },
];

/** Addresses, and what the icon says once it is done; the library has the demo's originals. */
function shownPages({ site }: Stage): readonly (readonly [url: string, says: RegExp])[] {
  const { title, url, paragraphs } = readDemoArticle('library-cat');
  const elsewhere = url.replace(/[^/]+$/, 'not-in-the-library');
  const credit = `<p>The post <a href="${elsewhere}">${title}</a> appeared first on <a href="${new URL(url).origin}/">Harbour Courier</a>.</p>`;
  site.serve(CREDITED, article(title, [...paragraphs.map(() => FILLER), credit].join('')));
  site.serve(SHORT, article('Ferry late', '<p>The ferry was late.</p>'));
  return [
    [PAGES.rewrite, /: (?!checking)/],
    [PAGES.reprint, /: (?!checking)/],
    [PAGES.original, /: (?!checking)/],
    [PAGES.unrelated, /: (?!checking)/],
    [CREDITED, /: (?!checking)/],
    [SHORT, /: (?!checking)/],
    [PAGES.frontPage, /: (?!checking)/],
    ['about:blank', /Headwater/],
  ];
}

const FILLER =
  '<p>The keeper of the small museum on the quay counted the visitors by hand, wrote the number on the back of a ticket, and put the ticket into a jar that nobody has opened since the spring.</p>';

function article(title: string, body: string): string {
  const data = { '@type': 'NewsArticle', headline: title, datePublished: '2026-03-20T09:00:00Z' };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <article><h1>${title}</h1>${body}</article></html>`;
}

/** The icon above a tab. */
export async function iconOf(tab: Tab): Promise<Icon> {
  const [title, badge, colour] = [await tab.tooltip(), await tab.badge(), await tab.badgeColour()];
  return { title, badge, colour, isQuiet: badge === '!' || title === 'Headwater' };
}

/** For what `drawn` draws. */
export const ICON_STYLES = `
  .icon { position: relative; display: inline-block; margin-right: 34px; vertical-align: bottom; }
  .icon img { display: block; }
  .badge { position: absolute; right: -10px; bottom: -3px; padding: 0 2px; border-radius: 2px; color: #fff; font: 600 9px/11px sans-serif; }`;

function sheet(icons: readonly Icon[]): string {
  const strip = (name: string) =>
    `<section class="${name}">${icons.map((icon) => `<figure>${[16, 32].map((size) => drawn(icon, size)).join('')}<figcaption>${icon.title.replaceAll('<', '&lt;')}</figcaption></figure>`).join('')}</section>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Toolbar</title><style>
    body { margin: 0; font: 12px sans-serif; } section { display: flex; flex-wrap: wrap; gap: 12px; padding: 16px; }
    .light { background: #f1f3f4; color: #222; } .dark { background: #2b2a33; color: #eee; }
    figure { width: 108px; margin: 0; } figcaption { margin-top: 8px; } ${ICON_STYLES}
  </style>${strip('light')}${strip('dark')}</html>`;
}

/** The icon with its badge, as a toolbar of that size shows it: HTML in need of `ICON_STYLES`. */
export function drawn({ badge, colour, isQuiet }: Icon, size: number): string {
  const file = new URL(`../../public/icons/${isQuiet ? 'quiet-' : ''}${size}.png`, import.meta.url);
  const picture = `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  const scale = size / 16;
  const [r = 0, g = 0, b = 0] = colour;
  const sign =
    badge === ''
      ? ''
      : `<span class="badge" style="background: rgb(${r} ${g} ${b}); transform: scale(${scale}); transform-origin: right bottom">${badge}</span>`;
  return `<span class="icon"><img src="${picture}" width="${size}" height="${size}" alt="">${sign}</span>`;
}
