import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../utils/article/paragraphs';
import { plainLine, plainText } from '../../utils/article/plain-text';
import { pageOf } from './pages';

const paragraphs = (body: string) => paragraphsOf(pageOf({ body }).body, 'Bridge');

describe('paragraphs', () => {
  it('is one for each block, heading, list item, row and line', () => {
    expect(
      paragraphs(
        '<h2>A</h2><div>B <b>b</b><p>C</p>D<br>E</div><ul><li>F<li>G</ul><table><tr><td>H</td><td>I</td></tr></table>',
      ),
    ).toEqual(['A', 'B b', 'C', 'D', 'E', 'F', 'G', 'H I']);
  });
  it('drops lines that are a link and no sentence, and keeps sentences that are', () => {
    expect(
      paragraphs(
        '<p><a href="/x">Ten bridges you must see</a></p><p><a href="/y">The council voted at night.</a></p><p>Read also: <a href="/z">Ferries of Ford.</a></p><p>See <a href="/z">the plan</a> here</p>',
      ),
    ).toEqual(['The council voted at night.', 'See the plan here']);
  });
  it('drops lines without a letter, and the second of two long ones', () => {
    const long = 'A long paragraph that says a good deal about a bridge, and says it twice over.';
    expect(paragraphs(`<p>***</p><p>${long}</p><p>Yes.</p><p>${long}</p><p>Yes.</p>`)).toEqual([
      long,
      'Yes.',
      'Yes.',
    ]);
  });
  it('ends where the page goes on with others, and not at a box in the middle', () => {
    const told = [1, 2, 3].map((n) => `The council met for the ${n}th time and spoke of bridges.`);
    const lines = (...parts: string[]) => paragraphs(parts.map((p) => `<p>${p}</p>`).join(''));
    expect(lines(...told, 'More in Politics', 'A ferry is missed by all')).toEqual(told);
    expect(lines(...told, 'About the author', 'Ada Brandt likes rivers')).toEqual(told);
    expect(lines('More from Ford', ...told)).toEqual(told);
  });
  it('does not exhaust the stack on 20,000 levels', () => {
    const document = pageOf({ body: '' });
    let node: Element = document.body;
    for (let i = 0; i < 20_000; i++) node = node.appendChild(document.createElement('div'));
    node.textContent = 'Deep down';
    expect(paragraphsOf(document.body, '')).toEqual(['Deep down']);
  });
});

const UNCLEAN = /[\p{Cs}\p{Cc}]|\s\s|^\s|\s$/u;

describe('plain text', () => {
  it('is well-formed, on one line, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        return !UNCLEAN.test(plain) && plainText(plain) === plain;
      }),
    );
  });
  it('keeps what scripts need: joiners, marks, characters beyond the first plane', () => {
    for (const text of ['می‌خواهم', 'क्‍ष', 'é', '🌉', '東京']) expect(plainText(text)).toBe(text);
  });
  it('has a bound that splits no character', () => {
    expect(plainLine('🌉🌉🌉', 3)).toBe('🌉');
    expect(plainLine('x'.repeat(10_000_000), 10)).toBe('xxxxxxxxxx');
    for (const value of ['', ' \u0000', null, 7, {}]) expect(plainLine(value, 10)).toBeNull();
  });
});
