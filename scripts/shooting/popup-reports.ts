import type { CreditCard, Report, StoryReport, VersionCard } from '../../utils/messages/report';

const HOUR_MS = 3_600_000;

export const CREDIT: CreditCard = {
  name: 'Fathom Wire',
  url: 'http://fathomwire.example/2025/03/11/sea-wall',
  host: 'fathomwire.example',
  searchWords: '"Brackwater sea wall failed two inspections" Fathom Wire',
  evidence: 'This report was first published by Fathom Wire.',
  agrees: null,
};
export const UNADDRESSED: CreditCard = {
  ...CREDIT,
  url: null,
  host: null,
  evidence: 'BRACKWATER (Fathom Wire) —',
};

/** Whose rest is new. */
export const shares = (verbatimShare: number, rewordedShare: number) => ({
  verbatimShare,
  rewordedShare,
  newShare: 1 - verbatimShare - rewordedShare,
});

const OUTLETS = ['Estuary Post', 'The Slipway', 'Coast & County', 'Tideline'];

/** A version of the same story by somebody else, some hours after another. */
export function version(
  card: VersionCard,
  n: number,
  verdict: VersionCard['verdict'],
): VersionCard {
  const publisher = OUTLETS[n % OUTLETS.length] ?? '';
  const host = `${publisher.toLowerCase().replace(/[^a-z]+/g, '')}${n < OUTLETS.length ? '' : n}.example`;
  return {
    ...card,
    url: `http://${host}/2025/03/12/sea-wall`,
    passageUrl: `http://${host}/2025/03/12/sea-wall`,
    host,
    publisher,
    title: `${card.title}${n > 10 ? `, part ${n}` : ''}`,
    publishedAt: card.publishedAt === null ? null : card.publishedAt + n * 5 * HOUR_MS,
    verdict,
  };
}

/** A report in which nothing is derived. */
export const underived = (report: Report): Report => ({
  ...report,
  source: null,
  shares: null,
  changes: null,
  marks: [],
  versions: [],
});

/** A page of seven stories. */
export function severalStories(report: Report, source: VersionCard): Report {
  const story = (title: string, of: Partial<StoryReport>): StoryReport => ({
    title,
    verdict: 'none',
    confidence: 0.9,
    source: null,
    shares: null,
    credit: null,
    ...of,
  });
  const stories = [
    story('Sea wall failed two inspections', {
      verdict: 'copy',
      source: { ...source, verdict: 'copy' },
      shares: shares(0.95, 0.05),
    }),
    story('A cat that borrows books', { verdict: 'credited', credit: CREDIT }),
    story('Council is asked for its minutes', {
      verdict: 'rewrite',
      source: version(source, 2, 'rewrite'),
      shares: shares(0.1, 0.7),
    }),
    story('Ferry back in service', {}),
    story('The regatta, in numbers', { verdict: 'original' }),
    story('Harbour dues to rise', { verdict: 'related', source: version(source, 3, 'related') }),
    story('Letters', { verdict: 'credited', credit: UNADDRESSED }),
  ];
  return { ...underived(report), verdict: 'copy', stories, shares: shares(0.3, 0.2) };
}
