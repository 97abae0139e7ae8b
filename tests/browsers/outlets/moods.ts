import type { DemoSite } from '../../../scripts/demo-site';

/** How a host can answer instead of with what it was asked for. */
type Mood = Parameters<DemoSite['serve']>[1];

/** Somewhere else. */
export const movedTo =
  (location: string): Mood =>
  (response) =>
    void response.writeHead(301, { location }).end();

/** Not now, and not for so many seconds. */
export const busyFor =
  (seconds: number): Mood =>
  (response) =>
    void response.writeHead(429, { 'retry-after': String(seconds) }).end('Slow down');

export const broken: Mood = (response) => void response.writeHead(500).end('Oops');

/** Begins to answer, and never ends. */
export const hanging: Mood = (response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).write('<?xml version="1.0"?>');
};

/** A feed of fifty megabytes. */
export const flooding: Mood = (response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.write('<?xml version="1.0"?><rss version="2.0"><channel><title>');
  const megabyte = 'flood '.repeat(2 ** 20 / 6);
  let left = 50;
  const write = () => {
    while (left-- > 0) if (!response.write(megabyte)) return void response.once('drain', write);
    response.end('</title></channel></rss>');
  };
  write();
};

/** Ten entities that each stand for ten of the one before: a gigabyte, for whoever expands them. */
export const exploding: Mood = (response) => {
  const entities = Array.from(
    { length: 10 },
    (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
  );
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.end(
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">${entities.join('')}]><rss version="2.0"><channel><title>&e10;</title></channel></rss>`,
  );
};

/** A feed of so many items of which none leads to an article. */
export const endless =
  (host: string, items: number): Mood =>
  (response) => {
    const all = Array.from(
      { length: items },
      (_, i) => `<item><title>Item ${i}</title><link>http://${host}/item/${i}</link></item>`,
    );
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Everything</title>${all.join('')}</channel></rss>`,
    );
  };
