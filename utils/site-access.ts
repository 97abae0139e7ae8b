import { browser } from 'wxt/browser';

/** Every address Headwater could be allowed to read; always optional, asked for by a button. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

/** The pattern that stands for an address's host. Firefox takes no port in a match pattern, and none stands for every port. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the reader has granted an address's host. */
export function isGranted(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(url)] });
}
