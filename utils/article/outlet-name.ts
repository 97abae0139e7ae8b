import { plainLine } from './plain-text';

const LENGTH = 120;
/** What templates put where a name should be. */
const NO_NAME =
  /^(home(page)?|news|website|web ?site|blog|my (site|blog|website)|site name|publisher|organization|admin|undefined|null|none|n\/a|test)$/i;

/**
 * The name of an outlet as a page gives it, cleaned: without tagline ("The Ford Gazette | Local news"), address dress
 * ("https://www.gazette.example/" is "gazette.example") and account sign ("@gazette"). Null where none is left.
 */
export function outletName(value: unknown): string | null {
  const line = plainLine(value, 4 * LENGTH);
  if (line === null) return null;
  const name = line
    .replace(/^https?:\/\//i, '')
    .replace(/^www\.(?=[^\s]+$)/i, '')
    .replace(/\/$/, '')
    .replace(/^@/, '')
    .split(/\s+[|–—·•:-]\s+|\s*\|\s*/)[0]
    ?.replace(/\s*[®™©]/g, '')
    .trim();
  return !name || name.length > LENGTH || NO_NAME.test(name) ? null : name;
}
