import { jsonLd, type PageParts, pageOf } from './pages';

/** A page that is no news article: its address, and what it is built of. */
export interface NonArticle {
  readonly url: string;
  readonly head: string;
  readonly body: string;
}

const SENTENCES = [
  'The old lighthouse on the western pier of Ford can be climbed on every Sunday from May to October.',
  'Bring good shoes, since the stairs are steep and wet, and there is no lift for the last forty steps.',
  'Whoever has questions may write to us at any time, and will have an answer on the same working day.',
  'We have looked after boats, nets and ropes since 1952, and our fathers did before we were born.',
  'All prices are in crowns and include what the town takes; postage is added at the very end.',
  'Please read the following terms with care before you make use of what is offered on these pages.',
] as const;

/** Running text of `count` paragraphs. */
export function prose(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const first = SENTENCES[i % SENTENCES.length];
    return `<p>${first} ${SENTENCES[(i + 1) % SENTENCES.length]} (${i + 1})</p>`;
  }).join('');
}

/** Teasers as on a front page: headline and two lines, all of it a link. */
export function teasers(count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<article><a href="/2026/03/${10 + (i % 20)}/report-${i}"><h3>The council of Ford meets for the ${i}th time</h3><p>${SENTENCES[i % SENTENCES.length]}</p></a><time datetime="2026-03-18">18 March 2026</time></article>`,
  ).join('');
}

const rows = (count: number, row: (i: number) => string) =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li>${row(i)}</li>`).join('')}</ul>`;
const typed = (type: string, more: object = {}) =>
  jsonLd({ '@context': 'https://schema.org', '@type': type, name: 'Lighthouse', ...more });
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const generator = (name: string) => `<meta name="generator" content="${name}">`;
const at = (url: string, head: string, body: string): NonArticle => ({
  url: `https://${url}`,
  head,
  body: `<h1>Lighthouse of Ford</h1>${body}`,
});
const PUBLISHED = '<meta property="article:published_time" content="2026-03-18T08:00:00Z">';
const DATED = `<time datetime="2026-03-18">18 March 2026</time>`;
const TEXT = prose(12);

