import type { ComparedShown } from '../../../components/compare/shown';
import { wordDifferences } from '../../../utils/comparing/word-differences';
import type { Article, Change, Passage } from '../../../utils/tracing/model';
import type { ComparedPair } from '../../../utils/tracing/pair';
import { article } from '../../tracing/outlines';

export const NOW = new Date(2026, 7, 3, 9).getTime();
const PUBLISHED_AT = new Date(2026, 7, 1, 12, 0, 30).getTime();

export const ORIGIN: Article = article({
  id: 1,
  url: 'https://tidewater-courier.example/dredging',
  site: 'tidewater-courier.example',
  publisher: 'Tidewater Courier',
  title: 'Dredging halted after eelgrass is found',
  lang: 'en',
  publishedAt: PUBLISHED_AT,
  text: 'The dredger stopped at Penmarrow on Tuesday.\n\n"We found eelgrass," said Ottilie Crane.\n\nIt cost 14 jobs.',
});
export const DERIVED: Article = article({
  id: 2,
  url: 'https://dailybrine.example/dredging',
  site: 'dailybrine.example',
  publisher: 'Daily Brine',
  title: 'Dredging stopped at Penmarrow',
  lang: 'en',
  publishedAt: PUBLISHED_AT + 3 * 3_600_000,
  text: 'At Penmarrow the dredger halted on Tuesday.\n\n"There is eelgrass," said Ottilie Crane.\n\nGulls cried.',
});

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const passage = (kind: Passage['kind'], reading: string, source: string): Passage => ({
  kind,
  reading: span(DERIVED.text, reading),
  source: span(ORIGIN.text, source),
  coverage: 0.8,
});

export const PASSAGES = [
  passage(
    'reworded',
    'At Penmarrow the dredger halted on Tuesday.',
    'The dredger stopped at Penmarrow on Tuesday.',
  ),
  passage('verbatim', 'said Ottilie Crane.', 'said Ottilie Crane.'),
];
export const CHANGES: readonly Change[] = [
  {
    kind: 'quotation-reworded',
    reading: span(DERIVED.text, '"There is eelgrass,"'),
    source: span(ORIGIN.text, '"We found eelgrass,"'),
  },
  { kind: 'left-out', reading: null, source: span(ORIGIN.text, 'It cost 14 jobs.') },
  { kind: 'quotation-kept', reading: { start: 0, end: 2 }, source: { start: 0, end: 2 } },
];

export function pair(changes: Partial<ComparedPair> = {}): ComparedPair {
  const shares = { verbatimShare: 0.31, rewordedShare: 0.52, newShare: 0.17 };
  const { text: _, ...outline } = ORIGIN;
  return {
    derived: DERIVED,
    origin: ORIGIN,
    shares,
    passages: PASSAGES,
    changes: CHANGES,
    isTranslation: false,
    judgement: {
      article: outline,
      verdict: 'rewrite',
      confidence: 0.94,
      first: 'other',
      order: 'dated',
      disputed: false,
      evidence: { ...shares, passages: PASSAGES, changes: CHANGES, measures: {} },
    },
    ...changes,
  };
}

export function shown(
  changes: Partial<ComparedPair> = {},
  more: Partial<ComparedShown> = {},
): ComparedShown {
  const made = pair(changes);
  return {
    kind: 'compared',
    pair: made,
    isJudged: true,
    differences: wordDifferences(made.derived.text, made.origin.text, made.passages, 'en'),
    isTurned: false,
    stories: [],
    story: null,
    ...more,
  };
}
