import { describe, expect, test } from 'vitest';
import { OUTLETS, readDemoArticle } from '../../scripts/demo-articles';
import { createMemoryIndex } from '../../utils/library/memory-index';
import type { Article } from '../../utils/tracing/model';
import { trace } from '../../utils/tracing/trace';
import { article } from './outlines';

let ids = 0;

/** An article of the demo, as the reader script would take it, changed where a test says so. */
function demo(name: string, changes: Partial<Omit<Article, 'id'>> = {}): Article {
  const { outlet, url, title, published, paragraphs } = readDemoArticle(name);
  return article({
    id: ++ids,
    url,
    site: OUTLETS[outlet].host,
    publisher: OUTLETS[outlet].name,
    title,
    text: paragraphs.join('\n\n'),
    publishedAt: Date.parse(published),
    ...changes,
  });
}

/** Traces an article in a library of others. */
function traced(reading: Article, ...library: readonly Article[]) {
  const index = createMemoryIndex();
  for (const one of [...library, reading]) index.add(one);
  return trace(reading, index);
}

const undated = { publishedAt: null, publishedFrom: null };

describe('an article in front of the reader', () => {
  test('that rewrites an earlier one is traced to it, with what it follows', async () => {
    const original = demo('sea-wall-inspections');
    const { verdict, source, confidence } = await traced(
      demo('sea-wall-rewrite'),
      original,
      demo('library-cat'),
    );
    expect(verdict).toBe('rewrite');
    expect(source?.article.id).toBe(original.id);
    expect(source?.order).toBe('dated');
    expect(confidence).toBeGreaterThan(0.8);
    const { verbatimShare = 0, rewordedShare = 0, newShare = 0 } = source?.evidence ?? {};
    expect(verbatimShare + rewordedShare + newShare).toBeCloseTo(1);
    expect(rewordedShare).toBeGreaterThan(verbatimShare);
  });

  test('that reprints an earlier one is a copy of it, every passage verbatim', async () => {
    const original = demo('stolen-cello');
    const { verdict, source } = await traced(demo('stolen-cello-reprint'), original);
    expect(verdict).toBe('copy');
    expect(source?.evidence.verbatimShare).toBeGreaterThan(0.95);
  });

  test('that reports the same event independently is not flagged, whichever came first', async () => {
    const [one, other] = [demo('tram-derailment'), demo('tram-independent')];
    expect((await traced(other, one)).source).toBeNull();
    expect((await traced(one, other)).verdict).toMatch(/none|related/);
  });

  test('is the original of a later rewrite', async () => {
    const rewrite = demo('sea-wall-rewrite');
    const { verdict, source, later } = await traced(demo('sea-wall-inspections'), rewrite);
    expect(verdict).toBe('original');
    expect(source).toBeNull();
    expect(later.map(({ article: { id } }) => id)).toEqual([rewrite.id]);
  });

  test('has nothing earlier in a library of other stories, nor in an empty one', async () => {
    const reading = demo('sea-wall-rewrite');
    expect((await traced(reading, demo('library-cat'), demo('stolen-cello'))).verdict).toBe('none');
    expect((await traced(reading)).candidates).toEqual([]);
  });

  test('of which half is lifted from another takes passages from it', async () => {
    const original = demo('sea-wall-inspections');
    const lifted = original.text.split('\n\n').slice(1, 9).join('\n\n');
    const own = demo('tram-derailment').text;
    const roundup = demo('tram-independent', {
      text: `${own}\n\n${lifted}`,
      url: 'http://northgatedaily.example/week',
    });
    const { verdict, source } = await traced(roundup, original);
    expect(verdict).toBe('partial');
    expect(source?.article.id).toBe(original.id);
    const matched =
      source?.evidence.passages
        .map(({ reading }) => roundup.text.slice(reading.start, reading.end))
        .join(' ') ?? '';
    expect(matched).toContain(lifted.slice(0, 80));
    expect(matched).not.toContain(own.slice(0, 80));
  });

  /** A long page of other stories with paragraphs of another article among them. */
  const weekly = (name: string, from: number, to: number) => {
    const around = [
      demo('library-cat').text,
      demo('tram-derailment').text,
      demo('stolen-cello').text,
    ];
    const lifted = demo(name).text.split('\n\n').slice(from, to).join('\n\n');
    return demo('tram-independent', {
      text: [around[0], lifted, around[1], around[2]].join('\n\n'),
      url: 'http://northgatedaily.example/the-week-in-full',
    });
  };

  test('of which a tenth is lifted from another takes passages from it', async () => {
    const original = demo('sea-wall-inspections');
    const { verdict, source } = await traced(weekly('sea-wall-inspections', 2, 6), original);
    expect(verdict).toBe('partial');
    expect(source?.article.id).toBe(original.id);
  });

  test('that is patched together of two traces each passage to its own', async () => {
    const [seaWall, cello] = [demo('sea-wall-inspections'), demo('stolen-cello')];
    const reprint = demo('stolen-cello', {
      publisher: 'Inland Post',
      url: 'http://inland.example/cello',
      publishedAt: (cello.publishedAt ?? 0) + 1,
    });
    const paragraphs = (text: string) => text.split('\n\n').slice(1, 7).join('\n\n');
    const patchwork = demo('library-cat', {
      publisher: 'The Roundup',
      publishedAt: Date.parse('2025-06-01'),
      text: [demo('library-cat').text, paragraphs(seaWall.text), paragraphs(cello.text)].join(
        '\n\n',
      ),
    });
    const { verdict, source, otherSources } = await traced(patchwork, seaWall, cello, reprint);
    expect(verdict).toBe('partial');
    const sources = [source, ...otherSources].filter((one) => one !== null);
    expect(new Set(sources.map(({ article: { id } }) => id))).toEqual(
      new Set([seaWall.id, cello.id]),
    );
    for (const { article, evidence } of sources)
      for (const { reading } of evidence.passages) {
        const words = patchwork.text.slice(reading.start, reading.end);
        expect([seaWall, cello].find(({ text }) => text.includes(words))?.id).toBe(article.id);
      }
  });

  test('of which a part tells of another event that this library knows is not flagged', async () => {
    const reading = demo('library-cat', {
      text: [
        demo('library-cat').text,
        demo('tram-independent').text,
        demo('stolen-cello').text,
      ].join('\n\n'),
    });
    expect((await traced(reading, demo('tram-derailment'))).source).toBeNull();
  });
});

