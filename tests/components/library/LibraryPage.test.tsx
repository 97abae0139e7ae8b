// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE_ROWS } from '../../../components/library/ArticleList';
import { STARTER_KINDS } from '../../../components/library/FollowAddress';
import { LibraryPage } from '../../../components/library/LibraryPage';
import { EVERYTHING, matching, type Wanted } from '../../../components/library/search';
import type { Followed, Shown, Transfer } from '../../../components/library/shown';
import type { ListedArticle } from '../../../utils/library/listing';
import type { ImportId, SourceId, SourceRow } from '../../../utils/library/rows';
import starters from '../../../utils/sources/data/starter-sources.json';
import type { ArticleId } from '../../../utils/tracing/model';

const NOW = Date.UTC(2026, 7, 3, 9);
const MINUTE_MS = 60_000;
const STARTERS = [
  {
    kind: 'agencies',
    name: 'Shoal Wire',
    feed: 'https://shoalwire.example/rss',
    lang: 'en',
    country: 'IE',
  },
  {
    kind: 'official',
    name: 'Harbour Office',
    feed: 'https://harbour.example/rss',
    lang: 'en',
    country: 'IE',
  },
];
const actions = {
  onWanted: vi.fn(),
  onPage: vi.fn(),
  onOpen: vi.fn(),
  onRemove: vi.fn(),
  onUndo: vi.fn(),
  onRemoveAll: vi.fn(),
  onPause: vi.fn(),
  onUnfollow: vi.fn(),
  onFollow: vi.fn(),
  onSaveList: vi.fn(),
  onReadList: vi.fn(),
  onFollowList: vi.fn(),
  onTakeBack: vi.fn(),
  onWithTexts: vi.fn(),
  onSaveFeedback: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onCancel: vi.fn(),
};
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function article(id: number, changes: Partial<ListedArticle> = {}): ListedArticle {
  return {
    id: id as ArticleId,
    address: `https://harbourcourier.example/${id}`,
    title: `Report ${id}`,
    publisher: 'The Harbour Courier',
    site: 'harbourcourier.example',
    lang: 'en',
    publishedAt: NOW - 30 * MINUTE_MS,
    publishedFrom: 'json-ld',
    firstSeenAt: NOW,
    broughtBy: null,
    verdict: null,
    source: null,
    ...changes,
  };
}

function source(changes: Partial<SourceRow> = {}): SourceRow {
  return {
    id: 1 as SourceId,
    address: 'https://harbourcourier.example/feed.xml',
    title: 'The Harbour Courier',
    site: 'harbourcourier.example',
    isPaused: false,
    addedAt: NOW,
    nextFetchAt: NOW + 20 * MINUTE_MS,
    paceMs: 60 * MINUTE_MS,
    fetchedAt: NOW - 40 * MINUTE_MS,
    etag: null,
    lastModified: null,
    failures: 0,
    lastFailure: null,
    spent: { day: 0, requests: 0 },
    named: [],
    brought: 12,
    ...changes,
  };
}

const holding = (articles: readonly ListedArticle[], more: Partial<Shown> = {}): Shown => ({
  articles,
  sources: [],
  feedback: [],
  versions: new Map(),
  texts: new Map(),
  bytes: 48 * 2 ** 20,
  ...more,
});

function show(
  library: Parameters<typeof LibraryPage>[0]['library'],
  props: {
    wanted?: Partial<Wanted>;
    page?: number;
    undoable?: number;
    transfer?: Transfer;
    followed?: Followed;
    feedList?: Parameters<typeof LibraryPage>[0]['feedList'];
  } = {},
) {
  const nothing = {
    transfer: null,
    followed: null,
    feedList: null,
    starters: STARTERS,
    withTexts: false,
  };
  const wanted = { ...EVERYTHING, ...props.wanted };
  const shown = { page: 0, undoable: 0, ...nothing, ...props, wanted };
  act(() => render(<LibraryPage library={library} now={NOW} {...shown} {...actions} />, root));
}

function press(label: string) {
  const buttons = [...root.querySelectorAll('button')];
  const button = buttons.find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  expect(button, label).toBeDefined();
  act(() => button?.click());
}

