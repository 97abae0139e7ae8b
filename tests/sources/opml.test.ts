import { describe, expect, it } from 'vitest';
import { feedsOfOpml, opmlOfFeeds } from '../../utils/sources/opml';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

describe('a list of feeds as a file', () => {
  it('comes back as it was written', () => {
    const feeds = [
      { title: 'Shoal & <Wire>', address: 'https://shoalwire.example/rss?a=1&b=2' },
      { title: 'Портовый вестник', address: 'https://port.example/feed' },
    ];
    expect(feedsOfOpml(opmlOfFeeds(feeds))).toEqual(feeds);
  });

  it('is read out of folders, each feed once', () => {
    const feed = '<outline text="Shoal Wire" type="rss" xmlUrl="https://shoalwire.example/rss"/>';
    const found = feedsOfOpml(
      opml(`<outline text="News">${feed}<outline text="More">${feed}</outline></outline>${feed}`),
    );
    expect(found).toEqual([{ title: 'Shoal Wire', address: 'https://shoalwire.example/rss' }]);
  });

  it('has no address that may not be asked, and a name for what has none', () => {
    const found = feedsOfOpml(
      opml(
        '<outline text="a" xmlUrl="javascript:alert(1)"/><outline text="b" xmlUrl="file:///etc/passwd"/><outline text="" xmlUrl="https://quay.example/rss"/>',
      ),
    );
    expect(found).toEqual([{ title: 'quay.example', address: 'https://quay.example/rss' }]);
  });

  it.each(['', 'no file of feeds', '{"a": 1}', '<html><body>Hello</body></html>'])(
    'is none where it is something else: %j',
    (text) => {
      expect(feedsOfOpml(text) ?? []).toEqual([]);
    },
  );

  it('expands no entity, and ends somewhere', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE o [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><opml version="2.0"><body><outline text="&b;" xmlUrl="https://quay.example/rss"/></body></opml>`;
    expect((feedsOfOpml(bomb) ?? []).every(({ title }) => title.length < 100)).toBe(true);
    const many = Array.from(
      { length: 2_500 },
      (_, i) => `<outline text="${i}" xmlUrl="https://quay.example/${i}"/>`,
    );
    expect(feedsOfOpml(opml(many.join('')))).toHaveLength(2_000);
  });
});
