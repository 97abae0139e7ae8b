// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceCheck } from '../../components/CreditView';
import type { Feedback } from '../../components/FeedbackView';
import type { FollowShown } from '../../components/FollowSite';
import { TabView } from '../../components/TabView';
import { pairOfHash } from '../../utils/compare-address';
import type { TabState } from '../../utils/messages/protocol';
import type { Report } from '../../utils/messages/report';
import { DEFAULT_SERVICES } from '../../utils/search-services';
import {
  card,
  credit,
  EVERY_STATE,
  NOW,
  report,
  STORIES,
  story,
  traced,
  UNADDRESSED,
} from './reports';

const actions = {
  onCheck: vi.fn(),
  onCheckOnce: vi.fn(),
  onSwitchSite: vi.fn(),
  onGrant: vi.fn(),
  onFollow: vi.fn(),
  onUnfollow: vi.fn(),
  onLibrary: vi.fn(),
  onPause: vi.fn(),
  onSettings: vi.fn(),
};

let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function show(
  state: TabState,
  props: {
    granted?: boolean | null;
    isPrivate?: boolean;
    follow?: FollowShown;
    check?: SourceCheck;
    feedback?: Feedback;
  } = {},
) {
  act(() =>
    render(
      <TabView
        state={state}
        follow={null}
        check={null}
        feedback={null}
        marking={{ shown: null, onWish: () => {} }}
        services={DEFAULT_SERVICES}
        now={NOW}
        granted={true}
        isPrivate={false}
        {...props}
        {...actions}
      />,
      root,
    ),
  );
}

const heading = () => root.querySelector('h1')?.textContent;
const links = () => [...root.querySelectorAll('a')];
const buttons = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

function press(label: string) {
  const button = [...root.querySelectorAll('button')].find((b) => b.textContent === label);
  if (!button) throw new Error(`no button "${label}" among ${buttons().join(', ')}`);
  button.click();
}

describe('every state', () => {
  it('looks different to the reader from every other', () => {
    const seen = EVERY_STATE.map((state) => {
      show(state);
      return root.querySelector('main')?.textContent;
    });
    expect(new Set(seen).size).toBe(EVERY_STATE.length);
  });

  it('has one heading, announced when it changes', () => {
    for (const state of EVERY_STATE) {
      show(state);
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      expect(root.querySelector('[aria-live="polite"] h1')).not.toBeNull();
    }
  });

  it('says that nothing earlier is known only when that was found out', () => {
    for (const state of EVERY_STATE) {
      show(state);
      const isNone =
        state.kind === 'traced' &&
        state.report.verdict === 'none' &&
        state.report.stories.length === 0;
      expect(heading() === 'Nothing earlier in your library').toBe(isNone);
    }
  });
});

describe('the way to the original', () => {
  it('comes first, has the focus and is a plain link', () => {
    show(traced({ versions: [card({ url: 'https://a.example/', passageUrl: null })] }));
    const [first] = links();
    expect(document.activeElement).toBe(first);
    expect(root.querySelector('a, button, summary')).toBe(first);
    expect(first?.textContent).toMatch(/^Open the original/);
    expect(first?.textContent).toContain('tidewater-courier.example');
    expect(first?.getAttribute('href')).toContain('#:~:text=');
    expect(first?.target).toBe('_blank');
    expect(first?.rel).toBe('noopener noreferrer');
  });

  it('leaves the focus where the reader has moved it', () => {
    show({ kind: 'not-article', why: 'not-news', site: 'dailybrine.example' });
    root.querySelector('button')?.focus();
    const focused = document.activeElement;
    show(traced());
    expect(document.activeElement).toBe(focused);
  });

  it('is not called the original where nothing shows that it is', () => {
    show(traced({ source: card({ order: 'seen' }) }));
    expect(links()[0]?.textContent).toMatch(/^Open the other report/);
  });

  it('falls back to the address without a fragment', () => {
    show(traced({ source: card({ passageUrl: null }) }));
    expect(links()[0]?.href).toBe('https://tidewater-courier.example/harbour/dredging');
  });
});

