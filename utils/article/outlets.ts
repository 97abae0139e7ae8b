import table from './data/outlets.json';

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

const BY_NAME = new Map(
  OUTLETS.flatMap((outlet) => outlet.names.map((name) => [nameKey(name), outlet] as const)),
);
/** Names of two and three letters are words elsewhere, unless they are written as names. */
const SHORT = 3;

/** The outlet of this name, whatever its case and article; short names must be written as they are known. */
export function knownOutlet(name: string): KnownOutlet | null {
  const outlet = BY_NAME.get(nameKey(name)) ?? null;
  const bare = name.trim();
  return outlet && bare.length <= SHORT && !outlet.names.includes(bare) ? null : outlet;
}

/** "The Moscow Times" and "moscow times" are one name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A pattern of the names of all agencies, longest first, as it may stand within another. */
export const AGENCY_NAMES: string = OUTLETS.filter(({ isAgency }) => isAgency)
  .flatMap(({ names }) => names)
  .filter((name) => !name.includes('('))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
