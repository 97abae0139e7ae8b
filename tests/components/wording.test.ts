import { describe, expect, it } from 'vitest';
import {
  badgeShare,
  dateWords,
  datingNote,
  distance,
  otherLanguage,
  outletName,
  verdictDetail,
  verdictSentence,
} from '../../components/wording';
import type { Report } from '../../utils/messages/report';
import { sentenceText } from '../../utils/say';
import type { Verdict } from '../../utils/tracing/model';
import { card, NOW, report } from './reports';

const HOUR_MS = 3_600_000;
const sentence = (changes: Partial<Report>) => sentenceText(verdictSentence(report(changes), NOW));
const DERIVED = ['copy', 'rewrite', 'partial', 'translation', 'update'] as const;

describe('the verdict as a sentence', () => {
  it.each([
    ['copy', 'The same text as an earlier report by Tidewater Courier'],
    ['rewrite', 'A rewrite of an earlier report by Tidewater Courier'],
    ['partial', 'Takes passages from an earlier report by Tidewater Courier'],
    ['translation', 'A translation of an earlier report by Tidewater Courier'],
    ['update', 'An update of an earlier version by Tidewater Courier'],
  ] as const)('%s', (verdict, words) => {
    expect(sentence({ verdict, source: card({ verdict }) })).toBe(words);
    expect(sentence({ verdict, source: card({ verdict, order: 'declared' }) })).toBe(words);
  });

  it('says of a page without a date which day its source is from', () => {
    expect(sentence({ source: card({ order: 'half-dated' }) })).toBe(
      'A rewrite of a report of 1 August by Tidewater Courier; this article gives no date',
    );
    expect(sentence({ verdict: 'copy', source: card({ order: 'half-dated' }) })).toBe(
      'The same text as a report of 1 August by Tidewater Courier; this article gives no date',
    );
  });

  it('adds the year where it is not this one', () => {
    const publishedAt = new Date(2024, 7, 1, 12).getTime();
    expect(sentence({ source: card({ order: 'half-dated', publishedAt }) })).toContain(
      'a report of 1 August 2024 by',
    );
  });

  it('claims no order where nothing but the order of reading is known', () => {
    const seen = { order: 'seen', publishedAt: null, publishedFrom: null } as const;
    expect(sentence({ verdict: 'copy', source: card(seen) })).toBe(
      'The same text as a report by Tidewater Courier, which you had here before',
    );
    expect(sentence({ verdict: 'rewrite', source: card(seen) })).toBe(
      'The same reporting as a report by Tidewater Courier, which you had here before',
    );
    for (const verdict of DERIVED) {
      const words = sentence({ verdict, source: card(seen) });
      expect(words).toMatch(/, which you had here before$/);
      expect(words).not.toMatch(/earlier|copy of|rewrite of|original/i);
    }
  });

  it('says "seen" where "half-dated" comes without a date', () => {
    const words = sentence({ source: card({ order: 'half-dated', publishedAt: null }) });
    expect(words).toMatch(/which you had here before$/);
  });

  it('tells a patchwork by how many further sources it has', () => {
    const partial = { verdict: 'partial', source: card({ verdict: 'partial' }) } as const;
    const others = [card(), card(), card()];
    expect(sentence(partial)).toBe('Takes passages from an earlier report by Tidewater Courier');
    expect(sentence({ ...partial, otherSources: others })).toBe(
      'Takes passages from an earlier report by Tidewater Courier and from 3 others',
    );
    const seen = { ...partial, source: card({ order: 'seen' }), otherSources: others };
    expect(sentence(seen)).not.toMatch(/earlier|others/);
  });

  it('names the host where no outlet is named, and says so where neither is known', () => {
    expect(outletName(card({ publisher: null }))).toBe('tidewater-courier.example');
    expect(outletName(card({ publisher: '  ' }))).toBe('tidewater-courier.example');
    expect(outletName(card({ publisher: null, host: null }))).toBe('an unnamed outlet');
    expect(outletName(card({ publisher: 'x'.repeat(5_000) }))).toHaveLength(80);
  });

  it('counts the later ones of an original', () => {
    const original = { verdict: 'original', source: null } as const;
    const later = card();
    expect(sentence({ ...original, versions: [later, later, later] })).toBe(
      'The earliest version you have; 3 later ones',
    );
    expect(sentence({ ...original, versions: [later] })).toBe(
      'The earliest version you have; 1 later one',
    );
    expect(sentence({ ...original, versions: [card({ order: 'seen' })] })).toBe(
      'The version you had here first; 1 since',
    );
  });

  it('names who else reported it', () => {
    const related = ['A', 'B', 'C'].map((publisher) => card({ publisher, verdict: 'related' }));
    const by = (n: number) =>
      sentence({ verdict: 'related', source: null, related: related.slice(0, n) });
    expect([by(1), by(2), by(3)]).toEqual([
      'Also reported by A',
      'Also reported by A and B',
      'Also reported by A and 2 others',
    ]);
  });

  it('uses neutral words only', () => {
    const verdicts: Verdict[] = [...DERIVED, 'original', 'related', 'none'];
    for (const verdict of verdicts) {
      for (const order of ['dated', 'declared', 'half-dated', 'seen'] as const) {
        const words = sentence({ verdict, source: card({ order }) });
        expect(words).not.toMatch(/stol|steal|plagiar|fake|churn|copied/i);
      }
    }
  });
});

