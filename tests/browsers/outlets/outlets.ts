import { gzipSync } from 'node:zlib';
import type { DemoSite } from '../../../scripts/demo-site';
import { articleOf, htmlOf, type OutletArticle, pageOf, windows1251 } from './articles';

/** What a feed says of its articles, in one of the ways there are. */
type WriteFeed = (outlet: Outlet) => { readonly type: string; readonly body: string | Buffer };

/** An invented outlet: where its feed is, how it is written, and what it has published so far, the newest first. */
export interface Outlet {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly write: WriteFeed;
  /** Its articles are in its feed whole, and no page need be asked for. */
  readonly isWhole?: boolean;
  readonly isCyrillic?: boolean;
  readonly articles: OutletArticle[];
}

const dateOf = ({ publishedAt }: OutletArticle) => new Date(publishedAt);

const changeOf = ({ publishedAt, changedAt = publishedAt }: OutletArticle) =>
  new Date(changedAt).toISOString();

const writeRss: WriteFeed = ({ name, host, articles }) => ({
  type: 'application/rss+xml; charset=utf-8',
  body: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${name}</title><link>http://${host}/</link>${articles
    .map(
      (article) =>
        `<item><title>${article.title}</title><link>${article.url}</link><pubDate>${dateOf(article).toUTCString()}</pubDate><content:encoded><![CDATA[${htmlOf(article.paragraphs)}]]></content:encoded></item>`,
    )
    .join('')}</channel></rss>`,
});

const writeAtom: WriteFeed = ({ name, host, articles }) => ({
  type: 'application/atom+xml',
  body: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${name}</title><id>http://${host}/</id>${articles
    .map(
      (article) =>
        `<entry><title>${article.title}</title><id>${article.url}</id><link href="${article.url}"/><published>${dateOf(article).toISOString()}</published><updated>${changeOf(article)}</updated></entry>`,
    )
    .join('')}</feed>`,
});

const writeJson: WriteFeed = ({ name, articles }) => ({
  type: 'application/feed+json',
  body: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    items: articles.map((article) => ({
      id: article.url,
      url: article.url,
      title: article.title,
      date_published: dateOf(article).toISOString(),
      date_modified: changeOf(article),
    })),
  }),
});

const writeSitemap: WriteFeed = ({ name, articles }) => ({
  type: 'application/xml',
  body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${articles
    .map(
      (article) =>
        `<url><loc>${article.url}</loc><lastmod>${changeOf(article)}</lastmod><news:news><news:publication><news:name>${name}</news:name><news:language>en</news:language></news:publication><news:publication_date>${dateOf(article).toISOString()}</news:publication_date><news:title>${article.title}</news:title></news:news></url>`,
    )
    .join('')}</urlset>`,
});

const writeOldRss: WriteFeed = ({ name, host, articles }) => ({
  type: 'text/xml; charset=windows-1251',
  body: windows1251(
    `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>${name}</title><link>http://${host}/</link>${articles
      .map(
        (article) =>
          `<item><title>${article.title}</title><link>${article.url}</link><pubDate>${dateOf(article).toUTCString()}</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
  ),
});

/** Five outlets that have published nothing yet, with all the ways there are to say what one has published. */
export function fiveOutlets(): readonly Outlet[] {
  return [
    {
      name: 'Tidewater Post',
      host: 'tidewaterpost.example',
      path: '/rss',
      write: writeRss,
      isWhole: true,
      articles: [],
    },
    {
      name: 'Shoal Wire',
      host: 'shoalwire.example',
      path: '/atom.xml',
      write: writeAtom,
      articles: [],
    },
    {
      name: 'Lumen Review',
      host: 'lumenreview.example',
      path: '/feed.json',
      write: writeJson,
      articles: [],
    },
    {
      name: 'Breakwater Times',
      host: 'breakwatertimes.example',
      path: '/news-sitemap.xml',
      write: writeSitemap,
      articles: [],
    },
    {
      name: 'Quay Gazeta',
      host: 'quaygazeta.example',
      path: '/export.xml',
      write: writeOldRss,
      isCyrillic: true,
      articles: [],
    },
  ];
}

export const feedAddress = ({ host, path }: Outlet) => `http://${host}${path}`;

/** The outlet publishes the article of that number, and its page answers. */
export function publish(
  site: DemoSite,
  outlet: Outlet,
  number: number,
  delayMs = 0,
): OutletArticle {
  const article = articleOf(outlet.host, number, outlet.isCyrillic);
  outlet.articles.unshift(article);
  servePage(site, outlet, article, delayMs);
  return article;
}

/** The outlet changes what it published last: the text of that number stands under the address now. */
export function change(site: DemoSite, outlet: Outlet, number: number): OutletArticle {
  const last = outlet.articles.shift();
  if (last === undefined) throw new Error(`${outlet.name} has published nothing`);
  const { paragraphs } = articleOf(outlet.host, number, outlet.isCyrillic);
  const article = { ...last, paragraphs, changedAt: Date.now() };
  outlet.articles.unshift(article);
  servePage(site, outlet, article, 0);
  return article;
}

function servePage(
  site: DemoSite,
  { name, isCyrillic = false }: Outlet,
  article: OutletArticle,
  delayMs: number,
): void {
  site.serve(article.url, async (response) => {
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const charset = isCyrillic ? 'windows-1251' : 'utf-8';
    const page = pageOf(article, name, charset);
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'reader=7' });
    response.end(isCyrillic ? windows1251(page) : page);
  });
}

/** Serves an outlet's feed as it is at the time it is asked: packed, and recognised when it has not changed. */
export function serveFeed(site: DemoSite, outlet: Outlet, path = outlet.path): void {
  site.serve(`http://${outlet.host}${path}`, (response, request) => {
    const changed = outlet.articles.map(({ changedAt = 0 }) => changedAt);
    const etag = `"${outlet.articles.length}-${Math.max(...changed)}"`;
    const headers = { etag, 'set-cookie': 'reader=7', 'content-encoding': 'gzip' };
    const { type, body } = outlet.write(outlet);
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { ...headers, 'content-type': type }).end(gzipSync(body));
  });
}
