import { describe, expect, it } from 'vitest';
import type { DeclaredSource } from '../../utils/article/declared-source';
import { creditCard, creditFrom } from '../../utils/checking/credits';
import { article } from '../tracing/outlines';

const PAGE = { url: 'https://gazette.example/a', publisher: 'The Ford Gazette' };
const finding = (changes: Partial<DeclaredSource> = {}): DeclaredSource => ({
  kind: 'dateline',
  name: 'Associated Press',
  url: null,
  strength: 'strong',
  evidence: 'FORD (AP) —',
  direction: 'from',
  ...changes,
});

describe('a credit', () => {
  it('to a known outlet goes by all its names, and is searched for on its site', () => {
    const credit = creditFrom([finding()], PAGE);
    expect(credit).toMatchObject({ url: null, site: 'apnews.com', evidence: 'FORD (AP) —' });
    expect(credit?.names).toContain('AP');
    const card = creditCard(credit, 'A bridge & a vote', null);
    expect(card).toMatchObject({ name: 'Associated Press', agrees: null, url: null });
    expect(card?.searchWords).toBe('A bridge & a vote site:apnews.com');
  });

  it('to an address leads there and needs no search', () => {
    const url = 'https://courier.example/2026/bridge';
    const card = creditCard(creditFrom([finding({ name: null, url })], PAGE), 'A bridge', null);
    expect(card).toMatchObject({ name: 'courier.example', url, searchWords: null });
  });

  it('to a front page names the outlet, and is searched for there', () => {
    const url = 'https://courier.example/';
    const card = creditCard(creditFrom([finding({ name: null, url })], PAGE), 'A bridge', null);
    expect(card).toMatchObject({ name: 'courier.example', url: null, host: null });
    expect(card?.searchWords).toContain('site:courier.example');
  });

  it('says whether it names the source that was found', () => {
    const credit = creditFrom([finding()], PAGE);
    const source = (publisher: string) => article({ id: 1, publisher });
    expect(creditCard(credit, '', source('AP News'))).toMatchObject({ agrees: true });
    expect(creditCard(credit, '', source('The Courier'))).toMatchObject({ agrees: false });
  });

  it('is none where nothing strong is said, or only of the page itself', () => {
    expect(creditFrom([], PAGE)).toBeNull();
    expect(creditFrom([finding({ strength: 'medium' })], PAGE)).toBeNull();
    expect(creditFrom([finding({ direction: 'to' })], PAGE)).toBeNull();
    expect(creditFrom([finding({ name: 'Ford Gazette' })], PAGE)).toBeNull();
    expect(creditCard(null, 'A bridge', null)).toBeNull();
  });
});
