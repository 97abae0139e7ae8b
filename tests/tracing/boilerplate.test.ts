import { describe, expect, test } from 'vitest';
import { withoutBoilerplate } from '../../utils/tracing/boilerplate';
import { prepareText } from '../../utils/tracing/prepared-text';
import { article } from './outlines';

const BOILERPLATE =
  'Anselm Marine is a leading supplier of tidal gates and lock machinery to harbours in eleven countries and employs four thousand people.';
const STORIES = [
  'The lock at Dorrin was reopened on Tuesday after divers had freed a sunken barge from its lower gate. Traffic had waited since Friday, and the harbour master thanked the crews for their patience.',
  'Halvick council has voted against the new flood wall by nine votes to seven. Opponents said that the plan would have cut off the fish market from the quay for two summers.',
  'Three apprentices from Velmora won the national welding prize in Kestrel this weekend. The jury praised a spiral staircase that they had built from scrapped ship plates.',
];
const READING =
  'A pump failed at Brackwater during the spring tide and the lower town was under water until noon. Nobody was hurt, but forty cellars have to be dried out.';

let ids = 0;
function known(outlet: string, text: string) {
  return {
    article: article({ id: ++ids, publisher: outlet, site: null, url: null, text }),
    text: prepareText(text),
  };
}
const reading = article({ id: 900, publisher: 'The Tide', text: `${READING} ${BOILERPLATE}` });
const prepared = prepareText(reading.text);
const outlets = ['Dorrin Post', 'Halvick Echo', 'Kestrel News'];
const carriers = STORIES.map((story, i) => known(outlets[i] ?? '', `${story} ${BOILERPLATE}`));

describe('a sentence that many outlets carry', () => {
  test('is left out where their articles otherwise differ; all offsets stay', () => {
    const { text } = withoutBoilerplate(reading, prepared, carriers);
    expect(text).toHaveLength(reading.text.length);
    expect(text.trimEnd()).toBe(READING);
  });

  test('stays where only two outlets carry it', () => {
    expect(withoutBoilerplate(reading, prepared, carriers.slice(0, 2))).toBe(prepared);
  });

  test('stays where one outlet carries it again and again', () => {
    const again = STORIES.map((story) => known('Dorrin Post', `${story} ${BOILERPLATE}`));
    expect(withoutBoilerplate(reading, prepared, again)).toBe(prepared);
  });

  test('stays where the outlets have reprinted one report: a source with reprints is a source', () => {
    const reprints = outlets.map((outlet) => known(outlet, reading.text));
    expect(withoutBoilerplate(reading, prepared, reprints)).toBe(prepared);
  });

  test('stays where it is the reading’s own outlet that carries it', () => {
    const own = STORIES.map((story) => known('The Tide', `${story} ${BOILERPLATE}`));
    expect(withoutBoilerplate(reading, prepared, own)).toBe(prepared);
  });
});
