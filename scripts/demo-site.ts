import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onEnd } from './clean-up';
import { OUTLETS, type OutletName, readDemoArticles } from './demo-articles';
import { articlePage, feedOf, frontPage, singlePageApp } from './demo-pages';

/** Writes one answer; it may take its time. */
type Answer = (response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

/** A request as it came, without its query. */
export interface Asked {
  readonly address: string;
  readonly headers: IncomingMessage['headers'];
  /** Requests to the same host that had not been answered when it came. */
  readonly others: number;
}

export interface DemoSite {
  readonly port: number;
  /** Every request so far, the first one first. */
  readonly asked: readonly Asked[];
  /** What the demo itself serves at an address. */
  page(url: string): string | Answer;
  /** Serves a page at an address of any host; a string is HTML. */
  serve(url: string, answer: string | Answer): void;
  close(): Promise<void>;
}

/**
 * The demo's outlets on loopback, told apart by the host asked for, so that one port serves them all; the browser maps
 * every host to it. Answers 404 for what it does not have.
 */
export async function startDemoSite(): Promise<DemoSite> {
  const pages = demoPages();
  const asked: Asked[] = [];
  const open = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const address = `http://${url.host}${url.pathname}`;
    const others = open.get(url.host) ?? 0;
    asked.push({ address, headers: request.headers, others });
    open.set(url.host, others + 1);
    response.once('close', () => open.set(url.host, (open.get(url.host) ?? 1) - 1));
    const answer = pages.get(address) ?? pages.get(address.replace(/\/app\/.*/, '/app/'));
    if (answer === undefined)
      response.writeHead(404, HTML).end('<!doctype html><title>Not found</title>');
    else if (typeof answer === 'string') response.writeHead(200, HTML).end(answer);
    else answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = onEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    page: (url) => demoPages().get(url) ?? '',
    serve: (url, answer) => void pages.set(url, answer),
    close: async () => close(),
  };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function demoPages(): Map<string, string | Answer> {
  const articles = readDemoArticles();
  const pages = new Map<string, string | Answer>();
  for (const outlet of Object.keys(OUTLETS) as OutletName[]) {
    const own = articles.filter((article) => article.outlet === outlet);
    const home = `http://${OUTLETS[outlet].host}/`;
    pages.set(home, frontPage(outlet, own));
    const feed = feedOf(outlet, own);
    pages.set(`${home}feed.xml`, (response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(feed);
    });
    pages.set(`${home}app/`, singlePageApp(outlet, own));
    for (const article of own) {
      const others = own.filter((other) => other !== article);
      pages.set(article.url, articlePage(article, others));
    }
  }
  return pages;
}
