import { Window } from 'happy-dom';

/** An invented report of six paragraphs. */
export const PARAGRAPHS: readonly string[] = [
  'The council of Ford agreed on Tuesday night to rebuild the old bridge over the Aune, eleven years after a flood carried its middle span away.',
  'Twenty-three members voted for the plan and eight against, after a debate that lasted until shortly before midnight.',
  '"We have waited long enough," said Marit Osei, who leads the works committee. "Our children cross the river in a bus."',
  'The bridge is to cost 14.2 million crowns, a third of which the province will pay. Work begins in April and is to last two years.',
  'Opponents had asked for a ferry instead. Jonas Velde, a grocer on the north bank, called the vote "a monument to stubbornness".',
  'The first bridge was built in 1871 by the engineer Elin Sarr, whose drawings were found in the archive last autumn.',
];

export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly title?: string;
}

export const HEADLINE = 'Ford will rebuild its bridge over the Aune';
export const ADDRESS = 'https://gazette.example/2026/03/18/ford-will-rebuild-its-bridge';

/** A page of the invented Ford Gazette as a document; the default body is the report with its usual furniture. */
export function pageOf({
  head = '',
  body = report(),
  lang = 'en',
  title = HEADLINE,
}: PageParts = {}): Document {
  const window = new Window({ url: ADDRESS, settings: { disableJavaScriptEvaluation: true } });
  window.document.write(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
  return window.document as unknown as Document;
}

/** The report between a menu, a caption, a teaser and a footer. */
export function report(paragraphs: readonly string[] = PARAGRAPHS): string {
  const [first, second, ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
  return `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <main><article><h1>${HEADLINE}</h1>${first}
    <figure><img src="bridge.jpg"><figcaption>The ruin of the bridge, seen from the north bank. Photo: A. Lund</figcaption></figure>
    ${second}<p><a href="/2026/01/05/ferry">Read more: the ferry that nobody took</a></p><button>Share this</button>
    ${rest.join('\n')}<aside>Related: ten bridges you must see before the summer is over</aside></article></main>
    <footer>Copyright the Ford Gazette. All rights reserved, and then some more of them.</footer>`;
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

export const NEWS_ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2026-03-18T21:40:00+01:00',
  dateModified: '2026-03-19T06:00:00Z',
  author: [{ '@type': 'Person', name: 'Ada Brandt' }],
  publisher: { '@type': 'Organization', name: 'The Ford Gazette' },
  mainEntityOfPage: ADDRESS,
};
