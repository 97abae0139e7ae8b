import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openSavedPage } from '../../../scripts/saved-page';
import {
  type ExtractedArticle,
  type Extraction,
  extractArticle,
} from '../../../utils/article/extract';
import { recognize } from '../../../utils/article/recognize';
import type { Recognition } from '../../../utils/messages/protocol';
import type { Browser } from '../driver/browser';
import type { Tab } from '../driver/tab';
import { until } from '../driver/until';
import type { Scene, Story } from './story';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

/** Real pages are measured on and never shipped: where they are not, this story is not told. */
export const REAL = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url));
const SAMPLE = 15;
/** One page in so many of those that a batch takes for articles. */
const STEP = 16;
/**
 * Findings must be the same to the letter. Of the text one page in six has a caption or an author's box more in one DOM than
 * in another, since they parse faulty markup differently; none has less than this of its words in common (F1).
 */
const SAME_WORDS = 0.85;

/**
 * Nothing of the page runs or loads. Its own style attributes stay: they say what is hidden, and Firefox knows nothing of them,
 * in clones either, where a policy forbids them.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What the browser's reader makes of a saved page, served at that address. */
export async function readSaved(
  { browser, site }: Scene,
  tab: Tab,
  url: string,
  html: string | Buffer,
): Promise<Heard> {
  site.serve(url, (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', POLICY);
    response.end(html);
  });
  await tab.goTo(url);
  return until(`the reading of ${url}`, () => heard(browser, url));
}

interface Expected {
  readonly url: string;
  readonly html: string;
  readonly article: ExtractedArticle;
}

/** What the browser's reader makes of real pages, compared with what a batch does. */
export const REAL_PAGES: Story = {
  title: 'fifteen real pages are read as in a batch, with the same findings',
  missing: () => (existsSync(REAL) ? null : 'the real pages are not on this machine'),
  async tell({ browser, site }) {
    await listen(browser);
    const tab = await browser.openTab('http://harbourcourier.example/');
    const differences: string[] = [];
    for (const { url, html, article } of await sample()) {
      const read = await readSaved({ browser, site }, tab, url, html);
      differences.push(...difference(url, read, article));
    }
    expect(differences).toEqual([]);
  },
};

/** Pages that a batch takes for articles, at an address that the test's server can have. */
async function sample(): Promise<readonly Expected[]> {
  const lines = readFileSync(`${REAL}manifest.jsonl`, 'utf8').trim().split('\n');
  const found: Expected[] = [];
  for (let i = 0; i < lines.length && found.length < SAMPLE; i += STEP) {
    const { file, url: address } = JSON.parse(lines[i] ?? '') as { file: string; url?: string };
    if (!address || /[?#]|\/\/[^/]*:/.test(address)) continue;
    const url = onLoopback(address);
    const page = await openSavedPage(`${REAL}${file}`, url);
    const extraction = extractArticle(page.document, url, Date.now(), Number.POSITIVE_INFINITY);
    const isArticle = recognize(page.document, url).article && extraction.ok;
    if (isArticle) found.push({ url, html: page.html, article: extraction.article });
    await page.close();
  }
  return found;
}

/** The same path on a host that the test's server has and browsers know nothing of: real ones insist on https. */
export function onLoopback(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `http://${hostname.replaceAll('.', '-')}.example${pathname}`;
}

/** Keeps what readers send, in the page of the extension that `inExtension` runs in. */
export async function listen(browser: Browser): Promise<void> {
  await browser.inExtension(() => {
    const readings: Record<string, unknown> = {};
    const isArticle = (recognition: unknown) => (recognition as { article: boolean }).article;
    Object.assign(globalThis, { readings });
    extension.runtime.onMessage.addListener((message: unknown) => {
      const { type, url = '', extraction, recognition } = message as Record<string, string>;
      if (type === 'reading-taken') readings[url] = extraction;
      else if (type === 'page-arrived' && !isArticle(recognition)) readings[url] = recognition;
    });
  });
}

/** What its reader or its gate has said of a page; null while neither has. */
function heard(browser: Browser, url: string): Promise<Heard | null> {
  return browser.inExtension((wanted) => {
    const { readings } = globalThis as unknown as { readings: Record<string, Heard> };
    return readings[wanted] ?? null;
  }, url);
}

/** A reading, the reason why there is none, or the reason why the page is no article. */
type Heard = Extraction | Exclude<Recognition, { article: true }>;

function difference(url: string, told: Heard, batch: ExtractedArticle): string[] {
  if (!('ok' in told && told.ok)) return [`${url}: ${told.reason} in the browser`];
  const read = told.article;
  const known = ({ text: _, stories, ...rest }: ExtractedArticle) => ({
    ...rest,
    stories: stories.map(({ title, declared }) => ({ title, declared })),
  });
  const differences: string[] = [];
  const [one, other] = [JSON.stringify(known(read)), JSON.stringify(known(batch))];
  if (one !== other) differences.push(`${url}: ${one} in the browser, ${other} in a batch`);
  const share = sharedWords(read.text, batch.text);
  if (share < SAME_WORDS) differences.push(`${url}: ${share} of the words are the same`);
  return differences;
}

/** F1 of the words of two texts. */
function sharedWords(a: string, b: string): number {
  const counts = new Map<string, number>();
  const [one, other] = [a.split(/\s+/), b.split(/\s+/)];
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
