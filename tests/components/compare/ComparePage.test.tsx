// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ComparePage } from '../../../components/compare/ComparePage';
import type { CompareState, Versions } from '../../../components/compare/shown';
import type { View } from '../../../components/compare/Views';
import type { StoryVersion } from '../../../utils/tracing/versions';
import { article } from '../../tracing/outlines';
import { DERIVED, ORIGIN, pair, shown } from './pairs';

const actions = {
  onView: vi.fn(),
  onSwitch: vi.fn(),
  onStory: vi.fn(),
  onCopy: vi.fn(),
  onPrint: vi.fn(),
  onSavePage: vi.fn(),
  onSaveEvidence: vi.fn(),
};
const NOTHING: Versions = { found: null, isCut: false, related: null, failure: null };
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function show(state: CompareState, props: { versions?: Versions; view?: View } = {}) {
  const all = { versions: NOTHING, view: 'texts' as View, done: null, ...props };
  act(() => render(<ComparePage state={state} {...all} {...actions} />, root));
}

const words = (selector: string) => root.querySelector(selector)?.textContent ?? '';
const button = (label: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(label));
const choose = (select: HTMLSelectElement | null, value: string) =>
  act(() => {
    if (select === null) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('without two texts', () => {
  const states: readonly CompareState[] = [
    { kind: 'loading' },
    { kind: 'no-pair' },
    { kind: 'same-article' },
    { kind: 'fault' },
    ...(['unavailable', 'full', 'newer'] as const).map(
      (why) => ({ kind: 'library', why }) as const,
    ),
    ...(['reading', 'source', 'both'] as const).flatMap((which) =>
      (['waiting', 'never-came', 'deleted'] as const).map(
        (how) => ({ kind: 'missing', which, how }) as const,
      ),
    ),
  ];

  test('every state says something of its own', () => {
    const said = states.map((state) => {
      show(state);
      return words('main');
    });
    expect(said.every((text) => text.length > 8)).toBe(true);
    // Waiting for either or both is one thing to the reader.
    expect(new Set(said).size).toBe(states.length - 2);
  });

  test('what is still awaited is busy', () => {
    show({ kind: 'missing', which: 'reading', how: 'waiting' });
    expect(root.querySelector('[aria-busy="true"]')).not.toBe(null);
    show({ kind: 'missing', which: 'reading', how: 'never-came' });
    expect(root.querySelector('[aria-busy="true"]')).toBe(null);
  });
});

describe('two texts', () => {
  test('stand beside each other whole, their passages numbered and linked', () => {
    show(shown());
    const text = (which: string) =>
      [...root.querySelectorAll(`.column.${which} p`)].map((p) => {
        const copy = p.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll('.number')) number.remove();
        return copy.textContent;
      });
    expect(text('reading').join('\n\n')).toBe(DERIVED.text);
    expect(text('source').join('\n\n')).toBe(ORIGIN.text);
    const links = [...root.querySelectorAll('.column.reading .number')];
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Passage 1 of 2, reworded: go to it in the source',
      'Passage 2 of 2, word for word: go to it in the source',
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#source-1', '#source-2']);
    expect(root.querySelectorAll('.column.source #source-1, .column.source #source-2').length).toBe(
      2,
    );
  });

  test('words that differ are marked on either side, and nothing outside passages is', () => {
    show(shown());
    const marked = (name: string) => [...root.querySelectorAll(name)].map((one) => one.textContent);
    expect(marked('.reading ins')).toEqual(['halted']);
    expect(marked('.source del')).toEqual(['stopped']);
  });

  test('what changed is listed with both sides, what was kept is only counted', () => {
    show(shown());
    const headings = [...root.querySelectorAll('.changes h3')].map((h3) => h3.textContent);
    expect(headings).toEqual(['1 quotation reworded', '1 sentence left out']);
    const sides = [...root.querySelectorAll('.quotation-reworded dd')].map((dd) => dd.textContent);
    expect(sides).toEqual([
      '"We found eelgrass," said Ottilie Crane.',
      '"There is eelgrass," said Ottilie Crane.',
    ]);
    expect(words('.changes .kept')).toBe('1 quotation kept word for word');
    expect(words('.changes')).toContain('No credit to Tidewater Courier was found');
    const text = `${DERIVED.text} So says the Tidewater Courier.`;
    show(shown({ derived: { ...DERIVED, text } }));
    expect(words('.changes')).toContain('The article names Tidewater Courier, but no credit');
  });

  test.each([
    [
      'a credit to the source',
      { names: ['Tidewater Courier'] },
      'names Tidewater Courier as its source',
    ],
    ['a credit to somebody else', { names: ['Shoal Wire'] }, 'names another source: Shoal Wire'],
  ])('%s is told with its words', (_, { names }, expected) => {
    const credit = { names, site: null, url: null, evidence: 'first reported by them' };
    show(shown({ derived: { ...DERIVED, credit } }));
    expect(words('.credit-found')).toContain(expected);
    expect(words('.credit-found')).toContain('first reported by them');
  });

  test('links to the pages open a new tab and tell nothing', () => {
    show(shown());
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.head a')];
    expect(links.map(({ href }) => href)).toEqual([DERIVED.url, ORIGIN.url]);
    for (const { target, rel } of links)
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('an address that is no web address is no link', () => {
    show(shown({ origin: { ...ORIGIN, url: 'javascript:alert(1)' } }));
    expect(root.querySelectorAll('.head a')).toHaveLength(1);
  });

  test('markup in titles and texts is text', () => {
    const text = '<img src=x onerror=alert(1)> <script>alert(2)</script>';
    show(shown({ derived: { ...DERIVED, title: text, text }, passages: [], changes: [] }));
    expect(root.querySelector('img, script')).toBe(null);
    expect(words('.column.reading')).toContain(text);
  });

  test('each text has its own direction and language', () => {
    show(
      shown({
        derived: { ...DERIVED, lang: 'ar', text: 'عاد المركب إلى الميناء.' },
        passages: [],
        changes: [],
      }),
    );
    expect(root.querySelector('.column.reading .text')?.getAttribute('lang')).toBe('ar');
    expect(root.querySelector('.column.reading p')?.getAttribute('dir')).toBe('auto');
  });

  test('of a very long text a part is shown, and more on demand', () => {
    const text = 'Lines.'.repeat(25_000);
    show(shown({ derived: { ...DERIVED, text }, passages: [], changes: [] }));
    const length = () => words('.column.reading .text').length;
    expect(length()).toBe(60_000);
    act(() => button('Show more')?.click());
    expect(length()).toBe(120_000);
  });
});

test('before they are judged the texts are there, and no verdict', () => {
  show(shown({ judgement: null, changes: [] }, { isJudged: false }));
  expect(words('.sentence')).toBe('Comparing…');
  expect(words('.changes')).not.toContain('No changed');
  expect(root.querySelectorAll('.column.reading .passage').length).toBe(2);
});

describe('the order of the two', () => {
  const judged = (more: object) => {
    const made = pair();
    return { judgement: made.judgement && { ...made.judgement, ...more } };
  };

  test.each([
    ['dated', {}, 'Daily Brine has a rewrite of an earlier report by Tidewater Courier'],
    [
      'copied',
      { verdict: 'copy' },
      'Daily Brine has the same text as an earlier report by Tidewater Courier',
    ],
    [
      'only seen',
      { order: 'seen' },
      'Daily Brine has the same reporting as a report by Tidewater Courier, which you had here before',
    ],
    [
      'half-dated',
      { order: 'half-dated' },
      'a report by Tidewater Courier of 1 August 2026, and gives no date itself',
    ],
    ['related', { verdict: 'related' }, 'Daily Brine and Tidewater Courier report the same story'],
    [
      'unknown',
      { first: 'unknown' },
      'Daily Brine and Tidewater Courier have most of this text in common; which of them had it first is not known',
    ],
  ])('is told as far as it is known: %s', (_, more, expected) => {
    show(shown(judged(more)));
    expect(words('.sentence')).toContain(expected);
    if (_ === 'only seen') expect(words('.verdict-line')).not.toMatch(/earlier|rewrite/);
  });

  test('is of no matter where each has its own text', () => {
    const shares = { verbatimShare: 0.05, rewordedShare: 0.1, newShare: 0.85 };
    show(shown({ ...judged({ first: 'unknown', verdict: 'related' }), shares }));
    expect(words('.verdict-line')).toContain('report the same story, each in its own way');
    expect(words('.verdict-line')).not.toContain('first');
  });

  test('that nobody knows makes no source', () => {
    show(shown({ judgement: null, changes: [] }));
    expect(words('.sentence')).toContain('too little in common');
    expect([...root.querySelectorAll('.head .label')].map((p) => p.textContent)).toEqual([
      'The article',
      'The other report',
    ]);
  });

  test('that turned the two is said', () => {
    show(shown({}, { isTurned: true }));
    expect(words('.verdict-line')).toContain('You opened the earlier of the two');
  });
});

describe('the way through', () => {
  const place = () => words('.place');
  const press = (at: EventTarget | null | undefined, key: string, more: KeyboardEventInit = {}) =>
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      at?.dispatchEvent(event);
    });
  const inText = (which: string) => root.querySelector(`#text-${which} p`);

  test('buttons, and keys in a text, go from passage to passage', () => {
    show(shown());
    act(() => button('Next passage')?.click());
    expect(place()).toBe('Passage 1 of 2');
    press(inText('reading'), 'j');
    expect(place()).toBe('Passage 2 of 2');
    expect(button('Next passage')?.disabled).toBe(true);
    press(inText('source'), 'P');
    expect(place()).toBe('Passage 1 of 2');
    press(inText('source'), 'n', { ctrlKey: true });
    expect(place()).toBe('Passage 1 of 2');
  });

  test('keys do nothing where the focus is not in a text', () => {
    show(shown());
    const elsewhere = [
      window,
      document.body,
      root,
      button('Next passage'),
      root.querySelector('h1'),
    ];
    for (const at of [...elsewhere, root.querySelector('.changes'), root.querySelector('.head a')])
      for (const key of ['n', 'p', 'j', 'k']) press(at, key);
    expect(place()).toBe('Passages: 2');
  });

  test('keys are those of the place where a keyboard writes other letters', () => {
    show(shown());
    press(inText('reading'), 'ى', { code: 'KeyN' });
    expect(place()).toBe('Passage 1 of 2');
    // Dvorak: what writes an L stands where others have P.
    press(inText('reading'), 'l', { code: 'KeyP' });
    expect(place()).toBe('Passage 1 of 2');
  });

  test('by key the focus stays in the text it is in', async () => {
    show(shown());
    for (const which of ['source', 'reading']) {
      press(inText(which), 'n');
      await vi.waitFor(() =>
        expect(document.activeElement?.closest('.column')?.id).toBe(`text-${which}`),
      );
    }
  });

  test('each text says its keys', () => {
    show(shown());
    for (const which of ['reading', 'source']) {
      const told = root.querySelector(`#text-${which}`)?.getAttribute('aria-describedby');
      expect(words(`#${told}`)).toContain('N or J');
    }
  });

  test('another source and another story are chosen', () => {
    const found = [DERIVED, ORIGIN, article({ id: 3, url: 'https://c.example/3', publisher: 'C' })];
    show(shown({}, { stories: ['One', 'Two'], story: 0 }), {
      versions: { ...NOTHING, found },
    });
    const [story, source] = root.querySelectorAll('select');
    expect(source?.value).toBe(ORIGIN.url);
    choose(source ?? null, 'https://c.example/3');
    expect(actions.onSwitch).toHaveBeenCalledWith('https://c.example/3');
    choose(story ?? null, '1');
    expect(actions.onStory).toHaveBeenCalledWith(1);
    choose(story ?? null, '');
    expect(actions.onStory).toHaveBeenLastCalledWith(null);
  });
});

describe('the story’s versions', () => {
  const { text: _, ...origin } = ORIGIN;
  const { text: __, ...derived } = DERIVED;
  const shares = { verbatimShare: 0.2, rewordedShare: 0.5, newShare: 0.3 };
  const related: readonly StoryVersion[] = [
    { article: origin, ofEarliest: null, tookFrom: null },
    {
      article: derived,
      ofEarliest: shares,
      tookFrom: { id: origin.id, verdict: 'rewrite', shares },
    },
    {
      article: article({ id: 3, url: 'https://c.example/3', publisher: 'C', title: 'Undated' }),
      ofEarliest: shares,
      tookFrom: null,
    },
  ];

  test('stand in the order of their dates, undated ones apart, each leading to its comparison', () => {
    show(shown(), { view: 'versions', versions: { ...NOTHING, related } });
    const titles = (list: string) =>
      [...root.querySelectorAll(`.timeline ${list} .headline`)].map((one) => one.textContent);
    expect(titles('ol')).toEqual([ORIGIN.title, DERIVED.title]);
    expect(titles('ul')).toEqual(['Undated']);
    expect(words('.timeline')).toContain('70% of it is from Tidewater Courier.');
    expect(words('.timeline')).toContain('Has 70% of the earliest version, 20% word for word.');
    expect(root.querySelectorAll('.timeline path:not(.dot)')).toHaveLength(1);
    expect(root.querySelector('.timeline ol a')?.getAttribute('href')).toBe(
      `#reading=${encodeURIComponent(DERIVED.url ?? '')}&source=${encodeURIComponent(ORIGIN.url ?? '')}`,
    );
  });

  test('that are still compared, or of which there is only one, are told so', () => {
    show(shown(), { view: 'versions' });
    expect(words('.view')).toContain('Looking for');
    show(shown(), {
      view: 'versions',
      versions: { ...NOTHING, related: related.slice(0, 1) },
    });
    expect(words('.view')).toContain('No other version');
  });

  test('that could not be looked for are not said to be none', () => {
    show(shown(), { view: 'versions', versions: { ...NOTHING, failure: 'full' } });
    expect(words('.view')).toContain('could not be checked for other versions');
    expect(words('.view')).toContain('The disk is full.');
    expect(words('#tab-versions')).not.toMatch(/\d/);
  });
});