/** Invented pages that news readers come across, by what they are. */
export const NON_ARTICLES: Readonly<Record<string, NonArticle>> = {
  'front page': at('gazette.example/', og('website'), teasers(40)),
  'front page in a language': at('gazette.example/en-gb/', og('article') + PUBLISHED, teasers(40)),
  'section front': at('gazette.example/politics', og('website'), teasers(30)),
  'section front called an article': at(
    'gazette.example/sport/football',
    og('article'),
    teasers(9),
  ),
  'section front with a list': at('gazette.example/town', typed('CollectionPage'), teasers(30)),
  'search results': at('gazette.example/search?q=lighthouse', og('article'), TEXT),
  'search results in German': at('zeitung.example/suche/leuchtturm-von-ford', '', TEXT),
  'search results by query': at(
    'gazette.example/find?query=ford',
    typed('SearchResultsPage'),
    TEXT,
  ),
  'tag page': at('gazette.example/tag/lighthouses-and-other-towers', og('article'), TEXT),
  'topic page': at('gazette.example/topics/lighthouse-of-ford-12345', og('article'), TEXT),
  'author page': at('gazette.example/authors/ada-brandt', typed('ProfilePage'), TEXT),
  'author page by Open Graph': at('gazette.example/ada-brandt', og('profile'), TEXT),
  'archive of a month': at('blog.example/2026/03/', '', `${DATED}${teasers(20)}`),
  'archive of WordPress': {
    ...at('blog.example/bridges-and-other-works-of-men', og('article') + PUBLISHED, TEXT),
    body: `<script>document.body.className='archive'</script>${TEXT}`,
  },
  'newsletter sign-up': at('gazette.example/newsletters/morning-from-ford', og('article'), TEXT),
  'product of a shop': at('nets.example/p/lantern-12345', typed('Product'), TEXT),
  'product, by its path': at('nets.example/products/lantern-of-brass-12345', og('article'), TEXT),
  'product, by Open Graph': at('nets.example/lantern-of-brass-12345', og('product.item'), TEXT),
  'shop host': at('shop.gazette.example/lighthouse-mug-with-handle-1', og('article'), TEXT),
  cart: at(
    'nets.example/cart',
    og('website'),
    rows(5, (i) => `Lantern ${i}, 12 crowns`),
  ),
  checkout: at('nets.example/checkout/address-and-payment-of-order-12345', '', TEXT),
  deal: at('savings.example/deals/lantern-of-brass-at-half-price-1', og('article'), DATED + TEXT),
  'app store': at('apps.example/tide-tables-12345', typed('MobileApplication'), TEXT),
  'holiday home': at('rooms.example/ferienhaus/ford/40222/lighthouse', '', `${DATED}${TEXT}`),
  'house for sale': at('homes.example/expose-of-house-12345', typed('RealEstateListing'), TEXT),
  hotel: at('rooms.example/the-old-lighthouse-hotel-ford', typed('Hotel'), TEXT),
  'forum thread': at(
    'boats.example/threads/how-do-i-tie-this-knot.123/',
    og('article'),
    DATED + TEXT,
  ),
  'forum by its software': at(
    'boats.example/knots-how-to-tie-them',
    generator('phpBB'),
    DATED + TEXT,
  ),
  'forum by its data': at('boats.example/d/12345', typed('DiscussionForumPosting'), TEXT),
  'question and answers': at('ask.example/12345/why-do-lamps-turn', typed('QAPage'), TEXT),
  documentation: at('docs.lamp.example/install/on-old-lighthouses', og('article'), TEXT),
  'documentation by its software': at('lamp.example/install', generator('Docusaurus v3'), TEXT),
  'technical article': at('lamp.example/learn/timers-12345', typed('TechArticle'), DATED + TEXT),
  wiki: at('lights.example/wiki/Lighthouse_of_Ford', og('article'), DATED + TEXT),
  'wiki by its software': at(
    'lights.example/Ford',
    generator('MediaWiki 1.43') + typed('Article'),
    TEXT,
  ),
  mail: at('mail.post.example/u/0/inbox/letters-from-the-town-council', og('article'), TEXT),
  calendar: at(
    'calendar.post.example/week/2026/03/18',
    '',
    rows(9, (i) => `${i}:00 Council`),
  ),
  dashboard: at(
    'app.lamp.example/boards/lamps-of-the-west-12345',
    '',
    rows(30, (i) => `Lamp ${i}`),
  ),
  'log-in': at('gazette.example/login?next=/2026/03/18/bridge', og('article'), '<form></form>'),
  account: at('gazette.example/account/what-we-know-of-you-12345', og('article'), TEXT),
  terms: at('gazette.example/terms-of-use', og('article') + PUBLISHED, TEXT),
  'privacy policy': at('gazette.example/privacy-policy', og('article') + PUBLISHED, TEXT),
  'about us': at('gazette.example/about-us', og('article') + PUBLISHED, TEXT),
  contact: at('gazette.example/kontakt', og('article'), TEXT),
  'static page of a town': at('ford.example/town/history', og('website'), TEXT),
  'picture gallery': at('gazette.example/galleries/storm-over-ford-12345', og('article'), TEXT),
  'gallery by its data': at('gazette.example/p/storm-12345', typed('ImageGallery'), TEXT),
  'video page': at('gazette.example/video/the-tower-falls-12345', og('article'), TEXT),
  'video by Open Graph': at('gazette.example/the-tower-falls-12345', og('video.other'), TEXT),
  'video by its data': at('gazette.example/p/tower-12345', typed('VideoObject'), TEXT),
  podcast: at('gazette.example/listen/tower-12345', typed('PodcastEpisode'), TEXT),
  recipe: at(
    'kitchen.example/fish-soup-of-ford-12345',
    og('article') + typed('Recipe'),
    DATED + TEXT,
  ),
  'recipe by its path': at(
    'kitchen.example/rezepte/fish-soup-of-ford-1',
    og('article'),
    DATED + TEXT,
  ),
  event: at('ford.example/p/day-of-the-lighthouse', typed('MusicEvent'), TEXT),
  'event by its path': at('ford.example/events/day-of-the-lighthouse-2026', og('article'), TEXT),
  fair: at('ford.example/career/events-fairs/119-the-great-fair-of-ford', '', DATED + TEXT),
  job: at('work.example/keeper-of-lamps-wanted-12345', typed('JobPosting'), DATED + TEXT),
  'jobs by their path': at('ford.example/jobs/keeper-of-lamps-wanted-12345', og('article'), TEXT),
  paper: at(
    'journal.example/content/10.1101/696633',
    `<meta name="citation_pdf_url" content="https://journal.example/1.pdf">${og('article')}`,
    DATED + TEXT,
  ),
  'chapter of a novel': at('tales.example/sea/chapter/12/the-lamp-goes-out', og('article'), TEXT),
  game: at('play.example/games/keeper-of-the-lamps-12345', og('article'), TEXT),
  film: at('films.example/the-keeper-12345', typed('Movie'), TEXT),
  book: at('books.example/the-keeper-of-the-lamps', og('book'), TEXT),
  course: at('learn.example/knots-for-beginners-and-others', typed('Course'), TEXT),
  'undated guide': at('lamp.example/guides/cleaning', og('website'), TEXT),
  'dated page without an item’s address': at('lamp.example/company', '', `${DATED}${prose(40)}`),
};

/** The page as a document; its own address need not be the one it is recognised under. */
export function nonArticlePage({ head, body }: NonArticle): Document {
  const parts: PageParts = { head, body, title: 'Lighthouse of Ford' };
  const page = pageOf(parts);
  if (body.includes("className='archive'")) page.body.className = 'archive';
  return page;
}
