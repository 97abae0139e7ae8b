import { settingsFrom } from '../settings';
import { extractionFrom } from './extraction-shape';
import type { LibraryChanged, OriginAsked, SourceAsked } from './origin-protocol';
import type {
  AddressToFollow,
  FollowAsked,
  FromPage,
  FromPopup,
  PageIdentity,
  PageToken,
  PageToRead,
  Recognition,
  RefusalTakenBack,
  SettingsChanged,
  SourceRefused,
} from './protocol';
import { isFields, isText, isWebAddress, MAX_NAME, MAX_TOKEN } from './shape';

/**
 * What a message must look like to be believed. Gate and reader live in pages: a broken-into page process can send
 * anything in their name, so every field is checked and every length has a bound.
 */

const NOT_ARTICLE = new Set([
  'front-page',
  'search',
  'list',
  'shop',
  'discussion',
  'reference',
  'media',
  'not-news',
  'no-article-text',
  'not-html',
]);

/** The message a gate or reader may send, or null. */
export function fromPage(message: unknown): FromPage | null {
  if (!isFields(message)) return null;
  const { type, page, url } = message;
  if (!isText(page, MAX_TOKEN) || !isWebAddress(url)) return null;
  const identity = { page: page as PageToken, url };
  if (type === 'page-arrived') {
    const recognition = recognitionFrom(message['recognition']);
    return recognition && { type, ...identity, recognition };
  }
  if (type === 'reading-taken') {
    const extraction = extractionFrom(message['extraction']);
    return extraction && { type, ...identity, extraction };
  }
  if (type === 'marks-gone') return { type, ...identity };
  return null;
}

/** The message a page of the extension may send, or null. */
export function fromPopup(message: unknown): FromPopup | null {
  if (!isFields(message)) return null;
  const { type, tabId, site, on, onceInPrivate } = message;
  if (type === 'switch-site')
    return isText(site, MAX_NAME) && typeof on === 'boolean' ? { type, site, on } : null;
  if (typeof tabId !== 'number' || !Number.isInteger(tabId)) return null;
  if (type === 'tab-state') return { type, tabId };
  if (type === 'check') return { type, tabId, onceInPrivate: onceInPrivate === true };
  return null;
}

/** The wish to change settings, or null. */
export function settingsChangedFrom(message: unknown): SettingsChanged | null {
  if (!isFields(message)) return null;
  const { type } = message;
  const change = type === 'change-settings' ? settingsFrom(message['change']) : null;
  return change && { type: 'change-settings', change };
}

/** What the popup may ask about following the site of a tab, or null. */
export function followAskedFrom(message: unknown): FollowAsked | null {
  if (!isFields(message)) return null;
  const { type, tabId } = message;
  if (typeof tabId !== 'number' || !Number.isInteger(tabId)) return null;
  return type === 'follow-state' || type === 'follow' || type === 'unfollow'
    ? { type, tabId }
    : null;
}

/** The wish to follow an address, or null. */
export function addressToFollowFrom(message: unknown): AddressToFollow | null {
  if (!isFields(message)) return null;
  const { type, address } = message;
  return type === 'follow-address' && isWebAddress(address) ? { type, address } : null;
}

/** The popup's wish to have a named source checked, or null. */
export function sourceAskedFrom(message: unknown): SourceAsked | null {
  if (!isFields(message)) return null;
  const { type, tabId } = message;
  const isShaped = type === 'check-source' && Number.isInteger(tabId);
  return isShaped ? { type, tabId: Number(tabId) } : null;
}

/** What the reader says of a source, or that it was never said; else null. */
export function feedbackFrom(message: unknown): SourceRefused | RefusalTakenBack | null {
  if (!isFields(message)) return null;
  const { type, tabId, reading, source, said } = message;
  if (!isWebAddress(source)) return null;
  if (type === 'take-back') return isWebAddress(reading) ? { type, reading, source } : null;
  const isSaid = said === 'not-rewrite' || said === 'wrong-source';
  return type === 'refuse-source' && isSaid && typeof tabId === 'number' && Number.isInteger(tabId)
    ? { type, tabId, source, said }
    : null;
}

/** The origin page's question, or null. */
export function originAskedFrom(message: unknown): OriginAsked | null {
  if (!isFields(message)) return null;
  const { type, wish } = message;
  return type === 'origin-asked' && isText(wish, MAX_TOKEN) ? { type, wish } : null;
}

/** The library page's news, or null. */
export function libraryChangedFrom(message: unknown): LibraryChanged | null {
  return isFields(message) && message['type'] === 'library-changed' ? CHANGED : null;
}
const CHANGED: LibraryChanged = { type: 'library-changed' };

/** A fetched page that is to be read, or null. */
export function pageToReadFrom(message: unknown): PageToRead | null {
  if (!isFields(message)) return null;
  const { type, html, address, mustBeNews } = message;
  const isShaped = type === 'read-page' && typeof html === 'string' && isWebAddress(address);
  return isShaped ? { type, html, address, mustBeNews: mustBeNews === true } : null;
}

/** The gate's answer to `which-page`, or null. */
export function pageIdentityFrom(answer: unknown): PageIdentity | null {
  const arrived = isFields(answer) ? fromPage({ ...answer, type: 'page-arrived' }) : null;
  if (arrived?.type !== 'page-arrived') return null;
  const { type: _, ...identity } = arrived;
  return identity;
}

function recognitionFrom(value: unknown): Recognition | null {
  if (!isFields(value)) return null;
  if (value['article'] === true) return { article: true };
  const { reason } = value;
  if (value['article'] !== false || typeof reason !== 'string' || !NOT_ARTICLE.has(reason))
    return null;
  return { article: false, reason: reason as 'not-news' };
}
