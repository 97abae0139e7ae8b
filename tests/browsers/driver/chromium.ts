import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../../scripts/browsers';
import { configure, Sessions, tabTarget } from './chromium-sessions';
import type { Engine, Key, LaunchOptions, PageRef, StartEngine } from './engine';
import { chromiumLook, DEFAULT_TEXT } from './look';
import { withBrowser } from './process';
import { createRpc, type Rpc } from './rpc';
import { pause, until } from './until';

/** The largest pages of the stories, on a busy machine. */
const LOADING_MS = 45_000;

/** A page of the extension is there at once, or not at all. */
const EXTENSION_PAGE_MS = 4_000;
const EXTENSION_PAGE_TRIES = 5;

const ORIGINS = ['http://*/*', 'https://*/*'];

/** Chromium over the DevTools protocol, through pipes: when this process dies the pipes close, and with them the browser. */
export const startChromium: StartEngine = (profile, options) => {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
  const program = findBrowser('chromium');
  // On Linux the environment says it, elsewhere the switch.
  const env = { ...process.env, ...(options.locale ? { LANGUAGE: options.locale } : {}) };
  const spawning = { stdio: [...stdio], env };
  return withBrowser(program, flags(profile, options), spawning, async (browser) => {
    const rpc = connect(browser.child);
    browser.gone.then(rpc.closed);
    const sessions = new Sessions(rpc);
    const id = await install(rpc, profile, options);
    if (options.privateWindows) await configure(sessions, id, { incognitoAccess: true });
    const quit = () => browser.close(() => rpc.send('Browser.close'));
    return { ...drive(sessions, id), gone: browser.gone, quit, abandon: quit };
  });
};

function flags(profile: string, { port, visible, locale, textScale = 1 }: LaunchOptions): string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    ...(locale ? [`--lang=${locale}`] : []),
    `--blink-settings=defaultFontSize=${DEFAULT_TEXT.standard * textScale}`,
    ...(visible ? [] : ['--headless', '--disable-gpu', '--mute-audio', '--window-size=1100,900']),
    // In containers and under test there is no sandbox to be had; a browser a person looks at keeps its own.
    ...(asRoot || !visible ? ['--no-sandbox'] : []),
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ...['no-first-run', 'no-default-browser-check', 'disable-background-networking'].map(dashes),
    ...['disable-component-update', 'disable-sync', 'disable-quic', 'disable-dev-shm-usage'].map(
      dashes,
    ),
    ...['disable-search-engine-choice-screen', 'password-store=basic'].map(dashes),
    'about:blank',
  ];
}

const dashes = (flag: string) => `--${flag}`;

function connect(child: ChildProcess): Rpc {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [
    null,
    null,
    null,
    Writable,
    Readable,
  ];
  toBrowser.on('error', () => {});
  const rpc = createRpc((message) => toBrowser.write(`${message}\0`));
  let parts: string[] = [];
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const [first = '', ...rest] = chunk.split('\0');
    parts.push(first);
    for (const next of rest) {
      rpc.receive(parts.join(''));
      parts = [next];
    }
  });
  return rpc;
}

/**
 * Loads a copy of the built extension and returns its id, which depends on the copy's path.
 *
 * No switch answers Chromium's dialog for site access. What an earlier version was granted it does not ask for again, so
 * where access is wanted, an empty earlier version that demands it is loaded first, from the same place.
 */
async function install(rpc: Rpc, profile: string, { extension, access }: LaunchOptions) {
  const path = join(dirname(profile), 'extension');
  if (access !== 'refused') {
    cpSync(extension, path, { recursive: true });
    // Its messages come along with the copy, and Chromium wants to know which language they fall back to.
    const { default_locale } = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
    const manifest = {
      manifest_version: 3,
      default_locale,
      name: 'Headwater',
      version: '0.0.1',
      host_permissions: ORIGINS,
    };
    writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
    await rpc.send('Extensions.loadUnpacked', { path });
  }
  cpSync(extension, path, { recursive: true });
  await rpc.send('Extensions.loadUnpacked', { path });
  return extensionIdAt(path);
}