describe('a source', () => {
  test('is the earliest of several that tell the same', async () => {
    const copy = demo('stolen-cello', {
      publisher: 'Inland Post',
      url: 'http://inland.example/a',
      publishedAt: Date.parse('2025-03-05'),
    });
    const original = demo('stolen-cello', {
      publisher: 'Coast Wire',
      url: 'http://coast.example/a',
      publishedAt: Date.parse('2025-03-01'),
    });
    const { source, earlier } = await traced(
      demo('stolen-cello-reprint', { publishedAt: Date.parse('2025-03-09') }),
      copy,
      original,
    );
    expect(source?.article.id).toBe(original.id);
    expect(earlier.map(({ article: { id } }) => id)).toEqual([copy.id]);
  });

  test('is never of the same publisher: that is an update', async () => {
    const first = demo('stolen-cello', {
      url: 'http://harbourcourier.example/first',
      publishedAt: Date.parse('2025-03-01'),
    });
    const update = demo('stolen-cello', {
      publishedAt: Date.parse('2025-03-02'),
      text: `${first.text}\n\nThe house will reopen the case, a spokeswoman said.`,
    });
    const { verdict, source } = await traced(update, first);
    expect(verdict).toBe('update');
    expect(source?.article.id).toBe(first.id);
  });

  test('of the same publisher that fills a template in again is no update', async () => {
    const notice = (name: string, ticker: string, days: string) =>
      `Investors who bought shares of ${name} (${ticker}) between ${days} may ask the court to make them lead plaintiff. The law offices of Pell, Vardy and Osk remind them that the period for such a motion ends soon. According to the complaint the company made false statements and left out what it knew about its business. When the truth became known, investors lost money. Whoever wants to join the class may call the offices free of charge or fill in the form on their site. A lead plaintiff acts for all members of the class and directs the litigation. No class has been certified yet, and until then nobody is represented by counsel unless they retain one.`;
    const first = demo('stolen-cello', {
      url: 'http://harbourcourier.example/notice-1',
      publishedAt: Date.parse('2025-03-01'),
      text: notice('Quellbach Marine', 'QLBM', '3 May and 9 October'),
    });
    const again = demo('stolen-cello', {
      url: 'http://harbourcourier.example/notice-2',
      publishedAt: Date.parse('2025-03-05'),
      text: notice('Torvald Seafoods', 'TVSF', '11 June and 2 November'),
    });
    expect((await traced(again, first)).verdict).not.toBe('update');
  });

  test('is never another version under the same address', async () => {
    const url = 'http://harbourcourier.example/live';
    const { verdict } = await traced(
      demo('stolen-cello', { url, publisher: 'A' }),
      demo('stolen-cello', { url, publisher: 'B', publishedAt: 1 }),
    );
    expect(verdict).toBe('none');
  });

  test.each([
    ['half-dated', {}, undated],
    ['seen', undated, undated],
  ])('is known to be earlier only as far as dates show: %s', async (order, source, reading) => {
    const original = demo('stolen-cello', { publisher: 'Coast Wire', ...source });
    const { verdict, source: found } = await traced(
      demo('stolen-cello-reprint', { seenAt: Date.now(), ...reading }),
      original,
    );
    expect(verdict).toBe('copy');
    expect(found?.order).toBe(order);
  });

  test('does not exist without an order of the two', async () => {
    const original = demo('stolen-cello', { ...undated, publisher: 'Coast Wire', seenAt: 5 });
    expect(
      (await traced(demo('stolen-cello-reprint', { ...undated, seenAt: 5 }), original)).source,
    ).toBeNull();
  });
});

describe('bad input', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['white space', ' \n\n\t'],
    ['one word a hundred thousand times', 'tide '.repeat(100_000)],
    ['one letter without end', 'a'.repeat(500_000)],
    ['lone surrogates and control characters', '\ud800\u0000\udfff\u0007 '.repeat(2000)],
    ['quotation marks only', '“"„«'.repeat(5000)],
    ['apostrophes only', "'a".repeat(100_000)],
    ['apostrophes between spaces', " 'a".repeat(100_000)],
    ['full stops only', '. '.repeat(20_000)],
    ['a language without spaces', '港は嵐のため閉鎖された。'.repeat(300)],
  ];
  test.each(hostile)('of %s is traced to nothing, quickly', async (_, text) => {
    const startedAt = performance.now();
    const { verdict } = await traced(
      article({ id: ++ids, text }),
      demo('stolen-cello'),
      demo('tram-derailment'),
    );
    expect(verdict).toBe('none');
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
