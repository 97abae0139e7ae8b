/**
 * Reads saved news pages in a batch, with the extension's own reader.
 *
 *   npm run read-pages -- MANIFEST.jsonl > OUT
 *
 * The manifest is JSON Lines; its lines and those that come out are described in README.md ("Reading saved pages").
 */
import { dirname, resolve } from 'node:path';
import { offSite } from '../utils/article/credit';
import { type ExtractedArticle, extractArticle } from '../utils/article/extract';
import { recognize } from '../utils/article/recognize';
import { jsonLines } from './json-lines';
import { openSavedPage } from './saved-page';

const USAGE = 'usage: npm run read-pages -- MANIFEST.jsonl > OUT';
const PROGRESS_EVERY = 100;
const DAY_MS = 86_400_000;

interface PageLine {
  readonly file: string;
  readonly address: string | null;
}

async function run(manifest: string): Promise<void> {
  let read = 0;
  for await (const line of jsonLines(manifest)) {
    const page = line.ok ? pageLine(line.value) : line.error;
    if (typeof page === 'string') {
      console.error(`${manifest}:${line.number}: ${page}; line skipped`);
      continue;
    }
    const answer = await readPage(resolve(dirname(manifest), page.file), page);
    if (!process.stdout.write(`${JSON.stringify({ file: page.file, ...answer })}\n`))
      await new Promise((resume) => process.stdout.once('drain', resume));
    if (++read % PROGRESS_EVERY === 0) console.error(`read ${read}`);
  }
  console.error(`read ${read} pages`);
}

/** What a line of the manifest asks for, or what is wrong with it. */
function pageLine(value: unknown): PageLine | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { file, url, canonical }: Readonly<Record<string, unknown>> = { ...value };
  if (typeof file !== 'string' || file === '') return '"file" is missing or not a string';
  const address = [url, canonical].find(
    (one): one is string => typeof one === 'string' && /^https?:/i.test(one) && URL.canParse(one),
  );
  return { file, address: address ?? null };
}

async function readPage(path: string, { file, address }: PageLine): Promise<object> {
  try {
    const page = await openSavedPage(path, address);
    const from = performance.now();
    const answer = answerFor(page.document, page.href);
    const ms = Number((performance.now() - from).toFixed(2));
    await page.close();
    return { ...answer, ms };
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return { ...noArticle('unreadable-file'), ms: 0 };
  }
}

function answerFor(document: Document, href: string): object {
  const recognition = recognize(document, href);
  if (!recognition.article) return noArticle(recognition.reason);
  const extraction = extractArticle(document, href, Date.now(), Number.POSITIVE_INFINITY);
  return extraction.ok ? articleLine(extraction.article) : noArticle(extraction.reason);
}

function articleLine(article: ExtractedArticle): object {
  const { title, byline, publisher, lang, publishedAt, publishedFrom, text, stories } = article;
  const declared = [article, ...stories].flatMap((one) => one.declared);
  return {
    article: true,
    reason: null,
    title,
    byline,
    publisher,
    lang,
    published: publishedAt === null ? null : isoDate(publishedAt),
    publishedFrom,
    text,
    sections: stories.length,
    declared: offSite(declared, article),
  };
}

function noArticle(reason: string): object {
  return {
    article: false,
    reason,
    title: null,
    byline: null,
    publisher: null,
    lang: null,
    published: null,
    publishedFrom: null,
    text: null,
    sections: 0,
    declared: [],
  };
}

/** A day alone is kept as its noon in UTC. */
function isoDate(at: number): string {
  const iso = new Date(at).toISOString();
  return at % DAY_MS === DAY_MS / 2 ? iso.slice(0, 10) : iso;
}

const [manifest] = process.argv.slice(2);
if (manifest === undefined) {
  console.error(USAGE);
  process.exit(2);
}
await run(manifest).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
