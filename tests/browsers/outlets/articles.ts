import { benchArticles } from '../../../scripts/benching/articles';

/** An article of an invented outlet: words drawn with the frequencies of news, so that no two have more in common than news has. */
export interface OutletArticle {
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Epoch ms. */
  readonly publishedAt: number;
  /** Epoch ms; where it has been changed since. */
  readonly changedAt?: number;
}

const HOUR_MS = 3_600_000;
/** Midnight would be taken for a day without a time. */
const PAST_THE_HOUR_MS = 20 * 60_000;
const DRAWN = await benchArticles(400, null);

/** The article of that number, by an outlet at that host; every number is another text. */
export function articleOf(host: string, number: number, isCyrillic = false): OutletArticle {
  const drawn = DRAWN[number];
  if (drawn === undefined) throw new Error(`there are ${DRAWN.length} articles only`);
  const write = isCyrillic ? inCyrillic : (text: string) => text;
  const paragraphs = drawn.text.replace(/ +/g, ' ').split('\n\n').map(write);
  return {
    url: `http://${host}/news/${number}`,
    title: paragraphs[0]?.split(' ').slice(0, 8).join(' ') ?? '',
    paragraphs,
    publishedAt:
      (Math.floor(Date.now() / HOUR_MS) - 2 - (number % 20)) * HOUR_MS + PAST_THE_HOUR_MS,
  };
}

/** The page of an article, as news sites serve them. */
export function pageOf(
  { url, title, paragraphs, publishedAt }: OutletArticle,
  publisher: string,
  charset = 'utf-8',
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    url,
    datePublished: new Date(publishedAt).toISOString(),
    publisher: { '@type': 'Organization', name: publisher },
  };
  return `<!doctype html><html lang="${charset === 'utf-8' ? 'en' : 'ru'}"><head><meta charset="${charset}">
    <title>${title}</title><link rel="canonical" href="${url}"><meta property="og:type" content="article">
    <meta property="og:site_name" content="${publisher}"><script type="application/ld+json">${JSON.stringify(data)}</script>
    </head><body><nav><a href="/">${publisher}</a></nav><article><h1>${title}</h1>${htmlOf(paragraphs)}</article></body></html>`;
}

/** Paragraphs of drawn words, that have nothing to escape. */
export function htmlOf(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абцдефгхийклмнопярстувшжьз';

function inCyrillic(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter)
    .join('');
}

/** A text of ASCII and Cyrillic letters in the encoding that Russian sites had before UTF-8. */
export function windows1251(text: string): Buffer {
  const byteOf = (code: number) => (code < 128 ? code : code - 0x350);
  return Buffer.from([...text].map((letter) => byteOf(letter.charCodeAt(0))));
}
