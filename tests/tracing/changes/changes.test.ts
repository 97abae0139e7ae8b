import { describe, expect, test } from 'vitest';
import { readDemoArticle } from '../../../scripts/demo-articles';
import { ENGLISH_1 } from './pairs/english-1';
import { OTHER_LANGUAGES_1 } from './pairs/other-languages-1';
import { changesBetween } from './score';

const PAIRS = [...ENGLISH_1, ...OTHER_LANGUAGES_1];
const kindsOf = (source: string, reading: string) =>
  new Set(changesBetween(source, reading).map(({ kind }) => kind));
const demo = (name: string) => readDemoArticle(name).paragraphs.join('\n\n');

describe('between two texts', () => {
  test.each(PAIRS)('that are the same nothing changed: $id', ({ source }) => {
    expect([...kindsOf(source, source)].filter((kind) => kind !== 'quotation-kept')).toEqual([]);
  });

  test('that have nothing to do with each other nothing is said to have become anything else', () => {
    for (const [i, { source }] of PAIRS.entries())
      for (const { rewrite } of PAIRS.slice(i + 1)) {
        const claimed = [...kindsOf(source, rewrite)].filter(
          (kind) => kind !== 'left-out' && kind !== 'added' && kind !== 'credit-dropped',
        );
        expect(claimed, `${source.slice(0, 60)} / ${rewrite.slice(0, 60)}`).toEqual([]);
      }
  });

  test('on one event, written independently, no quotation and no figure is said to be changed', () => {
    const kinds = kindsOf(demo('tram-derailment'), demo('tram-independent'));
    for (const kind of [
      'quotation-reworded',
      'figure',
      'date',
      'name',
      'attribution-dropped',
    ] as const)
      expect(kinds).not.toContain(kind);
  });

  test('in two languages only figures and dates are compared', () => {
    const german =
      'In Vellmar hat die Firma Brandeis & Kolbe am Dienstag das Werk geschlossen. Der Umsatz von Brandeis & Kolbe war um 17% auf €96 Mio. gefallen. „Wir kommen nicht wieder“, sagte Jutta Wendling von Brandeis & Kolbe dem Vellmarer Boten.';
    const english =
      'In Vellmar the firm Brandeis & Kolbe has closed its works on Tuesday. Sales of Brandeis & Kolbe had fallen by 27% to €96 million. "It is over for good," said Jutta Wendling of Brandeis & Kolbe.';
    const kinds = kindsOf(german, english);
    expect([...kinds].filter((kind) => kind !== 'figure' && kind !== 'date')).toEqual([]);
  });

  test('spans are of the words they are about', () => {
    const [source, reading] = [
      'Harbour master Alasdair Rennie closed the bridge to Skellan for 14 days on Tuesday.',
      'The bridge to Skellan was closed on Tuesday by harbour master Alasdair Rennie for 40 days.',
    ];
    const [change, ...more] = changesBetween(source, reading);
    expect(more).toEqual([]);
    expect(change?.kind).toBe('figure');
    expect(change?.source && source.slice(change.source.start, change.source.end)).toBe('14');
    expect(change?.reading && reading.slice(change.reading.start, change.reading.end)).toBe('40');
  });

  test.each([
    ['"We will leave Skellan before the winter,"', 'quotation-reworded'],
    ['"We will … leave Skellan before the winter,"', 'quotation-kept'],
    ['"We will not leave Skellan,"', 'quotation-kept'],
  ])('a quotation from which "not" is cut is not kept: %s', (words, kind) => {
    const kinds = kindsOf(
      'The bridge to Skellan was shut by the storm on Tuesday. "We will not leave Skellan before the winter," said harbour master Alasdair Rennie.',
      `The storm shut the bridge to Skellan on Tuesday. ${words} harbour master Alasdair Rennie said.`,
    );
    expect([...kinds]).toEqual([kind]);
  });

  test('at most twenty of a kind are listed', () => {
    const sentences = (names: string) =>
      [...names].map((name) => `${name}arlow visited the ${name}embroke harbour lighthouse.`);
    const [a, b] = [
      sentences('BCDFGHJKLMNPQRSTVWXYZBCDFGHJK'),
      ['Nothing of the kind happened to the people of Uttoxeter.'],
    ];
    const counts = changesBetween(a.join('\n'), b.join('\n')).filter(
      ({ kind }) => kind === 'left-out',
    );
    expect(counts.length).toBe(20);
  });
});

describe('hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['quotation marks only', '“"„«'.repeat(5_000)],
    ['quotations without end', '"a b c d e f '.repeat(3_000)],
    ['short quotations in great number', '"We will never leave Uttoxeter," he said. '.repeat(700)],
    ['figures without end', '1 2 3,4 5.6 '.repeat(4_000)],
    ['one sentence of capitals', 'Harbour Master '.repeat(4_000)],
    ['lone surrogates and control characters', '\ud800\u0000\udfff\u0007 '.repeat(2_000)],
  ];
  test.each(hostile)('of %s is compared quickly, with itself and with a report', (_, text) => {
    const report = demo('sea-wall-inspections');
    const startedAt = performance.now();
    for (const [a, b] of [
      [text, text],
      [text, report],
      [report, text],
    ] as const)
      for (const { source, reading } of changesBetween(a, b)) {
        if (source) expect(a.slice(source.start, source.end)).not.toBe('');
        if (reading) expect(b.slice(reading.start, reading.end)).not.toBe('');
      }
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
