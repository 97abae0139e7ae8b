import { creditOf, isFrontPage, offSite } from '../article/credit';
import type { DeclaredSource } from '../article/declared-source';
import { knownOutlet } from '../article/outlets';
import { siteOf } from '../article/publisher';
import type { CreditCard } from '../messages/report';
import { names } from '../tracing/chronology';
import type { Credit, Outline } from '../tracing/model';

/** The source that an article names, of all that its page says; null where none can be believed or they contradict. */
export function creditFrom(
  declared: readonly DeclaredSource[],
  page: { readonly url: string; readonly publisher: string | null },
): Credit | null {
  const finding = creditOf(offSite(declared, page));
  if (finding === null) return null;
  const { name, url, evidence } = finding;
  const known = name === null ? null : knownOutlet(name);
  return {
    names: known?.names ?? (name === null ? [] : [name]),
    site: known?.sites[0] ?? (url === null ? null : siteOf(url)),
    url: url === null || isFrontPage(url) ? null : url,
    evidence,
  };
}

/** A credit as the popup shows it; `source` is what the library has found. */
export function creditCard(
  credit: Credit | null,
  title: string,
  source: Outline | null,
): CreditCard | null {
  if (credit === null) return null;
  const host = credit.url === null ? null : new URL(credit.url).host;
  const name = credit.names[0] ?? host ?? credit.site;
  if (name === null) return null;
  return {
    name,
    url: credit.url,
    host,
    searchWords: credit.url === null ? searchWords(title, name, credit.site) : null,
    evidence: credit.evidence,
    agrees: source && names(credit, source),
  };
}

function searchWords(title: string, name: string, site: string | null): string | null {
  if (title === '') return null;
  return `${title} ${site === null ? name : `site:${site}`}`;
}
