import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../utils/tracing/figures';
import { FIGURE, hash, NAME, QUOTED, termOf, wordsOf } from '../../utils/tracing/words';

const written = (text: string) => {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
};
const flagged = (text: string, flag: number) => {
  const words = wordsOf(text);
  return written(text).filter((_, i) => (words.flags[i] ?? 0) & flag);
};

describe('words', () => {
  test('keep their offsets into the original', () => {
    expect(written("The mayor’s plan — 1,500.5 tonnes, he didn't say when.")).toEqual([
      'The',
      'mayor’s',
      'plan',
      '1,500.5',
      'tonnes',
      'he',
      "didn't",
      'say',
      'when',
    ]);
  });

  test('are split by a dictionary where a script has no spaces', () => {
    expect(written('東京で会議が開かれた').length).toBeGreaterThan(2);
  });

  test('lose the elided word before them', () => {
    expect(written("L’Ukraine et l'eau, qu’il dit, d’Anselm; dell’Orso")).toEqual([
      ...['L', 'Ukraine', 'et', 'l', 'eau', 'qu', 'il', 'dit', 'd', 'Anselm', 'dell', 'Orso'],
    ]);
    expect(written("O'Hara's mayor doesn’t")).toEqual(["O'Hara's", 'mayor', 'doesn’t']);
    expect(flagged('Selon lui, l’Ukraine attend.', NAME)).toEqual(['Ukraine']);
  });

  test('of a compound are one each', () => {
    expect(written('die Rhein-Main-Halle')).toEqual(['die', 'Rhein', 'Main', 'Halle']);
  });

  test('of digits in groups are one figure', () => {
    expect(written('1 500 000, 1 500, 12 000 et 1’500 places')).toEqual([
      ...['1 500 000', '1 500', '12 000', 'et', '1’500', 'places'],
    ]);
    expect(written('Tel. +47 980 600 und 3 265F')).toEqual([
      ...['Tel', '47', '980', '600', 'und', '3', '265', 'F'],
    ]);
    expect(written('In 2024 500 came, 7 1000 left, 07 100 and 3 45')).toEqual([
      ...['In', '2024', '500', 'came', '7', '1000', 'left', '07', '100', 'and', '3', '45'],
    ]);
  });

  test('are equal for inflections, possessives, accents and case', () => {
    expect(termOf('Negotiations')).toBe(termOf('negotiating'));
    expect(termOf('Orlova’s')).toBe(termOf('ORLOVA'));
    expect(termOf('Zürich')).toBe(termOf('Zurich'));
    expect(termOf('Orlova')).not.toBe(termOf('Orlov'));
  });

  test('that begin a sentence or a quotation are no names for their capital', () => {
    expect(
      flagged('Ships left Velmora. Harbour staff said “Nothing moved” in Port Anselm.', NAME),
    ).toEqual(['Velmora', 'Port', 'Anselm']);
  });

  test.each([
    '¿Quién lo vio? ¡Nadie lo vio!',
    '— Никто не видел.\n— Кто?',
    'Er sagte: »Niemand sah es.«',
    'Hon sade: ”Ingen såg det.”',
    'Il dit : « Personne ne l’a vu. »',
    'Er sagte: ‚Niemand sah es.‘',
  ])('that begin a sentence in any language are no names: %s', (text) => {
    expect(flagged(text, NAME)).toEqual([]);
  });

  test.each([
    ['Прибыль группы «Волгатрейд» выросла', 'Волгатрейд'],
    ['à bord du « Nordlicht » mardi', 'Nordlicht'],
    ['an bord der „Nordlicht“ war', 'Nordlicht'],
  ])('in quotation marks within a clause are names for their capital: %s', (text, name) => {
    expect(flagged(text, NAME)).toEqual([name]);
  });

  test('after a dash within a sentence are names for their capital', () => {
    expect(flagged('Столица страны — Вельмора', NAME)).toEqual(['Вельмора']);
  });

  test.each([
    ['She said “it is ours” and left.', ['it', 'is', 'ours']],
    ['She said "it is ours" and left.', ['it', 'is', 'ours']],
    ['Sie sagte „es ist unser“ und ging.', ['es', 'ist', 'unser']],
    ['Elle a dit « c’est à nous » et partit.', ['c', 'est', 'à', 'nous']],
    ['Sie sagte »es ist unser« und ging.', ['es', 'ist', 'unser']],
    ['Sie sagte ‚es ist unser‘ und ging.', ['es', 'ist', 'unser']],
    ['Hon sade ”det är vårt” och gick.', ['det', 'är', 'vårt']],
    ['Hän sanoi »se on meidän» ja lähti.', ['se', 'on', 'meidän']],
    ['She said ‘it isn’t mine’ and left.', ['it', 'isn’t', 'mine']],
    ["She said 'it isn't mine' and left.", ['it', "isn't", 'mine']],
    ['She said “he called it ‘ours’ then” and left.', ['he', 'called', 'it', 'ours', 'then']],
    [
      'Elle a dit « il a dit “c’est tout” hier » et partit.',
      ['il', 'a', 'dit', 'c', 'est', 'tout', 'hier'],
    ],
    ['他读《海港》了', ['海港']],
    ["Rock 'n' roll of the '90s and the workers' songs", []],
  ])('in quotation marks of every kind are quoted: %s', (text, quoted) => {
    expect(flagged(text, QUOTED)).toEqual(quoted);
  });

  test('after a mark that is never closed are quoted to the end of the paragraph only', () => {
    expect(flagged('He said “never.\n\nThe meeting ended.', QUOTED)).toEqual(['never']);
  });

  test('have the key of their term, however they are written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.stringMatching(/^[a-z]{1,12}$/),
            fc.constantFrom(
              'seven',
              'Seventy',
              'sieben',
              'cinq',
              'семь',
              'Velmora',
              '1,500',
              'café',
            ),
          ),
        ),
        (list) => {
          expect([...wordsOf(list.join(' ')).keys]).toEqual(list.map((word) => hash(termOf(word))));
        },
      ),
    );
  });

  test('survive lone surrogates and control characters', () => {
    expect(written('a\ud800b \u0000c\u0007 d')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('have keys spread over all 30 bits', () => {
    const keys = Array.from({ length: 4000 }, (_, i) => hash(`word${i}`));
    expect(new Set(keys).size).toBe(4000);
    expect(new Set(keys.map((key) => key >>> 22)).size).toBe(256);
    expect(new Set(keys.map((key) => key & 255)).size).toBe(256);
  });
});

describe('figures', () => {
  test.each([
    ['1,500', '1500'],
    ['1.500.000', '1500000'],
    ['1,5', '1.5'],
    ['3.0', '3'],
    ['twelve', '12'],
    ['Forty', '40'],
    ['٣', '3'],
    ['٢٬٥٠٠', '2500'],
    ['٣٫٥', '3.5'],
    ['१२', '12'],
    ['２０', '20'],
    ['2025', '2025'],
    ['1 500 000', '1500000'],
    ['1\u00a0500', '1500'],
    ['1\u2009500', '1500'],
    ['1\u202f500', '1500'],
    ['1’500', '1500'],
    ["1'500", '1500'],
    ['1 500,5', '1500.5'],
    ['1.500,5', '1500.5'],
    ['1,500.5', '1500.5'],
    ['zwölf', '12'],
    ['Vierzig', '40'],
    ['quinze', '15'],
    ['veinte', '20'],
    ['пяти', '5'],
    ['six', '6'],
  ])('%s is %s', (word, figure) => {
    expect(figureOf(word)).toBe(figure);
  });

  test.each([
    'one',
    'ton',
    'x2',
    'Mai',
    'once',
    'dos',
    'Sept',
    'seize',
    'onze',
    'elf',
    'un',
    'eine',
  ])('%s is no figure', (word) => {
    expect(figureOf(word)).toBeNull();
  });

  test('are flagged among the words', () => {
    expect(flagged('About twelve of 1,500 berths', FIGURE)).toEqual(['twelve', '1,500']);
  });
});