describe('a source that the page names itself', () => {
  const credited = { verdict: 'credited', source: null, shares: null } as const;

  it('is the verdict where the library knows no other, with the way to it first', () => {
    show(traced({ ...credited, credit: credit() }));
    expect(heading()).toBe('Says it comes from Shoal Wire');
    expect(links()[0]?.textContent).toMatch(/^Open the original.*shoalwire\.example/);
    expect(document.activeElement).toBe(links()[0]);
    expect(root.textContent).toContain('“PENMARROW (Shoal Wire) —”');
  });

  it('is searched for where it gives no address', () => {
    show(traced({ ...credited, credit: credit(UNADDRESSED) }));
    expect(links()[0]?.textContent).toMatch(/^Search for this headline at Shoal Wire.*duckduckgo/);
    expect(links()[0]?.href).toBe('https://duckduckgo.com/?q=Dredging%20stopped%20Shoal%20Wire');
  });

  it.each([
    [true, 'The page itself names Shoal Wire as its source.'],
    [false, 'The page itself names another source: Shoal Wire.'],
  ])('is shown beside the one that was found, agreeing: %s', (agrees, words) => {
    show(traced({ credit: credit({ agrees }) }));
    expect(heading()).toMatch(/^A rewrite of an earlier report by/);
    expect(links()[0]?.textContent).toMatch(/^Open the original/);
    expect(root.textContent).toContain(words);
    const ways = links().filter(({ href }) => href === credit().url);
    expect(ways).toHaveLength(agrees ? 0 : 1);
  });
});

describe('a page of several stories', () => {
  it('has a share of its own, said to be the page’s', () => {
    show(traced({ source: null, stories: STORIES }));
    expect(root.querySelector('header .share')?.textContent).toMatch(/^This page: \d+% in common$/);
  });

  it('lists each with its own verdict and the way to its source', () => {
    show(traced({ source: null, stories: STORIES }));
    expect(heading()).toBe(
      '4 stories on this page: 1 known from other reports, 2 with a source named',
    );
    const lines = [...root.querySelectorAll('.stories li')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Dredger leavesA rewrite of an earlier report by Tidewater Courier 83% in common',
      'Eelgrass countedSays it comes from Shoal Wire',
      'Lighthouse soldSays it comes from Shoal Wire',
      'Ferry timetable is cutNothing earlier in your library',
    ]);
    expect(links().map(({ host }) => host)).toEqual([
      'tidewater-courier.example',
      'shoalwire.example',
      'duckduckgo.com',
    ]);
  });

  it('folds all but the first dozen', () => {
    const many = Array.from({ length: 20 }, (_, n) => story({ title: `Story ${n}` }));
    show(traced({ verdict: 'none', source: null, shares: null, stories: many }));
    expect(root.querySelector('summary')?.textContent).toBe('8 more stories');
    expect(root.querySelectorAll('.stories details li')).toHaveLength(8);
  });
});

describe('hostile text', () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const evil = card({
    url: 'javascript:alert(1)',
    passageUrl: 'javascript:alert(1)',
    publisher: markup,
    title: markup,
    host: markup,
    lang: '"><b>',
  });
  const evilCredit = credit({
    name: markup,
    url: 'javascript:alert(1)',
    host: markup,
    searchWords: null,
    evidence: markup,
    agrees: false,
  });
  const everywhere: Partial<Report> = {
    source: evil,
    versions: [evil],
    related: [evil],
    credit: evilCredit,
    stories: [story({ title: markup, verdict: 'credited', source: evil, credit: evilCredit })],
  };

  it('stays text', () => {
    show(traced(everywhere));
    expect(root.querySelector('img, script, b')).toBeNull();
    expect(root.querySelector('.stories')?.textContent).toContain(markup);
    show(traced({ ...everywhere, stories: [] }));
    expect(root.querySelector('img, script, b')).toBeNull();
    expect(heading()).toContain(markup);
    expect(root.querySelector('.headline')?.textContent).toBe(markup);
  });

  it('never becomes a link', () => {
    show(traced(everywhere));
    expect(links()).toEqual([]);
    expect(root.textContent).toContain('Its address is not known.');
  });

  it('keeps its own direction', () => {
    show(traced({ source: card({ publisher: 'صحيفة الميناء', title: 'توقف أعمال التجريف' }) }));
    expect(root.querySelector('h1 bdi')?.textContent).toBe('صحيفة الميناء');
    expect(root.querySelector('.headline')?.getAttribute('dir')).toBe('auto');
  });
});