describe('under the verdict', () => {
  const none = (changes: Partial<Report>) =>
    verdictDetail(report({ verdict: 'none', source: null, shares: null, ...changes }));

  it('says how many other articles the library has', () => {
    expect(none({})).toBe('Compared with the 1,203 articles kept on this machine.');
    expect(none({ librarySize: 1 })).toBe('Compared with the one article kept on this machine.');
  });

  it('says of the very first article what will happen next', () => {
    expect(none({ librarySize: 0 })).toMatch(/^This is the first article in your library\./);
  });

  it('says that nothing was stored from a private window', () => {
    expect(none({ stored: false })).toMatch(/1,203 .*nothing from this private window was stored/);
    expect(none({ stored: false, librarySize: 0 })).toMatch(/still empty/);
  });
});

describe('dates', () => {
  const { reading } = report();

  it('gives day and time, or the day alone where that is all that is known', () => {
    expect(dateWords(card(), NOW)).toBe('1 August, 12:00');
    const bareDay = Date.UTC(2026, 7, 1);
    expect(dateWords(card({ publishedAt: bareDay }), NOW)).toBe('1 August');
    expect(dateWords(card({ publishedFrom: 'address' }), NOW)).toBe('1 August');
  });

  it('never shows the moment of first seeing as a date', () => {
    const undated = card({ publishedAt: null, publishedFrom: null, order: 'seen' });
    expect(dateWords(undated, NOW)).toBe('No date given');
    expect(datingNote(undated, NOW)).toBe(
      'First seen here 1 August, 13:00. No dates show which came first.',
    );
    expect(dateWords(card({ publishedFrom: 'first-seen' }), NOW)).toBe('No date given');
  });

  it('is doubted aloud where something speaks against the order', () => {
    const dated = card({ disputed: true });
    expect(datingNote(dated, NOW)).toBe(
      'Its page states this date; this article is dated, too. You had the later one here first, and the earlier date may be wrong.',
    );
    expect(datingNote(card({ disputed: true, order: 'declared' }), NOW)).toMatch(
      /names it as its source\. The dates of the two say otherwise\.$/,
    );
    expect(datingNote(card(), NOW)).not.toMatch(/wrong|otherwise/);
  });

  it('survives dates beyond what a calendar holds', () => {
    expect(dateWords(card({ publishedAt: 1e300 }), NOW)).toBe('No date given');
    expect(dateWords(card({ publishedAt: Number.NaN }), NOW)).toBe('No date given');
  });

  it.each([
    [0.5 / 60, null],
    [1 / 60, '1 minute before this article'],
    [59.9 / 60, '59 minutes before this article'],
    [3, '3 hours before this article'],
    [47.9, '47 hours before this article'],
    [48, '2 days before this article'],
    [24 * 70, '2 months before this article'],
    [24 * 800, '2 years before this article'],
    [-5, '5 hours after this article'],
  ])('%d hours apart: %s', (hours, words) => {
    const publishedAt = (reading.publishedAt ?? 0) - hours * HOUR_MS;
    expect(distance(card({ publishedAt }), reading)).toBe(words);
  });

  it('counts whole days where one of the two is known to the day only', () => {
    const byDay = (daysBefore: number) =>
      distance(card({ publishedAt: Date.UTC(2026, 7, 1 - daysBefore) }), {
        ...reading,
        publishedAt: Date.UTC(2026, 7, 1, 15),
      });
    expect([byDay(0), byDay(1), byDay(3)]).toEqual([
      null,
      '1 day before this article',
      '3 days before this article',
    ]);
  });

  it('claims no distance unless both are dated', () => {
    for (const order of ['declared', 'half-dated', 'seen'] as const) {
      expect(distance(card({ order }), reading)).toBeNull();
    }
    expect(distance(card(), { ...reading, publishedAt: null, publishedFrom: null })).toBeNull();
  });
});

describe('languages', () => {
  const { reading } = report();
  it.each([
    ['de-AT', 'German'],
    ['en-GB', null],
    [null, null],
    ['', null],
    ['not a language', null],
    ['zz', null],
  ])('%s: %s', (lang, words) => {
    expect(otherLanguage(card({ lang }), reading)).toBe(words);
  });
});

describe('the share on the badge', () => {
  it('is what is verbatim or reworded', () => {
    expect(badgeShare(report())).toBe('83% in common');
    const whole = { verbatimShare: 1, rewordedShare: 0, newShare: 0 };
    expect(badgeShare(report({ shares: whole }))).toBe('100% in common');
  });

  it.each(['original', 'related', 'none'] as const)('is not shown for %s', (verdict) => {
    expect(badgeShare(report({ verdict }))).toBeNull();
  });
});