const says = () => root.textContent ?? '';

describe('the library page', () => {
  test('shows the older texts of an article as text, with when each was last seen', () => {
    const texts = [
      { title: 'Now', text: 'One.\n\nTwo.', lastSeenAt: NOW },
      { title: 'Before', text: '<b>Three.</b>', lastSeenAt: NOW - 60 * MINUTE_MS },
    ];
    const only = article(1);
    const versions = new Map([[only.id, 1]]);
    show(holding([only], { versions }));
    const fold = root.querySelector<HTMLDetailsElement>('details.kept');
    if (!fold) throw new Error('there is nothing to unfold');
    act(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(actions.onOpen).toHaveBeenCalledWith(only);
    show(holding([only], { versions, texts: new Map([[only.id, texts]]) }));
    const older = [...fold.querySelectorAll('details')].at(1);
    expect(older?.textContent).toMatch(/As it was until 3 August.*Before/);
    act(() => {
      if (older) older.open = true;
      older?.dispatchEvent(new Event('toggle'));
    });
    expect(older?.querySelector('.kept-text')?.textContent).toBe('<b>Three.</b>');
    older
      ?.querySelector('.kept-text')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    expect(actions.onRemove).not.toHaveBeenCalled();
  });

  test('says when it is opening, cannot be opened, and holds nothing', () => {
    show(null);
    expect(root.querySelector('header a')?.getAttribute('href')).toBe('/options.html');
    expect(says()).toContain('Opening the library…');
    show('newer');
    expect(says()).toContain('Nothing has been touched; update the extension.');
    show(holding([]));
    expect(says()).toContain('Nothing is stored yet');
    expect(root.querySelector('input[type=search]')).toBeNull();
  });

  test('lists what is stored: where it is, when it is from, how it came', () => {
    const versions = new Map([[1 as ArticleId, 2]]);
    show(
      holding(
        [
          article(1),
          article(2, { publishedAt: null, publishedFrom: null, broughtBy: 1 as SourceId }),
          article(3, { broughtBy: 9 as SourceId }),
        ],
        { versions, sources: [source({ id: 1 as SourceId, title: 'Shoal Wire' })] },
      ),
    );
    expect(says()).toContain('3 articles stored · 48 MB on disk');
    const [first, second, third] = [...root.querySelectorAll('.articles li')];
    expect(first?.querySelector('a')?.href).toBe('https://harbourcourier.example/1');
    expect(first?.textContent).toMatch(
      /3 August.*here since 3 August.*read by you2 older texts kept/,
    );
    expect(second?.textContent).toMatch(/no date given.*from Shoal Wire/);
    expect(third?.textContent).toContain('from a site you followed');
  });

  test('says what each was traced to, as far as that is stored', () => {
    const wire = article(1, { title: 'Ferry to stop', verdict: 'original' });
    show(
      holding([
        wire,
        article(2, { verdict: 'rewrite', source: wire }),
        article(3, { verdict: 'copy', source: null }),
        article(4, { verdict: 'partial', source: { address: 'data:x', title: 'No way' } }),
      ]),
    );
    const findings = [...root.querySelectorAll('.articles li')].map((row) =>
      row.querySelector('.finding'),
    );
    expect(findings.map((finding) => finding?.textContent)).toEqual([
      undefined,
      'Rewrite of Ferry to stop',
      'Same text as an earlier report',
      'Takes passages from an earlier report',
    ]);
    expect(findings[1]?.querySelector('a')?.href).toBe(wire.address);
  });

  test('lets the reader choose what is listed', () => {
    show(holding([article(1)], { sources: [source({ id: 7 as SourceId, title: 'Shoal Wire' })] }));
    const choose = (name: string, value: string) => {
      const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
      if (!select) throw new Error(`no choice ${name}`);
      select.value = value;
      act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
      return actions.onWanted.mock.lastCall?.[0];
    };
    expect(choose('How they came', '7')).toEqual({ ...EVERYTHING, cameBy: 7 });
    expect(choose('What they are', 'derived')).toEqual({ ...EVERYTHING, found: 'derived' });
    expect(choose('When published', 'week')).toEqual({ ...EVERYTHING, age: 'week' });
    expect(choose('Order', 'title')).toEqual({ ...EVERYTHING, order: 'title' });
    show(holding([article(1)]), { wanted: { found: 'related' } });
    expect(says()).toContain('Nothing stored is like that.');
    press('Show everything');
    expect(actions.onWanted).toHaveBeenLastCalledWith(EVERYTHING);
  });

  test('is walked through by arrows, and a key deletes', () => {
    show(holding([article(1), article(2), article(3)]));
    const links = [...root.querySelectorAll<HTMLElement>('.articles a')];
    const key = (name: string) =>
      act(
        () =>
          void document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true }),
          ),
      );
    const at = () => links.indexOf(document.activeElement as HTMLElement);
    links[0]?.focus();
    for (const [name, place] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['Home', 0],
    ] as const) {
      key(name);
      expect(at(), name).toBe(place);
    }
    key('Delete');
    expect(actions.onRemove).toHaveBeenCalledExactlyOnceWith(1);
    expect(at()).toBe(1);
  });

  test('links to nothing but web addresses, and shows titles as they run', () => {
    show(holding([article(1, { address: 'javascript:alert(1)', title: 'تقرير', lang: 'ar' })]));
    expect(root.querySelector('main a')).toBeNull();
    expect(root.querySelector('.headline')?.getAttribute('dir')).toBe('auto');
  });

  test('turns pages, and never shows one that is not there', () => {
    const articles = Array.from({ length: 2 * PAGE_ROWS + 1 }, (_, i) => article(i + 1));
    show(holding(articles), { page: 1 });
    expect(root.querySelectorAll('.articles li')).toHaveLength(PAGE_ROWS);
    press('Older');
    press('Newer');
    expect(actions.onPage.mock.calls).toEqual([[2], [0]]);
    show(holding(articles), { page: 9 });
    expect(says()).toContain('Page 3 of 3');
    expect(root.querySelectorAll('.articles li')).toHaveLength(1);
  });

  test('deletes one, and puts it back', () => {
    show(holding([article(1), article(2)]), { undoable: 1 });
    press('Delete “Report 2”');
    expect(actions.onRemove).toHaveBeenCalledExactlyOnceWith(2);
    expect(says()).toContain('1 article deleted.');
    press('Undo');
    expect(actions.onUndo).toHaveBeenCalledOnce();
  });

  test('keeps the keyboard in the list after deleting', () => {
    show(holding([article(1), article(2)]));
    press('Delete “Report 1”');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete “Report 2”');
  });

  test('deletes what was found only after asking again', () => {
    show(holding([article(1), article(2), article(3, { title: 'A cat' })]), {
      wanted: { words: 'report' },
    });
    press('Delete these 2…');
    expect(says()).toContain('Delete 2 articles? You can undo this as long as this page is open.');
    press('Keep');
    expect(actions.onRemoveAll).not.toHaveBeenCalled();
    press('Delete these 2…');
    press('Delete');
    expect(actions.onRemoveAll).toHaveBeenCalledExactlyOnceWith([1, 2]);
  });

  test('shows how each source is doing, and lets it rest or go', () => {
    const sources = [
      source(),
      source({ id: 2 as SourceId, title: 'Northgate', lastFailure: 'busy', failures: 2 }),
      source({ id: 3 as SourceId, title: 'Brine', isPaused: true }),
    ];
    show(holding([], { sources }));
    expect(says()).toContain('12 articles so far. Last asked 40 minutes ago.');
    expect(says()).toContain(
      'The site asked to be left alone for a while. It is asked again in 20 minutes.',
    );
    expect(says()).toContain('Paused. 12 articles so far.');
    press('Pause: Northgate');
    press('Go on: Brine');
    press('Stop following: The Harbour Courier');
    expect(actions.onPause.mock.calls).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(actions.onUnfollow).toHaveBeenCalledExactlyOnceWith(1);
  });
});

