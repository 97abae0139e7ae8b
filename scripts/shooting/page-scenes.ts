import { until } from '../../tests/browsers/driver/until';
import { click, giveFile, has, openPage, type Scene, write } from './stage';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const WELCOME = { page: 'welcome', size: { width: 1000, height: 900 } } as const;
const SETTINGS = { page: 'settings', size: { width: 1000, height: 900 } } as const;
const CHOICE = '.choice .primary';

/** Before the reader has granted anything. */
export const WELCOME_WITHOUT_ACCESS: readonly Scene[] = [
  {
    ...WELCOME,
    state: 'before-access',
    async reach(stage) {
      await openPage(stage, '/welcome.html');
      await has(stage, CHOICE);
    },
  },
  {
    ...WELCOME,
    state: 'not-now',
    reach: (stage) => click(stage, '.choice button:not(.primary)'),
  },
];

/** Afterwards. */
export const WELCOME_WITH_ACCESS: readonly Scene[] = [
  {
    ...WELCOME,
    state: 'granted',
    async reach(stage) {
      await openPage(stage, '/welcome.html');
      await until('the page to know of the access', () =>
        stage.tab.inPage(() => document.querySelector('.choice') === null),
      );
    },
  },
  {
    ...WELCOME,
    state: 'granted-and-pinned',
    onlyIn: 'chromium',
    async reach(stage) {
      await stage.browser.pinIcon();
      await openPage(stage, '/welcome.html');
      await until('the steps to be gone', () =>
        stage.tab.inPage(() => document.querySelector('.pin-steps') === null),
      );
    },
  },
];

const change = { type: 'change-settings' } as const;

export const SETTINGS_SCENES: readonly Scene[] = [
  {
    ...SETTINGS,
    state: 'default',
    async reach(stage) {
      await openPage(stage, '/options.html');
      await has(stage, 'fieldset');
    },
  },
  {
    ...SETTINGS,
    state: 'bad-site',
    async reach(stage) {
      await write(stage, '[aria-labelledby=sites-on] input', 'not a site', { andSend: true });
      await has(stage, '[aria-invalid=true]');
    },
  },
  {
    ...SETTINGS,
    state: 'bad-file',
    async reach(stage) {
      await giveFile(stage, 'input[type=file]', 'settings.json', '{"nothing": "here"}');
      await has(stage, 'header [role=status]:not(:empty)');
    },
  },
  {
    ...SETTINGS,
    state: 'lists-and-folds-open',
    async reach(stage) {
      const sitesOn = ['northgatedaily.example', 'mail.example'];
      const sitesOff = ['shop.example', `${'long'.repeat(14)}.example`, 'xn--bcher-kva.example'];
      await stage.browser.inExtension(
        (json) => extension.runtime.sendMessage(JSON.parse(json)),
        JSON.stringify({ ...change, change: { sitesOn, sitesOff, mode: 'chosen-sites' } }),
      );
      await openPage(stage, '/options.html');
      await has(stage, 'li', 'shop.example');
      await stage.tab.inPage(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  },
  {
    ...SETTINGS,
    state: 'paused',
    async reach(stage) {
      await openPage(stage, '/options.html');
      await click(stage, '.check input');
      await has(stage, 'header [role=status]:not(:empty)');
    },
  },
];

/** As it was before the settings were photographed. */
export const asItWas = JSON.stringify({
  ...change,
  change: { sitesOn: [], sitesOff: [], mode: 'every-site', isPaused: false },
});
