import table from './data/outlets.json';
import { isLetter, keyOf } from './letters';

/** An organisation whose reports other outlets carry. */
export interface KnownOutlet {
  /** The name to show, then others as they stand in datelines and credits, in any script. */
  readonly names: readonly string[];
  /** Registrable domains of its own. */
  readonly sites: readonly string[];
  /** It sells its reports: its name alone in a dateline or a byline says where a text is from. */
  readonly isAgency: boolean;
}

/** News agencies and organisations that give their reports away; compiled in the year that the table gives. */
export const OUTLETS: readonly KnownOutlet[] = [
  ...table.agencies.map((outlet) => ({ ...outlet, isAgency: true })),
  ...table.republished.map((outlet) => ({ ...outlet, isAgency: false })),
];

/** Made when it is first asked: most pages name no outlet. */
let byName: ReadonlyMap<string, KnownOutlet> | null = null;
/** Names of two and three letters are words elsewhere, unless they are written as names. */
const SHORT = 3;

/** The outlet of this name, whatever its case and article; short names must be written as they are known. */
export function knownOutlet(name: string): KnownOutlet | null {
  byName ??= new Map(
    OUTLETS.flatMap((outlet) => outlet.names.map((known) => [nameKey(known), outlet] as const)),
  );
  const outlet = byName.get(nameKey(name)) ?? null;
  const bare = name.trim();
  return outlet && bare.length <= SHORT && !outlet.names.includes(bare) ? null : outlet;
}

/** "The Moscow Times" and "moscow times" are one name. */
export function nameKey(name: string): string {
  return keyOf(name.replace(/^the\s+/i, ''));
}

const AGENCY_NAMES = new Set(OUTLETS.flatMap(({ isAgency, names }) => (isAgency ? names : [])));
const LOWER_NAMES = new Set([...AGENCY_NAMES].map((name) => name.toLowerCase()));
const LONGEST = Math.max(...[...AGENCY_NAMES].map(({ length }) => length));
/** Scripts that part no words: a name in them may be followed by any letter. */
const UNPARTED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * The agency's name that a text begins with, as it stands there: the longest, null where there is none. `anyCase`: in other
 * capitals than the agency's own, too, unless the name is short.
 */
export function agencyNameAt(text: string, anyCase = false): string | null {
  for (let end = Math.min(LONGEST, text.length); end > 1; end--) {
    const name = text.slice(0, end);
    const isName = anyCase
      ? LOWER_NAMES.has(name.toLowerCase()) && knownOutlet(name) !== null
      : AGENCY_NAMES.has(name);
    const isWhole = isName && (!isLetter(text[end]) || UNPARTED.test(text[end - 1] ?? ''));
    if (isWhole) return name;
  }
  return null;
}
