import type { NewArticle } from '../../utils/library/capture';

/** An article for tests: what a test does not say is the same each time. */
export function newArticle(known: Partial<NewArticle>): NewArticle {
  return {
    address: 'https://tidings.example/harbour-crane',
    site: 'tidings.example',
    publisher: 'The Tidings',
    title: 'Harbour crane lifts its last freighter',
    text: HARBOUR,
    lang: 'en',
    byline: null,
    publishedAt: null,
    publishedFrom: null,
    modifiedAt: null,
    credit: null,
    stories: [],
    ...known,
  };
}

export const HARBOUR = `The last steam crane in Velbrück harbour lifted a grain freighter's rudder on Tuesday and was then switched off after ninety-one years of service.

Harbour master Ottoline Brack said the boiler could no longer be insured. "We kept her going on spare parts from three museums," she told a small crowd on the quay, where dockers had hung bunting from the jib.

The crane, built by the Osterloh works in 1932, survived two fires and a collision with the ferry Marigunde. It will be taken apart in spring and shown at the maritime museum in Hestrand.`;
