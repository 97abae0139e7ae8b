import type { PageRef } from './engine';
import type { Rpc } from './rpc';
import { until } from './until';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** One attached session a target, opened when first needed. */
export class Sessions {
  readonly #open = new Map<string, Promise<string>>();
  constructor(readonly rpc: Rpc) {}

  async targets(): Promise<Target[]> {
    const { targetInfos } = await this.rpc.send('Target.getTargets', { filter: [{}] });
    return targetInfos as Target[];
  }

  async send(targetId: string, method: string, params: object = {}) {
    return this.rpc.send(method, params, await this.#session(targetId));
  }

  #session(targetId: string): Promise<string> {
    const session =
      this.#open.get(targetId) ??
      this.rpc
        .send('Target.attachToTarget', { targetId, flatten: true })
        .then(({ sessionId }) => String(sessionId));
    this.#open.set(targetId, session);
    return session;
  }

  async evaluate(targetId: string, expression: string): Promise<unknown> {
    const { result, exceptionDetails } = (await this.send(targetId, 'Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async screenshot(targetId: string, isSmall = false): Promise<Buffer> {
    const picture = { format: 'png', optimizeForSpeed: !isSmall };
    const { data } = await this.send(targetId, 'Page.captureScreenshot', picture);
    return Buffer.from(String(data), 'base64');
  }
}

/** Changes what a reader can change of the extension on `chrome://extensions`. */
export async function configure(
  sessions: Sessions,
  extensionId: string,
  change: object,
): Promise<void> {
  const { targetId } = await sessions.rpc.send('Target.createTarget', {
    url: 'chrome://extensions',
    background: true,
  });
  const page = String(targetId);
  await until('chrome://extensions', () =>
    sessions.evaluate(
      page,
      'typeof chrome.developerPrivate?.updateExtensionConfiguration === "function"',
    ),
  );
  await sessions.evaluate(
    page,
    `(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, ...change })});
    })()`,
  );
  await sessions.rpc.send('Target.closeTarget', { targetId: page });
}

/** The toolbar belongs to a target of type `tab`, which shares no more than its address with its page. */
export async function tabTarget(sessions: Sessions, page: PageRef): Promise<string> {
  const targets = await sessions.targets();
  const url = targets.find(({ targetId }) => targetId === page)?.url;
  const tabs = targets.filter((target) => target.type === 'tab' && target.url === url);
  const [tab] = tabs;
  if (tab === undefined || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${url}`);
  return tab.targetId;
}
