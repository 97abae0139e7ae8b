import { describe, expect, it } from 'vitest';
import { tellingPhrase } from '../../utils/checking/telling-phrase';
import { prepareText } from '../../utils/tracing/prepared-text';

const phraseOf = (text: string) => tellingPhrase(prepareText(text));

describe('the words a text is looked for by', () => {
  it('are of a quotation where there is one, and no more than it', () => {
    const text = [
      'The harbour board of Penmarrow met on Tuesday to speak about the eelgrass survey.',
      'Warden Ilse Quennevar said: “The dredger cut through every meadow we had mapped.”',
      'The board will meet again in the autumn.',
    ].join('\n');
    const phrase = phraseOf(text) ?? '';
    expect('The dredger cut through every meadow we had mapped').toContain(phrase);
    expect(phrase.split(' ').length).toBeGreaterThanOrEqual(5);
  });

  it('are the rarest in a row of one sentence where nothing is quoted', () => {
    const text = [
      'It was the first time that there had been such a meeting in the town for a long while.',
      'Eelgrass at Penmarrow covered eleven hectares of the Quennevar estuary in March.',
      'They have said that it will be some time before they know what is to be done about it.',
    ].join('\n');
    const phrase = phraseOf(text) ?? '';
    expect(text.split('\n')[1]).toContain(phrase);
    expect(phrase).toContain('Penmarrow');
    expect(phrase.split(' ').length).toBeLessThanOrEqual(9);
  });

  it('never reach over the end of a sentence, and are none where all are short', () => {
    expect(phraseOf('He agreed. She did not. Nobody knew why.')).toBeNull();
    expect(phraseOf('')).toBeNull();
  });

  it('are found in a script without spaces', () => {
    const text = '港湾局は火曜日、ペンマロウの藻場の調査を来年の春まで延期すると発表した。';
    const phrase = phraseOf(text) ?? '';
    expect(text).toContain(phrase);
    expect(phrase.length).toBeGreaterThan(4);
  });
});
