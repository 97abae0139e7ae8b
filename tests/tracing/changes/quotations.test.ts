import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../utils/tracing/changes/quotations';
import { comparable } from '../../../utils/tracing/compare';
import { prepareText } from '../../../utils/tracing/prepared-text';

const quoted = (text: string) =>
  quotationsOf(comparable(prepareText(text))).map(({ span }) => text.slice(span.start, span.end));

describe('quotations', () => {
  test.each([
    ['She said: “We left early.” Then she went.', ['“We left early.”']],
    ['"We left early," she said, "and alone."', ['"We left early,"', '"and alone."']],
    ['Sie sagte: „Wir gingen früh.“ Dann fuhr sie.', ['„Wir gingen früh.“']],
    ['Er rief »Wir gehen« und ging.', ['»Wir gehen«']],
    ['« Nous partons », a-t-elle dit.', ['« Nous partons »']],
    ['«Мы уходим», — сказала она.', ['«Мы уходим»']],
    ['彼女は「早く出た」と言った。', ['「早く出た」']],
    ['He said ‘We left early’ and she said ‘Don’t’.', ['‘We left early’', '‘Don’t’']],
    [
      '"He told me, \'Go home,\' and I went," she said.',
      ['"He told me, \'Go home,\' and I went,"'],
    ],
    ['“He told me, ‘Go home,’ and I went,” she said.', ['“He told me, ‘Go home,’ and I went,”']],
  ])('are found in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each([
    [
      'a mark that is missing at the end',
      'She said: "We left early.\nThen "they" came.',
      ['"they"'],
    ],
    [
      'a mark that opens again before it closed',
      'She said "We left. Then "they" came.',
      ['"they"'],
    ],
    ['inches', 'A 19" screen and a 21" one stood there.', []],
    ['the elision of French', "L'eau et l'air d'ici.", []],
  ])('are not turned inside out by %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
