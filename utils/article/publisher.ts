import { getDomain } from 'tldts';

/**
 * The registrable domain of an address ("bbc.co.uk", "someone.github.io"), by the public suffix list with its private
 * section; the host itself where it has none (an IP address, "localhost"). Null for what is no http(s) address.
 * Carries the suffix list: for the background and Node, never for scripts in pages.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}
