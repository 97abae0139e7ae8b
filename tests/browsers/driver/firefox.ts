import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { findBrowser } from '../../../scripts/browsers';
import type { Engine, PageRef, StartEngine } from './engine';
import { UUID, userPrefs } from './firefox-preferences';
import { firefoxLook } from './look';
import { withBrowser } from './process';
import { createRpc, type Rpc } from './rpc';
import { until } from './until';

const ORIGIN = `moz-extension://${UUID}/`;

/** Firefox over WebDriver BiDi, and in its own chrome scope for what a reader does outside of pages. */
export const startFirefox: StartEngine = (profile, options) => {
  const { extension, port, access, privateWindows, visible, locale, textScale = 1 } = options;
  const id = extensionIdOf(extension);
  writeFileSync(join(profile, 'user.js'), userPrefs(id, port, textScale));
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const headless = visible ? [] : ['--headless'];
  const args = ['--profile', profile, '--no-remote', ...remote, ...headless, 'about:blank'];
  const size = { MOZ_HEADLESS_WIDTH: '1100', MOZ_HEADLESS_HEIGHT: '900' };
  const spawning = {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...size },
  } as const;
  return withBrowser(
    findBrowser('firefox'),
    args,
    { ...spawning, stdio: [...spawning.stdio] },
    async (browser) => {
      const rpc = await connect(browser.child);
      await rpc.send('session.new', { capabilities: {} });
      const firefox = new Firefox(rpc, id);
      if (locale) await firefox.speak(locale);
      if (privateWindows) await firefox.allowPrivateWindows();
      await rpc.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
      if (access === 'granted') await firefox.changeAccess('add');
      const quit = () => browser.close(() => rpc.send('browser.close'));
      return { ...firefox.engine, gone: browser.gone, quit, abandon: browser.kill };
    },
  );
};

function extensionIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function connect(child: ChildProcess): Promise<Rpc> {
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-4_000);
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Firefox ended (${code}) before it listened: ${said}`)),
    );
  });
  const socket = new WebSocket(`${address}/session`, { maxPayload: 256 * 2 ** 20 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const rpc = createRpc((message) => socket.send(message));
  socket.on('message', (data) => rpc.receive(String(data)));
  socket.on('close', rpc.closed);
  return rpc;
}

const PERMISSIONS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

class Firefox {
  constructor(
    readonly rpc: Rpc,
    readonly id: string,
  ) {}

  /** Evaluates in the browser's own front window, where `id` and, once installed, `extension` are at hand. */
  async inChromeScope(expression: string): Promise<unknown> {
    const { contexts } = await this.rpc.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = contexts as { context: string; url: string }[];
    const anyWindow = windows.find(({ url }) => url.endsWith('/browser.xhtml'));
    const inFront = `(async (window) => {
      const { document } = window;
      const id = ${JSON.stringify(this.id)};
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      return (${expression});
    })(Services.wm.getMostRecentWindow('navigator:browser'))`;
    return this.evaluate((anyWindow?.context ?? '') as PageRef, inFront);
  }

  async evaluate(page: PageRef, expression: string): Promise<unknown> {
    const answer = (await this.rpc.send('script.evaluate', {
      // Plain data crosses as JSON: BiDi's own serialization wraps every value in its type.
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: page },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  async pageOfExtension(path: string): Promise<PageRef | undefined> {
    const { contexts } = await this.rpc.send('browsingContext.getTree');
    return (contexts as { context: PageRef; url: string }[])
      .filter(({ url }) => url.startsWith(`${ORIGIN}${path}`))
      .map(({ context }) => context)
      .at(-1);
  }

  async pages(): Promise<PageRef[]> {
    const { contexts } = await this.rpc.send('browsingContext.getTree');
    return (contexts as { context: PageRef; url: string }[])
      .filter(({ url }) => !url.startsWith(ORIGIN))
      .map(({ context }) => context);
  }

  async openExtensionPage(): Promise<PageRef> {
    const { context } = await this.rpc.send('browsingContext.create', {
      type: 'tab',
      background: true,
    });
    const page = context as PageRef;
    // Its load never reaches the protocol: the page moves to another process on the way.
    await this.rpc.send('browsingContext.navigate', {
      context,
      url: `${ORIGIN}icons/48.png`,
      wait: 'none',
    });
    await until('a page of the extension', () =>
      this.evaluate(
        page,
        `location.href.startsWith('${ORIGIN}') && typeof browser === 'object'`,
      ).catch(() => false),
    );
    return page;
  }

  /** As if its language pack were there. To be called before the extension is installed, which reads its messages then. */
  async speak(locale: string): Promise<void> {
    const known = JSON.stringify([locale, 'en-US']);
    await this.inChromeScope(
      `(Services.locale.availableLocales = ${known}, Services.locale.requestedLocales = ${known}, null)`,
    );
  }

  /** To be called before the extension is installed: afterwards it would have to be loaded again. */
  async allowPrivateWindows(): Promise<void> {
    const allowed = `{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }`;
    await this.inChromeScope(`${PERMISSIONS}.add(id, ${allowed})`);
  }

  async changeAccess(change: 'add' | 'remove'): Promise<void> {
    const everySite = JSON.stringify({ permissions: [], origins: ['http://*/*', 'https://*/*'] });
    await this.inChromeScope(`${PERMISSIONS}.${change}(id, ${everySite}, extension)`);
  }

  get engine(): Omit<Engine, 'gone' | 'quit' | 'abandon'> {
    return {
      name: 'firefox',
      openExtensionPage: () => this.openExtensionPage(),
      pages: () => this.pages(),
      pageOfExtension: (path) => this.pageOfExtension(path),
      evaluate: (page, expression) => this.evaluate(page, expression),
      navigate: async (context, url) => {
        await this.rpc.send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      screenshot: async (context) => {
        const { data } = await this.rpc.send('browsingContext.captureScreenshot', { context });
        return Buffer.from(String(data), 'base64');
      },
      setLook: async (_page, look) => {
        const prefs = firefoxLook(look).map(([name, value]) => `setIntPref('${name}', ${value})`);
        await this.inChromeScope(
          `(${prefs.map((set) => `Services.prefs.${set}`).join(', ')}, null)`,
        );
      },
      setSize: async (context, viewport) => {
        await this.rpc.send('browsingContext.setViewport', { context, viewport });
      },
      clickToolbar: async () => {
        await this.inChromeScope(
          `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
            .ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
        );
      },
      pressMarkShortcut: async () => {
        await this.inChromeScope(
          `[...document.querySelectorAll('keyset[id^="ext-keyset"] key[key="M"]')].forEach((key) => key.doCommand())`,
        );
      },
      press: async (context, key) => {
        const named = { Enter: '\uE006', Tab: '\uE004', Escape: '\uE00C', n: 'n', p: 'p' };
        const value = named[key];
        const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
        const actions = [{ type: 'key', id: 'keyboard', actions: strokes }];
        await this.rpc.send('input.performActions', { context, actions });
      },
      inPopup: (expression) => this.inPopup(expression),
      pressInPopup: (key) => this.pressInPopup(key),
      screenshotPopup: () => this.screenshotPopup(),
      chooseInMenu: (page, _, item, selector) => this.chooseInMenu(page, item, selector),
      grantAccess: () => this.changeAccess('add'),
      withdrawAccess: () => this.changeAccess('remove'),
      pinIcon: async () => {},
      killBackground: async () => {
        await this.inChromeScope('extension.terminateBackground()');
      },
    };
  }

  private async chooseInMenu(page: PageRef, item: string, selector: string): Promise<void> {
    const { x, y } = (await this.evaluate(
      page,
      `(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const { left, top } = element.getClientRects()[0];
        return { x: Math.round(left) + 5, y: Math.round(top) + 5 };
      })()`,
    )) as { x: number; y: number };
    const click = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    const actions = [{ type: 'pointer', id: 'mouse', actions: click }];
    await this.rpc.send('input.performActions', { context: page, actions });
    await until(`${item} in the context menu`, () =>
      this.inChromeScope(`(() => {
        const menu = document.getElementById('contentAreaContextMenu');
        const item = menu.querySelector('[id$="-menuitem-_${item}"]');
        if (menu.state !== 'open' || !item) return false;
        menu.activateItem(item);
        return true;
      })()`),
    );
  }

  /** By a frame script: from a private window's popup nothing else is to be had. */
  private inPopup(expression: string): Promise<unknown> {
    const frameScript = `{
      const { document, window = content } = content;
      sendAsyncMessage('headwater:said', JSON.stringify(${expression}));
    }`;
    return this.inChromeScope(`new Promise((resolve) => {
      const frame = ${POPUP}?.messageManager;
      if (!frame) return resolve();
      frame.addMessageListener('headwater:said', function heard({ data }) {
        frame.removeMessageListener('headwater:said', heard);
        resolve(data === undefined ? undefined : JSON.parse(data));
      });
      frame.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
      // One that is about to open or to close never answers.
      window.setTimeout(resolve, 300);
    })`);
  }

  private async pressInPopup(key: string): Promise<void> {
    await until('the popup', () => this.inChromeScope(`${POPUP} !== null`));
    await this.inChromeScope(`(() => {
      ${POPUP}.focus();
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      const stroke = new window.KeyboardEvent('', { key: '${key}', code: '${key}' });
      input.keydown(stroke);
      input.keyup(stroke);
    })()`);
  }

  private async screenshotPopup(): Promise<Buffer> {
    const data = await this.inChromeScope(`(async () => {
      const popup = ${POPUP};
      const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    })()`);
    return Buffer.from(String(data), 'base64');
  }
}
