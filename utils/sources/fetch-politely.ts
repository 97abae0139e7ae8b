import { decodeText } from './decode-text';
import { webAddress } from './feed';

/** What is asked for, and under which conditions. */
export interface Request {
  readonly address: string;
  readonly accept: string;
  /** From the last answer; the host then says in a few bytes that nothing has changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly bytesLimit: number;
  /** Whether the reader lets Headwater ask this address. */
  readonly mayAsk: (address: string) => Promise<boolean>;
}

/** Why there is no document. `busy`: the host asks to be left alone for a while (429, 503). */
export type FetchFailure =
  | 'not-granted'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'busy'
  | 'gone'
  | 'not-found'
  | 'refused'
  | 'host-error';

export type Answer =
  | {
      readonly kind: 'document';
      readonly text: string;
      /** Where it was found after redirects. */
      readonly address: string;
      readonly isHtml: boolean;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** How long the answer says that it holds, ms; 0 where it says nothing. */
      readonly freshMs: number;
    }
  | { readonly kind: 'unchanged'; readonly freshMs: number }
  | {
      readonly kind: 'failed';
      readonly why: FetchFailure;
      /** How long the host asks to be left alone, ms; null where it does not say. */
      readonly retryAfterMs: number | null;
    };

/** A host that has not sent everything by then is given up. */
const TIMEOUT_MS = 15_000;
/** Nobody is believed who asks to be left alone for longer, or says that an answer holds for longer. */
const LONGEST_WAIT_MS = 7 * 86_400_000;

/**
 * Asks for one document as a guest would: without cookies and without saying where from, given up when it is too large or
 * too slow. The browser follows redirects by itself; what comes from an address that is not granted is not looked at.
 */
export async function fetchPolitely(
  request: Request,
  now: () => number,
  timeoutMs = TIMEOUT_MS,
): Promise<Answer> {
  if (!(await request.mayAsk(request.address))) return failure('not-granted');
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(request.address, {
      headers: headersOf(request),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return await answerOf(response, request, now());
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return failure(isLate || signal.aborted ? 'too-slow' : 'unreachable');
  }
}

function headersOf({ accept, etag, lastModified }: Request): Record<string, string> {
  return {
    Accept: accept,
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}

async function answerOf(response: Response, request: Request, now: number): Promise<Answer> {
  const { status, headers } = response;
  const freshMs = freshFor(headers);
  const address = webAddress(response.url, request.address);
  const leave = async (answer: Answer) => {
    await response.body?.cancel();
    return answer;
  };
  if (status === 304) return leave({ kind: 'unchanged', freshMs });
  if (!response.ok) return leave(failure(whyNot(status), waitOf(headers, now)));
  if (address === null || (response.redirected && !(await request.mayAsk(address))))
    return leave(failure('not-granted'));
  const bytes = await bytesOf(response, request.bytesLimit);
  if (bytes === null) return failure('too-large');
  const type = headers.get('content-type') ?? '';
  return {
    kind: 'document',
    text: decodeText(bytes, type),
    address,
    isHtml: /html/i.test(type),
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    freshMs,
  };
}

function whyNot(status: number): FetchFailure {
  if (status === 429 || status === 503) return 'busy';
  if (status === 410) return 'gone';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'host-error' : 'refused';
}

/** The body as it is received, after the browser has unpacked it; null once it is over the limit. */
async function bytesOf({ body }: Response, limit: number): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function freshFor(headers: Headers): number {
  const seconds = /max-age\s*=\s*"?(\d+)/i.exec(headers.get('cache-control') ?? '')?.[1];
  return Math.min(1_000 * Number(seconds ?? 0), LONGEST_WAIT_MS);
}

/** `Retry-After`, in seconds or as a date. */
function waitOf(headers: Headers, now: number): number | null {
  const stated = headers.get('retry-after')?.trim();
  if (!stated) return null;
  const wait = /^\d+$/.test(stated) ? 1_000 * Number(stated) : Date.parse(stated) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

function failure(why: FetchFailure, retryAfterMs: number | null = null): Answer {
  return { kind: 'failed', why, retryAfterMs };
}
