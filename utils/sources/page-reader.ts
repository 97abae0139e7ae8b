import { browser } from 'wxt/browser';
import type { Extraction } from '../article/extract';
import { readFetchedPage } from '../article/read-fetched';
import { askToRead } from '../messages/transport';

/** Takes the article from a page that was fetched. Firefox's background has a DOM; Chrome's asks a hidden page that has one. */
export async function readPage(
  html: string,
  address: string,
  mustBeNews: boolean,
): Promise<Extraction> {
  if (import.meta.env.FIREFOX) return readFetchedPage(html, address, Date.now(), mustBeNews);
  await openOffscreen();
  return (await askToRead({ html, address, mustBeNews })) ?? { ok: false, reason: 'too-slow' };
}

/** Closes the hidden page, if there is one; the next page to be read opens it again. */
export async function closeReader(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  opening = null;
  await browser.offscreen.closeDocument().catch(() => undefined);
}

let opening: Promise<void> | null = null;

function openOffscreen(): Promise<void> {
  opening ??= openUnlessOpen().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function openUnlessOpen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Takes the text from articles of the sources you follow.',
  });
}