describe('following by address', () => {
  test('takes an address, or one of a list to begin with', () => {
    show(holding([]));
    const input = root.querySelector<HTMLInputElement>('input[type=url]');
    act(() => {
      if (input) input.value = ' https://brine.example/ ';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => root.querySelector('form')?.requestSubmit());
    press('Follow Shoal Wire');
    expect(actions.onFollow.mock.calls).toEqual([
      ['https://brine.example/'],
      ['https://shoalwire.example/rss'],
    ]);
  });

  test('knows every kind of source to begin with', () => {
    const kinds = starters.sources.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !(kind in STARTER_KINDS))).toEqual([]);
  });

  test('leaves out what is followed, and says what became of it', () => {
    show(holding([], { sources: [source({ address: 'https://harbour.example/rss' })] }));
    expect(says()).not.toContain('Harbour Office');
    const address = 'https://brine.example/';
    show(holding([]), { followed: { address, state: 'looking' } });
    expect(root.querySelector<HTMLButtonElement>('form button')?.disabled).toBe(true);
    show(holding([]), { followed: { address, state: 'no-feed' } });
    expect(says()).toContain('No feed was found at https://brine.example/; it may have moved.');
  });
});

describe('the library as a file', () => {
  const row = {
    id: 1 as ImportId,
    name: 'old.jsonl.gz',
    bytes: 1_000,
    offset: 250,
    lines: 12,
    added: 1_200,
    known: 3,
    badCount: 102,
    bad: [7, 9],
  };

  test('is written, and says how far it is', () => {
    show(holding([]));
    expect(root.querySelector<HTMLButtonElement>('div.choice button')?.disabled).toBe(true);
    show(holding([article(1)]));
    press('Export everything');
    expect(actions.onExport).toHaveBeenCalledOnce();
    show(holding([article(1)]), { transfer: { kind: 'exporting', done: 50, all: 200 } });
    expect(root.querySelector('progress')?.value).toBe(0.25);
    press('Cancel');
    expect(actions.onCancel).toHaveBeenCalledOnce();
  });

  test('is taken in, and says what became of it', () => {
    show(holding([]), { transfer: { kind: 'copying', name: 'old.jsonl.gz' } });
    expect(says()).toContain('Copying old.jsonl.gz: keep this page open.');
    show(holding([]), { transfer: { kind: 'importing', import: row } });
    expect(root.querySelector('progress')?.value).toBe(0.25);
    show(holding([]), { transfer: { kind: 'imported', import: row } });
    expect(says()).toContain(
      'old.jsonl.gz: 1,200 articles added. 3 were here already. Lines 7, 9 and 100 more could not be read.',
    );
    expect(says()).not.toContain('Cancel');
    show(holding([]), { transfer: { kind: 'imported', import: { ...row, corrections: 2 } } });
    expect(says()).toContain('3 were here already. 2 corrections of yours added. Lines 7');
    const empty = { ...row, added: 0, known: 0, bad: [], badCount: 0 };
    show(holding([]), { transfer: { kind: 'imported', import: empty } });
    expect(says()).toContain('0 articles added. There was nothing new in it.');
    show(holding([]), { transfer: { kind: 'failed', why: 'broken-file' } });
    expect(says()).toContain('damaged or cut off');
  });
});

