import { describe, expect, test } from 'vitest';
import { storiesOf } from '../../utils/article/stories';
import { blocksOf } from '../../utils/article/story-blocks';
import type { StructuredNode } from '../../utils/article/structured-data';
import { ADDRESS, PARAGRAPHS, pageOf, report } from './pages';

const NOW = Date.UTC(2026, 2, 20);

/** Text of a story: three paragraphs, different for each. */
const text = (n: number) =>
  `<p>${PARAGRAPHS[n % 6]} This is what story ${n} adds to it for good measure.</p>
   <p>${PARAGRAPHS[(n + 3) % 6]} The ${n} councillors said so, and nobody in the hall had anything to add to that, but for the clerk.</p>
   <p>Those of story ${n} went home by the ferry, which on that evening left a quarter of an hour late.</p>`;

function cut(body: string, article: StructuredNode | null = null, title = 'River news') {
  const document = pageOf({ body });
  return storiesOf({ document, href: ADDRESS, title }, blocksOf(document), article, NOW);
}

describe('a page of several stories', () => {
  test('is cut after each link to a source, with its title and that address', () => {
    const aggregated = (n: number) => `<p>Story ${n} of the upper river</p><p>7</p>${text(n)}
      <p><a href="https://outlet-${n}.example/river">Source link</a></p>`;
    const stories = cut(
      `<h1>River news</h1>${[1, 2, 3].map(aggregated).join('')}<p>Leave a comment</p>`,
    );
    expect(stories.map(({ title, url }) => [title, url])).toEqual([
      ['Story 1 of the upper river', 'https://outlet-1.example/river'],
      ['Story 2 of the upper river', 'https://outlet-2.example/river'],
      ['Story 3 of the upper river', 'https://outlet-3.example/river'],
    ]);
    expect(stories[1]?.text).toContain('story 2 adds');
    expect(stories[1]?.text).not.toMatch(/story [13] adds|Source link|comment/);
  });

  test('is cut at links that stand between paragraphs, too', () => {
    const aggregated = (n: number) =>
      `<h2>Story ${n} of the river</h2>${text(n)}<a href="https://o.example/${n}">Read the full story</a>`;
    expect(cut(`<div>${aggregated(1)}${aggregated(2)}</div>`).map(({ title }) => title)).toEqual([
      'Story 1 of the river',
      'Story 2 of the river',
    ]);
  });

  test('is cut at headlines that lead to addresses of their own', () => {
    const item = (n: number) =>
      `<h2><a href="/2026/03/1${n}/item">Item ${n} of the river</a></h2>${text(n)}`;
    const stories = cut(`<main><h1>River news</h1>${[1, 2, 3].map(item).join('')}</main>`);
    expect(stories.map(({ title }) => title)).toEqual(
      [1, 2, 3].map((n) => `Item ${n} of the river`),
    );
    expect(stories[2]?.url).toBe('https://gazette.example/2026/03/13/item');
  });

  test('is cut at articles side by side, each with its time', () => {
    const post = (n: number) =>
      `<article><h2>Post ${n} from the hall</h2><time datetime="2026-03-18T0${n}:00:00Z">early</time>${text(n)}</article>`;
    const stories = cut(
      `<main>${post(1)}${post(2)}${post(3)}</main><div><p>Not theirs at all, but long enough to be a paragraph.</p></div>`,
    );
    expect(stories.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Post 1 from the hall', Date.UTC(2026, 2, 18, 1)],
      ['Post 2 from the hall', Date.UTC(2026, 2, 18, 2)],
      ['Post 3 from the hall', Date.UTC(2026, 2, 18, 3)],
    ]);
    expect(stories[2]?.text).not.toContain('Not theirs');
  });

  test('that is a live blog is cut as its structured data says', () => {
    const liveBlogUpdate = [1, 2, 3].map((n) => ({
      '@type': 'BlogPosting',
      headline: n === 3 ? undefined : `Update ${n}`,
      articleBody: text(n),
      datePublished: `2026-03-18T0${n}:00:00Z`,
      url: `${ADDRESS}#update-${n}`,
    }));
    const stories = cut(report(), { '@type': 'LiveBlogPosting', liveBlogUpdate });
    expect(stories).toHaveLength(3);
    expect(stories[0]).toMatchObject({
      title: 'Update 1',
      url: `${ADDRESS}#update-1`,
      publishedAt: Date.UTC(2026, 2, 18, 1),
    });
    expect(stories[2]?.title).toMatch(/^The bridge is to cost .*…$/);
    expect(stories[0]?.text).not.toContain('<p>');
  });
});

describe('a page of one story', () => {
  const headed = (heading: (n: number) => string) =>
    cut(
      `<article><h1>River news</h1>${[1, 2, 3, 4].map((n) => heading(n) + text(n)).join('')}</article>`,
    );

  test.each<[string, () => readonly unknown[]]>([
    ['as usual', () => cut(report())],
    ['with subheadings', () => headed((n) => `<h2>Part ${n}</h2>`)],
    [
      'with subheadings that can be linked to',
      () => headed((n) => `<h2><a href="#part-${n}">Part ${n}</a></h2>`),
    ],
    ['in sections', () => headed((n) => `</section><section><h2>Part ${n}</h2>`)],
    [
      'that names one source',
      () => cut(`${report()}<p><a href="https://o.example/">Source link</a></p>`),
    ],
    [
      'with sources under its tables',
      () =>
        cut(
          `<h1>River news</h1>${[1, 2, 3].map((n) => `${text(n)}<p>Source: Harbour office</p>`).join('')}`,
        ),
    ],
    [
      'with parts that can be edited',
      () =>
        headed(
          (n) => `<h2>History, part ${n} <a href="/2026/03/edit-the-part-${n}">[edit]</a></h2>`,
        ),
    ],
    [
      'with things to buy',
      () =>
        headed(
          (n) =>
            `<h2><a href="https://shop.example/product/${n}">A fine lamp, number ${n}</a></h2>`,
        ),
    ],
    [
      'with others to read under it',
      () =>
        cut(
          [0, 1, 2]
            .map(
              (n) =>
                `<article><h2>${n === 0 ? 'River news' : `Another story, number ${n}`}</h2>${text(n)}</article>`,
            )
            .join(''),
        ),
    ],
    [
      'with teasers of others under it',
      () =>
        cut(
          `${report(PARAGRAPHS.concat(PARAGRAPHS.map((words) => `${words} Again.`)))}<div>${[
            1, 2, 3,
          ]
            .map(
              (n) =>
                `<article><h3><a href="/t/${n}">Teaser ${n}</a></h3><p>${PARAGRAPHS[n]}</p></article>`,
            )
            .join('')}</div>`,
        ),
    ],
    [
      'with comments',
      () =>
        cut(
          `${report()}<div class="comments">${[1, 2, 3].map((n) => `<article><h4>Reader ${n}</h4><time datetime="2026-03-18">now</time>${text(n)}</article>`).join('')}</div>`,
        ),
    ],
    [
      'that is no live blog but calls itself one',
      () => cut(report(), { liveBlogUpdate: [{ articleBody: 7 }, null] }),
    ],
  ])('%s is not cut', (_, stories) => {
    expect(stories()).toEqual([]);
  });
});
