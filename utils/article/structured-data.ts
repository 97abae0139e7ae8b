/** An object of a page's JSON-LD. Hostile: every value is of unknown type, and inherited names must not be asked for. */
export type StructuredNode = { readonly [name: string]: unknown };

/** Scripts read from one page; sites with more than a handful repeat themselves. */
const SCRIPTS = 20;
/** UTF-16 units of one script: the longest real articles, with their whole text inside, stay under 200,000. */
const SCRIPT_LENGTH = 400_000;
/** Members read of one array, objects kept of one page, and how deep a node may lie. */
const ARRAY_LENGTH = 100;
const NODES = 200;
const DEPTH = 6;

/** Where nodes that describe the page itself may hang; lists of teasers (`itemListElement`, `hasPart`) are left out. */
const BRANCHES = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/**
 * The objects by which a page describes itself in JSON-LD, in the page's order: those at the top, in `@graph`, and
 * in `mainEntity` and `mainEntityOfPage`. Broken scripts, and all beyond the limits, are passed over.
 */
export function readStructuredData(document: Document): readonly StructuredNode[] {
  const nodes: StructuredNode[] = [];
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]');
  for (let i = 0; i < Math.min(scripts.length, SCRIPTS); i++) {
    const source = scripts[i]?.firstChild?.nodeValue ?? '';
    if (source.length <= SCRIPT_LENGTH) collect(parse(source), nodes);
  }
  return nodes;
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: StructuredNode): readonly string[] {
  return listed(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.search(/[^/#:]*$/)));
}

/** A value that may be one or several, as a list of at most a hundred. */
export function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, ARRAY_LENGTH);
  return value === undefined || value === null ? [] : [value];
}

/** The value as a node, where it is an object. */
export function asNode(value: unknown): StructuredNode | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as StructuredNode)
    : null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseMended(source);
  }
}

/** The faults many sites ship: line ends within strings, comment or CDATA marks around, a semicolon at the end. */
function parseMended(source: string): unknown {
  const mended = source
    .replace(/\p{Cc}+|<!\[CDATA\[|\]\]>|<!--|-->/gu, ' ')
    .replace(/^[^[{]*/, '')
    .replace(/[^\]}]*$/, '');
  try {
    return JSON.parse(mended);
  } catch {
    return null;
  }
}

/** Breadth first with a queue of its own, so that no nesting can exhaust the stack. */
function collect(root: unknown, nodes: StructuredNode[]): void {
  let level: unknown[] = [root];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (nodes.length >= NODES) return;
      if (Array.isArray(value)) {
        next.push(...value.slice(0, ARRAY_LENGTH));
        continue;
      }
      const node = asNode(value);
      if (!node) continue;
      if (node['@type'] !== undefined) nodes.push(node);
      for (const branch of BRANCHES) next.push(...listed(node[branch]));
    }
    level = next.slice(0, NODES);
  }
}