test('a search finds all its words, whatever their case and accents', () => {
  const articles = [
    article(1, { title: 'Élysée: la décision' }),
    article(2, { title: 'Decision delayed', publisher: null }),
  ];
  const found = (words: string) =>
    matching(articles, { ...EVERYTHING, words }, NOW).map(({ id }) => id);
  expect(found('')).toEqual([1, 2]);
  expect(found('DECISION')).toEqual([1, 2]);
  expect(found('elysee courier')).toEqual([1]);
  expect(found('decision nowhere')).toEqual([]);
});

test('the list is of what is wanted, in the order that is wanted', () => {
  const DAY_MS = 86_400_000;
  const ago = (days: number) => ({ publishedAt: NOW - days * DAY_MS });
  const articles = [
    article(1, { ...ago(0.5), title: 'Ferry 10', verdict: 'rewrite' }),
    article(2, { ...ago(6), title: 'Ferry 9', publisher: 'Brine', broughtBy: 7 as SourceId }),
    article(3, { ...ago(20), title: 'Anchors', verdict: 'none' }),
    article(4, { publishedAt: null, firstSeenAt: NOW - 90 * DAY_MS, verdict: 'original' }),
  ];
  const found = (wanted: Partial<Wanted>) =>
    matching(articles, { ...EVERYTHING, ...wanted }, NOW).map(({ id }) => id);
  expect(found({ age: 'day' })).toEqual([1]);
  expect(found({ age: 'week' })).toEqual([1, 2]);
  expect(found({ age: 'month' })).toEqual([1, 2, 3]);
  expect(found({ age: 'older' })).toEqual([4]);
  expect(found({ found: 'derived' })).toEqual([1]);
  expect(found({ found: 'original' })).toEqual([4]);
  expect(found({ found: 'uncompared' })).toEqual([2]);
  expect(found({ cameBy: 'reading' })).toEqual([1, 3, 4]);
  expect(found({ cameBy: 7 as SourceId })).toEqual([2]);
  expect(found({ order: 'published' })).toEqual([1, 2, 3, 4]);
  expect(found({ order: 'oldest' })).toEqual([4, 3, 2, 1]);
  expect(found({ order: 'title' })).toEqual([3, 2, 1, 4]);
  expect(found({ order: 'outlet' })).toEqual([2, 1, 3, 4]);
  expect(found({ order: 'oldest', found: 'none', words: 'anchors' })).toEqual([3]);
});

