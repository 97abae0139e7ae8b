import list from './data/never-read.json';
import type { Settings } from './settings';

/**
 * What the reader's settings say of a page: `read` it as it is opened, only `on-click`, or not at all: everything is
 * `paused`, the site is `site-off`, or it is one that is `never-read` (mail, banks, intranets) unless the reader says so.
 */
export type SiteRule = 'read' | 'on-click' | 'paused' | 'site-off' | 'never-read';

/** `site` is the registrable domain of `host`, or the host where it has none. */
export function ruleFor(
  settings: Settings,
  { host, site }: { readonly host: string; readonly site: string | null },
): SiteRule {
  const { isPaused, mode, sitesOn, sitesOff } = settings;
  if (isPaused) return 'paused';
  if (site !== null && sitesOff.includes(site)) return 'site-off';
  const isChosen = site !== null && sitesOn.includes(site);
  if (!isChosen && isNeverRead(host)) return 'never-read';
  return mode === 'every-site' || (mode === 'chosen-sites' && isChosen) ? 'read' : 'on-click';
}

const HOSTS = new Set(Object.values(list.hosts).flat());
const LABELS = new Set(Object.values(list.labels).flat());
const TOP_LEVEL = new Set(list.topLevel);

/** Hosts whose pages are private by nature, by a list and by their names; those of the reader's own network too. */
export function isNeverRead(host: string): boolean {
  if (isOwnNetwork(host)) return true;
  const labels = host.split('.');
  // What follows the last two labels is the name of the site, as of "mail.example" or "account.example".
  if (labels.slice(0, -2).some((label) => LABELS.has(label))) return true;
  return labels.some((_, i) => HOSTS.has(labels.slice(i).join('.')));
}

/** The reader's own machine and network: names without a domain, and addresses that lead nowhere else (RFC 1918, 4193, 3927). */
export function isOwnNetwork(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1);
  return (
    (!host.includes('.') && !host.startsWith('[')) || TOP_LEVEL.has(last) || PRIVATE.test(host)
  );
}

const PRIVATE =
  /^(?:(?:0|10|127)(?:\.\d+){3}|(?:169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}|\[(?:::1?|::ffff:.*|f[cde].*)\])$/i;

/** Hosts of the list that a pattern of the browser can stand for, so that nothing runs on them at all; but for chosen sites. */
export function neverReadHosts(isChosen: (host: string) => boolean): readonly string[] {
  return [...HOSTS, ...TOP_LEVEL].filter((host) => !isChosen(host));
}
