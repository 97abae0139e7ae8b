import { describe, expect, it } from 'vitest';
import { printedAuthors, statedAuthors } from '../../utils/article/authors';
import { creditOf, offSite } from '../../utils/article/credit';
import { articleNode } from '../../utils/article/declared-kind';
import { declaredSources, declaredSourcesOf } from '../../utils/article/declared-source';
import { metaContents } from '../../utils/article/metadata';
import { blocksOf } from '../../utils/article/story-blocks';
import { readStructuredData } from '../../utils/article/structured-data';
import { ADDRESS, jsonLd, NEWS_ARTICLE, PARAGRAPHS, pageOf } from './pages';

interface Parts {
  readonly head?: string;
  /** Above, before and after the paragraphs of the story, and below it. */
  readonly byline?: string;
  readonly first?: string;
  readonly last?: string;
  readonly footer?: string;
  readonly href?: string;
  readonly publisher?: string | null;
}

/** What a page of the invented Ford Gazette says of its source, its own outlet left out. */
function findings({ head = '', byline = '', first, last, footer = '', ...page }: Parts) {
  const { href = ADDRESS, publisher = 'The Ford Gazette' } = page;
  const story = [first, ...PARAGRAPHS, last].filter((text) => text !== undefined);
  const paragraphs = story
    .map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`))
    .join('\n');
  const document = pageOf({
    head,
    body: `<main><article><h1>A bridge</h1>${byline}<div>${paragraphs}</div></article></main><footer>${footer}</footer>`,
  });
  const nodes = readStructuredData(document);
  const article = articleNode(nodes, new URL(href));
  const metas = metaContents(document);
  const authors = [...statedAuthors(article, metas), ...printedAuthors(document)];
  const found = declaredSources(document, blocksOf(document), {
    href,
    publisher,
    article,
    metas,
    authors,
  });
  return offSite(found, { url: href, publisher });
}

const credit = (parts: Parts) => creditOf(findings(parts));
const link = (url: string, text: string) => `<a href="${url}">${text}</a>`;
const COURIER = 'https://courier.example/2026/03/bridge';
const HOME = 'https://courier.example/';
const TRACKER = 'https://courier.example/?republication-pixel=true&amp;post=4711&amp;ga4=G-1';

describe('markup that names a source', () => {
  it.each<[string, Parts, object]>([
    [
      'a canonical address on another site',
      { head: `<link rel="canonical" href="${COURIER}">` },
      { kind: 'canonical', url: COURIER, strength: 'strong' },
    ],
    [
      'a canonical address pasted below the text',
      { last: `<link rel="canonical" href="${COURIER}">` },
      { kind: 'canonical', url: COURIER },
    ],
    [
      'an Open Graph address elsewhere',
      { head: `<meta property="og:url" content="${COURIER}">` },
      { kind: 'og-url', strength: 'medium' },
    ],
    [
      'syndication-source',
      { head: `<meta name="syndication-source" content="${COURIER}">` },
      { kind: 'syndication-source', url: COURIER, strength: 'strong' },
    ],
    [
      'syndication-source as a link',
      { head: `<link rel="syndication-source" href="${COURIER}">` },
      { kind: 'syndication-source' },
    ],
    [
      'original-source',
      { head: `<meta property="original-source" content="${COURIER}">` },
      { kind: 'original-source', strength: 'medium' },
    ],
    [
      'isBasedOn as an address',
      { head: jsonLd({ ...NEWS_ARTICLE, isBasedOn: COURIER }) },
      { kind: 'is-based-on', url: COURIER, strength: 'medium' },
    ],
    [
      'isBasedOn as an object',
      { head: jsonLd({ ...NEWS_ARTICLE, isBasedOn: [{ '@type': 'CreativeWork', url: COURIER }] }) },
      { kind: 'is-based-on', url: COURIER },
    ],
    [
      'sourceOrganization',
      { head: jsonLd({ ...NEWS_ARTICLE, sourceOrganization: { name: 'The Courier' } }) },
      { kind: 'source-organization', name: 'The Courier', strength: 'medium' },
    ],
    [
      'sourceOrganization in microdata',
      { last: '<div itemprop="sourceOrganization">The Courier</div>' },
      { kind: 'source-organization', name: 'The Courier' },
    ],
    [
      'a republication pixel',
      { last: `<img id="republication-tracker-tool-source" src="${TRACKER}">` },
      { kind: 'republication-pixel', url: 'https://courier.example/?p=4711', strength: 'certain' },
    ],
    [
      'a republication pixel that loads late',
      { last: `<img src="data:," data-src="${TRACKER}">` },
      { kind: 'republication-pixel' },
    ],
    [
      'the counter of The Conversation',
      {
        last: `<p>Read the ${link('https://theconversation.com/a-bridge-224466', 'original article')}.</p><img src="https://counter.theconversation.com/content/224466/count.gif">`,
      },
      {
        kind: 'republication-pixel',
        name: 'The Conversation',
        url: 'https://theconversation.com/a-bridge-224466',
        strength: 'certain',
      },
    ],
    [
      'the pixel of ProPublica',
      { last: '<script src="https://pixel.propublica.org/pixel.js"></script>' },
      { kind: 'republication-pixel', name: 'ProPublica', strength: 'strong' },
    ],
    [
      'the provider on a portal',
      {
        href: 'https://news.yahoo.com/a-bridge-123456.html',
        publisher: 'Yahoo News',
        byline: '<span itemprop="provider">The Courier</span>',
      },
      { kind: 'provider', name: 'The Courier', strength: 'strong' },
    ],
    [
      'a repost',
      { byline: `<a class="u-repost-of" href="${COURIER}">repost</a>` },
      { kind: 'repost-of', url: COURIER },
    ],
    [
      'a copy elsewhere',
      { last: `<p><a class="u-syndication" href="${COURIER}">also there</a></p>` },
      { kind: 'syndicated-to', direction: 'to' },
    ],
  ])('%s', (_, parts, expected) => {
    expect(findings(parts)).toContainEqual(expect.objectContaining(expected));
  });
});

describe('an agency named in its usual place', () => {
  it.each([
    [
      'INDIANAPOLIS (AP) — The council agreed on Tuesday to rebuild the bridge.',
      'Associated Press',
    ],
    ['Aug. 7 (UPI) — The council agreed on Tuesday to rebuild the bridge.', 'UPI'],
    ['NEW YORK, Aug 7 (Reuters) - The council agreed on Tuesday.', 'Reuters'],
    ['PARIS (AFP) – The council agreed on Tuesday to rebuild the bridge.', 'AFP'],
    ['Berlin (dpa/lno) - Der Rat hat am Dienstag den Bau beschlossen.', 'dpa'],
    ['Wien/Graz (APA/dpa) – Der Rat hat am Dienstag den Bau beschlossen.', 'APA'],
    ['Madrid, 5 ago (EFE).- El consejo acordó el martes reconstruir el puente.', 'EFE'],
    ['(ANSA) - ROMA, 05 AGO - Il consiglio ha deciso martedì.', 'ANSA'],
    [
      'FORD, March 18, 2026 /PRNewswire/ -- Bridge Works announced today.',
      'Press release (PR Newswire)',
    ],
    ['MOSCOW, August 5. /TASS/. The council agreed on Tuesday.', 'TASS'],
    ['МОСКВА, 5 авг - РИА Новости. Совет решил во вторник построить мост.', 'RIA Novosti'],
    ['新华社北京8月5日电 市议会星期二决定重建大桥。', 'Xinhua'],
    ['【東京共同】市議会は火曜日、橋の再建を決めた。', 'Kyodo News'],
    ['(서울=연합뉴스) 시의회는 화요일 다리를 재건하기로 했다.', 'Yonhap'],
    ['القاهرة (رويترز) - وافق المجلس يوم الثلاثاء على إعادة بناء الجسر.', 'Reuters'],
    ['OTTAWA (CP) - The council agreed on Tuesday.', 'The Canadian Press'],
    ['SEOUL (Yonhap) -- The council agreed on Tuesday.', 'Yonhap'],
    ['SHIMLA (PTI): The council agreed on Tuesday to rebuild the bridge.', 'PTI'],
  ])('%s', (first, name) => {
    expect(findings({ first })).toContainEqual(
      expect.objectContaining({ kind: 'dateline', name, strength: 'strong', direction: 'from' }),
    );
  });

  it.each([
    ['Associated Press', 'Associated Press'],
    ['Ada Brandt, Associated Press', 'Associated Press'],
    ['By Ada Brandt | AP', 'Associated Press'],
    ['Reuters Staff', 'Reuters'],
    ['Von Ada Brandt, dpa', 'dpa'],
    ['AFP', 'AFP'],
  ])('a byline: %s', (name, outlet) => {
    const expected = expect.objectContaining({ kind: 'byline', name: outlet, strength: 'strong' });
    expect(findings({ byline: `<p class="byline">${name}</p>` })).toContainEqual(expected);
    const author = { '@type': 'Organization', name };
    expect(findings({ head: jsonLd({ ...NEWS_ARTICLE, author }) })).toContainEqual(expected);
  });

  it.each([
    [
      'Brandt writes for the Associated Press. AP writer Jonas Velde contributed.',
      'tagline',
      'Associated Press',
      'strong',
    ],
    [
      'Copyright 2026 The Associated Press. All rights reserved.',
      'copyright',
      'Associated Press',
      'strong',
    ],
    ['© 2026 AFP', 'copyright', 'AFP', 'strong'],
    ['© dpa-infocom, dpa:260318-99-1/2', 'copyright', 'dpa', 'strong'],
    ['(dpa)', 'sign-off', 'dpa', 'medium'],
    ['Quelle: dpa-AFX', 'sign-off', 'dpa', 'medium'],
    ['With inputs from PTI', 'contribution', 'PTI', 'weak'],
    [
      'AP writer Jonas Velde in Ford contributed to this report.',
      'contribution',
      'Associated Press',
      'weak',
    ],
  ])('at the end: %s', (last, kind, name, strength) => {
    expect(findings({ last })).toContainEqual(expect.objectContaining({ kind, name, strength }));
  });
});

describe('a phrase that names a source', () => {
  const post = link(COURIER, 'A bridge for Ford');
  const site = link(HOME, 'The Courier');
  it.each<[string, object]>([
    [
      `The post ${post} appeared first on ${site}.`,
      { kind: 'first-appeared', strength: 'certain', name: 'The Courier', url: COURIER },
    ],
    [
      'The post A bridge for Ford first appeared on The Courier.',
      { kind: 'first-appeared', name: 'The Courier', url: null },
    ],
    [`Der Beitrag ${post} erschien zuerst auf ${site}.`, { kind: 'first-appeared', url: COURIER }],
    [
      `L’article ${post} est apparu en premier sur ${site}.`,
      { kind: 'first-appeared', url: COURIER },
    ],
    [`La entrada ${post} se publicó primero en ${site}.`, { kind: 'first-appeared', url: COURIER }],
    [`O post ${post} apareceu primeiro em ${site}.`, { kind: 'first-appeared', url: COURIER }],
    [`L’articolo ${post} proviene da ${site}.`, { kind: 'first-appeared', url: COURIER }],
    [`Запись ${post} впервые появилась ${site}.`, { kind: 'first-appeared', url: COURIER }],
    [
      `This ${link(COURIER, 'article')} first appeared on ${site} and is republished here under a Creative Commons license.`,
      { kind: 'republished', strength: 'certain', name: 'The Courier', url: COURIER },
    ],
    [
      `This article is republished from ${link('https://theconversation.com/', 'The Conversation')} under a Creative Commons licence.`,
      { kind: 'republished', strength: 'certain', name: 'The Conversation' },
    ],
    [
      `Dieser Text wurde von ${site} unter einer Creative-Commons-Lizenz übernommen.`,
      { kind: 'republished', strength: 'certain', name: 'The Courier' },
    ],
    [
      `Este reportaje se republica desde ${site} bajo una licencia de Creative Commons.`,
      { kind: 'republished', strength: 'certain', name: 'The Courier' },
    ],
    [
      `Este texto é republicado de ${site} sob uma licença Creative Commons.`,
      { kind: 'republished', strength: 'certain', name: 'The Courier' },
    ],
    [
      `Questo testo è ripubblicato da ${site} con licenza Creative Commons.`,
      { kind: 'republished', strength: 'certain', name: 'The Courier' },
    ],
    [
      `Mit freundlicher Genehmigung von ${site} übernommen.`,
      { kind: 'republished', strength: 'strong', name: 'The Courier' },
    ],
    [
      `Reproduit avec l’aimable autorisation de ${site}.`,
      { kind: 'republished', strength: 'strong', name: 'The Courier' },
    ],
    [
      `Publicado con permiso de ${site}.`,
      { kind: 'republished', strength: 'strong', name: 'The Courier' },
    ],
    [
      `Cet article est republié à partir de ${link('https://theconversation.com/fr', 'The Conversation')} sous licence Creative Commons.`,
      { kind: 'republished', strength: 'certain', name: 'The Conversation' },
    ],
    [
      'Reprinted with permission from The Courier.',
      { kind: 'republished', strength: 'strong', name: 'The Courier' },
    ],
    [
      `This story was originally published by ${link(COURIER, 'The Courier')} and is reproduced here as part of a desk.`,
      { kind: 'originally-published', strength: 'strong', name: 'The Courier', url: COURIER },
    ],
    [
      'This story was originally produced by Grist, which covers the climate.',
      { kind: 'originally-published', name: 'Grist' },
    ],
    [
      `Dieser Artikel erschien zuerst auf ${link(COURIER, 'courier.example')}.`,
      { kind: 'originally-published', url: COURIER },
    ],
    [
      `Este artículo fue publicado originalmente en ${link(COURIER, 'El Correo')}.`,
      { kind: 'originally-published', url: COURIER },
    ],
    [
      `Este texto foi publicado originalmente em ${link(COURIER, 'O Correio')}.`,
      { kind: 'originally-published', url: COURIER },
    ],
    [
      `Cet article a été initialement publié dans ${link(COURIER, 'Le Courrier')}.`,
      { kind: 'originally-published', url: COURIER },
    ],
    [
      `Questo articolo è stato pubblicato originariamente su ${link(COURIER, 'Il Corriere')}.`,
      { kind: 'originally-published', url: COURIER },
    ],
    [
      `Этот материал впервые опубликован на ${link(COURIER, 'Курьер')}.`,
      { kind: 'originally-published', url: COURIER },
    ],
    [
      `نشر هذا التقرير لأول مرة في ${link(COURIER, 'الساعي')}.`,
      { kind: 'originally-published', url: COURIER },
    ],
    [`本文转载自 ${link(COURIER, '信使报')}`, { kind: 'originally-published', url: COURIER }],
    [
      `この記事は${link(COURIER, '飛脚新聞')}に掲載されたものです。`,
      { kind: 'originally-published', name: '飛脚新聞' },
    ],
    [
      `本記事は、${link(COURIER, '飛脚新聞')}で2031年6月8日に掲載した記事からの転載です。`,
      { kind: 'originally-published', name: '飛脚新聞' },
    ],
    ['The story was later reprinted on Wired.example.', { kind: 'reprinted-by', direction: 'to' }],
    [`Original URL: ${COURIER}`, { kind: 'original-url', strength: 'strong', url: COURIER }],
    [`Originalartikel: ${link(COURIER, 'Der Kurier')}`, { kind: 'original-url', url: COURIER }],
    [`原文链接：${COURIER}`, { kind: 'original-url', url: COURIER }],
    [`Read the ${link(COURIER, 'original article')}.`, { kind: 'original-url', url: COURIER }],
    [link(COURIER, 'Source link'), { kind: 'source-link', strength: 'strong', url: COURIER }],
    [
      `Source: ${link(COURIER, 'The Courier')}`,
      { kind: 'source', strength: 'medium', url: COURIER },
    ],
    ['Quelle: Reuters', { name: 'Reuters' }],
    [`Via ${link(COURIER, 'The Courier')}`, { kind: 'via', strength: 'medium', url: COURIER }],
    ['© Provided by The Courier', { kind: 'provider', strength: 'strong', name: 'The Courier' }],
  ])('%s', (last, expected) => {
    expect(findings({ last })).toContainEqual(expect.objectContaining(expected));
  });
});

describe('what only looks like a credit', () => {
  it.each<[string, Parts]>([
    ['a time', { last: 'First published February 1, 2016: 1:28 AM ET' }],
    ['a time without its year', { last: 'This story was originally published at 2:05 p.m.' }],
    ['a year', { last: 'The book, originally published in 1966, tells of a bridge.' }],
    [
      'a print edition',
      { last: 'Dieser Artikel erschien zuerst in der gedruckten Ausgabe vom 3. März.' },
    ],
    ['an issue', { last: 'This article originally appeared in the March issue.' }],
    [
      'what an agency has seen',
      { first: 'The bridge shook, according to video reviewed by The Associated Press.' },
    ],
    [
      'what somebody told an agency',
      {
        first:
          'The mayor told Reuters on Tuesday that the bridge was safe, a day after reports seen by Reuters.',
      },
    ],
    [
      'the credit of a picture',
      { last: '<figure><img src="a.jpg"><figcaption>The bridge. © 2026 AFP</figcaption></figure>' },
    ],
    ['the credit of a picture in a line', { last: 'The ruin of the bridge. © AFP / Arno Lund' }],
    ['pictures by an agency', { last: 'Photo: Copyright 2026 The Associated Press' }],
    [
      'the footer of every page',
      {
        footer:
          'Associated Press articles: Copyright © 2026 The Associated Press. All rights reserved.',
      },
    ],
    [
      'legal words of a publisher’s editions',
      {
        footer: 'Articles originally published on other editions of the Gazette are its copyright.',
      },
    ],
    [
      'a stock picture',
      { last: `Picture via ${link('https://unsplash.com/photos/1', 'Unsplash')}` },
    ],
    ['an account', { last: `Via ${link('https://twitter.com/courier', '@courier')}` }],
    ['a link within the site', { last: `Source: ${link('/2026/03/17/council', 'our report')}` }],
    ['its own canonical address', { head: `<link rel="canonical" href="${ADDRESS}">` }],
    [
      'its own address under another ending',
      { head: '<link rel="canonical" href="https://www.gazette.test/bridge">' },
    ],
    [
      'its own host in Punycode',
      {
        href: 'https://brückenblatt.example/a',
        head: `<link rel="canonical" href="https://${new URL('https://brückenblatt.example').hostname}/a">`,
      },
    ],
    [
      'itself as its source',
      {
        head: `<meta name="syndication-source" content="${ADDRESS}"><meta name="original-source" content="https://gazette.example/">`,
      },
    ],
    [
      'itself as its basis',
      {
        head: jsonLd({
          ...NEWS_ARTICLE,
          isBasedOn: ADDRESS,
          sourceOrganization: { name: 'Ford Gazette' },
        }),
      },
    ],
    [
      'the organisation behind a picture',
      {
        last: '<div itemscope itemtype="https://schema.org/ImageObject"><span itemprop="sourceOrganization">Lund Pictures</span></div>',
      },
    ],
    [
      'a tweet’s quotation',
      {
        last: `<blockquote cite="${COURIER}">We will cross it, said the mayor, and so we shall, whatever it takes.</blockquote>`,
      },
    ],
    [
      'an agency’s own dateline',
      {
        href: 'https://www.reuters.com/world/a',
        publisher: 'Reuters',
        first: 'FORD (Reuters) - The council agreed on Tuesday.',
      },
    ],
    [
      'an agency under its other domain',
      {
        href: 'https://apnews.com/article/a',
        publisher: 'AP News',
        head: '<link rel="canonical" href="https://www.ap.org/a">',
      },
    ],
    [
      'its own post in its own feed',
      {
        last: `The post ${link(ADDRESS, 'A bridge')} appeared first on ${link('https://gazette.example/', 'The Ford Gazette')}.`,
      },
    ],
    [
      'an archive of it',
      {
        href: 'https://web.archive.org/web/20260318000000/https://gazette.example/a',
        head: '<link rel="canonical" href="https://gazette.example/a">',
      },
    ],
    [
      'comments below',
      {
        last: '<div class="comments"><p>This article was originally published by The Courier.</p></div>',
      },
    ],
  ])('%s stays silent', (_, parts) => {
    expect(findings(parts)).toEqual([]);
  });

  it.each<[string, Parts]>([
    ['help of an agency', { last: 'With inputs from PTI' }],
    ['a page it was reprinted on', { last: 'This story was reprinted on Wired.example.' }],
    ['a source of medium strength', { last: `Source: ${link(COURIER, 'The Courier')}` }],
    [
      'two agencies of equal standing',
      { byline: '<p class="byline">Reuters</p>', last: '© 2026 AFP' },
    ],
  ])('%s is no credit', (_, parts) => {
    expect(findings(parts)).not.toEqual([]);
    expect(credit(parts)).toBeNull();
  });
});

describe('the one credit', () => {
  it('has the address that another sign gives for the same outlet', () => {
    const last = `© Provided by The Courier`;
    const head = `<link rel="canonical" href="https://thecourier.example/2026/03/bridge">`;
    expect(credit({ last, head })).toMatchObject({
      name: 'The Courier',
      url: 'https://thecourier.example/2026/03/bridge',
    });
  });

  it('is the stronger of two', () => {
    expect(
      credit({
        byline: '<p class="byline">Reuters</p>',
        last: `The post ${link(COURIER, 'A bridge')} appeared first on ${link(HOME, 'The Courier')}.`,
      }),
    ).toMatchObject({ strength: 'certain', url: COURIER });
  });
});

describe('one story of several', () => {
  it('is credited by its own lines alone', () => {
    const document = pageOf({
      head: `<link rel="canonical" href="${COURIER}">`,
      body: `<p>Aug. 7 (UPI) — ${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>Velde writes for the Associated Press.</p>`,
    });
    const [first, second, third] = document.querySelectorAll('p');
    if (!first || !second || !third) throw new Error('three paragraphs');
    const page = { href: ADDRESS, publisher: 'The Ford Gazette' };
    expect(declaredSourcesOf([first, second], page).map(({ name }) => name)).toEqual(['UPI']);
    expect(declaredSourcesOf([third], page).map(({ name }) => name)).toEqual(['Associated Press']);
  });
});

it('takes little time on a hostile page', () => {
  const words = 'This article was originally published by '.repeat(20_000);
  const body = `<main><p>${words}</p>${'<p>(((((((AP((((((( — '.repeat(3_000)}</main>`;
  const document = pageOf({ body });
  const from = performance.now();
  const page = { href: ADDRESS, publisher: null, article: null, metas: new Map(), authors: [] };
  declaredSources(document, blocksOf(document), page);
  expect(performance.now() - from).toBeLessThan(1_000);
});
