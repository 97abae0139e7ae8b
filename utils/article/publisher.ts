import { getDomain } from 'tldts';

/**
 * The registrable domain of an address (public suffix list with its private section: `name.github.io` is a site of its
 * own); the host itself where there is none (`localhost`, an IP address); null for anything but `http(s)`.
 * For the background: the list is too large for a script that runs in every page.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const host = hostname.replace(/\.$/, '');
  return getDomain(host, { allowPrivateDomains: true }) ?? (host || null);
}
