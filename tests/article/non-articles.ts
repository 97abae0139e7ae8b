import { jsonLd, PARAGRAPHS } from './pages';

/** A page that is no news article, though much of it may look like one. */
export interface NonArticle {
  readonly what: string;
  readonly url: string;
  readonly head: string;
  readonly body: string;
}

const HOST = 'https://gazette.example';
const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const teasers = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<article><h3><a href="/2026/03/18/story-number-${i}-of-the-day">${PARAGRAPHS[i % 6]?.slice(0, 60)}</a></h3><p><a href="/x">${PARAGRAPHS[i % 6]}</a></p><time datetime="2026-03-18">today</time></article>`,
  ).join('');
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const ld = (type: string, more: object = {}) =>
  jsonLd({ '@context': 'https://schema.org', '@type': type, name: 'Bridge', ...more });
const generator = (name: string) => `<meta name="generator" content="${name}">`;
const page = (what: string, url: string, head: string, body: string): NonArticle => ({
  what,
  url: url.startsWith('/') ? `${HOST}${url}` : url,
  head,
  body,
});
const dated = '<p>18 March 2026</p>';

/** Of every sort that a reader comes across; invented, as everything here is. */
export const NON_ARTICLES: readonly NonArticle[] = [
  page('a front page', '/', og('website'), teasers(20)),
  page('a front page that declares an article', '/', og('article') + ld('NewsArticle'), prose),
  page('a front page in a language', '/en', og('website'), teasers(20)),
  page('a section front', '/sport', og('website'), teasers(12)),
  page(
    'a section front with an editor’s note',
    '/politics',
    og('website'),
    `<p>${PARAGRAPHS[0]}</p>${teasers(12)}`,
  ),
  page('a section front of collected items', '/culture', ld('CollectionPage'), teasers(12) + prose),
  page('a list of one day', '/2026/03/18/', og('website'), teasers(9)),
  page('a topic page', '/topic/bridges-of-the-upper-river', og('website'), prose + teasers(9)),
  page('a tag page', '/tag/bridges', og('website'), prose + teasers(9)),
  page('a category of a blog', '/category/council-and-works', generator('WordPress 6.9'), prose),
  page('an author page', '/author/ada-brandt', ld('ProfilePage'), prose + teasers(5)),
  page('search results', '/search?q=bridge', og('website'), prose),
  page('search results by path', '/suche/bruecke', og('website'), prose),
  page('a blog’s search', '/?s=bridge', og('article'), prose),
  page(
    'search results that say so',
    '/find/bridge-of-the-river-aune',
    ld('SearchResultsPage'),
    prose,
  ),
  page('a product', '/gifts/bridge-mug-with-a-handle-83812', og('product'), dated + prose),
  page(
    'a product in structured data',
    '/gifts/bridge-mug-with-a-handle',
    ld('Product', { offers: { price: 9 } }),
    dated + prose,
  ),
  page(
    'a shop',
    'https://shop.gazette.example/bridge-mug-with-handle',
    og('website'),
    dated + prose,
  ),
  page('a basket', '/checkout/basket-of-the-day-4711', og('website'), prose),
  page(
    'a review on a product page',
    '/lamps/a-fine-lamp-for-bridges',
    ld('Product', { review: { reviewBody: PARAGRAPHS[0] } }),
    dated + prose,
  ),
  page(
    'an app in a store',
    '/bridge-game-for-your-phone-12345',
    ld('MobileApplication'),
    dated + prose,
  ),
  page(
    'a recipe',
    '/bridge-shaped-biscuits-with-butter',
    ld('Recipe', { datePublished: '2026-03-18' }),
    dated + prose,
  ),
  page(
    'a recipe by its address',
    '/recipes/bridge-shaped-biscuits-with-butter',
    og('article'),
    dated + prose,
  ),
  page(
    'a job',
    '/bridge-builder-wanted-in-ford-9912',
    ld('JobPosting', { datePosted: '2026-03-18' }),
    dated + prose,
  ),
  page(
    'an event',
    '/opening-of-the-bridge-2026-04-01',
    ld('MusicEvent', { startDate: '2026-04-01' }),
    dated + prose,
  ),
  page(
    'a house for sale',
    '/house-by-the-bridge-with-garden',
    ld('RealEstateListing'),
    dated + prose,
  ),
  page('a hotel', '/hotel-at-the-old-bridge-of-ford', ld('Hotel'), dated + prose),
  page('a restaurant', '/the-old-bridge-inn-of-ford', ld('Restaurant'), dated + prose),
  page('a film', '/film/the-bridge-that-was-not-there', ld('Movie'), dated + prose),
  page('a video', '/watch/the-bridge-falls-into-the-river', og('video.other'), dated + prose),
  page('a video on a platform', 'https://www.youtube.com/watch?v=abc', og('video.other'), prose),
  page('a gallery', '/galleries/forty-pictures-of-the-bridge', og('article'), dated + prose),
  page(
    'pictures in structured data',
    '/forty-pictures-of-the-bridge',
    ld('ImageGallery'),
    teasers(3),
  ),
  page('an album', '/album-of-the-bridge-singers', ld('MusicAlbum'), dated + prose),
  page(
    'a podcast episode',
    '/podcast-of-the-bridge-12345',
    ld('PodcastEpisode'),
    dated + PARAGRAPHS[0],
  ),
  page('a forum thread', '/forum/thread-about-the-bridge-4711', og('article'), dated + prose),
  page(
    'a forum thread in structured data',
    '/t/thread-about-the-bridge/4711',
    ld('DiscussionForumPosting'),
    dated + prose,
  ),
  page(
    'a forum by its software',
    '/t/thread-about-the-bridge-again',
    generator('Discourse 3.4'),
    dated + prose,
  ),
  page('an old forum', '/viewtopic.php?f=2&t=100200', og('website'), dated + prose + prose + prose),
  page('questions and answers', '/how-does-a-bridge-stand-in-water', ld('QAPage'), dated + prose),
  page(
    'a question site',
    'https://ask.example/questions/100200/how-does-it-stand',
    og('website'),
    dated + prose,
  ),
  page('a social network', 'https://www.reddit.com/r/bridges/comments/1/a', og('website'), prose),
  page(
    'a wiki',
    'https://wiki.example/Old_bridge_of_Ford_and_its_flood',
    generator('MediaWiki 1.43'),
    dated + prose,
  ),
  page(
    'an encyclopedia',
    'https://en.wikipedia.org/wiki/Old_bridge',
    ld('Article', { datePublished: '2020-01-01' }),
    prose,
  ),
  page(
    'documentation',
    'https://docs.bridge.example/guide/how-to-install-it',
    og('website'),
    dated + prose,
  ),
  page(
    'documentation by its software',
    '/guide/how-to-install-the-bridge',
    generator('Docusaurus v3'),
    dated + prose,
  ),
  page(
    'an interface’s reference',
    '/reference/of-all-the-calls-there-are',
    ld('TechArticle'),
    dated + prose,
  ),
  page('code', 'https://github.com/ford/bridge/blob/main/README.md', og('object'), prose),
  page('a paper', '/doi/10.1000/of-bridges-and-rivers', ld('ScholarlyArticle'), dated + prose),
  page(
    'a paper by its meta elements',
    '/content/of-bridges-and-rivers',
    '<meta name="citation_doi" content="10.1000/1">',
    dated + prose,
  ),
  page(
    'a chapter of a novel',
    '/fiction/the-bridge/chapter-12-the-flood',
    og('books.chapter'),
    dated + prose,
  ),
  page('mail', 'https://mail.example/u/0/inbox/18c2f9a7', '', dated + prose),
  page('a web application', 'https://app.example/boards/4711-bridge-works', '', dated + prose),
  page('a calendar', 'https://calendar.example/day/2026-03-18', '', dated + prose),
  page('a map', 'https://maps.example/place/old-bridge-of-ford', '', prose),
  page('a dashboard', '/dashboard', og('website'), '<div>12</div><div>34</div>'),
  page('a login', '/login', og('website'), '<form><input></form>'),
  page('an account', '/account/your-subscriptions-and-orders', og('website'), prose),
  page('about us', '/about-us', og('website'), dated + prose),
  page('terms of use', '/terms-of-use', og('website'), dated + prose),
  page('a privacy policy', '/our-privacy-policy', og('article'), dated + prose),
  page('a contact page', '/kontakt', og('website'), prose),
  page('frequent questions', '/all-about-your-new-bridge-pass', ld('FAQPage'), prose),
  page('a newsletter’s page', '/newsletters/the-bridge-by-morning', og('website'), dated + prose),
  page('a game', '/games/cross-the-river-by-the-bridge', og('website'), prose),
  page('a course', '/learn-to-build-a-bridge-in-a-week', ld('Course'), dated + prose),
  page(
    'a static page of WordPress',
    '/services-for-builders-of-bridges',
    generator('WordPress 6.9') + og('article'),
    `${dated}${prose}`,
  ),
  page('a company’s page', '/company/history', og('website'), prose),
  page('a download', '/downloads/the-plan-of-the-bridge-2026', og('website'), dated + prose),
  page(
    'a paywall without its text',
    '/2026/03/18/ford-will-rebuild-its-bridge',
    ld('NewsArticle'),
    '<p>Subscribe to read on.</p>',
  ),
  page(
    'a page that shows nothing yet',
    '/2026/03/18/ford-will-rebuild',
    ld('NewsArticle'),
    '<div id="app"></div>',
  ),
  page(
    'an error',
    '/2026/03/18/not-here-any-more',
    og('website'),
    '<h1>Not found</h1><p>Sorry.</p>',
  ),
];
