import { type DemoArticle, OUTLETS, type OutletName } from './demo-articles';

/** A page as news sites serve them, with all that stands around an article. */
export function articlePage(article: DemoArticle, others: readonly DemoArticle[]): string {
  const outlet = OUTLETS[article.outlet];
  const head = `
    <link rel="canonical" href="${inHtml(article.url)}">
    <meta name="description" content="${inHtml(article.standfirst)}">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="${inHtml(outlet.name)}">
    <meta property="og:title" content="${inHtml(article.title)}">
    <meta property="og:url" content="${inHtml(article.url)}">
    <meta property="article:published_time" content="${article.published}">
    <script type="application/ld+json">${structuredData(article)}</script>`;
  return shell(article.outlet, article.title, head, `${articleBody(article)}${related(others)}`);
}

/** An outlet's feed, undated as some are. */
export function feedOf(outlet: OutletName, articles: readonly DemoArticle[]): string {
  const { name, host } = OUTLETS[outlet];
  const items = articles.map(
    ({ title, url, standfirst }) =>
      `<item><title>${inHtml(title)}</title><link>${inHtml(url)}</link><description>${inHtml(standfirst)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${inHtml(name)}</title><link>http://${host}/</link>${items.join('')}</channel></rss>`;
}

/** An outlet's front page: headlines and standfirsts, no article. */
export function frontPage(outlet: OutletName, articles: readonly DemoArticle[]): string {
  const { name, host } = OUTLETS[outlet];
  const teasers = articles.map(
    ({ url, section, title, standfirst }) => `
      <section class="teaser"><p class="kicker">${inHtml(section)}</p>
      <h2><a href="${inHtml(url)}">${inHtml(title)}</a></h2><p>${inHtml(standfirst)}</p></section>`,
  );
  const head = `
    <link rel="canonical" href="http://${host}/">
    <link rel="alternate" type="application/rss+xml" title="${inHtml(name)}" href="/feed.xml">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${inHtml(name)}">
    <script type="application/ld+json">${inScript({ '@context': 'https://schema.org', '@type': 'WebSite', name, url: `http://${host}/` })}</script>`;
  return shell(
    outlet,
    `${name} | Latest news`,
    head,
    `<div class="grid">${teasers.join('')}</div>`,
  );
}

/**
 * The single page of a site that loads no other: links change the address, and a script swaps what is shown and what
 * the head says. Below `/app/` every address is answered with it.
 */
export function singlePageApp(outlet: OutletName, articles: readonly DemoArticle[]): string {
  const views = Object.fromEntries(
    articles.map((article) => [
      `/app/${article.name}`,
      {
        title: article.title,
        body: articleBody(article),
        data: structuredData({ ...article, url: appUrl(article) }),
        canonical: appUrl(article),
      },
    ]),
  );
  const links = articles.map(
    ({ name, title }) => `<li><a href="/app/${name}">${inHtml(title)}</a></li>`,
  );
  const home = `<div class="grid"><ul>${links.join('')}</ul></div>`;
  const script = `
    const views = ${inScript(views)};
    const home = document.querySelector('main').innerHTML;
    async function show() {
      document.querySelector('main').textContent = 'Loading';
      await new Promise((resolve) => setTimeout(resolve, 60));
      const view = views[location.pathname];
      document.head.querySelectorAll('[data-view]').forEach((element) => element.remove());
      document.title = view ? view.title : 'Northgate Daily | App';
      document.querySelector('main').innerHTML = view ? view.body : home;
      if (!view) return;
      const canonical = Object.assign(document.createElement('link'), { rel: 'canonical', href: view.canonical });
      const data = Object.assign(document.createElement('script'), { type: 'application/ld+json', text: view.data });
      for (const element of [canonical, data]) {
        element.dataset.view = '';
        document.head.append(element);
      }
    }
    addEventListener('popstate', show);
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="/app"]');
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      show();
    });
    if (views[location.pathname]) show();`;
  return shell(outlet, `${OUTLETS[outlet].name} | App`, '', home, `<script>${script}</script>`);
}

function appUrl({ outlet, name }: DemoArticle): string {
  return `http://${OUTLETS[outlet].host}/app/${name}`;
}

function articleBody({
  section,
  title,
  standfirst,
  author,
  published,
  paragraphs,
}: DemoArticle): string {
  const day = new Date(published).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const [first = '', ...rest] = paragraphs.map((paragraph) => `<p>${inHtml(paragraph)}</p>`);
  return `
    <article>
      <header>
        <p class="kicker">${inHtml(section)}</p>
        <h1>${inHtml(title)}</h1>
        <p class="standfirst">${inHtml(standfirst)}</p>
        <p class="byline">By <span rel="author">${inHtml(author)}</span> · <time datetime="${published}">${day}</time></p>
        <ul class="share"><li><a href="#share">Share</a></li><li><a href="#save">Save</a></li></ul>
      </header>
      <div class="body">${first}
        <aside class="promo">Sign up for the morning letter. <a href="/letters">It is free.</a></aside>
        ${rest.join('\n        ')}
      </div>
    </article>`;
}

function related(others: readonly DemoArticle[]): string {
  const links = others.map(
    ({ url, title }) => `<li><a href="${inHtml(url)}">${inHtml(title)}</a></li>`,
  );
  return `<aside class="related"><h2>Read next</h2><ul>${links.join('')}</ul></aside>`;
}

function structuredData(article: DemoArticle): string {
  return inScript({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: article.title,
        description: article.standfirst,
        datePublished: article.published,
        mainEntityOfPage: article.url,
        url: article.url,
        articleSection: article.section,
        author: [{ '@type': 'Person', name: article.author }],
        publisher: { '@type': 'NewsMediaOrganization', name: OUTLETS[article.outlet].name },
      },
    ],
  });
}

