// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Saved, SettingsPage } from '../../../components/settings/SettingsPage';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings';

const actions = { onChange: vi.fn(), onSave: vi.fn(), onLoad: vi.fn() };
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function show(settings: Partial<Settings> | null, saved: Saved = null) {
  act(() =>
    render(
      <SettingsPage
        settings={settings && { ...DEFAULT_SETTINGS, ...settings }}
        saved={saved}
        neverRead={{ mail: ['post.example'] }}
        siteOf={(written) => (written.includes(' ') ? null : written.toLowerCase())}
        {...actions}
      />,
      root,
    ),
  );
}

function labelled(label: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root.querySelectorAll('label')].find(
    ({ textContent, firstElementChild }) =>
      textContent === label || firstElementChild?.textContent === label,
  );
  const control = found?.querySelector<HTMLInputElement & HTMLSelectElement>('input, select');
  if (!control) throw new Error(`nothing is labelled "${label}"`);
  return control;
}

function write(list: string, site: string) {
  const input = root.querySelector<HTMLInputElement>(`[aria-label="Site: ${list}"]`);
  if (!input) throw new Error(`no list "${list}"`);
  act(() => {
    input.value = site;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => void input.form?.dispatchEvent(new Event('submit', { cancelable: true })));
}

describe('the settings page', () => {
  it('shows nothing to choose before the settings are known', () => {
    show(null);
    expect(root.querySelector('input, select')).toBeNull();
    expect(root.textContent).toContain('Opening the settings');
  });

  it('shows what is chosen', () => {
    show({ mode: 'on-click', tracesPrivate: true, keepDays: 90, webSearch: 'ecosia' });
    expect(labelled('Only when I click the icon').checked).toBe(true);
    expect(labelled('On every site I allowed, as I open a page').checked).toBe(false);
    expect(labelled('Check pages in private windows').checked).toBe(true);
    expect(labelled('Pause everything').checked).toBe(false);
    expect(labelled('Keep articles').value).toBe('90');
    expect(labelled('Web search').value).toBe('ecosia');
  });

  it('keeps a span of days that it does not offer', () => {
    show({ keepDays: 45 });
    expect(labelled('Keep articles').value).toBe('45');
    expect(labelled('Keep articles').textContent).toContain('for 45 days');
  });

  it('changes one thing at a time', () => {
    show({});
    act(() => labelled('Only on sites I choose, as I open a page').click());
    expect(actions.onChange).toHaveBeenLastCalledWith({ mode: 'chosen-sites' });
    act(() => labelled('Pause everything').click());
    expect(actions.onChange).toHaveBeenLastCalledWith({ isPaused: true });
    for (const [label, value, change] of [
      ['Keep articles', '365', { keepDays: 365 }],
      ['Archive', 'archive-today', { archive: 'archive-today' }],
    ] as const) {
      const select = labelled(label);
      select.value = value;
      act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
      expect(actions.onChange).toHaveBeenLastCalledWith(change);
    }
  });

  it('adds a site to a list and takes it away, and takes no name that is none', () => {
    show({ sitesOff: ['b.example'] });
    write('Sites never checked', 'A.example');
    expect(actions.onChange).toHaveBeenLastCalledWith({ sitesOff: ['b.example', 'a.example'] });
    write('Sites never checked', 'b.example');
    write('Sites never checked', 'no site');
    expect(actions.onChange).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('This is not the name of a site.');
    root.querySelector<HTMLElement>('[aria-label="Remove: b.example"]')?.click();
    expect(actions.onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
  });

  it('says how a change went', () => {
    for (const [saved, words] of [
      ['saved', 'Saved.'],
      ['not-saved', 'could not be saved'],
      ['bad-file', 'Nothing was changed'],
    ] as const) {
      show({}, saved);
      expect(root.querySelector('header [role=status]')?.textContent).toContain(words);
    }
  });
});
