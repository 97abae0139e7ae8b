import { describe, expect, it } from 'vitest';
import { marksAskedFrom, marksShownFrom } from '../../utils/messages/mark-shapes';

const ON = { kind: 'on', total: 11, found: 9, current: 8, tookMs: 4.2 };

describe('a wish for marks', () => {
  it('names a tab and one of five wishes', () => {
    const asked = { type: 'marks', tabId: 3, wish: 'next' };
    expect(marksAskedFrom({ ...asked, more: 1 })).toEqual(asked);
    for (const wrong of [null, {}, { ...asked, wish: 'all' }, { ...asked, tabId: '3' }])
      expect(marksAskedFrom(wrong)).toBeNull();
  });
});

describe('what a marker says', () => {
  it('is believed where its counts can be true', () => {
    expect(marksShownFrom({ ...ON, more: 1 })).toEqual(ON);
    expect(marksShownFrom({ kind: 'changed', more: 1 })).toEqual({ kind: 'changed' });
  });
  it.each([
    { ...ON, found: 12 },
    { ...ON, current: 9 },
    { ...ON, total: 1.5 },
    { ...ON, total: 1e9 },
    { ...ON, tookMs: 'soon' },
    { kind: 'failed' },
    'off',
    null,
  ])('is not believed: %j', (answer) => {
    expect(marksShownFrom(answer)).toBeNull();
  });
});
