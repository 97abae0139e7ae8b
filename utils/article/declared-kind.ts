import { asNode, listed, type StructuredNode, typesOf } from './structured-data';

/** What a page declares itself to be: `news`, an `article` of any sort, something `other`, or nothing. */
export type DeclaredKind = 'news' | 'article' | 'other' | 'nothing';

const NEWS = /NewsArticle$|^(Report|LiveBlogPosting)$/;
const ARTICLE = /^(Article|BlogPosting)$/;
/** A page about one of these is no article, whatever else it says. */
const OTHER =
  /^(Product(Group)?|Recipe|JobPosting|QAPage|Question|DiscussionForumPosting|(SearchResults|Profile|Checkout)Page|\w+Application|VideoGame|(Medical)?ScholarlyArticle|TechArticle|Course|Dataset|RealEstateListing|Hotel|Restaurant)$/;
/** These come beside an article too; alone they are what the page is. */
const OTHER_ALONE =
  /^(VideoObject|(Collection|About|Contact|FAQ)Page|ItemList|\w*Event|Movie|TV\w+|Book|Chapter|Music\w+|PodcastEpisode|\w+Gallery)$/;
const OTHER_OPEN_GRAPH = /^(product|video|music|books?|profile|game|restaurant|place)\b/;
/** How wikis mark their pages, and WordPress its pages (as opposed to posts), its lists and its shop. */
const OTHER_BODY =
  'body[class*="page-id-"], body.archive, body.search-results, body.single-product, body.woocommerce-page, body.mediawiki';
/** How journals describe their papers to indexes. */
const SCHOLARLY =
  'meta[name="citation_doi" i], meta[name="citation_journal_title" i], meta[name="citation_pdf_url" i]';
const OTHER_GENERATOR =
  /wiki|discourse|phpbb|vbulletin|xenforo|mybb|discuz|flarum|confluence|docusaurus|sphinx|mkdocs/i;

/** Reads JSON-LD, microdata, Open Graph and the generator; JSON-LD wins. `nodes` are the page's own, from `readStructuredData`. */
export function declaredKind(
  document: Document,
  url: URL,
  nodes: readonly StructuredNode[],
): DeclaredKind {
  if (OTHER_GENERATOR.test(metaContent(document, 'meta[name="generator" i]'))) return 'other';
  const subject = articleNode(nodes, url);
  if (subject && hasType(subject, NEWS)) return 'news';
  if (document.querySelector(OTHER_BODY) || document.querySelector(SCHOLARLY)) return 'other';
  const openGraph = metaContent(
    document,
    'meta[property="og:type"], meta[name="og:type"]',
  ).toLowerCase();
  if (nodes.some((node) => hasType(node, OTHER)) || OTHER_OPEN_GRAPH.test(openGraph))
    return 'other';
  if (subject) return 'article';
  const microdata = document.querySelectorAll(
    '[itemscope][itemtype*="schema.org/"][itemtype*="Article"]',
  );
  if (microdata.length === 1)
    return microdata[0]?.matches('[itemtype*="NewsArticle"]') ? 'news' : 'article';
  if (/^(article|news|newsarticle|blog)\b/.test(openGraph)) return 'article';
  return nodes.some((node) => hasType(node, OTHER_ALONE)) ? 'other' : 'nothing';
}

/**
 * The node that describes the article at this address: the one that names the address, else the only article there is.
 * Several that name other addresses are teasers.
 */
export function articleNode(nodes: readonly StructuredNode[], url: URL): StructuredNode | null {
  const articles = nodes.filter((node) => hasType(node, NEWS) || hasType(node, ARTICLE));
  const own = articles.find((node) =>
    addressesOf(node).some((address) => isSamePath(address, url)),
  );
  if (own) return own;
  const headlines = new Set(articles.map((node) => node['headline'] ?? node['name']));
  return headlines.size === 1 ? (articles[0] ?? null) : null;
}

function hasType(node: StructuredNode, types: RegExp): boolean {
  return typesOf(node).some((type) => types.test(type));
}

function addressesOf(node: StructuredNode): readonly string[] {
  const pages = listed(node['mainEntityOfPage']).map((page) => asNode(page)?.['@id'] ?? page);
  return [...pages, node['url'], node['@id']].filter((address) => typeof address === 'string');
}

function isSamePath(address: string, url: URL): boolean {
  if (!URL.canParse(address, url.href)) return false;
  return pathOf(new URL(address, url)) === pathOf(url);
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/(amp|index\.html?)?$/, '');
}

function metaContent(document: Document, selector: string): string {
  return (document.querySelector(selector)?.getAttribute('content') ?? '').slice(0, 200);
}
