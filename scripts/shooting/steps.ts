import type { DemoSite } from '../demo-site';
import { drawn, ICON_STYLES, type Icon } from './toolbar-scenes';

export const STEPS = 'http://steps.example/';

/** What a reader comes past, from the page to the comparison. */
export interface Steps {
  readonly address: string;
  readonly icon: Icon;
  /** PNG, each. */
  readonly page: Buffer;
  readonly popup: Buffer;
  readonly compare: Buffer;
}

/** Serves one page that shows the steps beside one another. */
export function serveSteps(site: DemoSite, { address, icon, page, popup, compare }: Steps): void {
  const bar = `<div class="bar"><span class="address">${new URL(address).host}</span>${drawn(icon, 16)}</div>`;
  const step = (name: string, words: string, picture: Buffer, above = '') =>
    `<figure class="${name}"><div class="frame">${above}<img alt="" src="data:image/png;base64,${picture.toString('base64')}"></div><figcaption>${words}</figcaption></figure>`;
  site.serve(
    STEPS,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Steps</title><style>${STYLES}</style>
    ${step('page', 'You read: the badge tells how much is known', page, bar)}
    ${step('popup', 'One click: whose report it is', popup)}
    ${step('compare', 'Another: both side by side', compare)}</html>`,
  );
}

const STYLES = `
  body { display: grid; grid-template-columns: 3fr 2fr 4fr; gap: 20px; margin: 0; padding: 20px; background: #fff; color: #444; font: 14px sans-serif; }
  figure { margin: 0; } figcaption { margin-top: 10px; text-align: center; }
  .frame { height: 400px; overflow: hidden; border: 1px solid #c9c5bc; border-radius: 6px; }
  img { display: block; width: 100%; }
  .bar { display: flex; align-items: center; gap: 12px; padding: 6px 0 6px 8px; background: #f1f3f4; }
  .bar .icon { flex: none; } .address { flex: 1; padding: 3px 10px; border-radius: 99px; background: #fff; font-size: 12px; }
  ${ICON_STYLES}`;
