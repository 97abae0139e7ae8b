import { readDemoArticle } from '../../../scripts/demo-articles';

const page = (name: string) => readDemoArticle(name).url;

/** The demo's articles, by what they are to one another. */
export const PAGES = {
  original: page('sea-wall-inspections'),
  rewrite: page('sea-wall-rewrite'),
  reprinted: page('stolen-cello'),
  reprint: page('stolen-cello-reprint'),
  report: page('tram-derailment'),
  independentReport: page('tram-independent'),
  unrelated: page('library-cat'),
  frontPage: 'http://harbourcourier.example/',
  app: 'http://northgatedaily.example/app/',
} as const;

/** What the icon says of a page that was checked and is nobody's. */
export const NOTHING_EARLIER = /nothing earlier/;
export const IS_REWRITE = /the same reporting as a report by The Harbour Courier/;
export const IS_ORIGINAL = /the earliest version you have/;

/** Colours of the badge. */
export const COLOURS = { copy: [13, 58, 82, 255], rewrite: [21, 90, 114, 255] } as const;
