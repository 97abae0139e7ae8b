import { describe, expect, it } from 'vitest';
import { byParagraph, findPassages } from '../../../utils/article/marking/find-passages';
import { lettersOf, type PageLetters } from '../../../utils/article/marking/letters-of-page';

const FERRY =
  'The last ferry to Skarholm left at noon on Sunday, and the harbour master locked the gate behind it.';
const GULLS =
  'Gulls have the pier to themselves now; nobody sells chips there any more, says Ada Quill.';
const TEXT = `${FERRY}\n\nHe said no.\n\n${GULLS}`;

function pageOf(...texts: string[]): PageLetters {
  const own = texts.filter((text) => lettersOf(text) !== '');
  const starts: number[] = [];
  let letters = '';
  for (const text of own) {
    starts.push(letters.length);
    letters += lettersOf(text);
  }
  return { letters, starts, texts: own };
}

/** The words marked for each passage; undefined where it was not found. */
function marked(page: PageLetters, text: string, ...words: string[]) {
  const spans = words.map((one) => ({
    start: text.indexOf(one),
    end: text.indexOf(one) + one.length,
  }));
  return findPassages(page, text, spans).found.map((parts) =>
    parts?.map(({ piece, start, end }) => page.texts[piece]?.slice(start, end)),
  );
}

describe('passages are found in a page', () => {
  it('across white space, soft hyphens, other quotation marks and nested elements', () => {
    const page = pageOf(
      'Menu',
      '\n  The last fer\u00adry to ',
      'Skarholm',
      ' left\n at  noon on Sunday, and the harbour master locked the gate behind it.”  ',
    );
    expect(marked(page, TEXT, FERRY)).toEqual([
      [
        'The last fer\u00adry to',
        'Skarholm',
        'left\n at  noon on Sunday, and the harbour master locked the gate behind it.”',
      ],
    ]);
  });
  it('around what the page has put between, which is not marked', () => {
    const page = pageOf(FERRY.slice(0, 50), 'Subscribe now for one crown a month', FERRY.slice(50));
    const [parts] = marked(page, TEXT, FERRY);
    expect(parts?.join('')).not.toMatch(/Subscribe|crown/);
    expect(parts?.join('').length).toBeGreaterThan(90);
  });
  it('where a word has been changed since', () => {
    const page = pageOf(FERRY.replace('noon', 'one'));
    expect(marked(page, TEXT, FERRY)).toEqual([[FERRY.replace('noon', 'one')]]);
  });
  it('short ones where they belong, and not where the same words stand elsewhere', () => {
    const page = pageOf('Comments: he said no.', FERRY, 'He said no.', GULLS);
    expect(findPassages(page, TEXT, [{ start: 102, end: 113 }]).found[0]?.[0]?.piece).toBe(2);
    expect(marked(pageOf('he said no', 'x'.repeat(2_000), FERRY), TEXT, 'He said no.')).toEqual([
      undefined,
    ]);
  });
  it('and said to be missing where the page has something else', () => {
    const page = pageOf(
      FERRY,
      'Gulls were seen elsewhere in the county, and nobody minded them at all.',
    );
    expect(marked(page, TEXT, FERRY, GULLS)).toEqual([[FERRY], undefined]);
  });
  it('in scripts without spaces, and beyond the basic plane', () => {
    const text = '港の渡し船は日曜日の正午に最後の航海を終えた。𝒜𝒷𝒸 と船長は述べ、門に鍵をかけた。';
    expect(marked(pageOf(`  ${text}`), text, '𝒜𝒷𝒸 と船長は述べ、門に鍵をかけた。')).toEqual([
      ['𝒜𝒷𝒸 と船長は述べ、門に鍵をかけた。'],
    ]);
  });
});

it('a passage over several paragraphs is one for each', () => {
  const pieces = byParagraph(TEXT, [{ start: 4, end: TEXT.length }]);
  expect(pieces.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    FERRY.slice(4),
    'He said no.',
    GULLS,
  ]);
});
