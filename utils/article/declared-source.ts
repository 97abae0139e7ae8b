import { agencySources } from './agency-credits';
import { markupSources, type PageMarkup } from './source-markup';
import { phraseSources } from './source-phrases';
import { type Block, blocksIn } from './story-blocks';
import { storyRange } from './story-range';

/** The sign by which a page says where its text is from. */
export type DeclaredSourceKind =
  | 'canonical'
  | 'og-url'
  | 'syndication-source'
  | 'original-source'
  | 'is-based-on'
  | 'source-organization'
  | 'republication-pixel'
  | 'repost-of'
  | 'syndicated-to'
  | 'provider'
  | 'dateline'
  | 'byline'
  | 'tagline'
  | 'contribution'
  | 'sign-off'
  | 'copyright'
  | 'first-appeared'
  | 'republished'
  | 'originally-published'
  | 'reprinted-by'
  | 'original-url'
  | 'source-link'
  | 'source'
  | 'via';

/** `strong` and `certain` may be shown to a reader; the others are kept for whoever looks closer. */
export type SourceStrength = 'weak' | 'medium' | 'strong' | 'certain';

/** One thing that a page says of where its text is from. */
export interface DeclaredSource {
  readonly kind: DeclaredSourceKind;
  /** Of the outlet, as a known one calls itself; null where only an address is given. */
  readonly name: string | null;
  /** `http(s)`; an outlet's home page where no more is given, null where none is. */
  readonly url: string | null;
  readonly strength: SourceStrength;
  /** The words or the markup it rests on; at most 200 UTF-16 units. */
  readonly evidence: string;
  /** `to`: the page says that it was reprinted there: it is the original. */
  readonly direction: 'from' | 'to';
}

/** The page a finding is made on. */
export interface CreditingPage {
  readonly href: string;
  readonly publisher: string | null;
}

/** Findings kept of one page. */
const FINDINGS = 30;

/**
 * Everything a page says of where its text is from, read from the page as it stands: Readability drops most of it. What
 * names the page's own outlet is still among it, as far as hosts alone cannot tell; see `offSite`.
 */
export function declaredSources(
  document: Document,
  blocks: readonly Block[],
  page: CreditingPage & PageMarkup,
): readonly DeclaredSource[] {
  const [start, end] = storyRange(blocks, document);
  const found = [
    ...markupSources(document, page),
    ...agencySources(blocks.slice(start, end), blocks.slice(end, end + AFTER), page.authors),
    ...phraseSources(blocks.slice(Math.max(0, start - BEFORE), end + AFTER), page),
  ];
  return distinct(found);
}

/** Blocks around the story in which credits stand, such as a byline above and a licence below. */
const BEFORE = 6;
const AFTER = 8;

/** The same for one story of a page of several, by its own elements alone. */
export function declaredSourcesOf(
  story: readonly Element[],
  page: CreditingPage,
): readonly DeclaredSource[] {
  const blocks: readonly Block[] = story.flatMap(blocksIn);
  return distinct([...agencySources(blocks, [], []), ...phraseSources(blocks, page)]);
}

function distinct(found: readonly DeclaredSource[]): readonly DeclaredSource[] {
  const seen = new Set<string>();
  return found
    .filter(({ kind, name, url }) => {
      const key = `${kind} ${name} ${url}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, FINDINGS);
}
