import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

/** A saved page, opened as a document; nothing in it runs and nothing is fetched for it. */
export interface SavedPage {
  readonly document: Document;
  /** As it was saved, decoded. */
  readonly html: string;
  /** What its `location.href` would be. */
  readonly href: string;
  close(): Promise<void>;
}

const SETTINGS = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableComputedStyleRendering: true,
  disableIframePageLoading: true,
  handleDisabledFileLoadingAsSuccess: true,
} as const;
const OWN_ADDRESS =
  'link[rel~="canonical" i][href^="http" i], meta[property="og:url" i][content^="http" i]';

/**
 * Opens an HTML file, plain or gzipped. Without an address the page's own word for it is taken, else one that says nothing.
 * Throws where the file cannot be read.
 */
export async function openSavedPage(path: string, address: string | null): Promise<SavedPage> {
  const html = decoded(contentOf(path));
  const window = new Window({ url: address ?? 'https://page.invalid/', settings: SETTINGS });
  window.document.write(wellFormed(html));
  const document = window.document as unknown as Document;
  return {
    document,
    html,
    href: address ?? ownAddress(document) ?? unknownAddress(path),
    close: () => window.happyDOM.close(),
  };
}

function contentOf(path: string): Buffer {
  const content = readFileSync(path);
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** As UTF-8 where it is, whatever the page declares: what saves pages often converts them. Else as declared. */
function decoded(content: Buffer): string {
  const head = content.subarray(0, 1_024).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  for (const label of ['utf-8', declared])
    try {
      return new TextDecoder(label, { fatal: label === 'utf-8' }).decode(content);
    } catch {
      // Not in this encoding, or in one that nobody knows.
    }
  return new TextDecoder().decode(content);
}

/**
 * The page as a browser's parser understands it, written out without faults: happy-dom loses most of some pages otherwise.
 * Scripts go, but for data.
 */
function wellFormed(html: string): string {
  const document = parse(html);
  const open: DefaultTreeAdapterTypes.ParentNode[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    node.childNodes = node.childNodes.filter((child) => !isDropped(child));
    for (const child of node.childNodes) if ('childNodes' in child) open.push(child);
  }
  return serialize(document);
}

function isDropped(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  if (node.nodeName === '#comment' || node.nodeName === 'style') return true;
  if (node.nodeName !== 'script' || !('attrs' in node)) return false;
  return !node.attrs.some(({ name, value }) => name === 'type' && /json/i.test(value));
}

function ownAddress(document: Document): string | null {
  const stated = document.querySelector(OWN_ADDRESS);
  const address = stated?.getAttribute('href') ?? stated?.getAttribute('content') ?? '';
  return URL.canParse(address) ? new URL(address).href : null;
}

function unknownAddress(path: string): string {
  const name = basename(path).replace(/\.html?(\.gz)?$/i, '');
  return `https://page.invalid/read/${encodeURIComponent(name)}`;
}
