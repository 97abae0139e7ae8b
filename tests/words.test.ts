import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** Attributes, and properties of our own components, that the reader sees or hears. */
const SEEN =
  /^(title|alt|placeholder|aria-(label|description|valuetext)|label|heading|detail|why)$/;
const LETTERS = /\p{L}{2}/u;

/** What of an expression stands on the page as it is written; what a call gives is its own affair. */
function written(node: ESTree.Node | null): readonly string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [...written(node.consequent), ...written(node.alternate)];
    case 'LogicalExpression':
      return [...written(node.left), ...written(node.right)];
    case 'JSXExpressionContainer':
      return written(node.expression);
    default:
      return [];
  }
}

/** Words that a page would show in the language of its source. */
function wordsIn(name: string, source: string): readonly string[] {
  const found: string[] = [];
  const children = (node: { readonly children: readonly ESTree.Node[] }) =>
    found.push(...node.children.flatMap(written));
  new Visitor({
    JSXText: ({ value }) => void found.push(value),
    JSXElement: children,
    JSXFragment: children,
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && SEEN.test(name.name)) found.push(...written(value));
    },
  }).visit(parseSync(name, source).program);
  return found.filter((text) => LETTERS.test(text)).map((text) => `${name}: ${text.trim()}`);
}

test('words that are written into a page are found', () => {
  const page = `const Page = ({ n, name }) => (
    <section title="One two" class="quiet" aria-label={n ? 'Three four' : \`\${name} five\`}>
      Six seven {n > 1 ? 'eight nine' : ''} <p>{say('ten')} · {name}</p>
    </section>
  );`;
  expect(
    wordsIn('page.tsx', page)
      .map((found) => found.replace('page.tsx: ', ''))
      .sort(),
  ).toEqual(['One two', 'Six seven', 'Three four', 'eight nine', 'five']);
});

test('every word on a page comes from the messages', () => {
  const pages = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(`${PROJECT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(pages.length).toBeGreaterThan(20);
  const found = pages.flatMap((page) => wordsIn(page, readFileSync(PROJECT + page, 'utf8')));
  expect(found, 'put it into public/_locales and say it by its key').toEqual([]);
});