const LOOKS: Record<OutletName, string> = {
  'harbour-courier': '--accent: #0b4f6c; --face: Georgia, "Times New Roman", serif;',
  'northgate-daily': '--accent: #8f1d21; --face: "Helvetica Neue", Arial, sans-serif;',
};

function shell(outlet: OutletName, title: string, head: string, main: string, end = ''): string {
  const { name } = OUTLETS[outlet];
  const sections = ['News', 'Coast', 'Culture', 'Arts', 'Features', 'Sport', 'Letters'];
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${inHtml(title)}</title>${head}
    <link rel="icon" href="data:,">
    <style>:root { ${LOOKS[outlet]} } ${STYLE}</style>
  </head>
  <body>
    <header class="mast"><a class="brand" href="/">${inHtml(name)}</a>
      <nav>${sections.map((section) => `<a href="/#${section.toLowerCase()}">${section}</a>`).join('')}</nav>
    </header>
    <div class="cookies" role="region" aria-label="Cookies">We use cookies to remember that you have seen this. <a href="#fine">Fine</a></div>
    <main>${main}</main>
    <footer><p>${inHtml(name)} is invented, and so is everybody in it.</p>
      <nav><a href="/about">About us</a><a href="/contact">Contact</a><a href="/terms">Terms</a><a href="/privacy">Privacy</a></nav>
    </footer>
    ${end}
  </body>
</html>`;
}

const STYLE = `
  body { margin: 0; font: 18px/1.6 var(--face); color: #1c1c1c; background: #fdfcfa; }
  a { color: var(--accent); } h1 { font-size: 2.1em; line-height: 1.15; margin: .2em 0; }
  .mast { border-bottom: 4px solid var(--accent); padding: 18px 6vw 10px; }
  .brand { font-size: 1.8em; font-weight: bold; text-decoration: none; }
  nav a { margin-right: 1.2em; font-size: .85em; } main { max-width: 680px; margin: 0 auto; padding: 24px; }
  .kicker { color: var(--accent); font-size: .8em; letter-spacing: .08em; text-transform: uppercase; margin: 0; }
  .standfirst { font-size: 1.15em; color: #444; } .byline, .share { font-size: .85em; color: #555; }
  .share { display: flex; gap: 1em; list-style: none; padding: 0; }
  .promo, .related, .cookies { background: #f0ede6; padding: .8em 1.2em; font-size: .85em; }
  footer { border-top: 1px solid #ccc; padding: 18px 6vw; font-size: .8em; color: #666; }`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** JSON that cannot end the script it stands in. */
function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