function extensionIdAt(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function drive(sessions: Sessions, id: string): Omit<Engine, 'gone' | 'quit' | 'abandon'> {
  const { rpc } = sessions;
  const origin = `chrome-extension://${id}/`;
  const openPopup = async () =>
    (await sessions.targets()).find(
      ({ type, url }) => type === 'page' && url.startsWith(`${origin}popup.html`),
    );
  const popup = () => until('the popup', openPopup);
  return {
    name: 'chromium',
    async openExtensionPage() {
      // While the extension starts again, as it does for private windows, its pages come up empty and stay so.
      for (let tries = 1; ; tries++) {
        const { targetId } = await rpc.send('Target.createTarget', {
          url: `${origin}icons/48.png`,
        });
        const isOurs = `location.href.startsWith('${origin}') && typeof chrome.tabs === 'object'`;
        try {
          await until(
            'a page of the extension',
            () => sessions.evaluate(String(targetId), isOurs),
            EXTENSION_PAGE_MS,
          );
          return String(targetId) as PageRef;
        } catch (error) {
          if (tries === EXTENSION_PAGE_TRIES) throw error;
          await rpc.send('Target.closeTarget', { targetId: String(targetId) });
        }
      }
    },
    async pageOfExtension(path) {
      return (await sessions.targets())
        .filter(({ type, url }) => type === 'page' && url.startsWith(`${origin}${path}`))
        .map(({ targetId }) => targetId as PageRef)
        .at(0);
    },
    async pages() {
      return (await sessions.targets())
        .filter(({ type, url }) => type === 'page' && !url.startsWith(origin))
        .map(({ targetId }) => targetId as PageRef);
    },
    evaluate: (page, expression) => sessions.evaluate(page, expression),
    async navigate(page, url) {
      const { errorText } = await sessions.send(page, 'Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      const loaded = () => sessions.evaluate(page, 'document.readyState === "complete"');
      await until(`${url} to load`, loaded, LOADING_MS);
    },
    screenshot: (page, isSmall) => sessions.screenshot(page, isSmall),
    async setLook(page, look) {
      const { fontSizes, ...media } = chromiumLook(look);
      // A window that is not in front shows nobody where the focus is.
      await sessions.send(page, 'Emulation.setFocusEmulationEnabled', { enabled: true });
      await sessions.send(page, 'Emulation.setEmulatedMedia', media);
      await sessions.send(page, 'Page.setFontSizes', { fontSizes });
    },
    async setSize(page, { scale = 1, ...size }) {
      const screen = { ...size, deviceScaleFactor: scale, mobile: false };
      await sessions.send(page, 'Emulation.setDeviceMetricsOverride', screen);
    },
    async clickToolbar(page) {
      const targetId = await tabTarget(sessions, page);
      await rpc.send('Extensions.triggerAction', { id, targetId });
    },
    // Keys reach the page and never the browser's own shortcuts: the background is told as the browser would tell it.
    async pressMarkShortcut() {
      const worker = (await sessions.targets()).find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
      );
      if (worker === undefined) throw new Error('the background is not running');
      await sessions.evaluate(
        worker.targetId,
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
          chrome.commands.onCommand.dispatch('mark-passages', tab);
        })`,
      );
    },
    async inPopup(expression) {
      const target = await openPopup();
      if (target === undefined) return undefined;
      // It closes whenever it loses the focus, in the middle of a question too, and then never answers.
      const answer = sessions.evaluate(target.targetId, expression).catch(() => undefined);
      return Promise.race([answer, pause(500)]);
    },
    async press(page, key) {
      await Promise.all(strokes(key).map((stroke) => sessions.send(page, ...stroke)));
    },
    async pressInPopup(key) {
      const { targetId } = await popup();
      // The popup may be gone before it can answer: a link it opened took the focus.
      for (const stroke of strokes(key)) sessions.send(targetId, ...stroke).catch(() => {});
    },
    screenshotPopup: async () => sessions.screenshot((await popup()).targetId),
    async chooseInMenu(page, tabId, item, selector) {
      const at = JSON.stringify(selector);
      const clicked = await sessions.evaluate(
        page,
        `({ linkUrl: document.querySelector(${at}).href, pageUrl: location.href,
           selectionText: String(getSelection()) || undefined })`,
      );
      const info = JSON.stringify({ menuItemId: item, ...(clicked as object) });
      const worker = async () =>
        (await sessions.targets()).find(({ type }) => type === 'service_worker')?.targetId;
      const extensionPage = (await sessions.targets()).find(({ url }) =>
        url.startsWith(`${origin}icons/`),
      );
      const found = await until('the background', async () => {
        // It may be asleep, and wakes for any message.
        await sessions.evaluate(
          extensionPage?.targetId ?? '',
          'void chrome.runtime.sendMessage({}).catch(() => undefined)',
        );
        return worker();
      });
      await sessions.evaluate(
        found,
        `chrome.tabs.get(${tabId}).then((tab) => void chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
      );
    },
    grantAccess: () => configure(sessions, id, { hostAccess: 'ON_ALL_SITES' }),
    withdrawAccess: () => configure(sessions, id, { hostAccess: 'ON_CLICK' }),
    pinIcon: () => configure(sessions, id, { pinnedToToolbar: true }),
    async killBackground(extensionPage) {
      const workers = async () =>
        (await sessions.targets())
          .filter(({ type }) => type === 'service_worker')
          .map(({ targetId }) => targetId);
      // An alarm may start another at once.
      const doomed = await workers();
      await sessions.send(extensionPage, 'ServiceWorker.enable');
      await until('the background to stop', async () => {
        await sessions.send(extensionPage, 'ServiceWorker.stopAllWorkers');
        const left = await workers();
        return !doomed.some((worker) => left.includes(worker));
      });
    },
  };
}

/** A key down and up again, as messages. */
function strokes(key: Key): [method: string, params: object][] {
  const code = { Enter: 13, Tab: 9, Escape: 27, n: 78, p: 80 }[key];
  const stroke = { key, code: key, windowsVirtualKeyCode: code };
  const text = key === 'Enter' ? { text: '\r' } : key.length === 1 ? { text: key } : {};
  return ['keyDown', 'keyUp'].map((type) => [
    'Input.dispatchKeyEvent',
    { type, ...stroke, ...text },
  ]);
}
