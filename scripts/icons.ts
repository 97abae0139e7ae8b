/**
 * `npm run icons`: draws `public/icons/*.png` from `assets/icon.svg`.
 *
 * The plain sizes are the extension's icon. `quiet-*` is the same shape in grey, for the toolbar of a page that was not
 * checked. Both colours keep a contrast of at least 3 to 1 with light and with dark toolbars.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const COLOUR = '#2a8fb0';
const QUIET_COLOUR = '#868b92';
const SIZES = [16, 32, 48, 128];
const TOOLBAR_SIZES = [16, 32];

const root = new URL('../', import.meta.url);
const folder = new URL('public/icons/', root);

async function draw(svg: string, prefix: string, sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    await writeFile(new URL(`${prefix}${size}.png`, folder), png);
  }
}

const svg = await readFile(new URL('assets/icon.svg', root), 'utf8');
if (!svg.includes(COLOUR)) throw new Error(`assets/icon.svg is not drawn in ${COLOUR}`);
await mkdir(folder, { recursive: true });
await draw(svg, '', SIZES);
await draw(svg.replaceAll(COLOUR, QUIET_COLOUR), 'quiet-', TOOLBAR_SIZES);
