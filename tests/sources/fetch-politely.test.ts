import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchPolitely, type Request } from '../../utils/sources/fetch-politely';

const NOW = Date.UTC(2026, 7, 3, 9);
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function host(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`, asked };
}

function ask(address: string, changes: Partial<Request> = {}, timeoutMs?: number) {
  const mayAsk = async () => true;
  const request = {
    address,
    accept: 'application/rss+xml',
    bytesLimit: 1_000_000,
    mayAsk,
    ...changes,
  };
  return fetchPolitely(request, () => NOW, timeoutMs);
}

describe('a document', () => {
  test('is unpacked and decoded, with what the answer says of its age', async () => {
    const { address } = await host((_, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/rss+xml; charset=windows-1251',
          'content-encoding': 'gzip',
          etag: '"a1"',
          'last-modified': 'Sat, 01 Aug 2026 10:00:00 GMT',
          'cache-control': 'public, max-age=900',
        })
        .end(gzipSync(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]))),
    );
    expect(await ask(address)).toEqual({
      kind: 'document',
      text: 'Привет',
      address,
      isHtml: false,
      etag: '"a1"',
      lastModified: 'Sat, 01 Aug 2026 10:00:00 GMT',
      freshMs: 900_000,
    });
  });

  test('is asked for under the conditions of the last answer', async () => {
    const { address, asked } = await host((_, response) => response.writeHead(304).end());
    const lastModified = 'Sat, 01 Aug 2026 10:00:00 GMT';
    expect(await ask(address, { etag: '"a1"', lastModified })).toEqual({
      kind: 'unchanged',
      freshMs: 0,
    });
    expect(asked[0]?.headers).toMatchObject({
      'if-none-match': '"a1"',
      'if-modified-since': lastModified,
      accept: 'application/rss+xml',
    });
    expect(asked[0]?.headers.cookie).toBeUndefined();
    expect(asked[0]?.headers.referer).toBeUndefined();
  });

  test('is followed to where it went, if that may be asked', async () => {
    const there = await host((_, response) => response.end('moved'));
    const here = await host((_, response) =>
      response.writeHead(301, { location: there.address }).end(),
    );
    expect(await ask(here.address)).toMatchObject({
      kind: 'document',
      text: 'moved',
      address: there.address,
    });
    const mayAsk = async (address: string) => address === here.address;
    expect(await ask(here.address, { mayAsk })).toMatchObject({
      kind: 'failed',
      why: 'not-granted',
    });
  });
});

describe('there is none', () => {
  test('where nobody may ask: nothing is sent', async () => {
    const { address, asked } = await host((_, response) => response.end());
    expect(await ask(address, { mayAsk: async () => false })).toMatchObject({ why: 'not-granted' });
    expect(asked).toEqual([]);
  });

  test.each([
    [429, { 'retry-after': '120' }, 'busy', 120_000],
    [503, { 'retry-after': new Date(NOW + 60_000).toUTCString() }, 'busy', 60_000],
    [503, { 'retry-after': 'later' }, 'busy', null],
    [429, { 'retry-after': '99999999999' }, 'busy', 7 * 86_400_000],
    [500, {}, 'host-error', null],
    [404, {}, 'not-found', null],
    [410, {}, 'gone', null],
    [403, {}, 'refused', null],
  ] as const)('where the host answers %i %o', async (status, headers, why, retryAfterMs) => {
    const { address } = await host((_, response) => response.writeHead(status, headers).end());
    expect(await ask(address)).toEqual({ kind: 'failed', why, retryAfterMs });
  });

  test('where it hangs before or after it began', async () => {
    const silent = await host(() => {});
    expect(await ask(silent.address, {}, 150)).toMatchObject({ why: 'too-slow' });
    const begun = await host((_, response) => void response.writeHead(200).write('<rss>'));
    expect(await ask(begun.address, {}, 150)).toMatchObject({ why: 'too-slow' });
  });

  test('where it is too large: the rest is not even received', async () => {
    let sent = 0;
    const { address } = await host((_, response) => {
      const chunk = Buffer.alloc(65_536, 'x');
      const more = () => {
        while (sent < 50 * 2 ** 20) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    expect(await ask(address)).toMatchObject({ why: 'too-large' });
    expect(sent).toBeLessThan(25 * 2 ** 20);
  });

  test('where nobody listens', async () => {
    expect(await ask('http://127.0.0.1:9/feed')).toMatchObject({ why: 'unreachable' });
  });
});