describe('the sources as a file', () => {
  const read = { name: 'mine.opml', left: 3, progress: null };

  test('are saved where there are some, and read from a file', () => {
    show(holding([]));
    const save = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Save the list',
    );
    expect(save?.disabled).toBe(true);
    show(holding([], { sources: [source()] }));
    press('Save the list');
    expect(actions.onSaveList).toHaveBeenCalledOnce();
    show(holding([]), { feedList: 'not-opml' });
    expect(says()).toContain('No feeds were found in this file');
  });

  test('are followed only when the reader says so, and what could not be is named', () => {
    show(holding([]), { feedList: read });
    expect(says()).toContain('mine.opml: 3 feeds that you do not follow yet.');
    expect(actions.onFollowList).not.toHaveBeenCalled();
    press('Follow all 3');
    expect(actions.onFollowList).toHaveBeenCalledOnce();
    const progress = { done: 1, followed: 1, failed: [] };
    show(holding([]), { feedList: { ...read, progress } });
    expect(says()).toContain('Following: 1 of 3.');
    show(holding([]), {
      feedList: { ...read, progress: { done: 3, followed: 2, failed: ['Shoal Wire'] } },
    });
    expect(says()).toContain('2 of 3 followed. Not found, or not allowed: Shoal Wire.');
    show(holding([]), { feedList: { ...read, left: 0 } });
    expect(says()).toContain('you follow everything in it already');
  });
});

describe('verdicts that the reader corrected', () => {
  const row = {
    reading: 'https://dailybrine.example/a',
    source: 'https://harbourcourier.example/b',
    said: 'wrong-source',
    at: NOW - 2 * 60 * MINUTE_MS,
    verdict: 'rewrite',
    confidence: 0.9,
    methodVersion: 1,
    readingTitle: 'Pier shut',
    readingPublisher: null,
    sourceTitle: 'Pier closed',
    sourcePublisher: 'The Harbour Courier',
  } as const;

  test('are listed with what was said, undone one by one, and saved', () => {
    show(holding([article(1)]));
    expect(says()).not.toContain('Verdicts you corrected');
    show(holding([article(1)], { feedback: [row] }));
    expect(says()).toContain('The source is not “Pier closed” by The Harbour Courier');
    expect(says()).toContain('2 hours ago');
    press('Undo: Pier shut');
    expect(actions.onTakeBack).toHaveBeenCalledWith(row);
    press('Save as a file');
    expect(actions.onSaveFeedback).toHaveBeenCalled();
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(actions.onWithTexts).toHaveBeenCalledWith(true);
  });
});
