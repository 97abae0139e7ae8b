// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../components/compare/citation';
import { exportedFile } from '../../../components/compare/exported-file';
import { DERIVED, NOW, ORIGIN, pair, shown } from './pairs';

const PROJECT = join(import.meta.dirname, '../../..');

describe('a citation', () => {
  test('names both articles, their dates and addresses, and what the one is to the other', () => {
    expect(citationOf(pair(), 'plain', NOW).split('\n')).toEqual([
      'Daily Brine has a rewrite of an earlier report by Tidewater Courier (31% word for word, 52% reworded).',
      'Daily Brine: Dredging stopped at Penmarrow (1 August 2026). https://dailybrine.example/dredging',
      'Tidewater Courier: Dredging halted after eelgrass is found (1 August 2026). https://tidewater-courier.example/dredging',
      'Compared with Headwater on 3 August 2026.',
    ]);
  });

  test('in Markdown links to them, and lets no title be anything but text', () => {
    const title = '![x](http://evil.example) <b>*Gulls*</b>\n# cry';
    const text = citationOf(pair({ derived: { ...DERIVED, title } }), 'markdown', NOW);
    expect(text).toContain(
      '[Dredging halted after eelgrass is found](<https://tidewater-courier.example/dredging>)',
    );
    expect(text).toContain(
      '\\!\\[x\\]\\(http://evil.example\\) \\<b\\>\\*Gulls\\*\\</b\\> \\# cry',
    );
  });

  test('says where there is no date', () => {
    const origin = { ...ORIGIN, publishedAt: null, publishedFrom: null };
    expect(citationOf(pair({ origin }), 'plain', NOW)).toContain('(undated)');
  });
});

describe('a saved page', () => {
  test('has all of both texts as text, no script and nothing that is fetched', () => {
    const hostile = '<script>alert(1)</script> & "quoted" \u0000';
    const file = exportedFile(
      shown({ derived: { ...DERIVED, text: hostile, title: hostile }, passages: [], changes: [] }),
      'p { margin: 0 }',
    );
    expect(file).toMatch(/^<!doctype html>\n<html/);
    expect(file).not.toMatch(/<script|<img|<link|<button|\son\w+=|url\(/);
    expect(file).not.toContain('\u0000');
    expect(file).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
    const read = new DOMParser().parseFromString(file, 'text/html');
    expect(read.querySelector('.texts')?.textContent).toContain(
      '<script>alert(1)</script> & "quoted"',
    );
    expect(read.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  test('leads from each passage to its counterpart, and lists what changed', () => {
    const read = new DOMParser().parseFromString(exportedFile(shown(), ''), 'text/html');
    for (const link of read.querySelectorAll('.number'))
      expect(read.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBe(null);
    expect(read.querySelectorAll('.number')).toHaveLength(4);
    expect(read.querySelector('.quotation-reworded')?.textContent).toContain('We found eelgrass');
  });

  test('has styles that stay what they are when they are written out', () => {
    const styles = [
      'assets/tokens.css',
      'components/base.css',
      'components/ShareBar.css',
      'components/compare/passages.css',
      'components/compare/exported.css',
    ];
    for (const file of styles)
      expect(readFileSync(join(PROJECT, file), 'utf8'), file).not.toMatch(/[<>&]/);
  });
});
