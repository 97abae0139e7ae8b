/** The address as it will be opened, and the host it leads to (ASCII, so that look-alike letters show). */
export interface WebAddress {
  readonly href: string;
  readonly host: string;
}

/** An address that may become a link: `http` or `https` and without credentials; null for anything else. */
export function webAddress(url: string | null): WebAddress | null {
  if (url === null) return null;
  try {
    const { protocol, host, username, password, href } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    return username || password ? null : { href, host };
  } catch {
    return null;
  }
}