describe('the share bar', () => {
  it('says in words what it shows', () => {
    show(traced());
    const shares = root.querySelector('.shares');
    expect(shares?.getAttribute('aria-label')).toBe('How much of this text is in the source');
    const words = [...(shares?.querySelectorAll('li') ?? [])].map((li) => li.textContent?.trim());
    expect(words).toEqual(['31% word for word', '52% reworded', '17% new']);
    expect(shares?.querySelector('.bar')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('says of a translation that it is translated', () => {
    const shares = { verbatimShare: 0, rewordedShare: 0.84, newShare: 0.16 };
    show(traced({ verdict: 'translation', shares }));
    expect(root.querySelector('.shares ul')?.textContent).toBe('84% translated16% new');
  });
});

describe('forty versions', () => {
  it('are folded after the first few, none lost', () => {
    const versions = Array.from({ length: 40 }, (_, i) =>
      card({ url: `https://a.example/${i}`, passageUrl: null }),
    );
    show(traced({ versions }));
    expect(root.textContent).toContain('40 other versions you have');
    expect(root.querySelectorAll('.versions > ol > li')).toHaveLength(4);
    expect(root.querySelector('summary')?.textContent).toBe('36 more');
    expect(root.querySelectorAll('details li')).toHaveLength(36);
  });
});

describe('where nothing is known', () => {
  it('offers ways to look elsewhere, by the services that the reader chose', () => {
    show(traced({ verdict: 'none', source: null, shares: null }));
    expect(links().map(({ href }) => href)).toEqual([
      'https://duckduckgo.com/?q=%22eelgrass%20lay%20twelve%20metres%20below%20the%20chart%22',
      'https://duckduckgo.com/?iar=news&ia=news&q=Dredging%20stopped%20at%20Penmarrow',
      'https://web.archive.org/web/19960101000000/https://dailybrine.example/dredging',
    ]);
    expect(root.textContent).toContain('Nothing is sent to anyone until you open such a link.');
    show(traced());
    expect(root.querySelector('.find-elsewhere')).toBeNull();
  });

  it('offers none that would lead nowhere', () => {
    const { reading } = report();
    const bare = { ...reading, title: '', url: '' };
    const nothing = { verdict: 'none', source: null, shares: null, telling: null } as const;
    show(traced({ ...nothing, reading: bare }));
    expect(links()).toEqual([]);
    show(traced({ ...nothing, reading: { ...reading, url: 'javascript:alert(1)' } }));
    for (const { protocol } of links()) expect(protocol).toBe('https:');
  });
});

describe('what the reader can do', () => {
  it('gives access, switches a site on, checks once, tries again', () => {
    const site = 'dailybrine.example';
    show({ kind: 'not-checked', why: 'no-access', site });
    press('Allow on all sites');
    show({ kind: 'not-checked', why: 'site-off', site });
    press('Check dailybrine.example again');
    show({ kind: 'not-checked', why: 'private', site }, { isPrivate: true });
    press('Check once, store nothing');
    show({ kind: 'failed', why: 'fault', site });
    press('Try again');
    expect(actions.onGrant).toHaveBeenCalledOnce();
    expect(actions.onSwitchSite).toHaveBeenCalledExactlyOnceWith(site, true);
    expect(actions.onCheckOnce).toHaveBeenCalledOnce();
    expect(actions.onCheck).toHaveBeenCalledOnce();
  });

  it('is not told to try again where the page itself is in the way, and may all the same', () => {
    show({ kind: 'failed', why: 'too-short', site: 'dailybrine.example' });
    expect(buttons()).not.toContain('Try again');
    press('Check again');
    expect(actions.onCheck).toHaveBeenCalledOnce();
  });

  it('pauses, goes on, and reads a site of the private kind if told to', () => {
    const site = 'dailybrine.example';
    show(traced());
    press('Pause Headwater');
    expect(actions.onPause).toHaveBeenLastCalledWith(true);
    show({ kind: 'not-checked', why: 'paused', site });
    expect(heading()).toBe('Not checked: Headwater is paused');
    expect(buttons()).not.toContain('Pause Headwater');
    press('Resume Headwater');
    expect(actions.onPause).toHaveBeenLastCalledWith(false);
    show({ kind: 'not-checked', why: 'never-read', site });
    press('Check dailybrine.example');
    expect(actions.onSwitchSite).toHaveBeenCalledExactlyOnceWith(site, true);
  });

  it('checks again, switches a site off', () => {
    show(traced());
    press('Check again');
    press('Do not check dailybrine.example');
    expect(actions.onCheck).toHaveBeenCalledOnce();
    expect(actions.onSwitchSite).toHaveBeenCalledExactlyOnceWith('dailybrine.example', false);
  });

  it('follows the site, and follows it no more', () => {
    const site = 'dailybrine.example';
    show(traced(), { follow: { kind: 'not-followed', site } });
    press('Follow dailybrine.example');
    expect(actions.onFollow).toHaveBeenCalledOnce();
    show(traced(), { follow: { kind: 'looking' } });
    expect(root.textContent).toContain('Looking for a feed…');
    show(traced(), { follow: { kind: 'waiting', site } });
    expect(root.textContent).toContain('once your browser lets Headwater read it');
    show(traced(), { follow: { kind: 'no-feed', site } });
    expect(root.textContent).toContain('dailybrine.example has no feed that could be found.');
    show(traced(), { follow: { kind: 'followed', site, brought: 1, isFailing: false } });
    expect(root.textContent).toContain('You follow dailybrine.example: 1 article so far.');
    show(traced(), { follow: { kind: 'followed', site, brought: 12, isFailing: true } });
    expect(root.textContent).toContain('Its feed did not answer; it will be asked again later.');
    press('Stop following');
    expect(actions.onUnfollow).toHaveBeenCalledOnce();
  });

  it('fetches the source that the page names, and says what became of it', () => {
    const named = traced({ verdict: 'credited', source: null, shares: null, credit: credit() });
    const onCheck = vi.fn();
    const showing = (state: SourceCheck['state']) => show(named, { check: { state, onCheck } });
    show(named);
    expect(buttons()).not.toContain('Compare with the original');
    showing(null);
    press('Compare with the original');
    expect(onCheck).toHaveBeenCalledExactlyOnceWith(credit().url);
    showing('under-way');
    expect(root.textContent).toContain('Fetching the original…');
    expect(buttons()).not.toContain('Compare with the original');
    for (const [state, words, canRetry] of [
      ['compared', 'too little in common', false],
      ['no-article', 'There is no article at the address', false],
      ['unreachable', 'could not be fetched', true],
      ['fault', 'Try again', true],
    ] as const) {
      showing(state);
      expect(root.querySelector('.credit [role=status]')?.textContent).toContain(words);
      expect(buttons()).not.toContain('Compare with the original');
      expect(buttons().includes('Try again')).toBe(canRetry);
    }
    showing('no-article');
    expect(root.querySelector('.open')?.textContent).toContain('Open the address it gives');
  });

  it('follows nothing that it may not read', () => {
    const notChecked = { kind: 'not-checked', why: 'no-access', site: 'a.example' } as const;
    show(notChecked, { follow: { kind: 'not-followed', site: 'a.example' } });
    expect(buttons()).not.toContain('Follow a.example');
    show(traced(), { follow: { kind: 'unavailable' } });
    expect(root.textContent).not.toMatch(/follow/i);
  });

  it('offers access only where it is known to be missing', () => {
    for (const [granted, offered] of [
      [true, false],
      [null, false],
      [false, true],
    ] as const) {
      show(traced(), { granted });
      expect(buttons().includes('Allow on all sites')).toBe(offered);
    }
  });

  it('never offers the same twice', () => {
    for (const state of EVERY_STATE) {
      show(state, { granted: false });
      expect(new Set(buttons()).size).toBe(buttons().length);
    }
  });

  it('offers nothing in a private window that would leave a trace of it', () => {
    for (const state of EVERY_STATE.filter(({ kind }) => kind !== 'not-checked')) {
      show(state, { isPrivate: true, granted: false });
      expect(buttons().join()).not.toMatch(/Do not check|Allow/);
    }
  });
});

const COUNTS = {
  quotations: 5,
  reworded: 3,
  reattributed: 0,
  figures: 1,
  dates: 0,
  names: 0,
  attributions: 0,
  leftOut: 2,
  isUnnamed: true,
};

describe('what changed on the way', () => {
  const changes = () => [...root.querySelectorAll('.changes li')].map((li) => li.textContent);

  it('is counted in words, and left out where nothing is known to have', () => {
    show(traced({ changes: COUNTS }));
    expect(changes()).toEqual([
      '3 of 5 quotations reworded',
      '1 number differs',
      'Tidewater Courier is not credited',
      '2 sentences left out',
    ]);
    show(traced({ changes: { ...COUNTS, quotations: 1, reworded: 1, isUnnamed: false } }));
    expect(changes()[0]).toBe('The one quotation reworded');
    const nothing = { ...COUNTS, reworded: 0, figures: 0, leftOut: 0, isUnnamed: false };
    for (const none of [null, nothing]) {
      show(traced({ changes: none }));
      expect(root.querySelector('.changes')).toBeNull();
    }
  });
});

describe('feedback', () => {
  const feedback = { state: null, onRefuse: vi.fn(), onTakeBack: vi.fn() };
  const refused = [
    { source: 'https://a.example/1', name: 'The Gannet', said: 'not-rewrite' },
    { source: 'https://b.example/2', name: 'The Tern', said: 'wrong-source' },
  ] as const;

  it('names the pair by the address of the source', () => {
    show(traced(), { feedback });
    press('Not a rewrite');
    press('Wrong source');
    const source = card().url;
    expect(feedback.onRefuse.mock.calls).toEqual([
      [source, 'not-rewrite'],
      [source, 'wrong-source'],
    ]);
    expect(document.activeElement).toBe(links()[0]);
  });

  it('is given of each source of a patchwork, and of no other version', () => {
    const other = card({ url: 'https://a.example/1', title: 'Ferry returns' });
    const version = card({ url: 'https://b.example/2', title: 'A reprint' });
    const patchwork = traced({ otherSources: [other], versions: [version] });
    const labels = () =>
      [...root.querySelectorAll('button[aria-label^="Wrong source"]')].map((button) =>
        button.getAttribute('aria-label'),
      );
    show(patchwork, { feedback });
    expect(labels()).toEqual(['Wrong source: Ferry returns']);
    root.querySelector<HTMLButtonElement>('button[aria-label^="Wrong source"]')?.click();
    expect(feedback.onRefuse).toHaveBeenLastCalledWith(other.url, 'wrong-source');
    feedback.onRefuse.mockClear();
    show(patchwork, { feedback: { ...feedback, state: 'under-way' } });
    root.querySelector<HTMLButtonElement>('button[aria-label^="Wrong source"]')?.click();
    expect(feedback.onRefuse).not.toHaveBeenCalled();
    show(traced({ otherSources: [other], stored: false }), { feedback });
    expect(labels()).toEqual([]);
    show(patchwork, { isPrivate: true });
    expect(labels()).toEqual([]);
  });

  it('of a patchwork says how much is in each of its sources, and calls none the original', () => {
    const source = card({ verdict: 'partial' });
    const other = card({ title: 'Ferry returns', share: 0.184 });
    show(traced({ verdict: 'partial', source, otherSources: [other] }), { feedback });
    expect(root.querySelector('.sources .dotted')?.textContent).toMatch(/ 18% in common$/);
    expect(links()[0]?.textContent).toMatch(/^Open the earlier report/);
  });

  it('of an update says only that its source is wrong', () => {
    show(traced({ verdict: 'update', source: card({ verdict: 'update' }) }), { feedback });
    expect(buttons()).toContain('Wrong source');
    expect(buttons().filter((label) => label?.startsWith('Not'))).toEqual([]);
  });

  it('that was given stands there to be undone, and takes the focus of what is gone', () => {
    const none = { verdict: 'none', source: null, shares: null } as const;
    show(traced({ ...none, refused }), { feedback: { ...feedback, state: 'given' } });
    expect([...root.querySelectorAll('.refusals li')].map((li) => li.textContent)).toEqual([
      'You said this is not taken from The Gannet. Undo',
      'You said The Tern is not the source. Undo',
    ]);
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(feedback.onTakeBack).toHaveBeenCalledWith('https://a.example/1');
  });

  it('and a comparison are not offered where nothing is stored', () => {
    show(traced({ refused, stored: false }), { isPrivate: true });
    expect(root.textContent).not.toMatch(/Wrong source|Compare side by side|You said/);
  });

  it('says when it could not be remembered', () => {
    show(traced(), { feedback: { ...feedback, state: 'fault' } });
    expect(root.textContent).toContain('That could not be remembered.');
  });
});

describe('a comparison', () => {
  const feedback = { state: null, onRefuse: vi.fn(), onTakeBack: vi.fn() };
  const pairs = () =>
    links()
      .filter(({ textContent }) => textContent === 'Compare side by side')
      .map(({ hash }) => pairOfHash(hash));

  it('is of the reading and its source, or of each story that has one', () => {
    const [reading, source] = [report().reading.url, card().url];
    show(traced(), { feedback });
    expect(pairs()).toEqual([{ reading, source, story: null }]);
    show(traced({ source: null, stories: [story(), ...STORIES] }), { feedback });
    expect(pairs()).toEqual([{ reading, source, story: 1 }]);
  });
});
