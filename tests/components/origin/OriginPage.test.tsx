// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OriginPage } from '../../../components/origin/OriginPage';
import type { OriginFound } from '../../../utils/messages/origin-protocol';
import type { Wish } from '../../../utils/origins/wish';
import { DEFAULT_SETTINGS } from '../../../utils/settings';
import { NOW, report } from '../reports';

const LINK: Wish = {
  kind: 'link',
  address: 'https://dailybrine.example/dredging',
  pageUrl: 'https://roundup.example/',
  isPrivate: false,
};
const WORDS: Wish = {
  kind: 'words',
  text: 'Eelgrass lay twelve metres below the chart when the dredger came.',
  isCut: false,
  pageUrl: 'https://roundup.example/',
  isPrivate: false,
};
const actions = { onAllow: vi.fn(), onRetry: vi.fn(), onGoOn: vi.fn() };
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function show(wish: Wish | null, found: OriginFound | null, wasRefused = false): string {
  const page = (
    <OriginPage
      wish={wish}
      found={found}
      wasRefused={wasRefused}
      services={DEFAULT_SETTINGS}
      now={NOW}
      {...actions}
    />
  );
  act(() => render(page, root));
  return root.textContent ?? '';
}

const heading = () => root.querySelector('h1')?.textContent;

describe('the page that answers the context menu', () => {
  test('shows what was asked for, and that it is at work', () => {
    expect(show(LINK, null)).toContain(LINK.address);
    expect(root.querySelector('[aria-busy="true"] h1')).not.toBeNull();
    expect(show(WORDS, null)).toContain(WORDS.text);
  });

  test('shows the verdict on a link, and on words ways to look elsewhere too', () => {
    const found = { kind: 'traced', report: report() } as const;
    expect(show(LINK, found)).toContain('A rewrite of an earlier report by');
    expect(root.querySelector('section.find-elsewhere')).toBeNull();
    show(WORDS, found);
    expect(root.querySelectorAll('section.find-elsewhere')).toHaveLength(1);
    show(WORDS, { kind: 'traced', report: report({ verdict: 'none', source: null }) });
    expect(root.querySelectorAll('section.find-elsewhere')).toHaveLength(1);
  });

  test('asks for a host by a button, and says where it was not allowed', () => {
    expect(show(LINK, { kind: 'waiting' })).toContain('dailybrine.example');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
    root.querySelector('button')?.click();
    expect(actions.onAllow).toHaveBeenCalledWith(LINK.address);
    expect(show(LINK, { kind: 'waiting' }, true)).toContain('It was not allowed');
  });

  test('has a heading of its own for whatever stands in the way', () => {
    const states: readonly OriginFound[] = [
      { kind: 'forgotten' },
      { kind: 'waiting' },
      { kind: 'refused', why: 'paused' },
      { kind: 'refused', why: 'never-read' },
      { kind: 'failed', why: 'no-article' },
      { kind: 'too-short', words: 3, needed: 25, telling: null },
      { kind: 'nothing-stored', telling: null },
    ];
    const headings = states.map((found) => {
      show(LINK, found);
      return heading();
    });
    expect(new Set(headings).size).toBe(states.length);
    expect(headings).not.toContain('Nothing earlier in your library');
  });

  test('never opens what is no address of the web', () => {
    const address = 'javascript:alert(1)';
    show({ ...LINK, address }, { kind: 'refused', why: 'not-web' });
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/library.html']);
  });
});
