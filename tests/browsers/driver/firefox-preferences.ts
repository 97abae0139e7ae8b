import { firefoxTextSizes, type Look } from './look';

/** Fixed, so that a page of the extension can be addressed; the same in every launch of a profile. */
export const UUID = '11111111-2222-4333-8444-555555555555';

/** The file of preferences of a profile that reaches nothing but the server on `port`. */
export function userPrefs(id: string, port: number, textScale: Look['textScale']): string {
  const prefs = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // A temporary add-on is uninstalled when the browser closes; what it stored stays for the next launch.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.dns.forceResolve': '127.0.0.1',
    // Port 9 answers nobody: nothing but the loopback server can be reached.
    'network.socket.forcePort': `80=${port};443=9`,
    'dom.security.https_first': false,
    'dom.security.https_first_pbm': false,
    'dom.security.https_first_schemeless': false,
    'network.stricttransportsecurity.preloadlist': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    ...Object.fromEntries(firefoxTextSizes(textScale)),
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
