// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Access, Welcome } from '../../components/Welcome';

const onGrant = vi.fn();
const onNotNow = vi.fn();
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body.firstElementChild as HTMLElement;
});

function show(access: Access, iconIsHidden = true) {
  act(() =>
    render(
      <Welcome access={access} iconIsHidden={iconIsHidden} onGrant={onGrant} onNotNow={onNotNow} />,
      root,
    ),
  );
}

const buttons = () => [...root.querySelectorAll('button')];

describe('the welcome page', () => {
  it('explains itself in three sentences', () => {
    show('not-granted');
    const sentences = [...root.querySelectorAll('.what p')].map(({ textContent }) => textContent);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence?.match(/[.!?](\s|$)/g)).toHaveLength(1);
  });

  it('asks once, beside "Not now"', () => {
    show('not-granted');
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'Allow on all sites',
      'Not now',
    ]);
    for (const button of buttons()) button.click();
    expect(onGrant).toHaveBeenCalledOnce();
    expect(onNotNow).toHaveBeenCalledOnce();
  });

  it('leads to the sources to begin with, and shows how to pin an icon only while it is hidden', () => {
    show('granted');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/library.html');
    expect(root.querySelector('.pin-steps')).not.toBeNull();
    show('granted', false);
    expect(root.querySelector('.pin-steps')).toBeNull();
    expect(root.textContent).toContain('The icon is in the toolbar.');
  });

  it('asks nothing where access was given, or is not yet known', () => {
    show('granted');
    expect(buttons()).toEqual([]);
    show('asking');
    expect(buttons()).toEqual([]);
  });

  it('says after "Not now" that a click checks, and can still be asked', () => {
    show('not-now');
    expect(root.textContent).toContain('Click Headwater’s icon');
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Allow on all sites']);
  });

  it('keeps a keyboard reader in place when the pressed button goes', () => {
    show('not-granted');
    buttons()[1]?.focus();
    show('not-now');
    expect(document.activeElement?.textContent).toBe('Articles are checked when you ask');
  });

  it('shows how to pin the icon only where it is hidden', () => {
    show('granted', true);
    expect(root.querySelector('.pin-steps')).not.toBeNull();
    show('granted', false);
    expect(root.querySelector('.pin-steps')).toBeNull();
  });
});
