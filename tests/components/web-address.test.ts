import { describe, expect, it } from 'vitest';
import { webAddress } from '../../components/web-address';

describe('addresses that may become links', () => {
  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<p>',
    'file:///etc/passwd',
    'chrome://settings',
    'blob:https://dailybrine.example/1',
    '//dailybrine.example/',
    '/relative',
    '',
    'https://reuters.example@evil.example/',
  ])('refuses %j', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('keeps a text fragment', () => {
    const url = 'https://dailybrine.example/a#:~:text=the%20dredger';
    expect(webAddress(url)).toEqual({ href: url, host: 'dailybrine.example' });
  });

  it('shows look-alike letters for what they are', () => {
    expect(webAddress('https://tidewаter.example/')?.host).toMatch(/^xn--/);
  });

  it('shows a port', () => {
    expect(webAddress('http://dailybrine.example:8080/')?.host).toBe('dailybrine.example:8080');
  });
});
