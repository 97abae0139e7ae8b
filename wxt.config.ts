import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { EVERY_SITE } from './utils/site-access';

/** What a page imports once it runs is asked for as soon as the page is there: read beside the rest, not after it. */
const preloadingLaterImports = (): Plugin => ({
  name: 'preloading-later-imports',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { chunk, bundle = {} }) => {
      if (chunk === undefined) return [];
      const later = chunk.dynamicImports.flatMap((file) => {
        const imported = bundle[file];
        return imported?.type === 'chunk' ? [file, ...imported.imports] : [];
      });
      return later
        .filter((file) => file !== chunk.fileName && !chunk.imports.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
});

/** What so many pages use is in one file, whichever of it a page needs. */
const MANY_PAGES = 3;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // WXT starts no browser of its own: `npm start` does, with the demo.
  webExt: { disabled: true },
  // Sizes are held by the budgets of `npm run check`.
  vite: () => ({
    build: { chunkSizeWarningLimit: 2_000 },
    plugins: [preloadingLaterImports()],
  }),
  hooks: {
    // Each file of a page is asked for by itself, and a page of many small ones waits for them.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (!entrypoints.some(({ type }) => type === 'popup') || !output) return;
      const codeSplitting = { groups: [{ name: 'common', minShareCount: MANY_PAGES }] };
      Object.assign(output, { codeSplitting });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      // A DOM to read fetched articles in; Firefox's background has one.
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    optional_host_permissions: [...EVERY_SITE],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'mark-passages': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_marks_command__',
      },
    },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
      // Otherwise Firefox puts the icon out of sight, in the panel behind the puzzle piece.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    ...(browser === 'firefox'
      ? {
          // The default without `upgrade-insecure-requests`, under which no source could be asked that is not served by https.
          content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
          browser_specific_settings: {
            gecko: {
              id: 'headwater@headwater.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
