import type { FeedItem } from './feed';

/** Visible text from which what a feed has is the article and no summary of it; UTF-16 units. */
const LEAST_TEXT = 1_200;

/** Whether a feed has the whole of an article: long enough, and not cut off with an invitation to read on. */
export function isWholeArticle({ html }: Pick<FeedItem, 'html'>): boolean {
  const text = (html ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length >= LEAST_TEXT && !/(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*$/.test(text);
}

/** What a feed has of an article, as a page, so that the same reader takes it. It is parsed, never shown. */
export function asPage({ html, title }: Pick<FeedItem, 'html' | 'title'>): string {
  const heading = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html><meta charset="utf-8"><title>${heading}</title><article><h1>${heading}</h1>${html}</article>`;
}
