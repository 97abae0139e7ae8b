import { describe, expect, test } from 'vitest';
import { traceOfWords } from '../../utils/checking/trace-of-words';
import { createMemoryIndex } from '../../utils/library/memory-index';
import type { Article, Judgement, Trace } from '../../utils/tracing/model';
import { prepareText } from '../../utils/tracing/prepared-text';
import { trace } from '../../utils/tracing/trace';
import { HARBOUR } from '../library/new-article';
import { article } from '../tracing/outlines';

const QUOTATION =
  '"We kept her going on spare parts from three museums, and on the goodwill of every foundry between here and the border. The insurers told us in March that no boiler of that age could be certified again. I have worked her levers for twenty-two years and my father did for thirty before me. When the whistle went for the last time this morning there was not a dry eye on the Velbrück quay, and I include the gulls."';
const OWN = HARBOUR.split('\n\n')[2] ?? '';

/** A report of its own on the same story, with these words in it. */
function report(id: number, words: string, known: Partial<Omit<Article, 'id'>> = {}): Article {
  const outlet = `outlet${id}.example`;
  return article({
    id,
    url: `https://${outlet}/a`,
    site: outlet,
    publisher: outlet,
    text: `The last steam crane of Velbrück was switched off on Tuesday, after ninety-one years.\n\nHarbour master Ottoline Brack spoke on the quay. ${words}\n\nNobody has made the valves since 1968, and the works that did are a garden centre.`,
    publishedAt: id * 1e9,
    ...known,
  });
}

/** What is said of words, where the judge has said this of the reports that it knows. */
async function told(
  words: string,
  ...judged: readonly (readonly [Article, Partial<Judgement>])[]
): Promise<Trace> {
  const index = createMemoryIndex();
  for (const [one] of judged) index.add(one);
  const selected = prepareText(words);
  const found = await trace(article({ id: 99, text: words, seenAt: 9e12 }), index, selected);
  const all = [found.source, ...found.earlier, ...found.related].flatMap((one) => one ?? []);
  const judgements = judged.map(([{ id }, said]) => {
    const one = all.find((other) => other.article.id === id);
    if (one === undefined) throw new Error(`nothing in common with ${id}`);
    return { ...one, ...said };
  });
  const of = (isRelated: boolean) =>
    judgements.filter(({ verdict }) => (verdict === 'related') === isRelated);
  const [source = null, ...earlier] = of(false);
  const verdict = source?.verdict ?? 'related';
  const trustful = { ...found, verdict, source, earlier, otherSources: [], related: of(true) };
  return traceOfWords(selected, trustful, index);
}

const related = { verdict: 'related', first: 'other' } as const;
const copied = { verdict: 'copy', first: 'other', confidence: 0.99 } as const;

describe('the same words in a report that is merely related', () => {
  test('are a copy where it was first, of the earliest where there are several', async () => {
    const said = await told(OWN, [report(2, OWN), related], [report(1, OWN), related]);
    expect(said).toMatchObject({
      verdict: 'copy',
      source: { verdict: 'copy', article: { id: 1 } },
    });
    expect(said.related.map((one) => one.article.id)).toEqual([2]);
  });

  test.each(['reading', 'unknown'] as const)('are none where the first was: %s', async (first) => {
    const said = await told(OWN, [report(1, OWN), { ...related, first }]);
    expect(said).toMatchObject({ verdict: 'related', source: null });
  });

  test('are none where they are nothing but a quotation', async () => {
    const said = await told(QUOTATION, [report(1, QUOTATION), related]);
    expect(said).toMatchObject({ verdict: 'related', source: null });
  });
});

describe('a quotation that another report has too', () => {
  test.each([
    ['with its marks', QUOTATION],
    ['within its marks', QUOTATION.slice(1, -1)],
    ['with who said it', `${QUOTATION} Harbour master Ottoline Brack told reporters on Tuesday.`],
  ])('is no copy of it, however sure the judge is: %s', async (_, words) => {
    const other = report(1, words.includes('"') ? words : QUOTATION);
    const said = await told(words, [other, copied]);
    expect(said).toMatchObject({ verdict: 'related', source: null, earlier: [] });
    expect(said.related).toMatchObject([{ verdict: 'related', article: { id: 1 } }]);
  });

  test('is no source of the words beside it, which another report has', async () => {
    const words = `${OWN} ${QUOTATION}`;
    const quoted = { start: OWN.length + 1, end: words.length };
    const evidence = {
      ...{ verbatimShare: 0.7, rewordedShare: 0, newShare: 0.3, changes: [], measures: {} },
      passages: [{ kind: 'verbatim', reading: quoted, source: quoted, coverage: 1 }] as const,
    };
    const said = await told(
      words,
      [report(1, words), { ...copied, evidence }],
      [report(2, words), copied],
    );
    expect(said).toMatchObject({ verdict: 'copy', source: { article: { id: 2 } }, earlier: [] });
    expect(said.related).toMatchObject([{ article: { id: 1 } }]);
  });

  test.each([
    ['that both say of their own', OWN],
    ['with a name in marks', OWN.replace('Osterloh works', '"Osterloh" works')],
    ['of which little was seen to be shared', OWN],
  ])('takes nothing from words %s', async (how, words) => {
    const short = { start: 0, end: 40 };
    const evidence = {
      ...{ verbatimShare: 0, rewordedShare: 0.2, newShare: 0.8, changes: [], measures: {} },
      passages: [{ kind: 'reworded', reading: short, source: short, coverage: 0.5 }] as const,
    };
    const judged = how.startsWith('of') ? { ...copied, evidence } : copied;
    const said = await told(words, [report(1, words), judged]);
    expect(said).toMatchObject({ verdict: 'copy', source: { article: { id: 1 } }, related: [] });
  });
});
